// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace plenary
{

class Database;

/// Gives a connection of SQLite the function that words are ordered with. It stands in no schema,
/// so other programs read the file as before.
void addWordOrder(sqlite3 *handle);

/// SQL that orders `column` as readers of the program's language expect it.
[[nodiscard]] Result<QString> inWordOrder(Database &database, const QString &column);

} // namespace plenary
