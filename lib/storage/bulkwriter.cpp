// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkwriter.h"

#include "storage/database.h"
#include "storage/interruptible.h"

#include <algorithm>

namespace plenary
{

namespace
{
constexpr qint64 firstBlock = 1000; // ids reserved at a time, then
constexpr qint64 largestBlock = 64000; // as many again: reserving waits for all rows before
constexpr qsizetype mostWaiting = 30000; // search texts of an entity held in memory
} // namespace

Result<void> BulkWriter::insert(Record &record)
{
    PLENARY_TRY(record.validate());
    return insertValid(record);
}

Result<void> BulkWriter::reserve(Target &target, const QString &table)
{
    const qint64 block = qBound(firstBlock, target.made, largestBlock);
    PLENARY_ASSIGN(const qint64 first, m_database.reserveIds(table, block));
    if (!target.runs.isEmpty() && target.runs.last().reservedTo + 1 == first)
        target.runs.last().reservedTo += block;
    else
        target.runs.append({first, first - 1, first + block - 1});
    return {};
}

Result<void> BulkWriter::insertValid(Record &record)
{
    Target &target = m_targets[record.entity];
    if (!target.store) {
        target.store = std::make_unique<EntityStore>(m_database, record.entity);
        target.store->indexLater();
    }
    if (target.runs.isEmpty() || target.runs.last().last == target.runs.last().reservedTo)
        PLENARY_TRY(reserve(target, QString::fromLatin1(record.table().name)));
    record.id = ++target.runs.last().last;
    ++target.made;
    PLENARY_TRY(target.store->insert(record));
    return target.store->waiting() < mostWaiting ? Result<void>() : writeIndex(target);
}

/// Entities apart: the index writes a piece to the disk whenever an id is less than the one before.
Result<void> BulkWriter::writeIndex(Target &target)
{
    PLENARY_TRY(m_filling.begin());
    return target.store->writeIndex();
}

Result<void> BulkWriter::writeIndexes()
{
    for (auto &[entity, target] : m_targets)
        PLENARY_TRY(writeIndex(target));
    return {};
}

Result<void> BulkWriter::journal(Change &change, const std::function<bool()> &goOn)
{
    PLENARY_TRY(writeIndexes());
    if (!goOn())
        return Error{Error::Code::Cancelled, {}, {}};
    PLENARY_TRY(m_queue.finish(goOn));
    const Interruptible interruptible(m_database, goOn);
    PLENARY_TRY(m_filling.end());
    // In the order of the tables, so that undo removes a record before those it refers to.
    for (const EntityTable &table : allTables()) {
        const auto target = m_targets.find(table.entity);
        if (target == m_targets.end())
            continue;
        for (const Run &run : target->second.runs)
            PLENARY_TRY(change.created(table.entity, run.first, run.last));
    }
    return {};
}

qint64 BulkWriter::made(Entity entity) const
{
    const auto target = m_targets.find(entity);
    return target == m_targets.end() ? 0 : target->second.made;
}

bool BulkWriter::hasMade(Entity entity, qint64 id) const
{
    const auto target = m_targets.find(entity);
    return target != m_targets.end()
        && std::ranges::any_of(target->second.runs, [id](const Run &run) {
               return id >= run.first && id <= run.last;
           });
}

} // namespace plenary
