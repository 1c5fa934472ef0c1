// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkinsert.h"

#include "storage/database.h"

#include <QtSql/QSqlError>
#include <sqlite3.h>

namespace plenary
{

namespace
{

Error errorOf(sqlite3 *handle, const Database &database, const QString &sql)
{
    const QString code = QString::number(sqlite3_extended_errcode(handle));
    const QString text = QString::fromUtf8(sqlite3_errmsg(handle));
    return database.error(QSqlError({}, text, QSqlError::StatementError, code), sql);
}

} // namespace

void BulkInsert::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<BulkInsert> BulkInsert::prepare(Database &database, const QString &sql)
{
    BulkInsert insert(database);
    insert.m_sql = sql;
    sqlite3 *handle = database.sqliteHandle();
    if (!handle) {
        PLENARY_ASSIGN(insert.m_statement, Statement::prepare(database, sql));
        return insert;
    }
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(handle,
                           text.constData(),
                           static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT,
                           &statement,
                           nullptr)
        != SQLITE_OK)
        return errorOf(handle, database, sql);
    insert.m_native.reset(statement);
    return insert;
}

void BulkInsert::bind(qsizetype index, const Value &value)
{
    const int place = static_cast<int>(index) + 1;
    sqlite3_stmt *statement = m_native.get();
    if (value.isNull()) {
        sqlite3_bind_null(statement, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        break;
    default: {
        QByteArray &text = m_texts[index];
        text = value.toString().toUtf8();
        sqlite3_bind_text(
            statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    }
}

Result<void> BulkInsert::run(const QList<Value> &values)
{
    if (m_statement)
        return m_statement->run(values);
    m_texts.resize(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(i, values.at(i));
    const bool isDone = sqlite3_step(m_native.get()) == SQLITE_DONE;
    const auto result =
        isDone ? Result<void>() : errorOf(sqlite3_db_handle(m_native.get()), *m_database, m_sql);
    sqlite3_reset(m_native.get());
    return result;
}

} // namespace plenary
