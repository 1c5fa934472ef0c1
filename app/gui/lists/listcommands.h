// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtGui/QAction>

namespace plenary
{

class CellEditing;
class ConflictBox;
class ListPanel;

/// What can be done with the records of a list, each with its key, and all of it in the menu of the
/// list.
class ListCommands final : public QObject
{
    Q_OBJECT

public:
    explicit ListCommands(ListPanel *panel);

    QAction *open, *editCell, *copy, *paste, *change, *remove, *filter;

    void setLibrary(const std::shared_ptr<Library> &library);
    [[nodiscard]] ConflictBox *conflicts() const;
    /// Why nothing of this list may be changed, as a sentence; empty: it may.
    [[nodiscard]] QString whyNoWriting() const;
    [[nodiscard]] CellEditing *cells() const { return m_cells; }

private:
    QAction *make(const char *name,
                  const QString &text,
                  const char *icon,
                  const QList<QKeySequence> &keys,
                  void (ListCommands::*run)());
    void showMenu(const QPoint &at); ///< on the screen
    void showMenuAtCell();
    void refresh();
    void openRecord();
    void editCurrent();
    void copyRows();
    void pasteRows();
    void changeRows();
    void removeRows();
    void addFilter();
    /// Says so where nothing may be written.
    [[nodiscard]] bool mayWrite();

    ListPanel *m_panel;
    CellEditing *m_cells;
};

} // namespace plenary
