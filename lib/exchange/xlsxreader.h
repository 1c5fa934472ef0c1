// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rawrows.h"
#include "exchange/sharedstrings.h"
#include "exchange/xlsxworkbook.h"
#include "exchange/xmlscanner.h"

#include <memory>

namespace plenary
{

/// Rows of one sheet of an XLSX workbook, streamed. Formulas come as their last results, errors as
/// their text ("#N/A"), truth values as TRUE and FALSE.
class XlsxReader final : public RawRows
{
public:
    /// An empty `sheet` is the first visible one.
    [[nodiscard]] static Result<std::unique_ptr<RawRows>> open(const QString &path,
                                                               const QString &sheet);
    [[nodiscard]] static Result<QStringList> sheets(const QString &path);

    [[nodiscard]] Result<bool> next(RawRow &row) override;
    [[nodiscard]] TableFormat format() const override;
    [[nodiscard]] double progress() const override { return m_xml.progress(); }

private:
    enum class CellType { Number, Shared, Inline, Text, Boolean, Date };
    struct Cell {
        CellType type = CellType::Number;
        cellvalue::Display display = cellvalue::Display::Number;
        qsizetype column = 0;
    };

    explicit XlsxReader(XmlScanner xml);

    [[nodiscard]] Result<void> readRow(RawRow &row);
    [[nodiscard]] Result<Cell> startCell(qsizetype previousColumn) const;
    [[nodiscard]] Result<void> readCell(const Cell &cell, RawRow &row);
    [[nodiscard]] Result<QString> textOf(const Cell &cell) const;

    XmlScanner m_xml;
    QString m_path;
    QString m_sheet;
    bool m_is1904 = false;
    XlsxStyles m_styles;
    SharedStrings m_strings;
    qint64 m_number = 0;
    bool m_isInData = false;
    bool m_isFinished = false;
    QByteArray m_value;
};

} // namespace plenary
