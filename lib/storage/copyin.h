// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <future>
#include <map>
#include <optional>
#include <utility>

struct pg_conn;

namespace plenary
{

class Database;

/// New rows on their way to PostgreSQL. Inside a transaction they wait in memory and are sent by
/// COPY in blocks, on a thread of its own: the server stores one while the next is filled. All
/// other statements of the connection come after flush(), so that they see the rows and a refused
/// row is told before anything is committed. Outside a transaction a row is stored at once. Belongs
/// to the thread of its database.
class CopyIn
{
public:
    explicit CopyIn(Database &database);
    ~CopyIn();
    Q_DISABLE_COPY_MOVE(CopyIn)

    /// The rows of one table that wait, as COPY takes them.
    class Rows
    {
        friend class CopyIn;
        QByteArray sql;
        QByteArray text;
        qint64 number = 0; ///< in this transaction, stored or waiting
    };
    /// Where the rows of "INSERT INTO table (columns) VALUES (...)" are collected, one value for
    /// each column. It stands as long as the connection does.
    [[nodiscard]] Rows &rowsOf(const QString &insert);
    /// Takes a row. What the server refuses of it and of those before shows here or in flush().
    Result<void> add(Rows &rows, const QList<Value> &values);

    /// Stores what waits. An error is told again each time until discard(), because the server
    /// takes the COMMIT of a failed transaction without a word.
    Result<void> flush();
    /// Waits until the connection is free; what waits goes on waiting.
    void wait();
    /// Forgets what waits, and the error: the transaction is rolled back.
    void discard();
    /// After a commit: has the server look at tables that got many rows. It does so by itself, but
    /// only after a minute in which it would plan searches for an empty table.
    void refreshStatistics();

private:
    struct Failure {
        QString state; ///< SQLSTATE; empty: the server did not answer
        QString message;
        QString sql;
    };
    using Block = QList<std::pair<QByteArray, QByteArray>>; ///< COPY statements and their rows
    [[nodiscard]] static std::optional<Failure> send(pg_conn *connection, const Block &block);
    [[nodiscard]] Block takeWaiting();
    Result<void> ended(const std::optional<Failure> &failure);
    Result<void> waited();
    /// The rest of an answer that is still being read is lost, as with every other statement.
    void leaveAnswer();

    Database &m_database;
    pg_conn *m_connection; ///< of Qt's driver
    /// A table stands after those it refers to: the server checks links at the end of each COPY.
    std::map<std::pair<qsizetype, QString>, Rows> m_waiting;
    qsizetype m_size = 0; ///< bytes that wait
    std::future<std::optional<Failure>> m_sent; ///< valid: a block is on its way
    std::optional<Error> m_error;
};

} // namespace plenary
