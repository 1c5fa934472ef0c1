// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlists.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/recordspanel.h"
#include "centre.h"
#include "docks.h"
#include "models/windowmodel.h"

namespace plenary
{

RecordLists::RecordLists(const Docks &docks, const Centre &centre, QObject *window)
    : QObject(window)
    , m_docks(docks)
{
    for (ListPanel *list : window->findChildren<ListPanel *>())
        add(list);
    for (const NavigatorPanel *navigator : {docks.conferences, docks.texts})
        connect(navigator, &NavigatorPanel::firstRequested, this, &RecordLists::firstRequested);
    connect(centre.records, &RecordsPanel::listMade, this, &RecordLists::add);
    connect(&centre, &Centre::listShown, docks.conferences, [&docks, &centre] {
        if (centre.view().entity == Entity::Participation) // of no single conference any more
            docks.conferences->setCurrent(0);
    });
    connect(docks.form, &RecordForm::created, this, &RecordLists::show);
}

void RecordLists::add(ListPanel *list)
{
    m_lists.append(list);
    connect(list, &ListPanel::firstRequested, this, &RecordLists::firstRequested);
    connect(list,
            &ListPanel::fieldOpened,
            this,
            [this](Entity entity, qint64 id, const QString &field) {
                m_docks.raise(m_docks.form);
                m_docks.form->open(entity, id, field);
            });
}

/// Where it belongs; a list that is limited to others does not have it.
void RecordLists::show(Entity entity, qint64 id)
{
    for (const QPointer<ListPanel> &list : std::as_const(m_lists)) {
        if (list && list->isVisible() && list->model()->entity() == entity)
            list->select(id);
    }
}

} // namespace plenary
