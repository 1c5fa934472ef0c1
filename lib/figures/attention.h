// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/overview.h"

namespace plenary::attention
{

/// What of a register somebody should look at, in the order of urgency, and how many rules there
/// are. Each item lists its records.
struct Found {
    QList<Overview::Number> items;
    int looked = 0;
};
[[nodiscard]] Result<Found> look(Database &database);

} // namespace plenary::attention
