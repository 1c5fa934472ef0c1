// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "exchange/rowwriter.h"
#include "exchange/utf8buffer.h"

namespace plenary
{

/// Writes RFC 4180 in UTF-8, with CRLF line ends and commas.
class CsvWriter final : public RowWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RowWriter>> create(const QString &path,
                                                                   TablePurpose purpose);

    [[nodiscard]] Result<void> header(const QStringList &titles) override;
    [[nodiscard]] Result<void> row(const QList<QVariant> &cells) override;
    [[nodiscard]] Result<void> row(Cells cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    CsvWriter(const QString &path, TablePurpose purpose);

    void appendText(QByteArrayView utf8);
    [[nodiscard]] bool isGuarded(QByteArrayView utf8) const;
    [[nodiscard]] Result<void> endRecord(std::size_t cells);
    [[nodiscard]] Result<void> flush();

    DurableFile m_file;
    TablePurpose m_purpose;
    Utf8Buffer m_buffer;
    Utf8Buffer m_text; ///< one text
    std::size_t m_recordStart = 0;
};

} // namespace plenary
