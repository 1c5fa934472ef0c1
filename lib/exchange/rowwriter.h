// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <memory>

namespace plenary
{

/// For whom a CSV file is written. An XLSX file is the same for both.
enum class TablePurpose {
    Spreadsheet, ///< byte order mark; texts that look like formulas get an apostrophe in front
    DataExchange, ///< every text exactly as it is (but for one that CsvReader would take an
                  ///< apostrophe off, which gets another)
};

/// Writes a table row by row. Nothing appears at the target path before finish() has returned
/// without an error; after an error, or without finish(), what stood there is unchanged.
///
/// Cells may be texts, whole and decimal numbers, truth values, QDate, QTime and QDateTime; an
/// invalid variant or an empty text is an empty cell.
class RowWriter
{
public:
    virtual ~RowWriter() = default;

    /// The column titles; call once, before the rows.
    [[nodiscard]] virtual Result<void> header(const QStringList &titles) = 0;
    [[nodiscard]] virtual Result<void> row(const QList<QVariant> &cells) = 0;
    /// The same for cells as a register hands them out.
    [[nodiscard]] virtual Result<void> row(Cells cells) = 0;
    /// Completes the file and puts it in its place, durably.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// Starts a table at `path`, as XLSX or CSV by the extension.
[[nodiscard]] Result<std::unique_ptr<RowWriter>>
createTable(const QString &path, TablePurpose purpose = TablePurpose::Spreadsheet);

} // namespace plenary
