// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "core/text.h"
#include "storage/copyin.h"
#include "storage/database.h"
#include "storage/interruptible.h"
#include "storage/nativeerror.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>
#include <QtSql/QSqlResult>
#include <optional>
#include <sqlite3.h>

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

} // namespace

Statement::Statement(Database &database, QSqlQuery query, QString sql)
    : m_database(&database)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
{
}

/// Databases cut such a text, change it or take it for the end: none of them gets one.
Result<void> Statement::check(const QList<Value> &values)
{
    for (const Value &value : values) {
        if (value.typeId() != QMetaType::QString)
            continue;
        const QString typed = value.toString();
        if (const QString problem = text::broken(typed); !problem.isEmpty())
            return Error{Error::Code::Invalid,
                         //: %1 text, %2 what is wrong with it
                         Tr::tr("“%1” can be neither stored nor looked for: %2")
                             .arg(text::displayedLine(typed, 60), problem),
                         {}};
    }
    return {};
}

/// Qt's driver tells the server that the statement is over: nobody else may be using the
/// connection.
Statement::~Statement()
{
    if (CopyIn *rows = m_database->copyIn())
        rows->wait();
}

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    PLENARY_TRY(database.storeWaiting());
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return database.error(query.lastError(), sql);
    return Statement(database, std::move(query), sql);
}

Result<void> Statement::run(const QList<Value> &values)
{
    PLENARY_TRY(check(values));
    PLENARY_TRY(m_database->storeWaiting());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        return m_database->error(m_query.lastError(), m_sql);
    return {};
}

Result<bool> Statement::next()
{
    PLENARY_TRY(m_database->storeWaiting());
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database->error(m_query.lastError(), m_sql);
    m_query.finish();
    return false;
}

Result<QList<qint64>> Statement::numbers(const QList<Value> &values,
                                         const std::atomic<bool> *isWanted)
{
    std::optional<Interruptible> interruptible;
    if (isWanted)
        interruptible.emplace(*m_database, [isWanted] {
            return isWanted->load();
        });
    QList<qint64> numbers;
    Result<void> done =
        isWanted && !*isWanted ? Error{Error::Code::Cancelled, {}, {}} : run(values);
    if (done)
        done = appendRest(numbers, isWanted);
    m_query.finish();
    if (isWanted && !*isWanted)
        return Error{Error::Code::Cancelled, {}, {}};
    return done ? Result<QList<qint64>>(numbers) : done.error();
}

/// On SQLite from its own statement: the driver makes a QVariant of each value, which takes longer
/// than finding it.
Result<void> Statement::appendRest(QList<qint64> &numbers, const std::atomic<bool> *isWanted)
{
    constexpr int looksEvery = 4096;
    sqlite3_stmt *native = nullptr;
    if (m_database->sqliteHandle())
        native = *static_cast<sqlite3_stmt *const *>(m_query.result()->handle().constData());
    while (!isWanted || numbers.size() % looksEvery != 0 || *isWanted) {
        if (native && !numbers.isEmpty()) { // the driver has taken the first row itself
            const int code = sqlite3_step(native);
            if (code == SQLITE_DONE)
                return {};
            if (code != SQLITE_ROW)
                return nativeError(m_database->sqliteHandle(), *m_database, m_sql);
            numbers.append(sqlite3_column_int64(native, 0));
            continue;
        }
        PLENARY_ASSIGN(const bool more, next());
        if (!more)
            return {};
        numbers.append(number(0));
    }
    return {};
}

QStringList Statement::columns() const
{
    const QSqlRecord answer = m_query.record();
    QStringList names;
    for (int i = 0; i < answer.count(); ++i)
        names.append(answer.fieldName(i));
    return names;
}

} // namespace plenary
