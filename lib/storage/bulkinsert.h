// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace plenary
{

/// An INSERT that is prepared once and run for every row. SQLite is driven by its own handle: for
/// short rows Qt's layer costs more than the database. Belongs to the thread of its database, and
/// must not outlive the connection.
class BulkInsert
{
public:
    [[nodiscard]] static Result<BulkInsert> prepare(Database &database, const QString &sql);

    Result<void> run(const QList<Value> &values);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit BulkInsert(Database &database)
        : m_database(&database)
    {
    }
    void bind(qsizetype index, const Value &value);

    Database *m_database;
    QString m_sql;
    std::optional<Statement> m_statement; ///< on a server
    QList<QByteArray> m_texts; ///< that SQLite has bound
    std::unique_ptr<sqlite3_stmt, Finalize> m_native; ///< on SQLite
};

} // namespace plenary
