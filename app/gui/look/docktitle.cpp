// SPDX-License-Identifier: GPL-3.0-or-later
#include "docktitle.h"

#include "iconlabel.h"
#include "plainwords.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace plenary
{

namespace
{

constexpr int Height = 28;

QToolButton *smallButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DockTitle::DockTitle(QAnyStringView icon, QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_name(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_float(smallButton(this))
    , m_close(smallButton(this))
{
    const auto measure = [this] {
        setFixedHeight(Theme::rowHeight(Height, Theme::BodyBold));
        for (QToolButton *button : {m_float, m_close}) {
            button->setIconSize(QSize(Theme::scaled(16), Theme::scaled(16)));
            button->setFixedSize(Theme::scaled(24), Theme::scaled(24));
        }
    };
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, measure);
    measure();
    m_name->setTextFormat(Qt::PlainText);
    Theme::dress(m_name, Theme::BodyBold);
    m_close->setIcon(Theme::icon("close"));
    m_row->setContentsMargins(10, 0, 4, 1);
    m_row->setSpacing(2);
    m_row->addWidget(new IconLabel(icon, 16, ColourRole::Text2, this));
    m_row->addSpacing(5);
    m_row->addWidget(m_name);
    m_row->addSpacing(8);
    m_row->addStretch(1);
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);

    connect(m_float, &QToolButton::clicked, dock, [dock] {
        dock->setFloating(!dock->isFloating());
    });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, this, &DockTitle::followDock);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::followDock);
    connect(dock, &QDockWidget::featuresChanged, this, &DockTitle::followDock);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
    dock->setTitleBarWidget(this);
    followDock();
    followFocus(QApplication::focusWidget());
}

void DockTitle::setSwitches(QWidget *switches)
{
    delete m_switches;
    m_switches = switches;
    if (switches)
        m_row->insertWidget(m_row->indexOf(m_name) + 2, switches, 100); // all the room there is
}

void DockTitle::followDock()
{
    m_name->setText(m_dock->windowTitle());
    const bool floats = m_dock->isFloating();
    const QString move = floats ? tr("Put %1 back into the window").arg(m_dock->windowTitle())
                                : tr("Show %1 in a window of its own").arg(m_dock->windowTitle());
    m_float->setIcon(Theme::icon(floats ? "dock" : "float"));
    m_float->setToolTip(plain::tip(move));
    m_float->setAccessibleName(move);
    const QString close = tr("Close %1").arg(m_dock->windowTitle());
    m_close->setToolTip(plain::tip(close));
    m_close->setAccessibleName(close);
    m_float->setVisible(m_dock->features().testFlag(QDockWidget::DockWidgetFloatable));
    m_close->setVisible(m_dock->features().testFlag(QDockWidget::DockWidgetClosable));
}

void DockTitle::followFocus(const QWidget *now)
{
    const bool active = now && (now == m_dock || m_dock->isAncestorOf(now));
    if (active == m_active)
        return;
    m_active = active;
    update();
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(ColourRole::Header));
    painter.fillRect(0, height() - 1, width(), 1, Theme::colour(ColourRole::Line));
    if (m_active)
        painter.fillRect(0, 0, width(), 2, Theme::colour(ColourRole::Accent));
}

void DockTitle::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_float->isVisible())
        menu->addAction(m_float->icon(),
                        m_dock->isFloating() ? tr("Dock") : tr("Float"),
                        m_float,
                        &QToolButton::click);
    if (m_close->isVisible())
        menu->addAction(m_close->icon(), tr("Close"), m_close, &QToolButton::click);
    menu->popup(event->globalPos());
}

} // namespace plenary
