// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"

#include <functional>

namespace plenary
{

class Database;

/// Copies the register while it is in use, opens the copy, checks it, and only then gives it its
/// name; whatever stood under that name stays until then. Cancelled when `goOn` answers false.
Result<void> backupRegister(
    Database &database,
    const QString &target,
    const std::function<bool(double)> &goOn =
        [](double) {
            return true;
        },
    DurableFile::Existing existing = DurableFile::Existing::Replace);

} // namespace plenary
