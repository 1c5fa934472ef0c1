// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QWidget;

namespace plenary
{

class RecordForm;
class Registers;
class WindowActions;

/// The records that were shown, one after the other, and the way back and forward through them by
/// command, key, and the side buttons of a mouse. A record that was removed is passed over; when
/// undo brings it back it is there again. Another register begins a new trail.
class RecordTrail final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WindowActions *actions;
        RecordForm *form;
        Registers *registers;
    };
    RecordTrail(const Parts &parts, QWidget *window);

signals:
    void chosen(plenary::Entity entity, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        Entity entity = Entity::Person;
        qint64 id = 0;
        bool operator==(const Place &) const = default;
    };
    /// The nearest places that exist, and what they are called.
    struct Ways {
        qsizetype back = -1, forward = -1; ///< -1: none
        QString backName, forwardName;
    };
    void start(const std::shared_ptr<Library> &library);
    void add(Entity entity, qint64 id);
    void go(qsizetype to);
    void look();
    void show(const Ways &ways);

    Parts m_parts;
    QWidget *m_window;
    std::weak_ptr<Library> m_library;
    QList<Place> m_places;
    qsizetype m_at = -1; ///< of the record that is shown
    Ways m_ways;
    int m_asked = 0; ///< an older answer is dropped
};

} // namespace plenary
