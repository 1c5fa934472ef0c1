// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace plenary
{

/// Takes calls from any thread to the one on which it lives, in the order in which they came. They
/// wait behind a lock that the thread sanitizer understands, which it does not of Qt's own queue;
/// Qt's event only says that there is one more. Calls that wait when it is destroyed are dropped.
class CallQueue final : public QObject
{
    Q_OBJECT

public:
    void post(std::function<void()> call);
    /// Drops what waits.
    void clear();

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

} // namespace plenary
