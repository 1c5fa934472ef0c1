// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks.h"

#include <QtGui/QAction>

class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace plenary
{

class SearchBox;

/// The commands of the window, once each, with their menus, tool bar and keys.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *newRegister, *open, *sample, *import, *exportList, *backup, *restore, *check, *close,
        *quit;
    QAction *undo, *redo, *remove, *find, *search, *back, *forward;
    QAction *eventReport, *seriesReport, *statusReport, *printPreview, *savePaper;
    QAction *resolve, *preferences;
    QAction *manual, *tutorial, *shortcuts, *about;
    QAction *saveLayout, *resetLayout, *nextPanel, *previousPanel;
    SearchBox *searchBox;
    QMenu *recent;
    QMenu *panels, *layouts; ///< filled by LayoutCommands

    void build();
    /// Commands that need a register, and those that write to it.
    void setRegisterOpen(bool isOpen, bool isReadOnly);
    /// No more commands that change the register, until another one is open.
    void stopEditing();
    /// Undo and redo name what they would turn back or bring back.
    void showLatest(const ChangeSet &latest);
    void showPerspective(Perspective perspective);
    [[nodiscard]] QString nameOf(Perspective perspective) const;
    [[nodiscard]] std::optional<Perspective> perspective() const; ///< of the register that is open
    void showQuestions(int questions);
    void showTheme(int mode); ///< Theme::Mode

signals:
    void newRecordRequested(plenary::Entity entity);
    void perspectiveRequested(plenary::Perspective perspective);
    void themeRequested(int mode); ///< Theme::Mode
    void textSizeRequested(int step); ///< larger (1), smaller (-1), as at first (0)

private:
    QAction *make(const char *name,
                  const QString &text,
                  const char *icon = nullptr,
                  const QKeySequence &keys = {});
    void makePerspectives();
    void makeNewRecords();
    void buildMenus();
    [[nodiscard]] QMenu *makeLook();
    void buildToolBar();

    QMainWindow *m_window;
    QActionGroup *m_perspectives;
    QActionGroup *m_themes;
    QMenu *m_newRecords;
    QList<QAction *> m_needRegister;
    QList<QAction *> m_write; ///< of those, what a register to read only cannot do
    bool m_isReadOnly = false;
};

} // namespace plenary
