// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberspanel.h"

#include "listpanel.h"
#include "models/windowmodel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace plenary
{

MembersPanel::MembersPanel(QWidget *parent)
    : Panel(parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
{
    for (const Entity entity : {Entity::Organisation, Entity::Person, Entity::Country}) {
        auto *list = new ListPanel(entity);
        m_lists.append(list);
        QHeaderView *head = list->table()->horizontalHeader();
        head->setStretchLastSection(false);
        head->setSectionResizeMode(0, QHeaderView::Stretch);
        m_pages->addWidget(list);
        m_tabs->addTab(tableOf(entity).pluralLabel());
        connect(list, &Panel::recordOpened, this, &Panel::recordOpened);
        connect(list, &Panel::failed, this, &Panel::failed);
        connect(list, &Panel::done, this, &Panel::done);
    }
    list(Entity::Organisation)->setColumns({u"name"_s, u"country"_s});
    list(Entity::Person)->setColumns({u"name"_s, u"email"_s});
    list(Entity::Country)->setColumns({u"name"_s, u"code"_s});
    m_tabs->setObjectName(u"memberTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Kind of member"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void MembersPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    Panel::setLibrary(library);
    for (ListPanel *list : std::as_const(m_lists))
        list->setLibrary(library);
}

void MembersPanel::show(Entity entity)
{
    m_tabs->setCurrentIndex(static_cast<int>(m_lists.indexOf(list(entity))));
}

ListPanel *MembersPanel::list(Entity entity) const
{
    for (ListPanel *list : m_lists) {
        if (list->model()->entity() == entity)
            return list;
    }
    return nullptr;
}

} // namespace plenary
