// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaveguard.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/lists/cellediting.h"
#include "app/gui/lists/listcommands.h"
#include "app/gui/panels/listpanel.h"
#include "lossquestion.h"

#include <QtWidgets/QApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

LeaveGuard::LeaveGuard(RecordForm &form, QWidget *window)
    : QObject(window)
    , m_form(form)
    , m_window(window)
{
}

void LeaveGuard::acceptTyping() const
{
    if (QWidget *typing = QApplication::focusWidget(); typing && m_window->isAncestorOf(typing))
        typing->clearFocus();
}

bool LeaveGuard::mayGo() const
{
    acceptTyping();
    const QList<ListPanel *> lists = m_window->findChildren<ListPanel *>();
    const bool isInList = std::ranges::any_of(lists, [](const ListPanel *list) {
        return list->commands()->cells()->hasUnsaved();
    });
    return m_isAgreed || !(isInList || m_form.hasUnsaved());
}

void LeaveGuard::goOr(const std::function<void()> &go)
{
    if (mayGo()) {
        go();
        return;
    }
    askBeforeLoss(m_window,
                  {tr("Not saved yet"),
                   tr("Something that you typed is not saved: a record "
                      "that you began, or a change "
                      "that could not be saved. If you go on, it is lost."),
                   tr("Go on without it")},
                  [this, go] {
                      m_isAgreed = true;
                      m_form.dropUnsaved();
                      go();
                      m_isAgreed = false;
                  });
}

} // namespace plenary
