// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <functional>
#include <memory>

namespace plenary
{

/// How a table file is to be read. Empty or -1 means: find out.
struct TableFormat {
    QString sheet; ///< name of the sheet (XLSX, ODS); empty: the first visible one
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252" (CSV)
    QChar delimiter; ///< ',', ';' or tab (CSV); null: detect
    int headerRow = -1; ///< 1-based row that holds the column names; 0: none; -1: the first row
                        ///< that looks like a header (title rows and blanks above are passed over)

    bool operator==(const TableFormat &) const = default;
};

/// One row as text, in the order of the columns. Numbers come as the shortest text that gives the
/// same value, whole numbers without decimals (1976.0 -> "1976"); dates as ISO 8601, with a time of
/// day only if there is one; truth values as TRUE and FALSE; errors as shown ("#N/A"). Spaces are
/// kept as they are.
struct TableRow {
    qint64 number = 0; ///< 1-based row in the file or sheet, as the user's spreadsheet shows it
    QStringList cells; ///< always as many as columns()
};

/// A stream of rows from a table file: nothing is held but the current row, the first 200 rows,
/// which tell how wide the table is, and, for XLSX, the shared strings. Use on one thread.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// The format after detection: what a wizard shows and a mapping saves.
    [[nodiscard]] virtual TableFormat format() const = 0;
    /// Column names; a column without one is called by its letter ("P"), a repeated one gets a
    /// number ("Name (2)").
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// A cell by its name in the sheet ("E4"), also above the header: title, totals at the side.
    /// Only the first 200 rows with content are known; others are empty.
    [[nodiscard]] virtual QString cell(const QString &name) const = 0;
    /// Rows without content that were passed over so far.
    [[nodiscard]] virtual qint64 emptyRows() const = 0;
    /// Reads the next row that is not empty. False at the end of the table. A later row with text
    /// beyond the last column is an error that names it; nothing is ever dropped.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
    /// Part of the input read so far, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
};

/// Opens CSV (.csv, .tsv, .txt), XLSX or ODS by content, not by name. Errors say what is wrong and
/// where: not a table, truncated archive, archive that unpacks to too much, row of a stray quote.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openTable(const QString &path,
                                                           const TableFormat &format = {});

/// The visible sheets of an XLSX or ODS file; empty for CSV.
[[nodiscard]] Result<QStringList> sheetsOf(const QString &path);

} // namespace plenary
