// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "core/result.h"

#include <atomic>

namespace plenary
{

class Database;

/// The top of a list, to be shown while the rest is still being found.
struct ListHead {
    QList<qint64> ids;
    QList<ListRow> rows; ///< the first ones
    bool isWhole = false; ///< the ids are all that there are
};

/// Finds the records of one list. When the order of all records is known (what all() gave for the
/// same query without its filter), a filter needs no sorting: whoever passes it is taken in that
/// order.
class ListSource
{
public:
    /// `all` may be empty: not known. It must be of this state of the register.
    ListSource(ListQuery query, QList<qint64> all)
        : m_query(std::move(query))
        , m_all(std::move(all))
    {
    }

    /// At least `ids` ids, unless the list ends before, with the rows of the first `rows`.
    [[nodiscard]] Result<ListHead> head(Database &database, qsizetype ids, qsizetype rows) const;
    [[nodiscard]] Result<QList<qint64>> whole(Database &database,
                                              const std::atomic<bool> *isWanted = nullptr) const;

private:
    [[nodiscard]] Result<ListHead> headIds(Database &database, qsizetype rows) const;
    [[nodiscard]] Result<QList<qint64>>
    topPassing(Database &database, qsizetype rows, qsizetype tried) const;
    [[nodiscard]] bool isByName() const;

    ListQuery m_query;
    QList<qint64> m_all;
};

} // namespace plenary
