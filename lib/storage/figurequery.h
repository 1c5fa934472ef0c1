// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choices.h"
#include "core/filter.h"
#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// One group of participations that share the values of some dimensions, and its count.
struct FigureRow {
    QStringList keys; ///< value of each dimension, as Dimension::expression gives it
    qint64 value = 0;
};

/// Counts participations that a filter lets through by dimensions, in SQL; from the counts that
/// every change keeps (SeatCounts) where they know all that is asked. Without dimensions there
/// is one row. Invalid names an unknown dimension or what is wrong with the filter. What the
/// measures count:
///   people         each person once; a seat without a name is a person of its own
///   attendances    each seat
///   delegations    each represented country once for each event
///   countries      each represented country once
///   organisations  each organisation once: the linked one, else the name as it was listed
///   registered     people, as above, whose registration is complete
[[nodiscard]] Result<QList<FigureRow>> countParticipations(Database &database,
                                                           Measure measure,
                                                           const Filter &filter,
                                                           const QStringList &by);

} // namespace plenary
