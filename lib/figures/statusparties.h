// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "figures/statusmatrix.h"

namespace plenary::statusparties
{

/// Whether a date lies behind another at the precision that both have: 2016-11 is not after 2016.
[[nodiscard]] bool isAfter(const QString &date, const QString &asAt);

struct Standing {
    QList<DeclarationStatus::Line> lines;
    bool takenFromAdoption = false; ///< see DeclarationStatus
};

/// One line for each party that stands behind an instrument, by regional group, then name: its
/// latest action on or before the date. One who withdrew stands no longer.
[[nodiscard]] Result<Standing>
standing(Database &database, const Record &instrument, const QString &asAt);

/// "17 States: 1 main sponsor, 16 co-sponsors".
[[nodiscard]] QString inWords(const QList<DeclarationStatus::Line> &lines);

} // namespace plenary::statusparties
