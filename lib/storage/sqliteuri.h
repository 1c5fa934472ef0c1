// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plenary::sqliteuri
{

inline constexpr auto Open = "rw"; ///< SQLite reads a file that may not be written all the same
inline constexpr auto Create = "rwc";
inline constexpr auto Whole = "ro&immutable=1"; ///< neither locks nor log: nobody else may write

/// The file as SQLite takes it with SQLITE_OPEN_URI, whatever characters its name has.
[[nodiscard]] QByteArray of(const QString &path, const char *mode);

} // namespace plenary::sqliteuri
