// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtCore/QObject>

namespace plenary
{

class Centre;
class Docks;
class RecordLists;
class Registers;

/// Where somebody was in each register, in the user's settings: the conference and the record that
/// were shown last. They are shown again when the register is opened, if they still exist.
class PlaceMemory final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Docks &docks;
        Centre &centre;
        RecordLists &lists;
        const Registers &registers;
    };
    PlaceMemory(const Parts &parts, QObject *window);

private:
    void start(const std::shared_ptr<Library> &library);
    void keep(const QString &what, const QVariant &value) const;
    void showConference(qint64 id);
    void showRecord(Entity entity, qint64 id);

    Parts m_parts;
    QString m_key; ///< of the register that is open; empty: none
};

} // namespace plenary
