// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copyin.h"

#include "core/fieldtables.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <algorithm>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Bytes; two blocks are in memory at most. Small, because a statement in between waits for what is
/// on its way: an import asks for each event that it sees first.
constexpr qsizetype blockSize = 1 << 17;
constexpr qint64 manyRows = 10000; ///< change how a table is best searched
constexpr int pieceSize = 1 << 16; ///< bytes given to libpq at a time

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

pg_conn *connectionOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<pg_conn *const *>(handle.constData());
}

/// Text as COPY reads it: columns end with a tab and rows with a line feed.
void appendEscaped(QByteArray &to, const QByteArray &text)
{
    const char *from = text.constData();
    const char *const end = from + text.size();
    for (;;) {
        const char *special = std::find_if(from, end, [](char c) {
            return c == '\\' || c == '\t' || c == '\n' || c == '\r';
        });
        to.append(from, special - from);
        if (special == end)
            return;
        to.append('\\');
        to.append(*special == '\t' ? 't' : *special == '\n' ? 'n' : *special == '\r' ? 'r' : '\\');
        from = special + 1;
    }
}

void appendValue(QByteArray &to, const Value &value)
{
    if (value.isNull()) {
        to.append("\\N");
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        to.append(QByteArray::number(value.toLongLong()));
        break;
    case QMetaType::Double:
        to.append(QByteArray::number(value.toDouble(), 'g', 17));
        break;
    default:
        appendEscaped(to, value.toString().toUtf8());
    }
}

qsizetype placeOf(const QString &table)
{
    const auto tables = allTables();
    const auto found = std::ranges::find_if(tables, [&table](const EntityTable &one) {
        return table == QLatin1StringView(one.name);
    });
    return found - tables.begin();
}

} // namespace

CopyIn::CopyIn(Database &database)
    : m_database(database)
    , m_connection(connectionOf(database))
{
}

CopyIn::~CopyIn()
{
    wait();
}

CopyIn::Rows &CopyIn::rowsOf(const QString &insert)
{
    constexpr auto verb = "INSERT INTO "_L1;
    Q_ASSERT(insert.startsWith(verb) && insert.contains(" VALUES ("_L1));
    const QString into = insert.section(u" VALUES ("_s, 0, 0).mid(verb.size());
    Rows &rows = m_waiting[{placeOf(into.section(u' ', 0, 0)), into}];
    rows.sql = "COPY " + into.toUtf8() + " FROM STDIN";
    return rows;
}

Result<void> CopyIn::add(Rows &rows, const QList<Value> &values)
{
    if (m_error)
        return *m_error;
    PLENARY_TRY(Statement::check(values));
    const bool isInTransaction =
        m_sent.valid() || m_size > 0 || PQtransactionStatus(m_connection) != PQTRANS_IDLE;
    const qsizetype before = rows.text.size();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            rows.text.append('\t');
        appendValue(rows.text, values.at(i));
    }
    rows.text.append('\n');
    ++rows.number;
    m_size += rows.text.size() - before;
    if (!isInTransaction)
        return flush();
    if (m_size < blockSize)
        return {};
    PLENARY_TRY(waited());
    leaveAnswer();
    m_sent = std::async(std::launch::async, &CopyIn::send, m_connection, takeWaiting());
    return {};
}

Result<void> CopyIn::flush()
{
    PLENARY_TRY(waited());
    if (m_size == 0)
        return {};
    leaveAnswer();
    return ended(send(m_connection, takeWaiting()));
}

void CopyIn::wait()
{
    if (m_sent.valid())
        (void)ended(m_sent.get());
}

Result<void> CopyIn::waited()
{
    wait();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void CopyIn::discard()
{
    wait();
    (void)takeWaiting();
    m_error.reset();
    for (auto &[place, rows] : m_waiting)
        rows.number = 0;
}

void CopyIn::refreshStatistics()
{
    QStringList tables;
    for (auto &[place, rows] : m_waiting) {
        if (std::exchange(rows.number, 0) >= manyRows)
            tables.append(place.second.section(u' ', 0, 0));
    }
    // All is stored already: who may not do this, because the tables are another's, does without.
    for (const QString &table : std::as_const(tables))
        (void)m_database.execute(u"ANALYZE "_s + table);
}

CopyIn::Block CopyIn::takeWaiting()
{
    Block block;
    for (auto &[place, rows] : m_waiting) {
        if (!rows.text.isEmpty())
            block.append({rows.sql, std::exchange(rows.text, {})});
    }
    m_size = 0;
    return block;
}

Result<void> CopyIn::ended(const std::optional<Failure> &failure)
{
    if (!failure)
        return {};
    const Error error = m_database.error(
        QSqlError(
            u"Rows were not stored"_s, failure->message, QSqlError::StatementError, failure->state),
        failure->sql);
    if (PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        m_error = error;
    return error;
}

void CopyIn::leaveAnswer()
{
    if (PQtransactionStatus(m_connection) != PQTRANS_ACTIVE)
        return;
    QSqlQuery other(m_database.connection());
    other.setForwardOnly(true);
    other.exec(u"SELECT 1"_s);
}

/// On the thread that sends: touches nothing but the connection.
std::optional<CopyIn::Failure> CopyIn::send(pg_conn *connection, const Block &block)
{
    for (const auto &[sql, rows] : block) {
        const auto failure = [&sql = sql](const PGresult *answer, const char *message) {
            const char *state = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
            return Failure{QString::fromLatin1(state),
                           QString::fromUtf8(message).trimmed(),
                           QString::fromUtf8(sql)};
        };
        if (const Answer begun(PQexec(connection, sql.constData()));
            PQresultStatus(begun.get()) != PGRES_COPY_IN)
            return failure(begun.get(), PQerrorMessage(connection));
        bool isSent = true;
        for (qsizetype at = 0; isSent && at < rows.size(); at += pieceSize) {
            const auto size = static_cast<int>(std::min<qsizetype>(pieceSize, rows.size() - at));
            isSent = PQputCopyData(connection, rows.constData() + at, size) == 1;
        }
        isSent = isSent && PQputCopyEnd(connection, nullptr) == 1;
        std::optional<Failure> refused;
        while (const Answer answer{PQgetResult(connection)}) {
            const auto status = PQresultStatus(answer.get());
            if (status == PGRES_FATAL_ERROR && !refused)
                refused = failure(answer.get(), PQresultErrorMessage(answer.get()));
            if (status == PGRES_COPY_IN) // it will not end by itself
                break;
        }
        if (!refused && !isSent)
            refused = failure(nullptr, PQerrorMessage(connection));
        if (refused)
            return refused;
    }
    return std::nullopt;
}

} // namespace plenary
