// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choices.h"
#include "core/filter.h"
#include "core/result.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// What is counted, of which participations, by which dimensions (storage/dimensions.h).
struct FigureQuery {
    Measure measure = Measure::People;
    Filter filter;
    QStringList by;
    bool everyStage = false; ///< also who did not come, though nothing else asks for it
};

/// A figure: one cell for each combination of values that occurs, and the total.
struct FigureTable {
    struct Cell {
        QStringList keys; ///< one for each dimension: a code, a year, "unknown", "no_state"
        QStringList labels; ///< the same for people
        qint64 value = 0;
        bool operator==(const Cell &) const = default;
    };
    QStringList dimensions;
    QStringList titles; ///< of the dimensions, for people
    QList<Cell> cells; ///< in natural order: events by date, years, choices as in their table,
                       ///< names by alphabet; no State and unknown last
    qint64 total = 0; ///< the measure over all the records: people are counted once, so this may be
                      ///< less than the sum of the cells
    QString rule; ///< the counting rule in words
};

/// Attendance counts unless the query itself asks for attendance, answers, invitations,
/// registrations or who came: then all the records that fit are counted. The rule says which.
[[nodiscard]] Result<FigureTable> countFigure(Database &database, const FigureQuery &query);

/// The records that a cell (or, without keys, the total) counts: a filter for lists of
/// participations, made of the same conditions as the figure itself.
[[nodiscard]] Filter recordsBehind(const FigureQuery &query, const QStringList &keys = {});

/// Whether the query counts all the records that fit, and not only who came.
[[nodiscard]] bool countsEveryStage(const FigureQuery &query);

/// Codes of the events, among some participations, at which somebody's attendance was recorded,
/// also that he did not come.
[[nodiscard]] Result<QSet<QString>> eventsWithAttendance(Database &database,
                                                         const Filter &among = {});

/// The counting rule of a query in words.
[[nodiscard]] QString ruleInWords(const FigureQuery &query);

/// Whether `key` stands at the end of its dimension: not known, or no State represented.
[[nodiscard]] bool isUnknownKey(const QString &key);
[[nodiscard]] bool isNoStateKey(const QString &key);

} // namespace plenary
