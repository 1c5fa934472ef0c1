// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"

#include "storage/bulkinsert.h"
#include "storage/database.h"
#include "storage/entitystore.h"
#include "storage/migrator.h"
#include "storage/openvalues.h"
#include "storage/seatcounts.h"
#include "storage/withdrawal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error editedSince(const Record &record)
{
    return {
        Error::Code::Conflict,
        Tr::tr("%1 “%2” (number %3) was edited since: nothing was undone. Undo that edit first.")
            .arg(record.table().singularLabel(), record.label(), QString::number(record.id)),
        {}};
}

/// How a field refers to a record: as a link or, in a citation, by kind and number; or not at all.
QString referring(const EntityTable &table, const Field &field, Entity to)
{
    if (field.type == FieldType::Link && field.target == to)
        return u"%1 = ?"_s.arg(QLatin1StringView(field.name));
    if (table.entity == Entity::Citation && table.find(u"record") == &field)
        return u"record = ? AND entity = '%1'"_s.arg(QLatin1StringView(tableOf(to).name));
    return {};
}

/// The database would refuse most of it too, but could not say by what the record is held.
Result<void> checkUnreferred(Database &database, const Record &record)
{
    QStringList holders;
    for (const EntityTable &table : allTables()) {
        for (const Field &field : table.fields) {
            const QString condition = referring(table, field, record.entity);
            if (condition.isEmpty())
                continue;
            const bool isOwn = table.entity == record.entity;
            PLENARY_ASSIGN(const Value count,
                           database.scalar(u"SELECT count(*) FROM %1 WHERE %2 AND id <> ?"_s.arg(
                                               QLatin1StringView(table.name), condition),
                                           {record.id, isOwn ? record.id : 0}));
            if (count.toLongLong() > 0)
                //: %1 kind of record, %2 its field, %3 how many
                holders.append(Tr::tr("%1, field “%2”: %3")
                                   .arg(table.pluralLabel(),
                                        field.displayLabel(),
                                        QString::number(count.toLongLong())));
        }
    }
    if (holders.isEmpty())
        return {};
    const QString label = record.label();
    return Error{Error::Code::Conflict,
                 //: %1 record, %2 list of what refers to it
                 Tr::tr("%1 was not removed, because other records refer to it (%2). Remove or "
                        "change them first.")
                     .arg(label.isEmpty() ? record.table().singularLabel() : u"“%1”"_s.arg(label),
                          holders.join(u"; "_s)),
                 {}};
}

QString currentUser(const QString &actor)
{
    if (!actor.isEmpty())
        return actor;
    return qEnvironmentVariable("USER", u"coordinator"_s);
}

Result<void> setState(Database &database, qint64 change, const QString &state)
{
    return database.execute(u"UPDATE change SET state = ? WHERE id = ?"_s, {state, change});
}

} // namespace

Change::Change(Database &database, Transaction transaction, JournalChange change)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_change(std::move(change))
    , m_people(database)
{
}

Result<Change> Change::begin(Database &database, const ChangeInfo &info)
{
    PLENARY_ASSIGN(Transaction transaction, Transaction::begin(database));
    PLENARY_TRY(Migrator::checkCurrent(database));
    JournalChange change;
    // Taking the number also makes changes of several clients follow each other: the counter's row
    // stays locked until the end, so the chain of hashes has one order.
    PLENARY_ASSIGN(change.id, database.reserveIds(u"change"_s));
    PLENARY_ASSIGN(const Value previous,
                   database.scalar(u"SELECT hash FROM change ORDER BY id DESC LIMIT 1"_s));
    change.uid = newUid();
    change.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    change.actor = currentUser(info.actor);
    change.kind = info.kind;
    change.title = info.title.isNull() ? u""_s : info.title;
    change.reason = info.reason.isNull() ? u""_s : info.reason;
    change.target = info.target;
    change.state = u"done"_s;
    change.previousHash = previous.isNull() ? u""_s : previous.toString();
    Change begun(database, std::move(transaction), std::move(change));
    PLENARY_TRY(begun.m_people.begin());
    return begun;
}

Result<void> Change::insert(Record &record)
{
    PLENARY_TRY(record.validate());
    // Only a seat makes a difference: nothing refers to what is new otherwise.
    if (record.entity == Entity::Participation)
        PLENARY_TRY(m_people.touch(record));
    PLENARY_TRY(EntityStore(*m_database, record.entity).insert(record));
    if (record.entity == Entity::Participation)
        PLENARY_TRY(m_people.touch(record));
    PLENARY_TRY(SeatCounts(*m_database).add(record, 1));
    m_entries.append(
        {record.entity, JournalEntry::Op::Inserted, record.id, record.id, {}, toJson(record)});
    return {};
}

Result<void> Change::update(Record &record)
{
    PLENARY_TRY(record.validate());
    EntityStore store(*m_database, record.entity);
    PLENARY_ASSIGN(const Record stored, store.find(record.id));
    JournalEntry entry{record.entity, JournalEntry::Op::Updated, record.id, record.id, {}, {}};
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (stored.values.at(place) == record.values.at(place))
            continue;
        entry.before.insert(QLatin1StringView(fields[i].name), jsonValue(stored.values.at(place)));
        entry.after.insert(QLatin1StringView(fields[i].name), jsonValue(record.values.at(place)));
    }
    if (entry.after.isEmpty())
        return {};
    SeatCounts counts(*m_database);
    const bool isCounted = SeatCounts::dependOn(record, entry.after.keys());
    if (isCounted)
        PLENARY_TRY(counts.add(stored, -1));
    if (PeopleCounts::dependOn(stored, record)) {
        PLENARY_TRY(m_people.touch(stored));
        PLENARY_TRY(m_people.touch(record));
    }
    PLENARY_TRY(store.update(record));
    if (isCounted)
        PLENARY_TRY(counts.add(record, 1));
    m_entries.append(entry);
    return settleQuestions(record, entry.after);
}

Result<void> Change::settleQuestions(const Record &record, const QJsonObject &after)
{
    // Imports ask what a choice or a link means, and nothing else.
    const auto fields = record.table().fields;
    const bool mayBeAsked = std::ranges::any_of(fields, [&after](const Field &field) {
        return (field.type == FieldType::Choice || field.type == FieldType::Link)
            && after.contains(QLatin1StringView(field.name));
    });
    if (m_isReverting || !mayBeAsked)
        return {};
    PLENARY_ASSIGN(const QList<Record> questions,
                   openValuesOf(*m_database, record.entity, record.id));
    for (const Record &question : questions) {
        if (after.contains(question.text(u"field")))
            PLENARY_TRY(remove(Entity::OpenValue, question.id));
    }
    return {};
}

Result<void> Change::remove(Entity entity, qint64 id)
{
    EntityStore store(*m_database, entity);
    PLENARY_ASSIGN(const Record stored, store.find(id));
    PLENARY_TRY(checkUnreferred(*m_database, stored));
    // Nobody can decide any more what was meant in a record that is gone.
    PLENARY_ASSIGN(const QList<Record> questions, openValuesOf(*m_database, entity, id));
    for (const Record &question : questions)
        PLENARY_TRY(remove(Entity::OpenValue, question.id));
    PLENARY_TRY(SeatCounts(*m_database).add(stored, -1));
    PLENARY_TRY(m_people.touch(stored));
    PLENARY_TRY(store.remove(id));
    m_entries.append({entity, JournalEntry::Op::Removed, id, id, toJson(stored), {}});
    return {};
}

Result<void> Change::created(Entity entity, qint64 firstId, qint64 lastId)
{
    if (lastId < firstId)
        return {};
    if (entity == Entity::Participation) {
        PLENARY_TRY(SeatCounts(*m_database).addSeats(firstId, lastId, 1));
        PLENARY_TRY(m_people.touchSeats(firstId, lastId));
    }
    // Runs stand first: other entries may refer to the new records, and undo goes backwards.
    m_entries.insert(m_created++, {entity, JournalEntry::Op::Created, firstId, lastId, {}, {}});
    return {};
}

Result<void> Change::revert(const JournalChange &other)
{
    PLENARY_ASSIGN(QList<JournalEntry> entries, Journal(*m_database).entriesOf(other.id));
    std::ranges::reverse(entries);
    m_isReverting = true;
    // All of them before the first is taken away: that may take its time.
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (entry.op == JournalEntry::Op::Created)
            PLENARY_TRY(checkUnedited(other.id, entry));
    }
    Withdrawal withdrawal(*m_database);
    for (const JournalEntry &entry : std::as_const(entries))
        PLENARY_TRY(revertEntry(other.id, entry, withdrawal));
    return withdrawal.finish();
}

Result<void> Change::revertEntry(qint64 change, const JournalEntry &entry, Withdrawal &withdrawal)
{
    EntityStore store(*m_database, entry.entity);
    switch (entry.op) {
    case JournalEntry::Op::Inserted: {
        PLENARY_ASSIGN(const Record stored, store.find(entry.firstId));
        if (stored.values != recordFromJson(entry.entity, entry.firstId, entry.after).values)
            return editedSince(stored);
        return remove(entry.entity, entry.firstId);
    }
    case JournalEntry::Op::Removed: {
        Record record = recordFromJson(entry.entity, entry.firstId, entry.before);
        return insert(record);
    }
    case JournalEntry::Op::Updated:
        return revertUpdate(entry);
    case JournalEntry::Op::Created:
        return withdraw(entry, withdrawal);
    case JournalEntry::Op::Withdrawn:
        if (entry.entity == Entity::Participation)
            m_people.expect(entry.firstId, entry.lastId);
        PLENARY_TRY(withdrawal.bringBack(change, entry));
        return created(entry.entity, entry.firstId, entry.lastId);
    }
    return {};
}

/// The revision would not tell: to undo an edit raises it too.
Result<void> Change::checkUnedited(qint64 change, const JournalEntry &run)
{
    PLENARY_ASSIGN(const QSet<qint64> edited,
                   Journal(*m_database).editedSince(change, run.entity, run.firstId, run.lastId));
    QList<qint64> latestFirst(edited.begin(), edited.end());
    std::ranges::sort(latestFirst, std::greater());
    for (const qint64 id : std::as_const(latestFirst)) {
        const auto record = EntityStore(*m_database, run.entity).find(id);
        if (record)
            return editedSince(*record);
        if (record.error().code != Error::Code::NotFound) // removed since: nothing is left to undo
            return record.error();
    }
    return {};
}

Result<void> Change::withdraw(const JournalEntry &run, Withdrawal &withdrawal)
{
    if (run.entity == Entity::Participation) {
        PLENARY_TRY(SeatCounts(*m_database).addSeats(run.firstId, run.lastId, -1));
        PLENARY_TRY(m_people.touchSeats(run.firstId, run.lastId));
    }
    PLENARY_TRY(withdrawal.take(m_change.id, run));
    m_entries.append({run.entity, JournalEntry::Op::Withdrawn, run.firstId, run.lastId, {}, {}});
    return {};
}

Result<void> Change::revertUpdate(const JournalEntry &entry)
{
    PLENARY_ASSIGN(Record stored, EntityStore(*m_database, entry.entity).find(entry.firstId));
    for (auto it = entry.before.constBegin(); it != entry.before.constEnd(); ++it) {
        if (jsonValue(stored.value(it.key())) != entry.after.value(it.key()))
            return editedSince(stored);
        const QJsonObject one{{it.key(), it.value()}};
        stored.setValue(it.key(), recordFromJson(entry.entity, 0, one).value(it.key()));
    }
    return update(stored);
}

Result<void> Change::write()
{
    m_change.hash = hashOf(m_change, m_entries);
    PLENARY_TRY(m_database->execute(
        u"INSERT INTO change (id, uid, at, actor, kind, title, reason, target, state, prev_hash, "
        "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_change.id,
         m_change.uid,
         m_change.at,
         m_change.actor,
         m_change.kind,
         m_change.title,
         m_change.reason,
         m_change.target == 0 ? Value() : Value(m_change.target),
         m_change.state,
         m_change.previousHash,
         m_change.hash}));
    PLENARY_ASSIGN(BulkInsert insert,
                   BulkInsert::prepare(*m_database,
                                       u"INSERT INTO change_entry (change_id, seq, entity, op, "
                                       "first_id, last_id, before, after) VALUES (?, ?, ?, ?, ?, "
                                       "?, ?, ?)"_s));
    for (qsizetype seq = 0; seq < m_entries.size(); ++seq) {
        const JournalEntry &entry = m_entries.at(seq);
        PLENARY_TRY(insert.run({m_change.id,
                                static_cast<qlonglong>(seq),
                                QString::fromLatin1(tableOf(entry.entity).name),
                                opName(entry.op),
                                entry.firstId,
                                entry.lastId,
                                jsonText(entry.before),
                                jsonText(entry.after)}));
    }
    return {};
}

Result<qint64> Change::commit()
{
    if (m_entries.isEmpty())
        return 0;
    const bool isNew = m_change.kind != u"undo"_s && m_change.kind != u"redo"_s;
    if (isNew)
        PLENARY_TRY(
            m_database->execute(u"UPDATE change SET state = 'discarded' WHERE state = 'undone'"_s));
    PLENARY_TRY(m_people.settle());
    PLENARY_TRY(write());
    PLENARY_TRY(m_transaction.commit());
    return m_change.id;
}

Result<QString> undoLast(Database &database, const QString &actor)
{
    PLENARY_ASSIGN(const auto last, Journal(database).nextUndo());
    if (!last)
        return Error{Error::Code::NotFound, Tr::tr("There is nothing to undo."), {}};
    PLENARY_ASSIGN(Change change,
                   Change::begin(database, {u"undo"_s, last->title, {}, actor, last->id}));
    PLENARY_TRY(change.revert(*last));
    PLENARY_TRY(setState(database, last->id, u"undone"_s));
    PLENARY_TRY(change.commit());
    return last->title;
}

Result<QString> redoLast(Database &database, const QString &actor)
{
    PLENARY_ASSIGN(const auto next, Journal(database).nextRedo());
    if (!next)
        return Error{Error::Code::NotFound, Tr::tr("There is nothing to redo."), {}};
    // The change to turn back is the undo that turned this one back last.
    PLENARY_ASSIGN(
        const Value undo,
        database.scalar(u"SELECT max(id) FROM change WHERE kind = 'undo' AND target = ?"_s,
                        {next->id}));
    PLENARY_ASSIGN(Change change,
                   Change::begin(database, {u"redo"_s, next->title, {}, actor, undo.toLongLong()}));
    JournalChange undone;
    undone.id = undo.toLongLong();
    PLENARY_TRY(change.revert(undone));
    PLENARY_TRY(setState(database, next->id, u"done"_s));
    PLENARY_TRY(change.commit());
    return next->title;
}

} // namespace plenary
