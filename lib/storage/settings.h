// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace plenary
{

class Database;

/// Settings that belong to the register and travel with it, such as the name of the network.
[[nodiscard]] Result<QString> setting(Database &database, const QString &name);
Result<void> setSetting(Database &database, const QString &name, const QString &value);

} // namespace plenary
