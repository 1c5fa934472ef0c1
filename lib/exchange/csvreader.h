// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvparser.h"
#include "exchange/rawrows.h"
#include "exchange/textdecoder.h"

#include <memory>

namespace plenary
{

/// Records of a CSV file; never more than a block and a record in memory.
class CsvReader final : public RawRows
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawRows>> open(const QString &path,
                                                               const TableFormat &format);

    [[nodiscard]] Result<bool> next(RawRow &row) override;
    [[nodiscard]] TableFormat format() const override;
    [[nodiscard]] double progress() const override { return m_decoder.progress(); }

private:
    CsvReader(TextDecoder decoder, const QString &path);

    [[nodiscard]] Result<void> refill();
    [[nodiscard]] Error problem(CsvParser::Outcome outcome) const;

    TextDecoder m_decoder;
    QString m_path;
    CsvParser m_parser{','};
    char m_delimiter = ',';
    QByteArray m_buffer;
    qsizetype m_position = 0;
    bool m_atEnd = false;
    qint64 m_rowsRead = 0;
    qint64 m_line = 1; ///< of the text file, where the next record begins
};

} // namespace plenary
