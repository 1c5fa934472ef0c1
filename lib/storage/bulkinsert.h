// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copyin.h"

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace plenary
{

/// An INSERT that is prepared once and run for every row. SQLite is driven by its own handle: for
/// short rows Qt's layer costs more than the database; while an InsertQueue lives, its rows run
/// there. On a server rows are copied in blocks, see CopyIn: what is wrong with one may show only
/// in a later statement of the transaction. Belongs to the thread of its database, and must not
/// outlive the connection.
class BulkInsert
{
public:
    [[nodiscard]] static Result<BulkInsert> prepare(Database &database, const QString &sql);

    BulkInsert(BulkInsert &&) = default;
    BulkInsert &operator=(BulkInsert &&) = delete;
    ~BulkInsert();

    Result<void> run(QList<Value> values);
    /// The same for many, which an InsertQueue takes without making the caller wait for its turn.
    Result<void> runAll(std::vector<QList<Value>> rows);
    /// For InsertQueue, on its thread.
    Result<void> runNow(const QList<Value> &values);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit BulkInsert(Database &database)
        : m_database(&database)
    {
    }
    void bind(int place, const Value &value);
    void bindTexts(const QList<Value> &values);

    Database *m_database;
    QString m_sql;
    CopyIn::Rows *m_rows = nullptr; ///< on a server
    QByteArray m_texts; ///< that SQLite has bound, in UTF-8 one after the other
    std::unique_ptr<sqlite3_stmt, Finalize> m_native; ///< on SQLite
};

} // namespace plenary
