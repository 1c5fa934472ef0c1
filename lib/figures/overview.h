// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "core/fieldtables.h"
#include "core/result.h"
#include "figures/eventfacts.h"

#include <QtCore/QDate>
#include <optional>

namespace plenary
{

class Database;

/// The state of a network at a glance. Every number comes with the list behind it, made of the same
/// conditions.
struct Overview {
    /// Records of one kind: how many, and the filter that lists exactly them.
    struct Number {
        Entity entity = Entity::Person;
        qint64 value = 0;
        QString label; ///< "people"
        QString detail; ///< how they are counted, or of what
        QString filter; ///< empty: all of the kind
        QString words; ///< what the list behind shows: "Countries represented"
    };
    struct Meeting {
        qint64 id = 0;
        EventFacts facts;
    };
    QList<Number> numbers;
    std::optional<Meeting> last, next; ///< of the conferences that were not cancelled
    ChartSpec members; ///< organisations by regional group; filters list organisations
    ChartSpec declarations; ///< who stands behind the latest texts; filters list party actions
};

/// As at a day: what began on it is the last conference, and what was done after it does not count
/// for a declaration.
[[nodiscard]] Result<Overview> overview(Database &database, const QDate &today);

} // namespace plenary
