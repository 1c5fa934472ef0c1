// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/statusmatrix.h"
#include "report/paperparts.h"

namespace plenary
{

/// Party by meeting, group after group, gaps in words, totals with what is not recorded.
[[nodiscard]] Result<paper::Table> statusTable(Database &database,
                                               PaperParts &parts,
                                               const DeclarationStatus &status,
                                               qint64 instrument);

} // namespace plenary
