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
    m_view = {};
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
    m_view = {View::Shows::List, entity, 0, filter, words};
    if (entity == Entity::Participation) {
        setCurrentWidget(event);
        event->showList(filter, words);
    } else {
        records->show(entity, filter, words);
        setCurrentWidget(records);
    }
    emit listShown();
}

void Centre::showMember(Entity entity, qint64 id)
{
    m_view = {View::Shows::Member, entity, id, {}, {}};
    setCurrentWidget(event);
    event->showMember(entity, id);
}

Centre::View Centre::view() const
{
    View view = m_view;
    if (view.shows == View::Shows::Own)
        view.id = currentWidget() == event ? event->event()
            : currentWidget() == status    ? status->instrument()
                                           : 0;
    return view;
}

void Centre::show(Perspective perspective, const View &view)
{
    show(perspective);
    if (view.shows == View::Shows::List)
        showList(view.entity, view.filter, view.words);
    else if (view.shows == View::Shows::Member)
        showMember(view.entity, view.id);
    else if (perspective == Perspective::Conferences)
        view.id != 0 ? event->showEvent(view.id) : event->showList({}, {});
    else if (perspective == Perspective::Declarations && view.id != 0)
        status->showInstrument(view.id);
}

ListPanel *Centre::currentList() const
{
    ListPanel *list = currentWidget() == records ? records->currentList() : nullptr;
    return list ? list : event->currentList();
}

} // namespace plenary
