// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcommands.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "windowactions.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int numberedLayouts = 9; ///< that have a key
const QString group = u"layouts"_s;

/// Settings keep a layout under its place; its name may hold any sign.
struct Saved {
    QString name;
    int perspective = 0;
    QByteArray layout;
};

QList<Saved> savedLayouts()
{
    QSettings settings;
    QList<Saved> all;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        all.append({settings.value(u"name"_s).toString(),
                    settings.value(u"perspective"_s).toInt(),
                    settings.value(u"layout"_s).toByteArray()});
    }
    return all;
}

void keep(const QList<Saved> &all)
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, all.at(i).name);
        settings.setValue(u"perspective"_s, all.at(i).perspective);
        settings.setValue(u"layout"_s, all.at(i).layout);
    }
}

/// A panel that is moved into another window loses the keyboard.
/// False when nothing in it takes the keyboard.
bool giveFocus(QWidget *panel)
{
    panel->window()->activateWindow();
    for (QWidget *widget = panel->nextInFocusChain(); widget != panel;
         widget = widget->nextInFocusChain()) {
        if (panel->isAncestorOf(widget) && widget->isVisibleTo(panel) && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

LayoutCommands::LayoutCommands(WindowActions *actions, Docks *docks, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_docks(docks)
    , m_window(window)
{
    fillPanels();
    connect(actions->resetLayout, &QAction::triggered, docks, &Docks::resetLayout);
    connect(actions->saveLayout, &QAction::triggered, this, &LayoutCommands::askName);
    connect(actions->layouts, &QMenu::aboutToShow, this, &LayoutCommands::fillLayouts);
    connect(actions->nextPanel, &QAction::triggered, this, [this] {
        goToNext(1);
    });
    connect(actions->previousPanel, &QAction::triggered, this, [this] {
        goToNext(-1);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
    fillLayouts(); // its keys work before the menu was opened
}

void LayoutCommands::fillPanels()
{
    QMenu *menu = m_actions->panels;
    int number = 0;
    for (QDockWidget *dock : m_docks->all()) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setObjectName(u"toggle."_s + dock->objectName());
        if (++number <= 9)
            toggle->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number)));
        menu->addAction(toggle);
        connect(toggle, &QAction::triggered, this, [dock](bool shown) {
            if (!shown)
                return;
            dock->raise();
            giveFocus(dock->widget());
        });
    }
    menu->addSeparator();
    menu->addActions({m_actions->nextPanel, m_actions->previousPanel});
    menu->addSeparator();
    addMoves();
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const QDockWidget *dock = current();
        for (QAction *move : std::as_const(m_moves))
            move->setEnabled(dock != nullptr);
        m_moves.first()->setText(dock && dock->isFloating() ? tr("&Put this panel back")
                                                            : tr("Show this panel in a &window"));
    });
}

void LayoutCommands::addMoves()
{
    const auto add = [this](const QString &name, const QString &words, const QString &keys) {
        QAction *action = m_actions->panels->addAction(words);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(keys));
        m_moves.append(action);
        return action;
    };
    connect(add(u"floatPanel"_s, tr("Show this panel in a &window"), u"Ctrl+Shift+U"_s),
            &QAction::triggered,
            this,
            [this] {
                if (QDockWidget *dock = current()) {
                    dock->setFloating(!dock->isFloating());
                    giveFocus(dock->widget());
                    m_current = dock; // the focus passed through another panel
                }
            });
    connect(add(u"hidePanel"_s, tr("&Hide this panel"), u"Ctrl+Shift+W"_s),
            &QAction::triggered,
            this,
            [this] {
                if (QDockWidget *dock = current())
                    dock->close();
            });
    const bool isMirrored = QApplication::isRightToLeft();
    const auto start = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    const std::initializer_list<std::tuple<QString, QString, QString, Qt::DockWidgetArea>> places{
        {u"panelToStart"_s, tr("Move it to the &start"), u"Ctrl+Alt+Shift+Left"_s, start},
        {u"panelToEnd"_s, tr("Move it to the &end"), u"Ctrl+Alt+Shift+Right"_s, end},
        {u"panelToTop"_s, tr("Move it to the &top"), u"Ctrl+Alt+Shift+Up"_s, Qt::TopDockWidgetArea},
        {u"panelToBottom"_s,
         tr("Move it to the &bottom"),
         u"Ctrl+Alt+Shift+Down"_s,
         Qt::BottomDockWidgetArea}};
    for (const auto &[name, words, keys, area] : places) {
        connect(add(name, words, keys), &QAction::triggered, this, [this, area] {
            QDockWidget *dock = current();
            if (!dock)
                return;
            dock->setFloating(false);
            m_window->addDockWidget(area, dock);
            dock->show();
            giveFocus(dock->widget());
            m_current = dock;
        });
    }
}

void LayoutCommands::fillLayouts()
{
    QMenu *menu = m_actions->layouts;
    menu->clear();
    menu->addActions({m_actions->saveLayout, m_actions->resetLayout});
    const QList<Saved> all = savedLayouts();
    if (all.isEmpty())
        return;
    menu->addSeparator();
    int number = 0;
    for (const Saved &saved : all) {
        QAction *action = menu->addAction(plain::menuText(saved.name));
        action->setObjectName(u"layout."_s + saved.name);
        if (++number <= numberedLayouts)
            action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this, [this, name = saved.name] {
            use(name);
        });
    }
    QMenu *removal = menu->addMenu(tr("Re&move a layout"));
    for (const Saved &saved : all) {
        QAction *action = removal->addAction(plain::menuText(saved.name));
        connect(action, &QAction::triggered, this, [this, name = saved.name] {
            remove(name);
        });
    }
}

void LayoutCommands::askName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"layoutName"_s);
    dialog->setWindowTitle(tr("Save the layout"));
    dialog->setLabelText(tr("Name of this arrangement of panels:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            save(name.trimmed());
    });
    dialog->open();
}

void LayoutCommands::save(const QString &name)
{
    QList<Saved> all = savedLayouts();
    const Saved saved{name, static_cast<int>(m_docks->perspective()), m_docks->layout()};
    const auto same = std::ranges::find(all, name, &Saved::name);
    if (same != all.end())
        *same = saved;
    else
        all.append(saved);
    keep(all);
    fillLayouts();
}

void LayoutCommands::use(const QString &name)
{
    for (const Saved &saved : savedLayouts()) {
        if (saved.name != name)
            continue;
        emit perspectiveRequested(static_cast<Perspective>(qBound(0, saved.perspective, 3)));
        m_docks->setLayout(saved.layout);
    }
}

void LayoutCommands::remove(const QString &name)
{
    QList<Saved> all = savedLayouts();
    all.removeIf([&name](const Saved &saved) {
        return saved.name == name;
    });
    keep(all);
    fillLayouts();
}

void LayoutCommands::followFocus(QWidget *now)
{
    for (QDockWidget *dock : m_docks->all()) {
        if (now && dock->isAncestorOf(now))
            m_current = dock;
    }
}

QDockWidget *LayoutCommands::current() const
{
    return m_current && m_current->isVisible() ? m_current : nullptr;
}

/// The sheet in the middle is the first stop, then the docks in the order of the menu.
void LayoutCommands::goToNext(int step)
{
    QList<QWidget *> stops{m_window->centralWidget()};
    for (QDockWidget *dock : m_docks->all()) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            stops.append(dock->widget());
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto at = std::ranges::find_if(stops, [focus](const QWidget *stop) {
        return focus && (stop == focus || stop->isAncestorOf(focus));
    });
    const auto count = stops.size();
    auto place = at == stops.end() ? -qMax(step, 0) : at - stops.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        place = (place + step + count) % count;
        if (giveFocus(stops.at(place)))
            return;
    }
}

} // namespace plenary
