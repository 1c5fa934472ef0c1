// SPDX-License-Identifier: GPL-3.0-or-later
#include "headsorting.h"

#include "models/windowmodel.h"

#include <QtGui/QActionGroup>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

HeadSorting::HeadSorting(QTableView *table, WindowModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    // Qt's own sorting knows one column, and without it a click would select the column.
    QHeaderView *head = table->horizontalHeader();
    table->setSortingEnabled(false);
    head->setSortIndicatorShown(false);
    disconnect(head, &QHeaderView::sectionPressed, table, nullptr);
    disconnect(head, &QHeaderView::sectionEntered, table, nullptr);
    head->setToolTip(tr("A click sorts by this column; with Shift it is added to the order."));
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        take(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

void HeadSorting::take(int column, bool isFurther)
{
    QList<ListQuery::Sort> sort = m_model->query().sort;
    const QString field = m_model->fieldName(column);
    const auto known = std::ranges::find(sort, field, &ListQuery::Sort::field);
    if (isFurther && known != sort.end()) {
        known->descending = !known->descending;
    } else if (isFurther) {
        if (sort.size() == most)
            sort.removeLast();
        sort.append({field, false});
    } else {
        const bool isTurned = sort.size() == 1 && known != sort.end() && !known->descending;
        sort = {{field, isTurned}};
    }
    m_model->setSort(sort);
}

/// What stands at later places stays behind it.
void HeadSorting::sortBy(const QString &field, int place)
{
    QList<ListQuery::Sort> sort = m_model->query().sort;
    const auto known = std::ranges::find(sort, field, &ListQuery::Sort::field);
    if (known != sort.end() && known - sort.begin() != place)
        sort.erase(known);
    if (place < sort.size())
        sort[place].field = field;
    else
        sort.append({field, false});
    m_model->setSort(sort);
}

QMenu *HeadSorting::menuFor(int place, QMenu *parent)
{
    const QList<ListQuery::Sort> sort = m_model->query().sort;
    const ListQuery::Sort now = sort.value(place);
    auto *menu = new QMenu(place == 0 ? tr("Sort by") : tr("Then by"), parent);
    menu->setObjectName(u"sort.%1"_s.arg(place));
    auto *fields = new QActionGroup(menu);
    const auto add = [&](const QString &label, const QString &field) {
        QAction *action = menu->addAction(label);
        action->setObjectName(u"sortBy.%1"_s.arg(field));
        action->setCheckable(true);
        action->setChecked(field == now.field);
        fields->addAction(action);
        return action;
    };
    connect(add(place == 0 ? tr("Name") : tr("Nothing else"), {}),
            &QAction::triggered,
            this,
            [this, place] {
                m_model->setSort(m_model->query().sort.first(
                    qMin(qsizetype(place), m_model->query().sort.size())));
            });
    menu->addSeparator();
    for (const Field &field : tableOf(m_model->entity()).fields) {
        const QString name = QString::fromLatin1(field.name);
        if (!field.has(Field::Hidden))
            connect(add(field.displayLabel(), name), &QAction::triggered, this, [=, this] {
                sortBy(name, place);
            });
    }
    menu->addSeparator();
    QAction *down = menu->addAction(tr("Downwards"));
    down->setCheckable(true);
    down->setChecked(now.descending);
    down->setEnabled(place < sort.size());
    connect(down, &QAction::triggered, this, [this, place](bool on) {
        QList<ListQuery::Sort> turned = m_model->query().sort;
        turned[place].descending = on;
        m_model->setSort(turned);
    });
    return menu;
}

void HeadSorting::addTo(QMenu *menu)
{
    const auto places = qMin(m_model->query().sort.size() + 1, qsizetype(most));
    for (int place = 0; place < places; ++place)
        menu->addMenu(menuFor(place, menu));
}

} // namespace plenary
