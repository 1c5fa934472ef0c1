// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rawrows.h"
#include "exchange/xmlscanner.h"

#include <QtCore/QSet>
#include <memory>

namespace plenary
{

/// Rows of one sheet of an OpenDocument spreadsheet, streamed from content.xml. Values come from
/// the cells' typed attributes, not from what is displayed; comments are left out.
class OdsReader final : public RawRows
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
    explicit OdsReader(XmlScanner xml);

    [[nodiscard]] static Result<std::unique_ptr<OdsReader>> openContent(const QString &path);
    /// Goes to the start of the next visible sheet and notes its name. False: there is no more.
    [[nodiscard]] Result<bool> nextSheet();
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> readCell(qsizetype &column);
    [[nodiscard]] Result<void> repeatRow(qint64 times);
    [[nodiscard]] QString typedValue() const;
    [[nodiscard]] Error tooMuch(const QString &detail) const;

    XmlScanner m_xml;
    QString m_path;
    QString m_sheet;
    QSet<QString> m_hiddenStyles;
    QString m_currentStyle;
    QStringList m_cells; ///< of the row that is being repeated
    qint64 m_number = 0; ///< of the last row delivered or passed over
    qint64 m_repeats = 0; ///< how often m_cells is still to be delivered
    qint64 m_copiedCells = 0; ///< cells made by repetition so far
    qint64 m_copiedRows = 0; ///< rows with content made by repetition so far
    bool m_isFinished = false;
};

} // namespace plenary
