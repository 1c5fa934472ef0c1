// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/fieldsaver.h"

#include <QtCore/QModelIndex>
#include <QtCore/QPointer>

namespace plenary
{

class ConflictBox;
class ListPanel;

/// Changes one cell where it stands, with the editor and the way of saving of the form: at once,
/// and never over what somebody else wrote meanwhile. Fields that say which record it is, that must
/// not be empty or that refer to another one are changed in the form.
class CellEditing final : public QObject
{
    Q_OBJECT

public:
    explicit CellEditing(ListPanel *panel);

    void setLibrary(const std::shared_ptr<Library> &library);
    /// Opens the editor in a cell, or the field in the form and says why.
    void edit(const QModelIndex &cell);
    /// The list is going: the editor goes with it and is not heard any more.
    void letGo();
    /// Shows itself when somebody else changed the cell meanwhile.
    [[nodiscard]] ConflictBox *conflicts() const { return m_conflicts; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// Closing would lose what was typed.
    [[nodiscard]] bool hasUnsaved() const;
    /// Why a field is not changed in a list, as a sentence; empty: it may be.
    [[nodiscard]] static QString whyNot(const Field &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const Value &value);
    void place();
    void close();
    void leave();
    void take(Entity entity, qint64 id);

    ListPanel *m_panel;
    FieldSaver *m_saver;
    ConflictBox *m_conflicts;
    QPointer<FieldEditor> m_editor;
    FieldPlace m_place; ///< that is edited, or was last
    Value m_base;
    bool m_isRefused = false; ///< what is typed is not understood and stays
};

} // namespace plenary
