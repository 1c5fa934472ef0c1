// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre.h"

#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/overviewpanel.h"
#include "app/gui/panels/recordspanel.h"
#include "app/gui/panels/statuspanel.h"
#include "startpage.h"

namespace plenary
{

Centre::Centre(QWidget *parent)
    : QStackedWidget(parent)
    , start(new StartPage)
    , overview(new OverviewPanel)
    , event(new EventPanel)
    , status(new StatusPanel)
    , records(new RecordsPanel)
{
    for (QWidget *page : std::initializer_list<QWidget *>{start, overview, event, status, records})
        addWidget(page);
}

QList<plenary::Panel *> Centre::panels() const
{
    return {overview, event, status, records};
}

void Centre::setLibrary(const std::shared_ptr<Library> &library)
{
    m_left = 0;
    for (plenary::Panel *panel : panels())
        panel->setLibrary(library);
}

void Centre::showStart()
{
    setCurrentWidget(start);
}

void Centre::show(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Overview:
        setCurrentWidget(overview);
        break;
    case Perspective::Members: // a conference would stand beside people who did not come there
        if (event->event() != 0) {
            m_left = event->event();
            event->showList({}, {});
        }
        setCurrentWidget(event);
        break;
    case Perspective::Conferences:
        if (event->event() == 0 && m_left != 0)
            event->showEvent(m_left);
        setCurrentWidget(event);
        break;
    case Perspective::Declarations:
        setCurrentWidget(status);
        break;
    }
}

void Centre::showList(Entity entity, const QString &filter, const QString &words)
{
    if (entity == Entity::Participation) {
        showSeats(filter, words);
        return;
    }
    records->show(entity, filter, words);
    setCurrentWidget(records);
}

void Centre::showSeats(const QString &filter, const QString &words)
{
    setCurrentWidget(event);
    event->showList(filter, words);
}

void Centre::showMember(Entity entity, qint64 id)
{
    setCurrentWidget(event);
    event->showMember(entity, id);
}

ListPanel *Centre::currentList() const
{
    ListPanel *list = currentWidget() == records ? records->currentList() : nullptr;
    return list ? list : event->currentList();
}

} // namespace plenary
