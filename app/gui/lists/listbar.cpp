// SPDX-License-Identifier: GPL-3.0-or-later
#include "listbar.h"

#include "app/gui/look/searchfield.h"
#include "app/gui/look/theme.h"
#include "filterchips.h"
#include "filterwords.h"
#include "viewbutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

ListBar::ListBar(Entity entity, std::function<SavedView()> current, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_find(new SearchField)
    , m_view(new ViewButton(entity, std::move(current)))
    , m_columns(new QToolButton)
    , m_chips(new FilterChips(entity))
{
    makeFind();
    m_columns->setObjectName(u"columns.%1"_s.arg(tableOf(entity).kind()));
    m_columns->setIcon(Theme::icon("columns"));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setToolTip(tr("Choose the columns and the order"));
    m_columns->setAccessibleName(m_columns->toolTip());
    connect(m_columns, &QToolButton::clicked, this, [this] {
        emit columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 8, 6);
    line->setSpacing(6);
    line->addWidget(m_find, 1);
    line->addWidget(m_view);
    line->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_chips);
}

void ListBar::makeFind()
{
    const Entity entity = m_entity;
    m_find->setObjectName(u"find.%1"_s.arg(tableOf(entity).kind()));
    m_find->setPlaceholderText(tr("Find in %1").arg(tableOf(entity).pluralLabel().toLower()));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setToolTip(tr("Words, or a filter such as country:KEN AND year>2016. Return makes a "
                          "filter chip of it; the arrow down goes to the list."));
    m_find->setMinimumWidth(120);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        makeChips();
        emit entered();
    });
}

bool ListBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            emit downwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListBar::setFilter(const Filter &filter)
{
    QList<Filter> conditions;
    QList<Filter> words;
    for (const Filter &part : conditionsOf(filter))
        (part.kind == Filter::Kind::Words ? words : conditions).append(part);
    m_chips->setConditions(conditions);
    m_find->setText(allOf(words).toText());
}

/// Of what is typed, if it is a filter; nothing but words stays as it is.
void ListBar::makeChips()
{
    const auto typed = parseFilter(m_find->text());
    if (!typed || knownPart(m_entity, *typed) != allOf(conditionsOf(*typed)))
        return; // the list says what is wrong with it
    const bool hasConditions = std::ranges::any_of(conditionsOf(*typed), [](const Filter &part) {
        return part.kind != Filter::Kind::Words;
    });
    if (hasConditions)
        setFilter(Filter::both(allOf(m_chips->conditions()), *typed));
}

void ListBar::clear()
{
    m_chips->setConditions({});
    m_find->clear();
}

bool ListBar::isLimiting() const
{
    return !m_find->text().trimmed().isEmpty() || !m_chips->conditions().isEmpty();
}

Result<Filter> ListBar::filter() const
{
    PLENARY_ASSIGN(const Filter typed, parseFilter(m_find->text()));
    return Filter::both(allOf(m_chips->conditions()), typed);
}

} // namespace plenary
