// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/statusmatrix.h"
#include "report/paperparts.h"

namespace plenary
{

/// Names in the language of the paper, and in its order within each group.
void translate(DeclarationStatus &status, const PaperParts &parts);

/// Note marks of the sources of the actions, by actionKey().
[[nodiscard]] Result<QHash<QString, QStringList>>
actionSources(Database &database, PaperParts &parts, qint64 instrument);
[[nodiscard]] QString actionKey(const DeclarationStatus::Line &line);

/// Party by meeting, group after group, gaps in words, totals with what is not recorded. A meeting
/// of which nobody's attendance is known has no column: a remark of the paper names it.
[[nodiscard]] Result<paper::Table> statusTable(Database &database,
                                               PaperParts &parts,
                                               const DeclarationStatus &status,
                                               qint64 instrument);

} // namespace plenary
