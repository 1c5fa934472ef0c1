// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rebuild.h"

#include "storage/database.h"
#include "storage/entitystore.h"
#include "storage/journal.h"
#include "storage/peoplecounts.h"
#include "storage/seatcounts.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int roundsOfLinks = 8; // each round may bring back records with links of their own

QString nameOf(const EntityTable &table)
{
    return QString::fromLatin1(table.name);
}

QString numbered(const QString &table, qint64 id)
{
    const EntityTable *known = tableNamed(table);
    //: a record of a kind: "Event number 12"
    return Tr::tr("%1 number %2").arg(known ? known->singularLabel() : table, QString::number(id));
}

bool isOfJournal(const QString &table)
{
    return table == u"change"_s || table == u"change_entry"_s;
}

Record updated(const Record &record, const JournalEntry &entry)
{
    QJsonObject merged = toJson(record);
    for (auto it = entry.after.constBegin(); it != entry.after.constEnd(); ++it)
        merged.insert(it.key(), it.value());
    merged.insert(u"revision"_s, record.revision + 1);
    return recordFromJson(record.entity, record.id, merged);
}

} // namespace

qint64 RecoveryReport::saved() const
{
    qint64 sum = 0;
    for (const RecoveredTable &table : tables)
        sum += table.saved;
    return sum;
}

qint64 RecoveryReport::lost() const
{
    qint64 sum = 0;
    for (const RecoveredTable &table : tables)
        sum += table.lost;
    return sum;
}

Rebuild::Rebuild(Database &empty, const QList<SalvageTable> &tables, const Salvaged &salvaged)
    : m_database(empty)
    , m_tables(tables)
    , m_salvaged(salvaged)
{
}

Result<RecoveryReport> Rebuild::run()
{
    PLENARY_TRY(m_database.execute(u"PRAGMA foreign_keys=OFF"_s));
    PLENARY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    for (const SalvageTable &table : m_tables)
        PLENARY_TRY(fill(table));
    PLENARY_TRY(keepJournal());
    PLENARY_TRY(setCounters());
    for (const EntityTable &table : allTables())
        PLENARY_TRY(bringBackLost(table));
    for (int round = 0; round < roundsOfLinks; ++round) {
        PLENARY_ASSIGN(const int mended, mendLinks());
        if (mended == 0)
            break;
    }
    for (const EntityTable &table : allTables())
        PLENARY_TRY(EntityStore(m_database, table.entity).indexAll());
    PLENARY_TRY(countAll());
    for (const SalvagedRow &row : m_salvaged.homeless)
        keepAside({}, row.id, {}, row.values);
    PLENARY_TRY(transaction.commit());
    PLENARY_TRY(m_database.execute(u"PRAGMA foreign_keys=ON"_s));
    return m_report;
}

Result<void> Rebuild::fill(const SalvageTable &table)
{
    if (table.name == u"schema_version"_s || SeatCounts::tables().contains(table.name)
        || table.name == QLatin1StringView(PeopleCounts::table))
        return {}; // they follow from the version and from the participations
    const SalvagedTable found = m_salvaged.tables.value(table.name);
    if (table.name == u"id_counter"_s) {
        for (const SalvagedRow &row : found.rows) {
            if (row.values.size() == 2)
                m_next.insert(row.values.first().toString(), row.values.last().toLongLong());
        }
        return {};
    }
    QStringList names;
    for (const SalvageTable::Column &column : table.columns)
        names.append(column.name);
    for (const SalvagedRow &row : found.rows) {
        PLENARY_ASSIGN(const bool isNew, insert(table, row));
        if (!isNew)
            keepAside(table.name, row.id, names, row.values);
        else if (row.isMended)
            ++m_mended[table.name];
    }
    return {};
}

/// False when its number or a value that must be unique is taken.
Result<bool> Rebuild::insert(const SalvageTable &table, const SalvagedRow &row)
{
    const int uid = table.indexOf(u"uid");
    QStringList names;
    QList<Value> values;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const SalvageTable::Column &column = table.columns.at(i);
        names.append(u'"' + column.name + u'"');
        values.append(column.isRowId ? Value(row.id) : row.values.at(i));
        const QString text = values.last().toString();
        if (i == uid && text.contains(QChar::ReplacementCharacter))
            values.last() = m_salvaged.tables.value(table.name).uids.value(row.id, newUid());
    }
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(
            m_database,
            u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
                table.name, names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s))));
    PLENARY_TRY(statement.run(values));
    return statement.changedRows() == 1;
}

/// What follows a gap proves nothing any more, and cannot be undone: the journal goes on from what
/// stands before it.
Result<void> Rebuild::keepJournal()
{
    PLENARY_ASSIGN(const auto states, Journal(m_database).soundStates());
    const qint64 sound = states.isEmpty() ? 0 : states.lastKey();
    PLENARY_ASSIGN(const Value latest,
                   m_database.scalar(u"SELECT max(coalesce((SELECT max(id) FROM change), 0), "
                                     "coalesce((SELECT max(change_id) FROM change_entry), 0))"_s));
    m_report.changesKept = sound;
    m_report.changesLost = qMax(m_next.value(u"change"_s) - 1, latest.toLongLong()) - sound;
    m_next.insert(u"change"_s, sound + 1);
    PLENARY_TRY(m_database.execute(u"DELETE FROM change_entry WHERE change_id > ?"_s, {sound}));
    PLENARY_TRY(m_database.execute(u"DELETE FROM change WHERE id > ?"_s, {sound}));
    for (auto it = states.constBegin(); it != states.constEnd(); ++it)
        PLENARY_TRY(m_database.execute(u"UPDATE change SET state = ? WHERE id = ? AND state <> ?"_s,
                                       {it.value(), it.key(), it.value()}));
    return {};
}

Result<void> Rebuild::setCounters()
{
    for (const EntityTable &table : allTables()) {
        const QString name = nameOf(table);
        PLENARY_ASSIGN(
            const Value latest,
            m_database.scalar(u"SELECT max(coalesce((SELECT max(id) FROM %1), 0), coalesce((SELECT "
                              "max(last_id) FROM change_entry WHERE entity = ?), 0))"_s.arg(name),
                              {name}));
        qint64 next = qMax(m_next.value(name), latest.toLongLong() + 1);
        for (auto it = m_salvaged.tables[name].uids.constBegin();
             it != m_salvaged.tables[name].uids.constEnd();
             ++it)
            next = qMax(next, it.key() + 1);
        m_next.insert(name, next);
    }
    for (auto it = m_next.constBegin(); it != m_next.constEnd(); ++it)
        PLENARY_TRY(m_database.execute(u"UPDATE id_counter SET next_id = ? WHERE table_name = ?"_s,
                                       {it.value(), it.key()}));
    return {};
}

Result<bool> Rebuild::exists(const QString &table, qint64 id)
{
    PLENARY_ASSIGN(const Value found,
                   m_database.scalar(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id}));
    return !found.isNull();
}

Result<void> Rebuild::bringBackLost(const EntityTable &table)
{
    const QString name = nameOf(table);
    const QList<qint64> known = m_salvaged.tables.value(name).uids.keys();
    QSet<qint64> candidates(known.begin(), known.end());
    PLENARY_ASSIGN(
        Statement inserted,
        Statement::prepare(m_database,
                           u"SELECT DISTINCT first_id FROM change_entry WHERE entity = ? AND op = "
                           "'inserted'"_s));
    PLENARY_TRY(inserted.run({name}));
    for (;;) {
        PLENARY_ASSIGN(const bool more, inserted.next());
        if (!more)
            break;
        candidates.insert(inserted.number(0));
    }
    for (const qint64 id : std::as_const(candidates)) {
        PLENARY_ASSIGN(const bool isThere, exists(name, id));
        if (isThere)
            continue;
        PLENARY_ASSIGN(const bool isBack, fromJournal(table.entity, id));
        m_rebuilt[name] += isBack ? 1 : 0;
    }
    return {};
}

/// A record whose whole life the journal tells. One of an import does not have its first values
/// there.
Result<bool> Rebuild::fromJournal(Entity entity, qint64 id)
{
    PLENARY_ASSIGN(auto history, Journal(m_database).historyOf(entity, id));
    std::optional<Record> record;
    std::ranges::reverse(history);
    for (const auto &[change, entry] : history) {
        if (entry.op == JournalEntry::Op::Inserted)
            record = recordFromJson(entity, id, entry.after);
        else if (entry.op == JournalEntry::Op::Updated && record)
            record = updated(*record, entry);
        else
            record.reset();
    }
    if (!record)
        return false;
    const auto stored = EntityStore(m_database, entity).insert(*record);
    return stored.has_value(); // else a value that is unique has found another record
}

/// Looks once at all links; how many had no target.
Result<int> Rebuild::mendLinks()
{
    struct Broken {
        QString table;
        qint64 id;
        QString parent;
        int link;
    };
    QList<Broken> broken;
    {
        PLENARY_ASSIGN(Statement check,
                       Statement::prepare(m_database, u"PRAGMA foreign_key_check"_s));
        PLENARY_TRY(check.run());
        for (;;) {
            PLENARY_ASSIGN(const bool more, check.next());
            if (!more)
                break;
            broken.append(
                {check.text(0), check.number(1), check.text(2), static_cast<int>(check.number(3))});
        }
    }
    for (const Broken &link : std::as_const(broken))
        PLENARY_TRY(mendLink(link.table, link.id, link.parent, link.link));
    return static_cast<int>(broken.size());
}

Result<void> Rebuild::mendLink(const QString &table, qint64 id, const QString &parent, int link)
{
    PLENARY_ASSIGN(
        const Value column,
        m_database.scalar(u"SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?"_s,
                          {table, link}));
    const QString field = column.toString();
    PLENARY_ASSIGN(
        const Value target,
        m_database.scalar(u"SELECT \"%1\" FROM %2 WHERE rowid = ?"_s.arg(field, table), {id}));
    if (target.isNull()) // mended or removed meanwhile
        return {};
    const qint64 targetId = target.toLongLong();
    const EntityTable *targetTable = tableNamed(parent);
    if (targetTable && targetId > 0 && targetId < m_next.value(parent)) {
        PLENARY_ASSIGN(const bool isThere, exists(parent, targetId));
        return isThere ? Result<void>() : standIn(*targetTable, targetId);
    }
    const auto shape = std::ranges::find(m_tables, table, &SalvageTable::name);
    const int place = shape == m_tables.end() ? -1 : shape->indexOf(field);
    if (place >= 0 && !shape->columns.at(place).isRequired) {
        m_report.cleared.append(Tr::tr("%1: its link “%2” led to number %3, which never was.")
                                    .arg(numbered(table, id), field, QString::number(targetId)));
        return m_database.execute(
            u"UPDATE %1 SET \"%2\" = NULL WHERE rowid = ?"_s.arg(table, field), {id});
    }
    for (const SalvagedRow &row : m_salvaged.tables.value(table).rows) {
        if (row.id == id)
            keepAside(table, id, {}, row.values);
    }
    return m_database.execute(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), {id});
}

/// So that what refers to it still says so, and can be given its true name again.
Result<void> Rebuild::standIn(const EntityTable &table, qint64 id)
{
    const QString name = nameOf(table);
    Record record = Record::create(table.entity);
    record.id = id;
    record.uid = m_salvaged.tables.value(name).uids.value(id);
    const QString words = Tr::tr("Lost: %1").arg(numbered(name, id));
    if (*table.labelField != '\0')
        record.setValue(QString::fromLatin1(table.labelField), words);
    if (*table.codeField != '\0')
        record.setValue(QString::fromLatin1(table.codeField), u"LOST-%1"_s.arg(id));
    PLENARY_TRY(EntityStore(m_database, table.entity).insert(record));
    m_standIns[name].insert(id);
    m_report.standIns.append(numbered(name, id));
    return {};
}

Result<void> Rebuild::countAll()
{
    for (const SalvageTable &table : m_tables) {
        if (tableNamed(table.name) == nullptr && !isOfJournal(table.name))
            continue;
        const QSet<qint64> standIns = m_standIns.value(table.name);
        const SalvagedTable found = m_salvaged.tables.value(table.name);
        RecoveredTable counted{.name = table.name,
                               .rebuilt = m_rebuilt.value(table.name),
                               .mended = m_mended.value(table.name)};
        PLENARY_ASSIGN(const Value count,
                       m_database.scalar(u"SELECT count(*) FROM %1"_s.arg(table.name)));
        counted.saved = count.toLongLong() - standIns.size();
        QSet<qint64> gone = standIns;
        for (auto it = found.uids.constBegin(); it != found.uids.constEnd(); ++it) {
            PLENARY_ASSIGN(const bool isThere, exists(table.name, it.key()));
            if (!isThere)
                gone.insert(it.key());
        }
        counted.lost = gone.size();
        if (counted.saved + counted.lost > 0)
            m_report.tables.append(counted);
    }
    return {};
}

void Rebuild::keepAside(const QString &table,
                        qint64 id,
                        const QStringList &names,
                        const QList<Value> &values)
{
    QJsonArray list;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = jsonValue(values.at(i));
        list.append(names.isEmpty() ? value : QJsonValue(QJsonObject{{names.value(i), value}}));
    }
    m_report.keptAside.append(QJsonObject{{u"table"_s, table}, {u"id"_s, id}, {u"values"_s, list}});
}

} // namespace plenary
