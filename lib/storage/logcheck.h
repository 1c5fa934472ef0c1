// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace plenary
{

/// SQLite takes any log that stands beside a file under its name for the file's own, and brings
/// it in. After a crash the log stays; when another file then gets the name (a copy put back by
/// hand, a new register), its pages would be written over. So before a register is opened its log
/// is read, and refused as Invalid when the journal with the log is not a continuation of the one
/// without. Nothing is written.
[[nodiscard]] Result<void> checkLogFits(const QString &path);

/// Conflict when a log stands where a new file is to get this name.
[[nodiscard]] Result<void> checkNoLogBeside(const QString &path);

} // namespace plenary
