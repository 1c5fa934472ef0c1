// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "core/result.h"

#include <functional>

namespace plenary
{

class Database;

/// The value of a field as data: codes, ISO dates and numbers; links by name.
[[nodiscard]] QVariant dataOf(const EntityTable &table, const ListRow &row, int field);

/// Hands every row of a list to `take`, page by page: a list of a million is never held. Answers
/// with the number of rows.
Result<qint64> forEachRow(Database &database,
                          const ListQuery &query,
                          const std::function<Result<void>(const ListRow &)> &take);

/// Writes a list as XLSX or CSV, by the ending of `path`: the id, then these fields (by name;
/// empty: all that are not hidden). Answers with the number of rows.
Result<qint64> exportList(Database &database,
                          const ListQuery &query,
                          const QStringList &fields,
                          const QString &path);

/// Places of fields in the table; Invalid names one that the table does not have.
[[nodiscard]] Result<QList<int>> fieldPlaces(const EntityTable &table, const QStringList &names);

} // namespace plenary
