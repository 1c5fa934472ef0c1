// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace plenary
{

class Centre;
class Docks;
class ListPanel;

/// What the lists of the window and the form do for each other: a field that is not changed in a
/// list is opened in the form, and a record that was made there is shown in the lists of its kind.
class RecordLists final : public QObject
{
    Q_OBJECT

public:
    RecordLists(const Docks &docks, const Centre &centre, QObject *window);

    /// Selects a record in the lists of its kind that are seen, as soon as they have it.
    void show(Entity entity, qint64 id);

signals:
    /// A list is empty and somebody wants to fill it.
    void firstRequested(plenary::Entity entity);

private:
    void add(ListPanel *list);

    const Docks &m_docks;
    QList<QPointer<ListPanel>> m_lists;
};

} // namespace plenary
