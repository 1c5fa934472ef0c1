// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/callqueue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace plenary
{

void CallQueue::post(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void CallQueue::clear()
{
    const std::lock_guard lock(m_mutex);
    m_calls.clear();
}

void CallQueue::customEvent(QEvent *)
{
    std::function<void()> call;
    {
        const std::lock_guard lock(m_mutex);
        if (m_calls.empty()) // dropped meanwhile
            return;
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    call();
}

} // namespace plenary
