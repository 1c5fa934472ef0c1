// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/document.h"

#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// Which paper about what.
struct ReportQuery {
    QString name; ///< one of reportNames()
    QString event; ///< code, for event-summary
    QString series; ///< acronym or name, for series-summary; empty: the only or the largest one
    QString instrument; ///< symbol or title, for declaration-status
    QString language = QStringLiteral("en"); ///< of all words, numbers, names and directions
    QString asAt; ///< ISO date; empty: today
};

/// "event-summary", "series-summary", "declaration-status".
[[nodiscard]] QStringList reportNames();
[[nodiscard]] QString reportTitle(const QString &name);

/// Whether a code stands for a language that this computer knows.
[[nodiscard]] bool isLanguage(const QString &code);
[[nodiscard]] Error noLanguage(const QString &code);

/// The paper in the language of the query, whatever this thread speaks. NotFound says which events,
/// series or instruments there are.
[[nodiscard]] Result<paper::Document> makeReport(Database &database, const ReportQuery &query);

} // namespace plenary
