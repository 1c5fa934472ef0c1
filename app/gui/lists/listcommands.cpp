// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommands.h"

#include "app/gui/forms/conflictbox.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/listpanel.h"
#include "bulkeditdialog.h"
#include "cellediting.h"
#include "core/text.h"
#include "filterchips.h"
#include "listbar.h"
#include "models/windowmodel.h"
#include "pastedialog.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// A clipboard hands it over in one piece; more goes into a file.
constexpr qsizetype mostCopied = 100'000;

} // namespace

ListCommands::ListCommands(ListPanel *panel)
    : QObject(panel)
    , m_panel(panel)
    , m_cells(new CellEditing(panel))
{
    using Keys = QList<QKeySequence>;
    open = make("listOpen",
                tr("&Open"),
                nullptr,
                Keys{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                &ListCommands::openRecord);
    editCell = make("listEditCell",
                    tr("&Edit the cell"),
                    "edit",
                    Keys{QKeySequence(Qt::Key_F2)},
                    &ListCommands::editCurrent);
    copy = make("listCopy", tr("&Copy"), "copy", Keys{QKeySequence::Copy}, &ListCommands::copyRows);
    paste = make(
        "listPaste", tr("&Paste…"), nullptr, Keys{QKeySequence::Paste}, &ListCommands::pasteRows);
    change = make("listChange",
                  tr("C&hange the records…"),
                  nullptr,
                  Keys{QKeySequence(u"Ctrl+B"_s)},
                  &ListCommands::changeRows);
    remove = make("listRemove",
                  tr("&Remove"),
                  "delete",
                  Keys{QKeySequence(u"Ctrl+Del"_s)},
                  &ListCommands::removeRows);
    filter = make("listFilter",
                  tr("Add a &filter…"),
                  "filter",
                  Keys{QKeySequence(u"Ctrl+Shift+F"_s)},
                  &ListCommands::addFilter);
    for (QAction *action : {filter, paste}) { // also where an empty list shows no table
        panel->table()->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel->addAction(action);
    }
    auto *menu = new QAction(tr("Menu of the list"), this);
    menu->setShortcut(QKeySequence(u"Shift+F10"_s));
    menu->setShortcutContext(Qt::WidgetShortcut);
    panel->table()->addAction(menu);
    connect(menu, &QAction::triggered, this, &ListCommands::showMenuAtCell);
    connect(panel->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QWidget *sheet = m_panel->table()->viewport();
        if (sheet->rect().contains(at) && m_panel->table()->indexAt(at).isValid())
            showMenu(sheet->mapToGlobal(at));
        else
            showMenuAtCell();
    });
}

QAction *ListCommands::make(const char *name,
                            const QString &text,
                            const char *icon,
                            const QList<QKeySequence> &keys,
                            void (ListCommands::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(Theme::icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // editors and fields have keys of their own
    m_panel->table()->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

ConflictBox *ListCommands::conflicts() const
{
    return m_cells->conflicts();
}

void ListCommands::setLibrary(const std::shared_ptr<Library> &library)
{
    m_cells->setLibrary(library);
}

void ListCommands::refresh()
{
    int chosen = 0;
    for (const QItemSelectionRange &range : m_panel->table()->selectionModel()->selection())
        chosen += range.height();
    const QModelIndex cell = m_panel->table()->currentIndex();
    change->setText(tr("C&hange %Ln record(s)…", nullptr, qMax(chosen, 1)));
    remove->setText(tr("&Remove %Ln record(s)", nullptr, qMax(chosen, 1)));
    for (QAction *action : {copy, change, remove})
        action->setEnabled(chosen > 0);
    open->setEnabled(cell.isValid());
    editCell->setEnabled(cell.isValid());
}

void ListCommands::showMenuAtCell()
{
    QTableView *table = m_panel->table();
    const QRect cell = table->visualRect(table->currentIndex());
    const QPoint at = cell.isValid() ? cell.center() : table->viewport()->rect().center();
    showMenu(table->viewport()->mapToGlobal(at));
}

void ListCommands::showMenu(const QPoint &at)
{
    refresh();
    auto *menu = new QMenu(m_panel);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open, editCell});
    menu->addSeparator();
    menu->addActions({copy, paste});
    menu->addSeparator();
    menu->addActions({change, remove});
    menu->addSeparator();
    menu->addAction(filter);
    QAction *columns = menu->addAction(Theme::icon("columns"), tr("Columns and or&der…"));
    columns->setObjectName(u"listColumns"_s);
    connect(columns, &QAction::triggered, m_panel, [panel = m_panel, at] {
        panel->chooseColumns(at);
    });
    // An action that a menu leaves off must still answer to its key.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : {open, editCell, copy, change, remove})
            action->setEnabled(true);
    });
    menu->popup(at);
}

QString ListCommands::whyNoWriting() const
{
    if (m_panel->library()->isReadOnly())
        return tr("This register can only be read here: nothing can be changed.");
    if (m_panel->model()->entity() == Entity::OpenValue)
        return tr("Values that wait are decided in “To resolve”.");
    return {};
}

bool ListCommands::mayWrite()
{
    if (!m_panel->library())
        return false;
    const QString reason = whyNoWriting();
    if (!reason.isEmpty())
        m_panel->say(reason, true);
    return reason.isEmpty();
}

void ListCommands::openRecord()
{
    if (const qint64 id = m_panel->selected())
        emit m_panel->recordOpened(m_panel->model()->entity(), id);
}

void ListCommands::editCurrent()
{
    if (m_panel->library())
        m_cells->edit(m_panel->table()->currentIndex());
}

void ListCommands::copyRows()
{
    const QList<qint64> ids = m_panel->selectedIds();
    if (ids.isEmpty() || !m_panel->library())
        return;
    if (ids.size() > mostCopied) {
        m_panel->say(tr("%Ln record(s) are too many for the clipboard: export the list instead.",
                        nullptr,
                        static_cast<int>(ids.size())),
                     true);
        return;
    }
    const auto job = [entity = m_panel->model()->entity(), ids, fields = m_panel->columns()](
                         Database &database) {
        return copyTable(database, entity, ids, fields);
    };
    m_panel->library()->readList<CopiedTable>(job).then(
        m_panel, [this](const Result<CopiedTable> &copied) {
            if (!copied) {
                emit m_panel->failed(copied.error());
                return;
            }
            auto *data = new QMimeData;
            data->setText(copied->text);
            data->setHtml(copied->html);
            QGuiApplication::clipboard()->setMimeData(data);
            m_panel->say(tr("%Ln record(s) copied with the columns that are shown.",
                            nullptr,
                            static_cast<int>(copied->rows)),
                         false);
        });
}

void ListCommands::pasteRows()
{
    if (!mayWrite())
        return;
    const auto table = pastedTable(QGuiApplication::clipboard()->text());
    if (!table) {
        m_panel->say(table.error().message, true);
        return;
    }
    auto *dialog = new PasteDialog(m_panel->model()->entity(),
                                   m_panel->library(),
                                   *table,
                                   parseFilter(m_panel->filter()).value_or(Filter()),
                                   m_panel);
    connect(dialog, &PasteDialog::pasted, m_panel, [panel = m_panel](const QString &words) {
        emit panel->done(words, {});
    });
    dialog->open();
}

void ListCommands::changeRows()
{
    const QList<qint64> ids = m_panel->selectedIds();
    if (ids.isEmpty() || !mayWrite())
        return;
    const int column = m_panel->table()->currentIndex().column();
    auto *dialog = new BulkEditDialog(m_panel->model()->entity(),
                                      m_panel->library(),
                                      ids,
                                      column < 0 ? QString() : m_panel->model()->fieldName(column),
                                      m_panel);
    connect(dialog, &BulkEditDialog::changed, m_panel, [panel = m_panel](const QString &words) {
        emit panel->done(words, {});
    });
    dialog->open();
}

/// Nothing is asked: undo brings them back.
void ListCommands::removeRows()
{
    const QList<qint64> ids = m_panel->selectedIds();
    if (ids.isEmpty() || !mayWrite())
        return;
    const auto job = [entity = m_panel->model()->entity(), ids](Database &database) {
        return removeRecords(database, entity, ids);
    };
    m_panel->library()->write<QString>(job).then(m_panel, [this](const Result<QString> &title) {
        if (title)
            emit m_panel->done(*title, {});
        else
            emit m_panel->failed(title.error());
    });
}

void ListCommands::addFilter()
{
    m_panel->bar()->chips()->add();
}

} // namespace plenary
