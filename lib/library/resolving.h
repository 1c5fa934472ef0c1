// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

namespace plenary
{

class Database;

/// A text of imports that is not understood yet, with how many records wait for it.
struct OpenQuestion {
    QString entity, field, typed, typedKey;
    QString suggestion; ///< code of the most likely country or choice, or empty
    qint64 rows = 0;
};

/// Everything that waits for a decision, most rows first.
[[nodiscard]] Result<QList<OpenQuestion>> openQuestions(Database &database);

/// What a decision may be: codes with what people call them. For a country the first is "" (no
/// State is represented).
[[nodiscard]] Result<QList<std::pair<QString, QString>>> possibleAnswers(Database &database,
                                                                         const OpenQuestion &asked);

/// Decides what a text means: all records that wait for it get the value, and later imports know
/// it (an alias). One change. `target` is the code of a country or of a choice; "" means no State.
/// Answers with the number of records.
Result<qint64> resolveOpen(Database &database, const OpenQuestion &question, const QString &target);

} // namespace plenary
