// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/filter.h"

#include <QtCore/QStringList>
#include <optional>

namespace plenary
{

class Dialect;

/// A filter as SQL over `FROM <entity> t <joins> WHERE <where>`. Names come from the field tables
/// alone; whatever was typed is a value, bound by place.
struct SqlFilter {
    QString where; ///< never empty; "1 = 1" lets everything through
    QStringList joins; ///< LEFT JOINs to one record each: rows are not multiplied
    QList<Value> values;
    /// Nothing of the record is read but its links, so their indexes hold all that is needed.
    bool isOfLinks = false;
};

/// Invalid says which field is unknown, or which value its field cannot have. A comparison with a
/// missing value is false, so `NOT a` is exactly the rest of `a`, and `a!=b` is `NOT a:b`.
/// Words are looked up in the index of words, or read record by record: the one is quick over all
/// records, the other over few.
enum class WordsBy { Index, Reading };
[[nodiscard]] Result<SqlFilter> compileFilter(const Dialect &dialect,
                                              Entity entity,
                                              const Filter &filter,
                                              WordsBy words = WordsBy::Index);

/// A whole statement for the ids of the records that have words beginning as typed, in no order.
/// Nothing: no words, or a kind of record that is also found by the words of others.
struct WordHits {
    QString sql;
    QList<Value> values;
};
[[nodiscard]] std::optional<WordHits>
compileWordHits(const Dialect &dialect, Entity entity, const QString &typed);

} // namespace plenary
