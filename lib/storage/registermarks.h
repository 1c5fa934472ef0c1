// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace plenary
{

/// Whether a file's header marks a register. Read through SQLite's own descriptor, because one of
/// our own would drop the locks of connections that are open here; and not asked as a pragma, which
/// looks at all of the header: of a file whose program was killed while it brought its log in,
/// that does not fit before the log is read.
[[nodiscard]] bool isMarkedAsRegister(sqlite3 *handle);

/// Whether a file that SQLite does not know as a register was one: its first pages still carry the
/// mark or the names of a register's tables.
[[nodiscard]] bool wasRegister(sqlite3 *handle);

/// The error of every statement that meets damage.
[[nodiscard]] Error damagedError(const QString &path);

} // namespace plenary
