// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesample.h"

namespace plenary
{

Result<TableSample> readSample(const QString &path, const TableFormat &format, int rows)
{
    TableSample sample;
    PLENARY_ASSIGN(sample.sheets, sheetsOf(path));
    PLENARY_ASSIGN(const auto reader, openTable(path, format));
    sample.columns = reader->columns();
    TableRow row;
    while (sample.rows.size() < rows) {
        PLENARY_ASSIGN(const bool isRow, reader->next(row));
        if (!isRow)
            break;
        sample.rows.append(row);
    }
    sample.format = reader->format();
    return sample;
}

} // namespace plenary
