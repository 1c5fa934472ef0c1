// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insertqueue.h"

#include "storage/bulkinsert.h"
#include "storage/database.h"

#include <chrono>
#include <utility>

namespace plenary
{

namespace
{
constexpr std::size_t together = 256; // rows handed on at a time
constexpr std::size_t most = 16; // times that
} // namespace

InsertQueue::InsertQueue(Database &database)
    : m_database(database)
{
    if (!database.dialect().isSqlite())
        return;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        work(stop);
    });
    database.setInsertQueue(this);
}

InsertQueue::~InsertQueue()
{
    m_isLeft = true;
    m_gathered.clear();
    wait();
    m_database.setInsertQueue(nullptr);
}

Result<void> InsertQueue::add(BulkInsert &insert, QList<Value> values)
{
    m_gathered.push_back({&insert, std::move(values)});
    if (m_gathered.size() < together)
        return {};
    send();
    return outcome();
}

Result<void> InsertQueue::addAll(BulkInsert &insert, std::vector<QList<Value>> rows)
{
    m_gathered.reserve(m_gathered.size() + rows.size());
    for (QList<Value> &values : rows)
        m_gathered.push_back({&insert, std::move(values)});
    send();
    return outcome();
}

void InsertQueue::wait()
{
    send();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_waiting.empty() && !m_isWriting;
    });
}

Result<void> InsertQueue::finish(const std::function<bool()> &goOn)
{
    constexpr auto often = std::chrono::milliseconds(20);
    send();
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, often, [this] {
        return m_waiting.empty() && !m_isWriting;
    })) {
        lock.unlock();
        m_isLeft = m_isLeft || !goOn();
        lock.lock();
    }
    lock.unlock();
    if (m_isLeft)
        return Error{Error::Code::Cancelled, {}, {}};
    return outcome();
}

Result<void> InsertQueue::outcome()
{
    const std::lock_guard lock(m_mutex);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void InsertQueue::send()
{
    if (m_gathered.empty())
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_waiting.size() < most;
    });
    m_waiting.push_back(std::exchange(m_gathered, {}));
    lock.unlock();
    m_changed.notify_all();
}

void InsertQueue::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, stop, [this] {
            return !m_waiting.empty();
        });
        if (m_waiting.empty())
            return; // asked to stop
        Rows rows = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isWriting = true;
        std::optional<Error> error = m_error;
        lock.unlock();
        m_changed.notify_all();
        for (std::size_t i = 0; i < rows.size() && !error && !m_isLeft; ++i) {
            if (const auto written = rows[i].insert->runNow(rows[i].values); !written)
                error = written.error();
        }
        rows.clear();
        lock.lock();
        m_error = error;
        m_isWriting = false;
        m_changed.notify_all();
    }
}

} // namespace plenary
