// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/answer.h"

#include <QtCore/QPromise>
#include <functional>
#include <memory>

namespace plenary
{

/// Runs a job on one of a few threads, which wait behind a lock that the thread sanitizer
/// understands (see CallQueue).
void startInBackground(std::function<void()> job);
/// Waits for the jobs that run and drops those that did not begin: so ends the application, too.
void endBackground();

/// Runs a job that needs no open register, or opens its own, beside the window.
template<class T>
[[nodiscard]] Answer<T> inBackground(std::function<Result<T>()> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    startInBackground([promise = std::move(promise), job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace plenary
