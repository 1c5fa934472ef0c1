// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>

namespace plenary
{

/// What a thread will answer. Unlike QFuture::then(), an answer whose receiver is gone, or whose
/// job was dropped, is dropped too: Qt 6.4 asserts there.
template<class T>
class Answer
{
public:
    Answer(QFuture<Result<T>> future) // NOLINT(google-explicit-constructor): it is that future
        : m_future(std::move(future))
    {
    }
    /// Calls `take` with the answer on the thread of `receiver`, unless that is destroyed before.
    template<class Take>
    void then(QObject *receiver, Take take) const
    {
        auto *watcher = new QFutureWatcher<Result<T>>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                take(watcher->result());
        });
        watcher->setFuture(m_future);
    }
    [[nodiscard]] const QFuture<Result<T>> &future() const { return m_future; }

private:
    QFuture<Result<T>> m_future;
};

} // namespace plenary
