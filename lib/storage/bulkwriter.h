// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/insertqueue.h"
#include "storage/searchfilling.h"

#include <functional>
#include <map>

namespace plenary
{

/// Many new records: stored one after the other under runs of ids, journalled as runs. They can be
/// searched once journal() was called; a writer that goes without it may leave rows unwritten. What
/// a row failed of may be told by a later call.
class BulkWriter
{
public:
    explicit BulkWriter(Database &database)
        : m_database(database)
        , m_filling(database)
        , m_queue(database)
    {
    }
    /// Stores a record and gives it its id; Invalid when it cannot be kept.
    Result<void> insert(Record &record);
    /// The same for a record that was validated.
    Result<void> insertValid(Record &record);
    /// Tells the change what was made. Cancelled when `goOn`, asked many times a second, says so.
    Result<void> journal(
        Change &change, const std::function<bool()> &goOn = [] {
            return true;
        });
    [[nodiscard]] qint64 made(Entity entity) const;
    [[nodiscard]] bool hasMade(Entity entity, qint64 id) const;

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
    Result<void> reserve(Target &target, const QString &table);
    Result<void> writeIndex(Target &target);
    Result<void> writeIndexes();

    Database &m_database;
    std::map<Entity, Target> m_targets;
    SearchFilling m_filling;
    InsertQueue m_queue; ///< after the targets, whose rows it holds
};

} // namespace plenary
