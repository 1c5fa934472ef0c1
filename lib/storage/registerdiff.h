// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

namespace plenary
{

class Database;

/// What the records of one kind would become if another state of the register took its place.
struct TableDifference {
    Entity entity = Entity::Person;
    qint64 comesBack = 0; ///< only the other state has them
    qint64 goes = 0; ///< only the present state has them
    qint64 differs = 0; ///< same uid, other content
    [[nodiscard]] bool isNone() const { return comesBack + goes + differs == 0; }
};

/// Compares record by record, by uid, over the fields that both know; kinds without a difference
/// are left out. The other one may be of an older Plenary.
[[nodiscard]] Result<QList<TableDifference>> compareRegisters(Database &present, Database &other);

} // namespace plenary
