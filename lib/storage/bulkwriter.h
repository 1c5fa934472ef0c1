// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/entitystore.h"

#include <map>

namespace plenary
{

/// Many new records: stored one after the other under runs of ids, journalled as runs. They can be
/// searched once journal() was called.
class BulkWriter
{
public:
    explicit BulkWriter(Database &database)
        : m_database(database)
    {
    }
    /// Stores a record and gives it its id.
    Result<void> insert(Record &record);
    /// Tells the change what was made.
    Result<void> journal(Change &change);
    [[nodiscard]] qint64 made(Entity entity) const;

private:
    struct Run {
        qint64 first = 0;
        qint64 last = -1;
        qint64 reservedTo = -1;
    };
    struct Target {
        std::unique_ptr<EntityStore> store;
        QList<Run> runs;
        qint64 made = 0;
    };
    Result<void> writeIndexes();

    Database &m_database;
    qsizetype m_waiting = 0; ///< records that are not in the search index yet
    std::map<Entity, Target> m_targets;
};

} // namespace plenary
