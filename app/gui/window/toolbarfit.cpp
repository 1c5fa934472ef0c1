// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbarfit.h"

#include "app/gui/look/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

namespace plenary
{

ToolBarFit::ToolBarFit(QToolBar *bar, const QList<QAction *> &words)
    : QObject(bar)
    , m_bar(bar)
    , m_words(words)
{
    bar->installEventFilter(this);
    // After the buttons have taken their new fonts.
    connect(
        &Theme::notifier(), &ThemeNotifier::changed, this, &ToolBarFit::fit, Qt::QueuedConnection);
}

bool ToolBarFit::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::ActionChanged)
        QMetaObject::invokeMethod(this, &ToolBarFit::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

int ToolBarFit::needed() const
{
    const QMargins margins = m_bar->layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (QAction *action : m_bar->actions()) {
        const QWidget *part = m_bar->widgetForAction(action);
        if (!action->isVisible() || !part)
            continue;
        const int least =
            part->minimumWidth() > 0 ? part->minimumWidth() : part->sizeHint().width();
        width += least + m_bar->layout()->spacing();
    }
    return width;
}

void ToolBarFit::fit()
{
    const auto show = [this](QAction *action, Qt::ToolButtonStyle style) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action)))
            button->setToolButtonStyle(style);
    };
    for (QAction *action : std::as_const(m_words))
        show(action, Qt::ToolButtonTextBesideIcon);
    for (auto it = m_words.crbegin(); it != m_words.crend() && needed() > m_bar->width(); ++it)
        show(*it, Qt::ToolButtonIconOnly);
}

} // namespace plenary
