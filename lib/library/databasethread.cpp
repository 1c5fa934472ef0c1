// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/databasethread.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace plenary
{

namespace
{
constexpr int retryAfter = 1000; // milliseconds
} // namespace

DatabaseThread::DatabaseThread(Opener opener, Patience patience, Observer observer, Memory memory)
    : m_opener(std::move(opener))
    , m_patience(patience)
    , m_observer(std::move(observer))
    , m_memory(memory)
    , m_jobs(std::make_unique<CallQueue>())
{
    m_jobs->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_isEnding.release();
    m_jobs->clear();
    m_jobs->post([this] { // the connection closes on its thread
        m_database.reset();
        m_isClosed.release();
    });
    m_isClosed.acquire();
    m_thread.quit();
    m_thread.wait();
}

void DatabaseThread::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

DatabaseThread::Next DatabaseThread::observe(const std::optional<Error> &error)
{
    if (m_observer && (error || m_hadError))
        m_observer(error);
    m_hadError = error.has_value();
    if (!error || error->code != Error::Code::Disconnected)
        return Next::Answer;
    m_database.reset();
    if (m_patience == Patience::FailAtOnce)
        return Next::Answer;
    const bool isEnding = m_isEnding.tryAcquire(1, retryAfter);
    if (isEnding)
        m_isEnding.release();
    return isEnding ? Next::Answer : Next::Repeat;
}

Result<void> DatabaseThread::open()
{
    if (m_database)
        return {};
    if (m_patience == Patience::WaitForServer && m_isEnding.available() > 0)
        return Error{Error::Code::Cancelled, {}, {}}; // nobody waits for what it would read
    PLENARY_ASSIGN(m_database, m_opener());
    return {};
}

} // namespace plenary
