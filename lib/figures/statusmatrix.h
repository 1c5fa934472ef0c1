// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// Who stands behind an instrument as at a date, and who of them came to which conference.
struct DeclarationStatus {
    struct Meeting {
        QString code, name, year; ///< the name does not repeat the year; it may be empty
        qint64 event = 0;
        bool isRecorded = false; ///< somebody's attendance was recorded there
        bool isPartial = false; ///< but clearly not of all who came (isPartialList())
    };
    /// What is known of one State at one meeting. Zero: nobody on the list of the meeting;
    /// Declined: declined, was excused or did not appear; NotRecorded: no list, or a partial one.
    struct Cell {
        ChartSpec::Cell state = ChartSpec::Cell::NotRecorded;
        qint64 people = 0;
    };
    struct Line {
        enum class Party { State, Organisation, Other }; ///< Other: a party that is no State
        Party party = Party::State;
        QString code, name, group, groupLabel; ///< of the country; an organisation has no code
        QString action, actionLabel, date, source, note;
        QList<Cell> cells; ///< one for each meeting
        [[nodiscard]] int cameTo() const;
        [[nodiscard]] int known() const; ///< meetings with recorded attendance
    };
    QString symbol, name; ///< name: symbol and title
    QString line; ///< where and when it was adopted
    QString summary; ///< "17 States: 1 main sponsor, 16 co-sponsors"
    QString rule; ///< what counts as having come
    QString asAt;
    bool takenFromAdoption = false; ///< actions without a date were taken to be of the adoption
    QList<Meeting> meetings;
    QList<Line> lines; ///< by regional group, then country
};

/// Actions on or before `asAt` (ISO date), compared at the precision that both dates have; whoever
/// withdrew by then is left out. An action without a date stands from the adoption of the
/// instrument on, and at every date if that has no date either. Meetings are the dated conferences
/// and workshops until then and whatever else has recorded attendance, oldest first, the latest
/// twelve.
[[nodiscard]] Result<DeclarationStatus>
declarationStatus(Database &database, qint64 instrument, const QString &asAt);

[[nodiscard]] ChartSpec statusChart(const DeclarationStatus &status);

} // namespace plenary
