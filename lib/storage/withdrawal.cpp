// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/withdrawal.h"

#include "storage/database.h"
#include "storage/entitystore.h"
#include "storage/journal.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// From so many records on it is worth looking how an index is best changed.
constexpr qint64 many = 1000;

QString nameOf(const JournalEntry &run)
{
    return QString::fromLatin1(tableOf(run.entity).name);
}

QString keptIn(qint64 change, const JournalEntry &run)
{
    return u"withdrawn_%1_%2_%3"_s.arg(
        QString::number(change), nameOf(run), QString::number(run.firstId));
}

/// The columns that a run had: a table may have got more since, which take their defaults.
Result<QString> columnsOf(Database &database, const QString &kept)
{
    PLENARY_ASSIGN(Statement statement,
                   Statement::prepare(database, u"SELECT * FROM %1 LIMIT 0"_s.arg(kept)));
    PLENARY_TRY(statement.run());
    QStringList names = statement.columns();
    names.removeOne(u"folded"_s);
    return names.join(u", "_s);
}

/// Whether rows are better removed without the indexes of their table: most of it goes, and SQLite
/// would look each row up in each of them. Not where rows refer to others of the same table, for
/// which it looks by an index.
Result<bool> isBetterWithoutIndexes(Database &database, const JournalEntry &run)
{
    const qint64 most = run.lastId - run.firstId + 1;
    const bool isLinkedToItself =
        std::ranges::any_of(tableOf(run.entity).fields, [&run](const Field &field) {
            return field.type == FieldType::Link && field.target == run.entity;
        });
    if (most < many || isLinkedToItself || !database.dialect().isSqlite())
        return false;
    PLENARY_ASSIGN(const Value rows, database.scalar(u"SELECT count(*) FROM "_s + nameOf(run)));
    return most > rows.toLongLong() - most;
}

/// The statements that make them again.
Result<QStringList> dropIndexes(Database &database, const QString &table)
{
    QStringList names;
    QStringList statements;
    {
        PLENARY_ASSIGN(Statement indexes,
                       Statement::prepare(database,
                                          u"SELECT name, sql FROM sqlite_master WHERE type = "
                                          "'index' AND tbl_name = ? AND sql IS NOT NULL"_s));
        PLENARY_TRY(indexes.run({table}));
        for (;;) {
            PLENARY_ASSIGN(const bool more, indexes.next());
            if (!more)
                break;
            names.append(indexes.text(0));
            statements.append(indexes.text(1));
        }
    }
    for (const QString &name : std::as_const(names))
        PLENARY_TRY(database.execute(u"DROP INDEX "_s + name));
    return statements;
}

/// How many there were.
Result<qint64> removeRows(Database &database, const JournalEntry &run)
{
    QStringList indexes;
    PLENARY_ASSIGN(const bool isBetter, isBetterWithoutIndexes(database, run));
    if (isBetter) {
        PLENARY_ASSIGN(indexes, dropIndexes(database, nameOf(run)));
    }
    qint64 removed = 0;
    {
        const QString sql = u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(nameOf(run));
        PLENARY_ASSIGN(Statement removal, Statement::prepare(database, sql));
        PLENARY_TRY(removal.run({run.firstId, run.lastId}));
        removed = removal.changedRows();
    }
    for (const QString &index : std::as_const(indexes))
        PLENARY_TRY(database.execute(index));
    return removed;
}

/// SQLite's own tables of the index may be written meanwhile.
class Undefended
{
public:
    explicit Undefended(sqlite3 *handle)
        : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~Undefended() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    Q_DISABLE_COPY_MOVE(Undefended)

private:
    sqlite3 *m_handle;
};

} // namespace

Result<void> Withdrawal::take(qint64 change, const JournalEntry &run)
{
    // SQLite reads its own table of the index twice as fast.
    const QString texts = m_database.dialect().isSqlite()
        ? u"(SELECT id AS rowid, c0 AS folded FROM search_text_content)"_s
        : u"search_text"_s;
    // Numbers stand in the statement: on a server one that makes a table takes no values. The id is
    // a column like any other there, so that a recovery never takes such a row for one in force.
    PLENARY_TRY(m_database.execute(
        u"CREATE TABLE %1 AS SELECT t.*, s.folded FROM %2 t LEFT JOIN %3 s ON s.rowid = t.id + %4 "
        "WHERE t.id BETWEEN %5 AND %6 ORDER BY t.id"_s.arg(
            keptIn(change, run),
            nameOf(run),
            texts,
            QString::number(EntityStore::searchId(run.entity, 0)),
            QString::number(run.firstId),
            QString::number(run.lastId))));
    PLENARY_ASSIGN(const qint64 removed, removeRows(m_database, run));
    m_taken += removed;
    m_texts.append({EntityStore::searchId(run.entity, run.firstId),
                    EntityStore::searchId(run.entity, run.lastId)});
    return {};
}

Result<void> Withdrawal::bringBack(qint64 change, const JournalEntry &run)
{
    const QString kept = keptIn(change, run);
    PLENARY_ASSIGN(const bool isThere, m_database.hasTable(kept));
    if (!isThere)
        return Error{Error::Code::NotFound,
                     Tr::tr("What “undo” took away was lost when the register was recovered: "
                            "nothing was brought back. Import it again, or restore a backup."),
                     {}};
    if (run.lastId - run.firstId >= many)
        PLENARY_TRY(m_filling.begin());
    PLENARY_ASSIGN(const QString columns, columnsOf(m_database, kept));
    PLENARY_TRY(m_database.execute(
        u"INSERT INTO %1 (%2) SELECT %2 FROM %3"_s.arg(nameOf(run), columns, kept)));
    PLENARY_TRY(m_database.execute(
        u"INSERT INTO search_text (rowid, folded) SELECT id + %1, folded FROM %2 WHERE folded IS "
        "NOT NULL"_s.arg(QString::number(EntityStore::searchId(run.entity, 0)), kept)));
    // Emptied first: SQLite keeps all pages of a table that it drops in memory, so that it could
    // bring them back.
    PLENARY_TRY(m_database.execute(u"DELETE FROM "_s + kept));
    return m_database.execute(u"DROP TABLE "_s + kept);
}

Result<void> Withdrawal::finish()
{
    if (m_taken >= many)
        PLENARY_TRY(m_filling.begin());
    PLENARY_ASSIGN(const bool isMost, isMostText());
    PLENARY_TRY(isMost ? leaveOutTexts() : removeTexts());
    return m_filling.end();
}

/// To forget a text SQLite takes it apart again, which costs as much as making the index anew from
/// one that stays.
Result<bool> Withdrawal::isMostText()
{
    if (m_taken < many || !m_database.dialect().isSqlite())
        return false;
    PLENARY_ASSIGN(const Value texts,
                   m_database.scalar(u"SELECT count(*) FROM search_text_docsize"_s));
    return m_taken > texts.toLongLong() - m_taken;
}

Result<void> Withdrawal::removeTexts()
{
    for (const Range &range : std::as_const(m_texts))
        PLENARY_TRY(m_database.execute(u"DELETE FROM search_text WHERE rowid BETWEEN ? AND ?"_s,
                                       {range.first, range.last}));
    return {};
}

/// Takes the texts away behind the index's back, then has it made anew from those that are left. A
/// second table in its place would do as well, were it not that SQLite keeps what it drops in
/// memory.
Result<void> Withdrawal::leaveOutTexts()
{
    {
        const Undefended undefended(m_database.sqliteHandle());
        for (const Range &range : std::as_const(m_texts))
            PLENARY_TRY(
                m_database.execute(u"DELETE FROM search_text_content WHERE id BETWEEN ? AND ?"_s,
                                   {range.first, range.last}));
    }
    return m_database.execute(u"INSERT INTO search_text (search_text) VALUES ('rebuild')"_s);
}

} // namespace plenary
