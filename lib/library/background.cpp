// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/background.h"

#include <QtCore/QCoreApplication>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace plenary
{

namespace
{

class Workers
{
public:
    void start(std::function<void()> job)
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_idle < m_jobs.size() && m_threads.size() < most)
            m_threads.emplace_back([this](const std::stop_token &stop) {
                work(stop);
            });
        m_changed.notify_one();
    }
    void finish()
    {
        std::vector<std::jthread> threads;
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.clear();
            threads.swap(m_threads);
        }
        for (std::jthread &thread : threads)
            thread.request_stop(); // all of them, before the first is waited for
    }

private:
    static constexpr std::size_t most = 4;

    void work(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            const bool hasJob = m_changed.wait(lock, stop, [this] {
                return !m_jobs.empty();
            });
            --m_idle;
            if (!hasJob || stop.stop_requested())
                return;
            std::function<void()> job = std::exchange(m_jobs.front(), {});
            m_jobs.pop_front();
            lock.unlock();
            job();
            job = {}; // what it holds may take its time to go
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::size_t m_idle = 0;
    std::vector<std::jthread> m_threads;
};

Workers &workers()
{
    static Workers all;
    return all;
}

} // namespace

void startInBackground(std::function<void()> job)
{
    static const bool isRegistered = (qAddPostRoutine(endBackground), true);
    Q_UNUSED(isRegistered)
    workers().start(std::move(job));
}

void endBackground()
{
    workers().finish();
}

} // namespace plenary
