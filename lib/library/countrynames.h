// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/countrymatcher.h"
#include "core/result.h"

namespace plenary
{

class Database;

/// A matcher that knows the countries of a register with all their names.
[[nodiscard]] Result<CountryMatcher> countryMatcher(Database &database);

} // namespace plenary
