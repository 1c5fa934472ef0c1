// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

/// A log of what went wrong, for whoever helps: it says what the database, the disk or Qt said, and
/// never what people typed. Values, file names and addresses are left out of each line.
namespace plenary::errorlog
{

/// Where the log is: below the user's own data, readable by the user alone.
[[nodiscard]] QString folder();
/// From now on errors and Qt's warnings are appended to `plenary.log` there; at 256 KB it becomes
/// `plenary.log.1`, of which three are kept. `program` begins each line, after the time. Where
/// nothing can be written nothing is: a log must not make things worse.
void open(const QString &program);
/// Code and detail of an error; not its message, which names records.
void write(const Error &error);
/// A line without what may name somebody: paths, quoted values, keys of a database, addresses.
[[nodiscard]] QString redacted(QString line);

} // namespace plenary::errorlog
