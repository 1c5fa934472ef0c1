// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcolumns.h"

#include "app/gui/look/statusglyph.h"
#include "app/gui/look/theme.h"
#include "models/windowmodel.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

bool isStatus(const Field &field)
{
    return std::ranges::any_of(field.choices, [&field](const Choice &choice) {
        return StatusGlyph::look(QString::fromLatin1(field.name), QString::fromLatin1(choice.code))
                   .shape
            != StatusGlyph::Shape::None;
    });
}

int widthOf(const Field &field, bool isFirst)
{
    const QFontMetrics metrics(Theme::font(Theme::Body));
    int width = isFirst ? 160 : 130;
    if (field.type == FieldType::Choice) {
        width = 0;
        for (const Choice &choice : field.choices)
            width =
                qMax(width, metrics.horizontalAdvance(field.display(QLatin1String(choice.code))));
        // The word of a status is never cut; a long category may be.
        width = qMin(width + 34, isStatus(field) ? 150 : 120);
    } else if (field.type == FieldType::Number || field.type == FieldType::Boolean) {
        width = 80;
    } else if (field.type == FieldType::Date) {
        width = 120;
    }
    return qMax(width, metrics.horizontalAdvance(field.displayLabel()) + 34);
}

} // namespace

ListColumns::ListColumns(QTableView *table, WindowModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    size();
}

void ListColumns::size()
{
    const QStringList fields = m_model->columns();
    for (int column = 0; column < fields.size(); ++column)
        m_table->setColumnWidth(
            column, widthOf(*tableOf(m_model->entity()).find(fields.at(column)), column == 0));
}

QStringList ListColumns::shown() const
{
    const QHeaderView *head = m_table->horizontalHeader();
    const QStringList fields = m_model->columns();
    QStringList inOrder;
    for (int place = 0; place < fields.size(); ++place)
        inOrder.append(fields.at(head->logicalIndex(place)));
    return inOrder;
}

void ListColumns::setShown(const QStringList &fields)
{
    QHeaderView *head = m_table->horizontalHeader();
    m_model->setColumns(fields);
    for (int place = 0; place < head->count(); ++place) // what was dragged is in `fields`
        head->moveSection(head->visualIndex(place), place);
    size();
}

QList<ListColumn> ListColumns::state() const
{
    QList<ListColumn> columns;
    const QHeaderView *head = m_table->horizontalHeader();
    const QStringList fields = m_model->columns();
    for (int place = 0; place < fields.size(); ++place) {
        const int column = head->logicalIndex(place);
        columns.append({fields.at(column), m_table->columnWidth(column)});
    }
    return columns;
}

void ListColumns::setState(const QList<ListColumn> &columns)
{
    QStringList fields;
    QList<int> widths;
    for (const ListColumn &column : columns) {
        const Field *field = tableOf(m_model->entity()).find(column.field);
        if (field && !field->has(Field::Hidden) && !fields.contains(column.field)) {
            fields.append(column.field);
            widths.append(column.width);
        }
    }
    if (fields.isEmpty())
        return;
    setShown(fields);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, qMax(widths.at(column), 24));
}

void ListColumns::addTo(QMenu *menu)
{
    const QStringList now = shown();
    const QStringList fields = m_model->columns();
    const int column = m_table->currentIndex().column();
    if (column >= 0 && column < fields.size() && now.size() > 1) {
        const int place = m_table->horizontalHeader()->visualIndex(column);
        const QString label = tableOf(m_model->entity()).find(fields.at(column))->displayLabel();
        //: %1 a column
        QAction *before = menu->addAction(tr("Move “%1” before").arg(label));
        before->setObjectName(u"columnBefore"_s);
        before->setEnabled(place > 0);
        connect(before, &QAction::triggered, this, [this] {
            moveCurrent(-1);
        });
        //: %1 a column
        QAction *behind = menu->addAction(tr("Move “%1” behind").arg(label));
        behind->setObjectName(u"columnBehind"_s);
        behind->setEnabled(place + 1 < now.size());
        connect(behind, &QAction::triggered, this, [this] {
            moveCurrent(1);
        });
        menu->addSeparator();
    }
    for (const Field &field : tableOf(m_model->entity()).fields) {
        if (field.has(Field::Hidden))
            continue;
        const QString name = QString::fromLatin1(field.name);
        QAction *action = menu->addAction(field.displayLabel());
        action->setObjectName(u"column.%1"_s.arg(name));
        action->setCheckable(true);
        action->setChecked(now.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            setColumnShown(name, on);
        });
    }
}

void ListColumns::moveCurrent(int by)
{
    QHeaderView *head = m_table->horizontalHeader();
    const int place = head->visualIndex(m_table->currentIndex().column());
    if (place >= 0 && place + by >= 0 && place + by < head->count())
        head->moveSection(place, place + by);
}

/// A new column goes to the end; the last one that is left cannot be hidden. The others keep their
/// widths.
void ListColumns::setColumnShown(const QString &field, bool on)
{
    QList<ListColumn> wanted = state();
    wanted.removeIf([&field](const ListColumn &column) {
        return column.field == field;
    });
    if (on)
        wanted.append({field, widthOf(*tableOf(m_model->entity()).find(field), false)});
    setState(wanted);
}

} // namespace plenary
