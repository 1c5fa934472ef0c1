// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace plenary
{

class AttentionPanel;
class ChartPanel;
class HistoryPanel;
class MembersPanel;
class NavigatorPanel;
class Panel;
class RecordForm;
class ResolvePanel;

/// What the window is arranged for; each is a layout of the same docks.
enum class Perspective { Overview, Members, Conferences, Declarations };

/// Where records of a kind are at home.
[[nodiscard]] Perspective perspectiveOf(Entity entity);

/// The dockable panels of the window and how each perspective arranges them.
class Docks final : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow *window);

    AttentionPanel *attention;
    MembersPanel *members;
    NavigatorPanel *conferences;
    NavigatorPanel *texts;
    ChartPanel *chart;
    RecordForm *form;
    HistoryPanel *history; ///< of the record in the form
    HistoryPanel *changes; ///< of the register
    ResolvePanel *resolve;

    [[nodiscard]] QList<Panel *> panels() const;
    /// Shows the docks of a perspective at their places; others are hidden.
    void show(Perspective perspective);
    [[nodiscard]] Perspective perspective() const { return m_perspective; }
    /// Makes a panel visible and brings it to the front.
    void raise(const QWidget *panel) const;
    /// All docks in the order of the menu.
    [[nodiscard]] const QList<QDockWidget *> &all() const { return m_order; }
    /// The dock that has the keyboard; null when none has.
    [[nodiscard]] QDockWidget *withFocus() const;
    void setVisible(bool visible); ///< all of the perspective, or none (no register is open)
    /// Keeps how the current perspective is arranged now.
    void saveLayout() const;
    void resetLayout(); ///< the current perspective as it was at first
    /// The arrangement of now, and one of before; false when it is not usable.
    [[nodiscard]] QByteArray layout() const;
    bool setLayout(const QByteArray &layout);

signals:
    void perspectiveChanged(plenary::Perspective perspective);

private:
    QDockWidget *add(QWidget *panel,
                     const QString &name,
                     const QString &title,
                     const char *icon,
                     Qt::DockWidgetArea area);
    [[nodiscard]] QList<QWidget *> shownIn(Perspective perspective) const;
    void setSizes();
    [[nodiscard]] QString layoutKey() const;

    QMainWindow *m_window;
    QHash<const QWidget *, QDockWidget *> m_docks;
    QList<QDockWidget *> m_order;
    Perspective m_perspective; ///< at first the one of the last time
    QByteArray m_first; ///< the arrangement before anybody touched it
    bool m_isShown = false;
};

} // namespace plenary
