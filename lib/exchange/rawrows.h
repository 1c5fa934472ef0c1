// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace plenary
{

/// A row as the file has it: no header, no common width.
struct RawRow {
    qint64 number = 0; ///< as in TableRow
    QStringList cells; ///< up to the last cell that the file mentions

    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
            return cell.isEmpty();
        });
    }
};

/// What a file format has to deliver; TableReader makes a table of it.
class RawRows
{
public:
    virtual ~RawRows() = default;

    /// The next row, empty or not. False at the end.
    [[nodiscard]] virtual Result<bool> next(RawRow &row) = 0;
    /// Sheet, encoding and delimiter; the header row is not its business.
    [[nodiscard]] virtual TableFormat format() const = 0;
    [[nodiscard]] virtual double progress() const = 0;
};

/// Excel's own limits; LibreOffice has the same.
inline constexpr qint64 MaximumRows = 1048576;
inline constexpr qsizetype MaximumColumns = 16384;
inline constexpr qsizetype MaximumCellLength = 32767;

} // namespace plenary
