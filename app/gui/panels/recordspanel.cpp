// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspanel.h"

#include "app/gui/look/plainlabel.h"
#include "listpanel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

RecordsPanel::RecordsPanel(QWidget *parent)
    : Panel(parent)
    , m_title(plainLabel({}, Theme::Title, ColourRole::Text))
    , m_pages(new QStackedWidget)
{
    m_title->setObjectName(u"recordsTitle"_s);
    m_title->setLongest(300);
    m_title->setContentsMargins(14, 10, 14, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void RecordsPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    Panel::setLibrary(library);
    for (ListPanel *list : std::as_const(m_lists))
        list->setLibrary(library);
}

ListPanel *RecordsPanel::listOf(Entity entity)
{
    ListPanel *&list = m_lists[entity];
    if (list)
        return list;
    list = new ListPanel(entity);
    list->setObjectName(u"records.%1"_s.arg(tableOf(entity).kind()));
    m_pages->addWidget(list);
    connect(list, &Panel::recordOpened, this, &Panel::recordOpened);
    connect(list, &Panel::failed, this, &Panel::failed);
    connect(list, &Panel::done, this, &Panel::done);
    emit listMade(list);
    list->setLibrary(m_library);
    return list;
}

void RecordsPanel::show(Entity entity, const QString &filter, const QString &words)
{
    ListPanel *list = listOf(entity);
    m_title->setText(words.isEmpty() ? tableOf(entity).pluralLabel() : words);
    list->setFilter(filter, filter.isEmpty() ? QString() : words);
    m_pages->setCurrentWidget(list);
}

ListPanel *RecordsPanel::currentList() const
{
    return qobject_cast<ListPanel *>(m_pages->currentWidget());
}

} // namespace plenary
