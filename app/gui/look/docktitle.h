// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAnyStringView>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QDockWidget;
class QLabel;
class QToolButton;

namespace plenary
{

/// The title of a dock: icon, name, the dock's own switches, float and close. A line on top shows
/// that the keyboard is in this dock. Makes itself the dock's title bar and follows its title and
/// features; dragging it moves the dock as usual.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    DockTitle(QAnyStringView icon, QDockWidget *dock);

    /// Tabs or buttons between the name and the end; owned by the title from now on.
    void setSwitches(QWidget *switches);
    [[nodiscard]] bool isActive() const { return m_active; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followFocus(const QWidget *now);
    void followDock();

    QDockWidget *m_dock;
    QLabel *m_name;
    QBoxLayout *m_row;
    QWidget *m_switches = nullptr;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_active = false;
};

} // namespace plenary
