// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <functional>

class QWidget;

namespace plenary
{

class RecordForm;

/// Stands before everything that closes a register: what is being typed is accepted first, and
/// what is not saved is not lost without a question.
class LeaveGuard final : public QObject
{
    Q_OBJECT

public:
    LeaveGuard(RecordForm &form, QWidget *window);
    /// Whether nothing would be lost, or the user agreed to that.
    [[nodiscard]] bool mayGo() const;
    /// Calls `go` at once, or when the user agrees to lose what is not saved.
    void goOr(const std::function<void()> &go);

private:
    void acceptTyping() const;

    RecordForm &m_form;
    QWidget *m_window;
    bool m_isAgreed = false;
};

} // namespace plenary
