// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "exchange/rowwriter.h"
#include "exchange/utf8buffer.h"
#include "exchange/zipwriter.h"

#include <vector>

namespace plenary
{

/// Writes one sheet while its rows come: bold header that stays in view, filter buttons, columns as
/// wide as their texts. Texts are typed as such, so that none is ever run as a formula. Only the
/// first rows are held, until they have told how wide the columns are.
class XlsxWriter final : public RowWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RowWriter>> create(const QString &path);

    [[nodiscard]] Result<void> header(const QStringList &titles) override;
    [[nodiscard]] Result<void> row(const QList<QVariant> &cells) override;
    [[nodiscard]] Result<void> row(Cells cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit XlsxWriter(const QString &path);

    [[nodiscard]] Result<void> beginRow(std::size_t cells);
    [[nodiscard]] Result<void> endRow();
    [[nodiscard]] Result<void> beginSheet();
    [[nodiscard]] Result<void> flush();
    /// `<c r="B7"` and, but for plain ones, the style.
    void beginCell(std::size_t column, int style);
    [[nodiscard]] Result<void> addText(std::size_t column, QByteArrayView utf8, int style);
    void addWhole(std::size_t column, qint64 number);
    void addReal(std::size_t column, double number, int style, std::size_t width);
    [[nodiscard]] Result<void> addValue(std::size_t column, const QVariant &value);
    [[nodiscard]] Error tooLong(std::size_t column) const;
    [[nodiscard]] Error tooLarge() const;
    void noteWidth(std::size_t column, std::size_t width);
    [[nodiscard]] QByteArray filter() const;

    QString m_path;
    DurableFile m_file;
    ZipWriter m_zip;
    Utf8Buffer m_xml; ///< of the sheet, not yet packed
    Utf8Buffer m_text; ///< one text
    std::size_t m_rowStart = 0; ///< in m_xml
    std::size_t m_headSize = 0; ///< of the row's start tag: a row that has no more is left out
    qint64 m_row = 1;
    bool m_hasHeader = false;
    bool m_isBegun = false; ///< what stands before the rows is written
    std::vector<QByteArray> m_letters;
    std::vector<std::size_t> m_widths; ///< characters of the longest line in each column
};

} // namespace plenary
