// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Files that grow beside their target until they take its name. A process that is killed leaves
/// its own behind, so the name says whose it is: the next to write to that folder removes it.
namespace plenary::temporaryfiles
{

/// A name for mkstemp() in this folder. Short, so that a long target name does not overrun the
/// limit of the file system.
[[nodiscard]] QString pattern(const QString &folder);
/// Removes a file, such as one of these, and what SQLite put beside it.
void remove(const QString &path);
/// Removes those of processes that have ended. Of processes that cannot be seen from here (another
/// computer, a container) only what nobody has touched for a day: nothing takes that long to write.
void removeLeftovers(const QString &folder);

} // namespace plenary::temporaryfiles
