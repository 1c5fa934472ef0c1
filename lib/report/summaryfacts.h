// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editing.h"
#include "report/paperparts.h"

namespace plenary
{

/// Who, where in its series, what came of it, and how many people: recorded and reported. What a
/// reader looks for and the register does not know stands as "not recorded".
[[nodiscard]] Result<paper::Facts>
summaryFacts(Database &database, PaperParts &parts, const NamedRecord &event);

} // namespace plenary
