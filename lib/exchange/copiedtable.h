// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "core/result.h"
#include "exchange/mapping.h"

namespace plenary
{

class Database;

/// Records as a clipboard takes them to a spreadsheet: text with tabs, and an HTML table whose
/// texts say that they are texts. Both begin with the labels of the fields.
struct CopiedTable {
    QString text, html;
    qsizetype rows = 0;
};
/// Values are exact: dates as they are stored, plain numbers, choices by their word, links by name.
/// In the text form what a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] Result<CopiedTable>
copyTable(Database &database, Entity entity, const QList<qint64> &ids, const QStringList &fields);

/// What came from a spreadsheet: its first row names the columns.
struct PastedTable {
    QStringList heads;
    QList<QStringList> rows; ///< each as wide as the heads
};
/// Invalid when there are no rows below a first one.
[[nodiscard]] Result<PastedTable> pastedTable(const QString &text);
/// Columns by the label or name of a field; others by what lists commonly call them.
[[nodiscard]] Mapping pasteMapping(Entity entity, const QStringList &heads);
/// Writes it as a file that an import reads.
Result<void> writePasted(const PastedTable &table, const QString &path);

} // namespace plenary
