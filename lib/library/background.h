// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/answer.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <functional>
#include <memory>

namespace plenary
{

/// Runs a job that needs no open register, or opens its own, on a thread of the pool.
template<class T>
[[nodiscard]] Answer<T> inBackground(std::function<Result<T>()> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace plenary
