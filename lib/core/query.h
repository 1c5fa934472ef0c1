// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/filter.h"

#include <QtCore/QStringList>

namespace plenary
{

/// What a list shows: records of one entity, filtered and sorted in SQL.
struct ListQuery {
    struct Sort {
        QString field; ///< field or path; links sort by the name of what they refer to
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };
    Entity entity = Entity::Person;
    Filter filter;
    QList<Sort> sort; ///< empty: by the record's own name; the id breaks ties
    qint64 limit = -1; ///< -1: all
    bool operator==(const ListQuery &) const = default;
};

/// One row of a list: each field of the entity for people, links as the names they refer to.
struct ListRow {
    qint64 id = 0;
    QList<QVariant> values; ///< stored values in the order of the field table
    QStringList names; ///< for each field: the name of a link's record; empty for other types
};

} // namespace plenary
