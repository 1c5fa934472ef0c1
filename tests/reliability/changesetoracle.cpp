// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/changesetoracle.h"

#include "storage/journal.h"
#include "storage/statement.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

using Columns = QMap<QString, QString>; // column -> value in words

/// What became of one record from the start of a change to its end.
struct Net {
    bool wasThere = false;
    bool isThere = false;
    bool isOfRun = false; ///< the journal names it without its values
    Columns before; ///< of a record that was and is there: only what differs
    Columns after;

    /// Leaves what differs.
    void reduce()
    {
        if (!wasThere || !isThere)
            return;
        for (const QString &column : before.keys()) {
            if (before.value(column) == after.value(column)) {
                before.remove(column);
                after.remove(column);
            }
        }
    }
    [[nodiscard]] bool isNothing() const
    {
        return (!wasThere && !isThere) || (wasThere && isThere && before.isEmpty());
    }
    [[nodiscard]] QString words() const
    {
        const auto side = [](bool there, const Columns &columns) {
            QString text = there ? u"("_s : u"(absent "_s;
            for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
                text += it.key() + u'=' + *it + u' ';
            return QString(text + u')');
        };
        return QString(side(wasThere, before) + u" -> " + side(isThere, after));
    }
    bool operator==(const Net &other) const
    {
        if (wasThere != other.wasThere || isThere != other.isThere)
            return false;
        return isOfRun || other.isOfRun || (before == other.before && after == other.after);
    }
};
using Nets = QMap<QString, Net>; // "person 12" -> what became of it

QString inWords(const Value &value)
{
    if (value.isNull())
        return u"null"_s;
    return value.typeId() == QMetaType::QString ? QString(u'“' + value.toString() + u'”')
                                                : QString::number(value.toDouble(), 'g', 17);
}

QString inWords(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return inWords(Value(qlonglong(sqlite3_value_int64(value))));
    case SQLITE_FLOAT:
        return inWords(Value(sqlite3_value_double(value)));
    case SQLITE_NULL:
        return inWords(Value());
    default:
        break;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return inWords(Value(QString::fromUtf8(text, sqlite3_value_bytes(value))));
}

/// Columns of a table that the journal speaks of: the revision grows by itself, and the key to
/// sort by follows from the record.
QStringList columnsOf(Database &database, const QString &table)
{
    QStringList names;
    auto info = Statement::prepare(database, u"PRAGMA table_info(%1)"_s.arg(table));
    if (!info || !info->run())
        qFatal("no columns of %s", qPrintable(table));
    while (info->next().value_or(false))
        names.append(info->text(1));
    return names;
}

void add(Columns &columns, const QString &name, sqlite3_value *value)
{
    static const QSet<QString> own{u"id"_s, u"revision"_s, u"sort_key"_s};
    if (value && !own.contains(name))
        columns.insert(name, inWords(value));
}

Columns columnsOf(const Record &record)
{
    Columns columns{{u"uid"_s, inWords(Value(record.uid))}};
    const auto fields = record.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        columns.insert(QString::fromLatin1(fields[i].name),
                       inWords(record.values.at(qsizetype(i))));
    return columns;
}

Columns columnsOf(const JournalEntry &entry, const QJsonObject &json)
{
    if (entry.op != JournalEntry::Op::Updated)
        return columnsOf(recordFromJson(entry.entity, entry.firstId, json));
    Columns columns;
    const Record record = recordFromJson(entry.entity, entry.firstId, json);
    for (const QString &name : json.keys())
        columns.insert(name, inWords(record.value(name)));
    return columns;
}

void follow(Net &net, bool isKnown, const JournalEntry &entry)
{
    const Columns before = columnsOf(entry, entry.before);
    const Columns after = columnsOf(entry, entry.after);
    if (!isKnown)
        net.wasThere = entry.op != JournalEntry::Op::Inserted;
    net.isThere = entry.op != JournalEntry::Op::Removed;
    if (net.wasThere && entry.op != JournalEntry::Op::Inserted) {
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            if (!net.before.contains(it.key()))
                net.before.insert(it.key(), *it);
        }
    }
    if (entry.op == JournalEntry::Op::Updated)
        net.after.insert(after);
    else
        net.after = net.isThere ? after : Columns();
}

Nets journalled(Database &database, qint64 change)
{
    Nets nets;
    const auto entries = Journal(database).entriesOf(change);
    if (!entries)
        qFatal("no entries of change %lld", change);
    for (const JournalEntry &entry : *entries) {
        const QString table = QString::fromLatin1(tableOf(entry.entity).name);
        const bool isCreated = entry.op == JournalEntry::Op::Created;
        if (isCreated || entry.op == JournalEntry::Op::Withdrawn) {
            for (qint64 id = entry.firstId; id <= entry.lastId; ++id)
                nets.insert(u"%1 %2"_s.arg(table).arg(id), {!isCreated, isCreated, true, {}, {}});
            continue;
        }
        const QString key = u"%1 %2"_s.arg(table).arg(entry.firstId);
        const bool isKnown = nets.contains(key);
        follow(nets[key], isKnown, entry);
    }
    for (auto net = nets.begin(); net != nets.end();) {
        net->reduce();
        net = net->isNothing() ? nets.erase(net) : std::next(net);
    }
    return nets;
}

/// Tables beside those of the records that a change may write.
bool belongsToTheStore(const QString &table)
{
    static const QSet<QString> own{u"change"_s, u"change_entry"_s, u"id_counter"_s};
    return own.contains(table) || table.startsWith(u"search_text_");
}

/// All that a session saw.
struct Seen {
    Nets records;
    int changes = 0; ///< that were added to the journal
    QString foreign; ///< a table that no change may write
};

Net readNet(sqlite3_changeset_iter *row, int op, const QStringList &columns, qint64 &id)
{
    Net net{op != SQLITE_INSERT, op != SQLITE_DELETE, false, {}, {}};
    for (int i = 0; i < columns.size(); ++i) {
        sqlite3_value *was = nullptr;
        sqlite3_value *is = nullptr;
        if (net.wasThere)
            sqlite3changeset_old(row, i, &was);
        if (net.isThere)
            sqlite3changeset_new(row, i, &is);
        add(net.before, columns.at(i), was);
        add(net.after, columns.at(i), is);
        if (columns.at(i) == u"id")
            id = sqlite3_value_int64(was ? was : is);
    }
    net.reduce();
    return net;
}

Seen readAll(Database &database, sqlite3_changeset_iter *row)
{
    Seen seen;
    static QHash<QString, QStringList> columns; // all registers have the same
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *name = nullptr;
        int count = 0;
        int op = 0;
        sqlite3changeset_op(row, &name, &count, &op, nullptr);
        const QString table = QString::fromUtf8(name);
        seen.changes += table == u"change" && op == SQLITE_INSERT ? 1 : 0;
        if (!tableNamed(table)) {
            if (!belongsToTheStore(table))
                seen.foreign = table;
            continue;
        }
        if (!columns.contains(table))
            columns.insert(table, columnsOf(database, table));
        qint64 id = 0;
        const Net net = readNet(row, op, columns.value(table), id);
        if (!net.isNothing())
            seen.records.insert(u"%1 %2"_s.arg(table).arg(id), net);
    }
    return seen;
}

QString compare(const Nets &seen, const Nets &told)
{
    QSet<QString> records(seen.keyBegin(), seen.keyEnd());
    records.unite(QSet<QString>(told.keyBegin(), told.keyEnd()));
    for (const QString &record : std::as_const(records)) {
        if (!(seen.value(record) == told.value(record)))
            return u"%1: SQLite saw %2, the journal says %3"_s.arg(
                record, seen.value(record).words(), told.value(record).words());
    }
    return {};
}

} // namespace

void ChangesetOracle::Close::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangesetOracle::ChangesetOracle(Database &database)
    : m_database(database)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(database.sqliteHandle(), "main", &session) != SQLITE_OK
        || sqlite3session_attach(session, nullptr) != SQLITE_OK)
        qFatal("this SQLite has no session extension");
    m_session.reset(session);
}

QString ChangesetOracle::contradiction(qint64 change)
{
    int size = 0;
    void *changeset = nullptr;
    sqlite3_changeset_iter *row = nullptr;
    if (sqlite3session_changeset(m_session.get(), &size, &changeset) != SQLITE_OK
        || sqlite3changeset_start(&row, size, changeset) != SQLITE_OK)
        qFatal("no changeset");
    const Seen seen = readAll(m_database, row);
    sqlite3changeset_finalize(row);
    sqlite3_free(changeset);
    if (!seen.foreign.isEmpty())
        return u"something wrote to %1"_s.arg(seen.foreign);
    if (seen.changes != (change > 0 ? 1 : 0))
        return u"%1 changes were journalled"_s.arg(seen.changes);
    return compare(seen.records, change > 0 ? journalled(m_database, change) : Nets());
}

} // namespace plenary::test
