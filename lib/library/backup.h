// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"

#include <functional>

namespace plenary
{

class Database;

/// Copies the register while it is in use, opens the copy, checks it, and only then gives it its
/// name and writes its checksum beside it; whatever stood under that name stays until then. When
/// just the checksum could not be written the error says that the backup is there all the same.
/// Cancelled when `goOn`, asked with the part that is done, answers false.
[[nodiscard]] Result<void> backupRegister(
    Database &database,
    const QString &target,
    DurableFile::Existing existing = DurableFile::Existing::Replace,
    const std::function<bool(double)> &goOn = [](double) {
        return true;
    });

/// The file beside a backup that holds its SHA-256, as `sha256sum -c` reads it.
[[nodiscard]] QString backupChecksum(const QString &path);
/// Whether the bytes are still those that were written: Damaged when they are not, NotFound when
/// there is no checksum beside it.
[[nodiscard]] Result<void> verifyBackup(const QString &path);

} // namespace plenary
