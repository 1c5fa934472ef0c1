// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "core/result.h"

#include <QtCore/QDate>

namespace plenary
{

class Database;

/// The organisations of a register by the UN regional group of their country; each bar's filter
/// lists organisations.
[[nodiscard]] Result<ChartSpec> membersByGroup(Database &database);

/// Who stands behind the latest texts as at a day: States and organisations. Texts that nobody
/// stands behind are counted in the subtitle. Each bar's filter lists party actions.
[[nodiscard]] Result<ChartSpec> supportersByText(Database &database, const QDate &asAt);

} // namespace plenary
