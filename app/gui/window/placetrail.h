// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QWidget;

namespace plenary
{

class RecordForm;
class Registers;
class WindowActions;

/// Where somebody was, one place after the other: the arrangement, what stood in its middle, the
/// record in the form; and the way back and forward through them by command, key, and the side
/// buttons of a mouse. A record that was removed is passed over; when undo brings it back it is
/// there again. Another register begins a new trail.
class PlaceTrail final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WindowActions *actions;
        RecordForm *form;
        Registers *registers;
        Docks *docks;
        Centre *centre;
    };
    PlaceTrail(const Parts &parts, QWidget *window);

    void add(); ///< where the window is now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        Perspective perspective = Perspective::Overview;
        Centre::View view;
        Entity entity = Entity::Person; ///< of the record in the form
        qint64 id = 0; ///< 0: no record
        bool operator==(const Place &) const = default;
        [[nodiscard]] bool hasRecordOf(const Place &other) const;
        [[nodiscard]] bool looksLike(const Place &other) const; ///< but for the record
    };
    /// The nearest places that exist, and what they are called.
    struct Ways {
        qsizetype back = -1, forward = -1; ///< -1: none
        QString backName, forwardName; ///< of the record; empty: it is another sheet
    };
    void start(const std::shared_ptr<Library> &library);
    void addRecord(Entity entity, qint64 id);
    [[nodiscard]] QString nameOf(const Place &place) const;
    void go(qsizetype to);
    void look();
    void show(const Ways &ways);

    Parts m_parts;
    QWidget *m_window;
    std::weak_ptr<Library> m_library;
    QList<Place> m_places;
    std::pair<Entity, qint64> m_shown; ///< in the form
    qsizetype m_at = -1; ///< where the window is
    Ways m_ways;
    bool m_isGoing = false; ///< what is shown on the way is no place of its own
    int m_asked = 0; ///< an older answer is dropped
};

} // namespace plenary
