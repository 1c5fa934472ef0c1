// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "exchange/rowwriter.h"

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
    [[nodiscard]] Result<void> finish() override;

private:
    CsvWriter(const QString &path, TablePurpose purpose);

    void appendText(const QString &text);
    void appendValue(const QVariant &value);
    [[nodiscard]] Result<void> endRecord(qsizetype cells);
    [[nodiscard]] Result<void> flush();

    DurableFile m_file;
    TablePurpose m_purpose;
    QByteArray m_buffer;
    qsizetype m_recordStart = 0;
};

} // namespace plenary
