// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/countrymatcher.h"
#include "core/result.h"

#include <QtCore/QHash>

namespace plenary
{

class Database;

/// A matcher that knows the countries of a register with all their names.
[[nodiscard]] Result<CountryMatcher> countryMatcher(Database &database);

/// What the countries of a register are called in the language of this thread (core/speech.h), by
/// their ids: as the register has it, else as the Common Locale Data Repository, else in English.
[[nodiscard]] Result<QHash<qint64, QString>> countryNames(Database &database);

} // namespace plenary
