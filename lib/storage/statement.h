// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/result.h"

#include <QtSql/QSqlQuery>
#include <atomic>

namespace plenary
{

class Database;

/// One prepared, forward-only statement. Values are bound by place; text is never spliced in.
/// Reset when it goes out of scope, so that it holds no read lock.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(Database &database, const QString &sql);
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();
    /// Whether a database can keep all texts among the values.
    [[nodiscard]] static Result<void> check(const QList<Value> &values);

    /// Binds and runs; call again for the next set of values.
    Result<void> run(const QList<Value> &values = {});
    /// The next row of the answer; false at its end.
    [[nodiscard]] Result<bool> next();
    /// Runs it and takes the first column of all rows: for ids by the million. When `isWanted`
    /// becomes false, it stops with Cancelled; SQLite also in the middle of sorting.
    [[nodiscard]] Result<QList<qint64>> numbers(const QList<Value> &values,
                                                const std::atomic<bool> *isWanted = nullptr);
    [[nodiscard]] Value value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// Names of the columns of the answer.
    [[nodiscard]] QStringList columns() const;
    /// Rows that the statement changed. An UPDATE that found nothing is no error to the driver.
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }

private:
    Statement(Database &database, QSqlQuery query, QString sql);

    Result<void> appendRest(QList<qint64> &numbers, const std::atomic<bool> *isWanted);

    Database *m_database;
    QSqlQuery m_query;
    QString m_sql;
};

} // namespace plenary
