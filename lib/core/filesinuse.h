// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QString>

/// Files that SQLite holds open in this process. On POSIX systems, closing any descriptor of such a
/// file drops SQLite's locks on it, and another process may then take its log away; replacing it
/// leaves SQLite with a file that has no name. So whoever reads or writes a file that people chose
/// asks here first. Safe on all threads.
namespace plenary::filesinuse
{

/// Counted: a file may have several connections. Answers with the name to give to remove().
[[nodiscard]] QString add(const QString &path);
void remove(const QString &name);
/// Conflict when the file is an open register; and what checkOrdinary() says.
[[nodiscard]] Result<void> check(const QString &path);
/// Invalid for a device or a pipe: to read one may wait for ever, to replace one takes it away.
[[nodiscard]] Result<void> checkOrdinary(const QString &path);

} // namespace plenary::filesinuse
