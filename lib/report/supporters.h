// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/statusmatrix.h"
#include "report/paperparts.h"

namespace plenary
{

/// Everybody who stands behind a text in one row for each regional group, and how many of them came
/// to one meeting (code). Names are in the language of the paper already.
[[nodiscard]] Result<paper::Table> supportersTable(Database &database,
                                                   PaperParts &parts,
                                                   const DeclarationStatus &status,
                                                   qint64 instrument,
                                                   const QString &meeting);

} // namespace plenary
