// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace plenary
{

/// Whether a file that SQLite does not know as a register was one: its first pages still carry the
/// mark or the names of a register's tables. Read through SQLite's own descriptor, because one of
/// our own would drop the locks of connections that are open here.
[[nodiscard]] bool wasRegister(sqlite3 *handle);

/// The error of every statement that meets damage.
[[nodiscard]] Error damagedError(const QString &path);

} // namespace plenary
