// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/callqueue.h"
#include "storage/database.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <functional>
#include <optional>
#include <semaphore>

namespace plenary
{

/// A thread with a database connection of its own; jobs run on it one after the other, in the order
/// in which they came. The connection is opened by the first job and closed when the thread ends.
/// One that was lost is opened again by the next job; a patient thread repeats the job that lost it
/// until the server is back, so its jobs must only read.
class DatabaseThread
{
public:
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;

    enum class Patience { FailAtOnce, WaitForServer };
    /// Whether the memory of a job goes back to the system when it is done: sorting and counting
    /// take much of it, and the allocator keeps what a thread once had.
    enum class Memory { Keep, GiveBack };
    /// Hears of each job's error on the thread, and of the first success after one (no error).
    using Observer = std::function<void(const std::optional<Error> &)>;

    explicit DatabaseThread(Opener opener,
                            Patience patience = Patience::FailAtOnce,
                            Observer observer = {},
                            Memory memory = Memory::Keep);
    /// Waits for the running job; jobs that wait in the queue are dropped and their futures end as
    /// cancelled.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    template<class T>
    QFuture<Result<T>> run(std::function<Result<T>(Database &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_jobs->post([this, promise, job = std::move(job)] {
            promise->addResult(answered<T>(job));
            promise->finish();
            if (m_memory == Memory::GiveBack)
                giveBack();
        });
        return promise->future();
    }

private:
    template<class T>
    Result<T> answered(const std::function<Result<T>(Database &)> &job)
    {
        for (;;) {
            const auto opened = open();
            Result<T> answer = opened ? job(*m_database) : Result<T>(opened.error());
            if (observe(answer ? std::nullopt : std::optional(answer.error())) == Next::Answer)
                return answer;
        }
    }
    enum class Next { Answer, Repeat };
    Next observe(const std::optional<Error> &error);
    Result<void> open();
    static void giveBack();

    Opener m_opener;
    Patience m_patience;
    Observer m_observer;
    Memory m_memory;
    bool m_hadError = false;
    QSemaphore m_isEnding; ///< available: nobody waits for the server any more
    std::unique_ptr<Database> m_database; ///< lives on m_thread
    std::binary_semaphore m_isClosed{0};
    QThread m_thread;
    std::unique_ptr<CallQueue> m_jobs; ///< lives on m_thread
};

} // namespace plenary
