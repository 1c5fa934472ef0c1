// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/entitystore.h"

#include <map>

namespace plenary
{

/// Many new records: stored one after the other under runs of ids, journalled as runs.
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
    Result<void> journal(Change &change) const;
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
    Database &m_database;
    std::map<Entity, Target> m_targets;
};

} // namespace plenary
