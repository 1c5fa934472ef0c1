// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/filter.h"
#include "core/result.h"

namespace plenary
{

class Database;

/// How many records have a value.
struct ValueCount {
    QString value; ///< as stored; empty: the record, or the one it links to, has none
    qint64 records = 0;
    bool operator==(const ValueCount &) const = default;
};

/// Counts the records of a kind that a filter lets through by a field, or by one of a linked record
/// (`country.regional_group`), in SQL, ordered by value; only values that at least `atLeast` of
/// them share. Invalid names an unknown field.
[[nodiscard]] Result<QList<ValueCount>> countByValue(Database &database,
                                                     Entity entity,
                                                     const QString &path,
                                                     const Filter &filter = {},
                                                     qint64 atLeast = 1);

} // namespace plenary
