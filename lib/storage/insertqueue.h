// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/result.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plenary
{

class BulkInsert;
class Database;

/// While it lives, the inserts (BulkInsert) of a register in a file run on a thread of their own,
/// in order, while the next rows are made. The connection then belongs to that thread: whatever
/// else is asked of the database waits until all rows are in it. On a server nothing changes.
class InsertQueue
{
public:
    explicit InsertQueue(Database &database);
    /// Drops what waits: after finish() nothing does. Before the inserts and the transaction go.
    ~InsertQueue();
    InsertQueue(const InsertQueue &) = delete;
    InsertQueue &operator=(const InsertQueue &) = delete;

    /// The insert must live until wait(). Answers the error of an earlier row; after it no further
    /// row is written.
    Result<void> add(BulkInsert &insert, QList<Value> values);
    /// Many at once, however many.
    Result<void> addAll(BulkInsert &insert, std::vector<QList<Value>> rows);
    void wait();
    /// Waits; the error of the first row that failed. Asked many times a second, `goOn` may leave
    /// the rest unwritten: Cancelled.
    Result<void> finish(const std::function<bool()> &goOn);

private:
    struct Row {
        BulkInsert *insert;
        QList<Value> values;
    };
    using Rows = std::vector<Row>;
    void work(const std::stop_token &stop);
    void send();
    [[nodiscard]] Result<void> outcome();

    Database &m_database;
    Rows m_gathered; ///< handed on a few hundred at a time
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Rows> m_waiting;
    bool m_isWriting = false;
    std::optional<Error> m_error;
    std::atomic<bool> m_isLeft = false;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace plenary
