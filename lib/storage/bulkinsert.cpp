// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkinsert.h"

#include "storage/database.h"
#include "storage/insertqueue.h"
#include "storage/nativeerror.h"

#include <QtCore/QStringConverter>
#include <sqlite3.h>

namespace plenary
{

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
        insert.m_rows = &database.copyIn()->rowsOf(sql);
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
        return nativeError(handle, database, sql);
    insert.m_native.reset(statement);
    return insert;
}

void BulkInsert::bind(int place, const Value &value)
{
    sqlite3_stmt *statement = m_native.get();
    if (value.isNull())
        sqlite3_bind_null(statement, place);
    else if (value.typeId() == QMetaType::Double)
        sqlite3_bind_double(statement, place, value.toDouble());
    else
        sqlite3_bind_int64(statement, place, value.toLongLong());
}

/// All texts of a row stand in one buffer: an allocation for each took longer than SQLite's own.
void BulkInsert::bindTexts(const QList<Value> &values)
{
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    qsizetype room = 0;
    for (const Value &value : values)
        room += utf8.requiredSpace(textIn(value).size());
    if (m_texts.size() < room)
        m_texts.resize(room);
    char *at = m_texts.data();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).typeId() != QMetaType::QString)
            continue;
        char *const end = utf8.appendToBuffer(at, textIn(values.at(i)));
        sqlite3_bind_text(
            m_native.get(), static_cast<int>(i) + 1, at, static_cast<int>(end - at), SQLITE_STATIC);
        at = end;
    }
}

BulkInsert::~BulkInsert()
{
    if (m_native)
        m_database->waitForInserts();
}

Result<void> BulkInsert::run(QList<Value> values)
{
    if (m_rows)
        return m_database->copyIn()->add(*m_rows, values);
    InsertQueue *queue = m_database->insertQueue();
    return queue ? queue->add(*this, std::move(values)) : runNow(values);
}

Result<void> BulkInsert::runAll(std::vector<QList<Value>> rows)
{
    if (InsertQueue *queue = m_rows ? nullptr : m_database->insertQueue())
        return queue->addAll(*this, std::move(rows));
    for (QList<Value> &values : rows)
        PLENARY_TRY(run(std::move(values)));
    return {};
}

Result<void> BulkInsert::runNow(const QList<Value> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).typeId() != QMetaType::QString)
            bind(static_cast<int>(i) + 1, values.at(i));
    }
    bindTexts(values);
    const bool isDone = sqlite3_step(m_native.get()) == SQLITE_DONE;
    const auto result = isDone ? Result<void>()
                               : nativeError(sqlite3_db_handle(m_native.get()), *m_database, m_sql);
    sqlite3_reset(m_native.get());
    return result;
}

} // namespace plenary
