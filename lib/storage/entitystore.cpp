// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entitystore.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype ownColumns = 3; // id, uid, revision stand before the fields

/// Drivers give numbers as int or long long and text that may be null; records hold one form.
Value normalised(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Link:
        return value.isNull() ? Value() : Value(value.toLongLong());
    case FieldType::Boolean:
        return value.toLongLong();
    case FieldType::Number: {
        if (value.isNull())
            return {};
        const double real = value.toDouble();
        const auto whole = static_cast<qlonglong>(real);
        return static_cast<double>(whole) == real ? Value(whole) : Value(real);
    }
    default: {
        const QString text = value.toString();
        return text.isNull() ? u""_s : text;
    }
    }
}

Record readRecord(const EntityTable &table, const Statement &row)
{
    Record record;
    record.entity = table.entity;
    record.id = row.number(0);
    record.uid = row.text(1);
    record.revision = static_cast<int>(row.number(2));
    for (std::size_t i = 0; i < table.fields.size(); ++i)
        record.values.append(
            normalised(table.fields[i], row.value(static_cast<int>(ownColumns + qsizetype(i)))));
    return record;
}

} // namespace

EntityStore::EntityStore(Database &database, Entity entity)
    : m_database(database)
    , m_table(tableOf(entity))
    , m_name(QString::fromLatin1(m_table.name))
    , m_isSearched(std::ranges::any_of(m_table.fields, [](const Field &field) {
        return field.has(Field::Searched);
    }))
{
}

QString EntityStore::columns() const
{
    QStringList names{u"id"_s, u"uid"_s, u"revision"_s};
    for (const Field &field : m_table.fields)
        names.append(QString::fromLatin1(field.name));
    return names.join(u", "_s);
}

qint64 EntityStore::searchId(Entity entity, qint64 id)
{
    return (static_cast<qint64>(entity) << 40) + id;
}

Result<QList<Record>> EntityStore::select(const QString &condition, const QList<Value> &values)
{
    const QString sql = u"SELECT %1 FROM %2 %3"_s.arg(columns(), m_name, condition);
    PLENARY_ASSIGN(Statement statement, Statement::prepare(m_database, sql));
    PLENARY_TRY(statement.run(values));
    QList<Record> records;
    for (;;) {
        PLENARY_ASSIGN(const bool found, statement.next());
        if (!found)
            return records;
        records.append(readRecord(m_table, statement));
    }
}

Result<Record> EntityStore::find(qint64 id)
{
    PLENARY_ASSIGN(const QList<Record> found, select(u"WHERE id = ?"_s, {id}));
    if (found.isEmpty())
        return Error{
            Error::Code::NotFound,
            Tr::tr("%1 number %2 does not exist, or no longer. Look for it in the list again.")
                .arg(m_table.singularLabel(), QString::number(id)),
            {}};
    return found.first();
}

Result<QList<Record>> EntityStore::findBy(QStringView field, const Value &value)
{
    const Field *known = m_table.find(field);
    Q_ASSERT(known);
    return select(u"WHERE %1 = ? ORDER BY id"_s.arg(QLatin1StringView(known->name)), {value});
}

Result<QList<Record>> EntityStore::all()
{
    return select(u"ORDER BY id"_s, {});
}

Result<qint64> EntityStore::count()
{
    PLENARY_ASSIGN(const Value number, m_database.scalar(u"SELECT count(*) FROM %1"_s.arg(m_name)));
    return number.toLongLong();
}

Result<void> EntityStore::insert(Record &record)
{
    if (record.id == 0) {
        PLENARY_ASSIGN(record.id, m_database.reserveIds(m_name));
    }
    if (record.uid.isEmpty())
        record.uid = newUid();
    if (record.revision == 0)
        record.revision = 1;
    QList<Value> values;
    values.reserve(ownColumns + record.values.size() + 1);
    values.append(record.id);
    values.append(record.uid);
    values.append(record.revision);
    values += record.values;
    values.append(record.sortKey());
    if (m_insertSql.isEmpty()) {
        const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
        m_insertSql = u"INSERT INTO %1 (%2, sort_key) VALUES (%3)"_s.arg(m_name, columns(), marks);
    }
    PLENARY_ASSIGN(BulkInsert * insert, kept(m_insert, m_insertSql));
    PLENARY_TRY(insert->run(std::move(values)));
    return index(record, true);
}

Result<void> EntityStore::update(Record &record)
{
    QStringList assignments;
    for (const Field &field : m_table.fields)
        assignments.append(QString(QLatin1StringView(field.name) + u" = ?"_s));
    const QString sql =
        u"UPDATE %1 SET %2, sort_key = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s
            .arg(m_name, assignments.join(u", "_s));
    QList<Value> values = record.values;
    values += {record.sortKey(), record.id, record.revision};
    PLENARY_ASSIGN(Statement statement, Statement::prepare(m_database, sql));
    PLENARY_TRY(statement.run(values));
    if (statement.changedRows() != 1)
        return Error{Error::Code::Conflict,
                     Tr::tr("%1 was changed by somebody else meanwhile: your change was not saved. "
                            "Look at the record again.")
                         .arg(record.label()),
                     {}};
    ++record.revision;
    return index(record, false);
}

Result<void> EntityStore::remove(qint64 id)
{
    PLENARY_TRY(m_database.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(m_name), {id}));
    return m_database.execute(u"DELETE FROM search_text WHERE rowid = ?"_s, {searchId(id)});
}

Result<void> EntityStore::index(const Record &record, bool isNew)
{
    if (!m_isSearched)
        return {};
    // Kept by hand: SQLite refuses FTS5 in triggers while trusted_schema is off.
    if (!isNew)
        PLENARY_TRY(m_database.execute(u"DELETE FROM search_text WHERE rowid = ?"_s,
                                       {searchId(record.id)}));
    m_later.append({searchId(record.id), record.searchText()});
    return isNew && m_isLater ? Result<void>() : writeIndex();
}

Result<void> EntityStore::writeIndex()
{
    if (m_later.isEmpty())
        return {};
    std::vector<QList<Value>> rows;
    rows.reserve(static_cast<std::size_t>(m_later.size()));
    for (const auto &[rowId, folded] : std::exchange(m_later, {}))
        rows.push_back({rowId, folded});
    PLENARY_ASSIGN(BulkInsert * insert,
                   kept(m_index, u"INSERT INTO search_text (rowid, folded) VALUES (?, ?)"_s));
    return insert->runAll(std::move(rows));
}

Result<void> EntityStore::indexAll()
{
    if (!m_isSearched)
        return {};
    PLENARY_TRY(m_database.execute(u"DELETE FROM search_text WHERE rowid BETWEEN ? AND ?"_s,
                                   {searchId(0), searchId((qint64(1) << 40) - 1)}));
    PLENARY_ASSIGN(const QList<Record> records, all());
    for (const Record &record : records)
        m_later.append({searchId(record.id), record.searchText()});
    return writeIndex();
}

Result<BulkInsert *> EntityStore::kept(std::optional<BulkInsert> &insert, const QString &sql)
{
    if (!insert) {
        PLENARY_ASSIGN(BulkInsert prepared, BulkInsert::prepare(m_database, sql));
        insert.emplace(std::move(prepared));
    }
    return &*insert;
}

} // namespace plenary
