// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace plenary
{

class Database;

/// The last error of SQLite's own handle, as people understand it. The handle is given, because
/// asking the database for it would wait for the thread that may be the one to tell.
[[nodiscard]] Error nativeError(sqlite3 *handle, const Database &database, const QString &sql);

} // namespace plenary
