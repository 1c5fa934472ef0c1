// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "report/paperparts.h"

namespace plenary
{

/// People by represented country in panels of the regional groups, the largest first; whoever
/// spoke for no State and whoever is not known stand last. The numbers are those of countFigure().
[[nodiscard]] Result<ChartSpec>
countryPanels(Database &database, const PaperParts &parts, const Filter &here);

} // namespace plenary
