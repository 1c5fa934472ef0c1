// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/nativequery.h"

#include "storage/database.h"
#include "storage/nativeerror.h"

#include <sqlite3.h>

namespace plenary
{

void NativeQuery::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

NativeQuery::NativeQuery(Database &database, const QString &sql)
    : m_database(&database)
    , m_sql(sql)
{
}

Error NativeQuery::error() const
{
    return nativeError(m_database->sqliteHandle(), *m_database, m_sql);
}

Result<NativeQuery> NativeQuery::prepare(Database &database, const QString &sql)
{
    NativeQuery query(database, sql);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int failed = sqlite3_prepare_v3(database.sqliteHandle(),
                                          text.constData(),
                                          static_cast<int>(text.size()),
                                          SQLITE_PREPARE_PERSISTENT,
                                          &statement,
                                          nullptr);
    if (failed != SQLITE_OK)
        return query.error();
    query.m_statement.reset(statement);
    return query;
}

void NativeQuery::begin(QByteArrayView text)
{
    sqlite3_reset(m_statement.get());
    sqlite3_bind_text(
        m_statement.get(), 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void NativeQuery::begin(qint64 number)
{
    sqlite3_reset(m_statement.get());
    sqlite3_bind_int64(m_statement.get(), 1, number);
}

Result<bool> NativeQuery::next()
{
    const int step = sqlite3_step(m_statement.get());
    if (step == SQLITE_ROW)
        return true;
    if (step == SQLITE_DONE)
        return false;
    return error();
}

void NativeQuery::reset()
{
    sqlite3_reset(m_statement.get());
}

bool NativeQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool NativeQuery::isReal(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_FLOAT;
}

qint64 NativeQuery::whole(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double NativeQuery::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArrayView NativeQuery::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace plenary
