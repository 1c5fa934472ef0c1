// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/databasethread.h"

namespace plenary
{

DatabaseThread::DatabaseThread(Opener opener, Listener failed)
    : m_opener(std::move(opener))
    , m_failed(std::move(failed))
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Deleting the receiver first drops the jobs that wait; the connection closes on its thread.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_database.reset();
            delete m_context;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DatabaseThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context, std::move(job), Qt::QueuedConnection);
}

Result<void> DatabaseThread::open()
{
    if (m_database)
        return {};
    PLENARY_ASSIGN(m_database, m_opener());
    return {};
}

} // namespace plenary
