// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr std::array opNames{"inserted", "updated", "removed", "created", "withdrawn"};

const QString changeColumns =
    u"id, uid, at, actor, kind, title, reason, target, state, prev_hash, hash"_s;
const QString entryColumns = u"entity, op, first_id, last_id, before, after"_s;

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

JournalChange readChange(const Statement &row)
{
    return {row.number(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.number(7),
            row.text(8),
            row.text(9),
            row.text(10)};
}

JournalEntry readEntry(const Statement &row, int first)
{
    JournalEntry entry;
    const EntityTable *table = tableNamed(row.text(first));
    entry.entity = table ? table->entity : Entity::Person;
    for (std::size_t i = 0; i < opNames.size(); ++i) {
        if (row.text(first + 1) == QLatin1StringView(opNames[i]))
            entry.op = static_cast<JournalEntry::Op>(i);
    }
    entry.firstId = row.number(first + 2);
    entry.lastId = row.number(first + 3);
    entry.before = parsed(row.text(first + 4));
    entry.after = parsed(row.text(first + 5));
    return entry;
}

/// Whether a row stands as Change wrote it: reading forgives what the hash would not see then.
bool isAsWritten(const Statement &row, const JournalEntry &entry)
{
    return row.text(0) == QLatin1StringView(tableOf(entry.entity).name)
        && row.text(1) == opName(entry.op) && row.text(4) == jsonText(entry.before)
        && row.text(5) == jsonText(entry.after);
}

/// The state of each change as the later ones left it: what Change does, done again.
class States
{
public:
    void follow(const JournalChange &change)
    {
        m_targets.insert(change.id, change.target);
        if (change.kind == u"undo") {
            m_states[change.target] = u"undone"_s;
            m_undone.insert(change.target);
        } else if (change.kind == u"redo") { // it turns back an undo
            const qint64 redone = m_targets.value(change.target);
            m_states[redone] = u"done"_s;
            m_undone.remove(redone);
        } else {
            for (const qint64 id : std::as_const(m_undone))
                m_states[id] = u"discarded"_s;
            m_undone.clear();
        }
        m_states[change.id] = u"done"_s;
    }
    [[nodiscard]] QMap<qint64, QString> all() const { return m_states; }

private:
    QHash<qint64, qint64> m_targets;
    QMap<qint64, QString> m_states;
    QSet<qint64> m_undone;
};

QMap<qint64, QString> statesAfter(const QList<JournalChange> &changes)
{
    States states;
    for (const JournalChange &change : changes)
        states.follow(change);
    return states.all();
}

Error doesNotFit(const JournalChange &change)
{
    return {Error::Code::Invalid,
            Tr::tr("The journal does not fit from change %1 (%2, %3) on: it was altered outside "
                   "Plenary. Restore a backup, or ask who did it.")
                .arg(QString::number(change.id), change.title, change.at),
            {}};
}

Error endsEarly(qint64 last, qint64 expected)
{
    return {Error::Code::Invalid,
            Tr::tr("The journal ends with change %1, but %2 were made: it was altered outside "
                   "Plenary. Restore a backup, or ask who did it.")
                .arg(QString::number(last), QString::number(expected)),
            {}};
}

} // namespace

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(jsonBytes(object));
}

QString opName(JournalEntry::Op op)
{
    return QString::fromLatin1(opNames[static_cast<std::size_t>(op)]);
}

QJsonValue jsonValue(const Value &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

QJsonObject toJson(const Record &record)
{
    QJsonObject json{{u"uid"_s, record.uid}, {u"revision"_s, record.revision}};
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Value &value = record.values.at(static_cast<qsizetype>(i));
        if (value != fields[i].defaultValue())
            json.insert(QLatin1StringView(fields[i].name), jsonValue(value));
    }
    return json;
}

Record recordFromJson(Entity entity, qint64 id, const QJsonObject &json)
{
    Record record = Record::create(entity);
    record.id = id;
    record.uid = json.value(u"uid"_s).toString();
    record.revision = json.value(u"revision"_s).toInt(1);
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto found = json.constFind(QLatin1StringView(fields[i].name));
        if (found != json.constEnd())
            record.values[static_cast<qsizetype>(i)] =
                found->isNull() ? Value() : found->toVariant();
    }
    return record;
}

QString hashOf(const JournalChange &change, const QList<JournalEntry> &entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        // The length before each part keeps "ab","c" and "a","bc" apart.
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    };
    for (const QString &part : {change.previousHash,
                                QString::number(change.id),
                                change.uid,
                                change.at,
                                change.actor,
                                change.kind,
                                change.title,
                                change.reason,
                                QString::number(change.target)})
        add(part);
    for (const JournalEntry &entry : entries) {
        add(QString::fromLatin1(tableOf(entry.entity).name));
        add(opName(entry.op));
        add(QString::number(entry.firstId));
        add(QString::number(entry.lastId));
        hash.addData(jsonBytes(entry.before));
        hash.addData(jsonBytes(entry.after));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<JournalChange>> Journal::changes(const QString &condition, const QList<Value> &values)
{
    PLENARY_ASSIGN(Statement statement,
                   Statement::prepare(m_database,
                                      u"SELECT %1 FROM change %2"_s.arg(changeColumns, condition)));
    PLENARY_TRY(statement.run(values));
    QList<JournalChange> found;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return found;
        found.append(readChange(statement));
    }
}

Result<std::optional<JournalChange>> Journal::nextUndo()
{
    PLENARY_ASSIGN(
        const auto found,
        changes(u"WHERE state = 'done' AND kind NOT IN ('undo', 'redo', 'setup', 'sample') "
                "ORDER BY id DESC LIMIT 1"_s,
                {}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<JournalChange>> Journal::nextRedo()
{
    PLENARY_ASSIGN(const auto found, changes(u"WHERE state = 'undone' ORDER BY id LIMIT 1"_s, {}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<qint64> Journal::count()
{
    PLENARY_ASSIGN(const Value number, m_database.scalar(u"SELECT count(*) FROM change"_s));
    return number.toLongLong();
}

Result<qint64> Journal::latest()
{
    PLENARY_ASSIGN(const Value number,
                   m_database.scalar(u"SELECT coalesce(max(id), 0) FROM change"_s));
    return number.toLongLong();
}

Result<QSet<Entity>> Journal::touchedSince(qint64 change)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(m_database,
                           u"SELECT DISTINCT entity FROM change_entry WHERE change_id > ?"_s));
    PLENARY_TRY(statement.run({change}));
    QSet<Entity> touched;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return touched;
        if (const EntityTable *table = tableNamed(statement.text(0)))
            touched.insert(table->entity);
    }
}

Result<QSet<qint64>>
Journal::editedSince(qint64 change, Entity entity, qint64 firstId, qint64 lastId)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(m_database,
                           u"SELECT DISTINCT first_id FROM change_entry JOIN change ON change.id = "
                           "change_id WHERE change_id > ? AND entity = ? AND first_id BETWEEN ? "
                           "AND ? AND state = 'done' AND kind NOT IN ('undo', 'redo')"_s));
    PLENARY_TRY(
        statement.run({change, QString::fromLatin1(tableOf(entity).name), firstId, lastId}));
    QSet<qint64> edited;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return edited;
        edited.insert(statement.number(0));
    }
}

Result<QList<JournalChange>> Journal::recent(int limit)
{
    return changes(u"ORDER BY id DESC LIMIT ?"_s, {limit});
}

Result<std::optional<JournalEntry>> Journal::firstEntryOf(qint64 change)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(
            m_database,
            u"SELECT %1 FROM change_entry WHERE change_id = ? ORDER BY seq LIMIT 1"_s.arg(
                entryColumns)));
    PLENARY_TRY(statement.run({change}));
    PLENARY_ASSIGN(const bool more, statement.next());
    return more ? std::optional(readEntry(statement, 0)) : std::nullopt;
}

Result<QList<JournalEntry>> Journal::entriesOf(qint64 change)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(
            m_database,
            u"SELECT %1 FROM change_entry WHERE change_id = ? ORDER BY seq"_s.arg(entryColumns)));
    PLENARY_TRY(statement.run({change}));
    QList<JournalEntry> entries;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return entries;
        entries.append(readEntry(statement, 0));
    }
}

Result<QList<std::pair<JournalChange, JournalEntry>>>
Journal::historyOf(Entity entity, qint64 id, qint64 limit)
{
    const QString sql =
        u"SELECT %1, %2 FROM change_entry JOIN change ON change.id = change_id "
        "WHERE entity = ? AND first_id <= ? AND last_id >= ? ORDER BY change.id DESC, seq DESC "
        "LIMIT ?"_s.arg(changeColumns, entryColumns);
    PLENARY_ASSIGN(Statement statement, Statement::prepare(m_database, sql));
    PLENARY_TRY(statement.run({QString::fromLatin1(tableOf(entity).name), id, id, limit}));
    QList<std::pair<JournalChange, JournalEntry>> history;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return history;
        history.append({readChange(statement), readEntry(statement, 11)});
    }
}

Result<bool> Journal::isIntact(const JournalChange &change)
{
    PLENARY_ASSIGN(Statement statement,
                   Statement::prepare(m_database,
                                      u"SELECT %1, seq FROM change_entry WHERE change_id = ? "
                                      "ORDER BY seq"_s.arg(entryColumns)));
    PLENARY_TRY(statement.run({change.id}));
    QList<JournalEntry> entries;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return change.hash == hashOf(change, entries);
        const JournalEntry entry = readEntry(statement, 0);
        if (!isAsWritten(statement, entry) || statement.number(6) != entries.size())
            return false;
        entries.append(entry);
    }
}

Result<Journal::Chain> Journal::followChain()
{
    PLENARY_ASSIGN(const auto all, changes(u"ORDER BY id"_s, {}));
    Chain chain;
    JournalChange previous;
    for (const JournalChange &change : all) {
        PLENARY_ASSIGN(const bool intact, isIntact(change));
        if (!intact || change.previousHash != previous.hash || change.id != previous.id + 1) {
            chain.misfit = change;
            return chain;
        }
        chain.sound.append(change);
        previous = change;
    }
    return chain;
}

// A chain cannot tell that its end was cut off; the counter knows how many changes there were.
Result<void> Journal::checkEnd(qint64 last)
{
    PLENARY_ASSIGN(
        const Value next,
        m_database.scalar(u"SELECT next_id FROM id_counter WHERE table_name = 'change'"_s));
    if (next.toLongLong() != last + 1)
        return endsEarly(last, next.toLongLong() - 1);
    PLENARY_ASSIGN(const Value stray,
                   m_database.scalar(u"SELECT min(change_id) FROM change_entry WHERE change_id "
                                     "NOT IN (SELECT id FROM change)"_s));
    return stray.isNull() ? Result<void>() : endsEarly(last, stray.toLongLong());
}

Result<void> Journal::verify()
{
    PLENARY_ASSIGN(const Chain chain, followChain());
    if (chain.misfit)
        return doesNotFit(*chain.misfit);
    const QMap<qint64, QString> states = statesAfter(chain.sound);
    for (const JournalChange &change : chain.sound) {
        if (change.state != states.value(change.id))
            return doesNotFit(change);
    }
    return checkEnd(chain.sound.isEmpty() ? 0 : chain.sound.last().id);
}

Result<QMap<qint64, QString>> Journal::soundStates()
{
    PLENARY_ASSIGN(const Chain chain, followChain());
    return statesAfter(chain.sound);
}

} // namespace plenary
