// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QStringList>
#include <functional>

namespace plenary
{

class Database;

/// What SQLite's own checks say about the file and its links; empty when all is well. PostgreSQL
/// checks its links itself and has no such call.
[[nodiscard]] Result<QStringList> structureProblems(Database &database);

/// Copies a register file page by page while it is in use (SQLite's online backup) to a new file,
/// which is written in DELETE mode so that it is one file. `goOn` is asked after each step with the
/// part that is done; false cancels.
Result<void>
copyRegister(Database &database, const QString &target, const std::function<bool(double)> &goOn);

} // namespace plenary
