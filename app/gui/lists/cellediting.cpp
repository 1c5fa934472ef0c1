// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellediting.h"

#include "app/gui/forms/conflictbox.h"
#include "app/gui/forms/fieldeditor.h"
#include "app/gui/panels/listpanel.h"
#include "listcommands.h"
#include "models/windowmodel.h"

#include <QtCore/QTimer>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace plenary
{

CellEditing::CellEditing(ListPanel *panel)
    : QObject(panel)
    , m_panel(panel)
    , m_saver(new FieldSaver(this))
    , m_conflicts(new ConflictBox)
{
    QTableView *table = panel->table();
    for (QScrollBar *bar : {table->verticalScrollBar(), table->horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditing::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, &CellEditing::place);
    connect(panel->model(), &QAbstractItemModel::modelReset, this, &CellEditing::place);
    connect(table, &QAbstractItemView::doubleClicked, this, &CellEditing::edit);
    connect(m_saver, &FieldSaver::answered, this, &CellEditing::take);
    connect(m_conflicts, &ConflictBox::mineChosen, this, [this] {
        m_saver->keepMine(m_place);
    });
    connect(m_conflicts, &ConflictBox::theirsChosen, this, [this] {
        m_saver->giveUp(m_place);
    });
}

void CellEditing::setLibrary(const std::shared_ptr<Library> &library)
{
    close();
    m_saver->setLibrary(library);
    m_conflicts->show({});
}

bool CellEditing::hasUnsaved() const
{
    return m_saver->hasUnsaved() || (m_editor && m_isRefused);
}

QString CellEditing::whyNot(const Field &field)
{
    const QString label = field.displayLabel();
    if (field.type == FieldType::Link)
        //: %1 a field
        return tr("“%1” refers to another record: change it in the form.").arg(label);
    if (field.has(Field::Identifies) || field.has(Field::Required))
        //: %1 a field
        return tr("“%1” says which record this is: change it in the form.").arg(label);
    if (field.type == FieldType::LongText)
        //: %1 a field
        return tr("“%1” may be long: change it in the form.").arg(label);
    return {};
}

void CellEditing::edit(const QModelIndex &cell)
{
    leave();
    const auto row = m_panel->model()->known(cell.row());
    if (!cell.isValid() || !row || m_editor)
        return;
    const QString name = m_panel->model()->fieldName(cell.column());
    const EntityTable &table = tableOf(m_panel->model()->entity());
    const QString refusal = m_panel->commands()->whyNoWriting();
    const QString reason = refusal.isEmpty() ? whyNot(*table.find(name)) : refusal;
    if (!reason.isEmpty()) {
        m_panel->say(reason, !refusal.isEmpty());
        if (refusal.isEmpty())
            emit m_panel->fieldOpened(table.entity, row->id, name);
        return;
    }
    m_place = {table.entity, row->id, name};
    m_base = row->values.at(table.indexOf(name));
    open(m_base);
}

void CellEditing::open(const Value &value)
{
    const Field &field = *tableOf(m_place.entity).find(m_place.field);
    m_isRefused = false;
    auto *editor = FieldEditor::create(field, m_panel->table()->viewport());
    m_editor = editor;
    editor->setObjectName(u"cellEditor"_s);
    editor->setAutoFillBackground(true);
    editor->setBackgroundRole(QPalette::Base);
    editor->input()->setAccessibleName(field.displayLabel());
    editor->input()->installEventFilter(this);
    editor->show(value, {});
    connect(editor, &FieldEditor::accepted, this, [this](const QVariant &mine) {
        m_isRefused = false;
        m_saver->save(m_place, m_base, mine);
        close();
    });
    connect(editor, &FieldEditor::refused, this, [this](const QString &reason) {
        m_isRefused = !reason.isEmpty();
        if (m_isRefused)
            m_panel->say(reason, true);
    });
    place();
    editor->setVisible(true);
    editor->input()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor->input()))
        line->selectAll();
    if (auto *box = qobject_cast<QComboBox *>(editor->input()))
        QTimer::singleShot(0, box, &QComboBox::showPopup);
}

/// Over its cell, wherever that is now. The record may have left the list.
void CellEditing::place()
{
    if (!m_editor)
        return;
    const WindowModel *model = m_panel->model();
    const int row = model->rowOf(m_place.id);
    const auto column = static_cast<int>(model->columns().indexOf(m_place.field));
    if (row < 0 || column < 0) {
        close();
        return;
    }
    QRect cell = m_panel->table()->visualRect(model->index(row, column));
    const int missing = m_editor->sizeHint().height() - cell.height();
    if (missing > 0)
        cell.adjust(0, -missing / 2, 0, missing - missing / 2);
    m_editor->setGeometry(cell);
}

void CellEditing::close()
{
    if (!m_editor)
        return;
    FieldEditor *editor = m_editor;
    m_editor.clear();
    editor->input()->removeEventFilter(this);
    editor->disconnect(this);
    const QWidget *now = QApplication::focusWidget();
    const bool isElsewhere = now && now != editor->input() && !editor->isAncestorOf(now)
        && now->window() == m_panel->window();
    if (!isElsewhere)
        m_panel->table()->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater(); // it may be what called
}

void CellEditing::letGo()
{
    if (!m_editor)
        return;
    m_editor->input()->removeEventFilter(this);
    m_editor->disconnect(this);
    m_editor.clear();
}

/// The keyboard went elsewhere: what was typed is saved by now, or is wrong and stays.
void CellEditing::leave()
{
    if (m_editor && !m_isRefused)
        close();
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_editor || watched != m_editor->input())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_isRefused = false;
            m_editor->blockSignals(true); // nor saved on the way out
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            QTimer::singleShot(0, m_editor.data(), [this] {
                leave();
            });
            if (key == Qt::Key_Tab)
                m_panel->table()->setFocus(Qt::TabFocusReason);
            return key == Qt::Key_Tab;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QTimer::singleShot(0, m_editor.data(), [this] {
                leave();
            });
    }
    return QObject::eventFilter(watched, event);
}

/// The saver keeps what a lost server could not take, and brings it there when it is back.
void CellEditing::take(Entity entity, qint64 id)
{
    QList<FieldConflict> conflicts;
    const auto unsaved = m_saver->unsavedOf(entity, id);
    for (auto it = unsaved.constBegin(); it != unsaved.constEnd(); ++it) {
        if (it->conflict)
            conflicts.append(*it->conflict);
        if (!it->error)
            continue;
        const Error error = *it->error;
        if (error.code != Error::Code::Disconnected)
            QTimer::singleShot(0, this, [this, place = FieldPlace{entity, id, it.key()}] {
                m_saver->giveUp(place);
            });
        m_panel->say(error.message, true);
    }
    m_conflicts->show(conflicts);
}

} // namespace plenary
