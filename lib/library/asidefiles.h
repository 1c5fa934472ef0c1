// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

class DurableFile;

/// The files of a register are one thing: itself and, with these endings, what SQLite keeps beside
/// it. A log that stays behind is played into whatever takes the register's name.
[[nodiscard]] const QStringList &registerSuffixes();
/// Where the register itself is: symbolic links are followed, also to a file that is missing.
[[nodiscard]] QString realRegisterPath(const QString &path);

/// Moves a register with all its files to a name that says why and when:
/// "ilan.damaged-20260131T120000Z.plenary". The caller made sure that nobody has it open. Answers
/// with that name; empty when there was no file.
[[nodiscard]] Result<QString> setAside(const QString &path, const QString &why);
/// Takes the files that setAside() moved back to their name, over whatever has it now.
void putBack(const QString &path, const QString &aside);
/// Copies a register with its logs to such a name; nobody may have it open.
[[nodiscard]] Result<QString> copyAside(const QString &path, const QString &why);
/// Appends the bytes of a file that is not open here; Io when not all of them could be read.
[[nodiscard]] Result<void> copyInto(DurableFile &target, const QString &path);

} // namespace plenary
