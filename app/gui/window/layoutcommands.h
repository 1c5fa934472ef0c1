// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks.h"

class QAction;
class QMainWindow;

namespace plenary
{

class WindowActions;

/// The commands about the arrangement of the window: panels shown, hidden, floated, moved and
/// reached by the keyboard, and layouts that people saved under a name. A saved layout belongs to
/// the perspective in which it was saved.
class LayoutCommands final : public QObject
{
    Q_OBJECT

public:
    LayoutCommands(WindowActions *actions, Docks *docks, QMainWindow *window);

signals:
    void perspectiveRequested(plenary::Perspective perspective);

private:
    void fillPanels();
    void addMoves();
    void fillLayouts();
    void askName();
    void save(const QString &name);
    void use(const QString &name);
    void remove(const QString &name);
    void followFocus(QWidget *now);
    void goToNext(int step);
    /// The dock that has the keyboard, or had it last; null when it is hidden.
    [[nodiscard]] QDockWidget *current() const;

    WindowActions *m_actions;
    Docks *m_docks;
    QMainWindow *m_window;
    QDockWidget *m_current = nullptr;
    QList<QAction *> m_moves; ///< of the current dock
};

} // namespace plenary
