// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

namespace plenary
{

/// The beginning of a table file, for looking at it before an import.
struct TableSample {
    QStringList sheets; ///< visible ones; empty for CSV
    TableFormat format; ///< as it was found out
    QStringList columns;
    QList<TableRow> rows; ///< the first ones
};
[[nodiscard]] Result<TableSample>
readSample(const QString &path, const TableFormat &format, int rows);

} // namespace plenary
