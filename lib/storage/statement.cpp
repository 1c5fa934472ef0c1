// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "core/text.h"
#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Databases cut such a text, change it or take it for the end: none of them gets one.
Result<void> check(const QList<Value> &values)
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

} // namespace

Statement::Statement(Database &database, QSqlQuery query, QString sql)
    : m_database(&database)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
{
}

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return database.error(query.lastError(), sql);
    return Statement(database, std::move(query), sql);
}

Result<void> Statement::run(const QList<Value> &values)
{
    PLENARY_TRY(check(values));
    m_database->waitForInserts();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        return m_database->error(m_query.lastError(), m_sql);
    return {};
}

Result<bool> Statement::next()
{
    m_database->waitForInserts();
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database->error(m_query.lastError(), m_sql);
    m_query.finish();
    return false;
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
