// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThread>
#include <functional>

namespace plenary
{

/// A thread with a database connection of its own; jobs run on it one after the other, in the order
/// in which they came. The connection is opened by the first job and closed when the thread ends.
class DatabaseThread
{
public:
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;

    using Listener = std::function<void(const Error &)>;

    /// `failed` hears, on the thread, of every job that answers with an error.
    explicit DatabaseThread(Opener opener, Listener failed = {});
    /// Waits for the running job; jobs that wait in the queue are dropped and their futures end as
    /// cancelled.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    template<class T>
    QFuture<Result<T>> run(std::function<Result<T>(Database &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        post([this, promise, job = std::move(job)] {
            const auto opened = open();
            Result<T> answer = opened ? job(*m_database) : Result<T>(opened.error());
            if (!answer && m_failed)
                m_failed(answer.error());
            promise->addResult(std::move(answer));
            promise->finish();
        });
        return promise->future();
    }

private:
    void post(std::function<void()> job);
    Result<void> open();

    Opener m_opener;
    Listener m_failed;
    std::unique_ptr<Database> m_database; ///< lives on m_thread
    QThread m_thread;
    QObject *m_context; ///< receives the jobs on m_thread
};

} // namespace plenary
