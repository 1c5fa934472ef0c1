// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/docktitle.h"
#include "app/gui/panels/attentionpanel.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/resolvepanel.h"
#include "figures/navigation.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int layoutVersion = 3; ///< another one when a dock comes or gets a new name

/// As settings name a perspective.
QString nameOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Overview:
        return u"overview"_s;
    case Perspective::Members:
        return u"members"_s;
    case Perspective::Conferences:
        return u"conferences"_s;
    case Perspective::Declarations:
        return u"declarations"_s;
    }
    return {};
}

const QString lastKey = u"layout/last"_s;

Perspective lastPerspective()
{
    const QString name = QSettings().value(lastKey).toString();
    for (const Perspective one :
         {Perspective::Members, Perspective::Conferences, Perspective::Declarations}) {
        if (name == nameOf(one))
            return one;
    }
    return Perspective::Overview;
}

} // namespace

Perspective perspectiveOf(Entity entity)
{
    switch (entity) {
    case Entity::Person:
    case Entity::Organisation:
    case Entity::Country:
        return Perspective::Members;
    case Entity::Instrument:
    case Entity::PartyAction:
        return Perspective::Declarations;
    default:
        return Perspective::Conferences;
    }
}

Docks::Docks(QMainWindow *window)
    : QObject(window)
    , attention(new AttentionPanel)
    , members(new MembersPanel)
    , conferences(new NavigatorPanel(Entity::Event, conferenceEntries, tr("people recorded")))
    , texts(new NavigatorPanel(Entity::Instrument, instrumentEntries, tr("party actions")))
    , chart(new ChartPanel)
    , form(new RecordForm)
    , history(new HistoryPanel(u"history"_s))
    , changes(new HistoryPanel(u"changes"_s))
    , resolve(new ResolvePanel)
    , m_window(window)
    , m_perspective(lastPerspective())
{
    window->setDockNestingEnabled(true);
    // QMainWindow leaves its areas where they are from right to left.
    const bool isMirrored = window->isRightToLeft();
    const auto start = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    window->setCorner(isMirrored ? Qt::TopLeftCorner : Qt::TopRightCorner, end);
    window->setCorner(isMirrored ? Qt::BottomLeftCorner : Qt::BottomRightCorner, end);
    window->setCorner(isMirrored ? Qt::BottomRightCorner : Qt::BottomLeftCorner,
                      Qt::BottomDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    add(attention, u"attention"_s, tr("Needs attention"), "warning", start);
    add(members, u"members"_s, tr("Members"), "members", start);
    add(conferences, u"conferences"_s, tr("Conferences"), "conference", start);
    add(texts, u"declarations"_s, tr("Declarations"), "declaration", start);
    auto *record = add(form, u"record"_s, tr("Record"), "edit", end);
    auto *past = add(history, u"history"_s, tr("History"), "history", end);
    add(changes, u"changes"_s, tr("Recent changes"), "clock", end);
    auto *charts = add(chart, u"chart"_s, tr("Figures"), "chart", Qt::BottomDockWidgetArea);
    auto *open = add(resolve, u"resolve"_s, tr("To resolve"), "question", Qt::BottomDockWidgetArea);
    window->splitDockWidget(record, past, Qt::Vertical);
    window->splitDockWidget(charts, open, Qt::Vertical); // its choices need the whole width
    static_cast<DockTitle *>(charts->titleBarWidget())->setSwitches(chart->switches());
    m_first = window->saveState(layoutVersion);
}

QDockWidget *Docks::add(QWidget *panel,
                        const QString &name,
                        const QString &title,
                        const char *icon,
                        Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(u"dock."_s + name);
    dock->setWidget(panel);
    new DockTitle(icon, dock);
    m_window->addDockWidget(area, dock);
    m_docks.insert(panel, dock);
    m_order.append(dock);
    return dock;
}

QList<Panel *> Docks::panels() const
{
    return {attention, members, conferences, texts, chart, form, history, changes, resolve};
}

QList<QWidget *> Docks::shownIn(Perspective perspective) const
{
    switch (perspective) {
    case Perspective::Overview:
        return {attention, changes, chart};
    case Perspective::Members:
        return {members, form, history};
    case Perspective::Conferences:
        return {conferences, chart, form, history};
    case Perspective::Declarations:
        return {texts, form, history};
    }
    return {};
}

QString Docks::layoutKey() const
{
    // The two directions have layouts of their own.
    return u"layout/%1%2"_s.arg(nameOf(m_perspective),
                                m_window->isRightToLeft() ? u"-mirrored"_s : QString());
}

void Docks::saveLayout() const
{
    if (m_isShown)
        QSettings().setValue(layoutKey(), layout());
}

QByteArray Docks::layout() const
{
    return m_window->saveState(layoutVersion);
}

bool Docks::setLayout(const QByteArray &layout)
{
    return m_window->restoreState(layout, layoutVersion);
}

void Docks::resetLayout()
{
    QSettings().remove(layoutKey());
    m_isShown = false;
    m_window->restoreState(m_first, layoutVersion);
    show(m_perspective);
}

/// Qt loses widths that are restored before the window is shown, so this comes after.
void Docks::show(Perspective perspective)
{
    if (m_isShown && perspective == m_perspective) {
        emit perspectiveChanged(perspective);
        return;
    }
    saveLayout();
    m_perspective = perspective;
    QSettings().setValue(lastKey, nameOf(perspective));
    setVisible(true);
    if (!setLayout(QSettings().value(layoutKey()).toByteArray()))
        setSizes();
    emit perspectiveChanged(perspective);
}

void Docks::setVisible(bool visible)
{
    if (!visible)
        saveLayout();
    m_isShown = visible;
    const QList<QWidget *> wanted = shownIn(m_perspective);
    for (auto it = m_docks.constBegin(); it != m_docks.constEnd(); ++it)
        it.value()->setVisible(visible && wanted.contains(it.key()));
}

void Docks::setSizes()
{
    const auto dock = [this](const QWidget *panel) {
        return m_docks.value(panel);
    };
    const int width = m_window->width();
    const bool isMembers = m_perspective == Perspective::Members;
    QDockWidget *side = dock(shownIn(m_perspective).first());
    QDockWidget *end =
        dock(m_perspective == Perspective::Overview ? static_cast<QWidget *>(changes) : form);
    m_window->resizeDocks(
        {side, end}, {width * (isMembers ? 26 : 18) / 100, width * 25 / 100}, Qt::Horizontal);
    m_window->resizeDocks({dock(form), dock(history)}, {70, 30}, Qt::Vertical);
    m_window->resizeDocks({dock(chart)}, {m_window->height() * 32 / 100}, Qt::Vertical);
}

void Docks::raise(const QWidget *panel) const
{
    QDockWidget *dock = m_docks.value(panel);
    const bool wasHidden = !dock->isVisible();
    dock->show();
    dock->raise();
    if (panel == resolve && wasHidden) {
        const int height = m_window->height() * 24 / 100;
        m_window->resizeDocks({m_docks.value(chart), dock}, {height, height}, Qt::Vertical);
    }
}

QDockWidget *Docks::withFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (QDockWidget *dock : m_order) {
        if (focus && dock->isAncestorOf(focus))
            return dock;
    }
    return nullptr;
}

} // namespace plenary
