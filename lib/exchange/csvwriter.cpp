// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvguard.h"
#include "exchange/valuetext.h"

namespace plenary
{
namespace
{

constexpr qsizetype BlockSize = 256 * 1024;

bool needsQuotes(const QByteArray &utf8)
{
    if (utf8.startsWith(' ') || utf8.endsWith(' '))
        return true;
    for (const char c : utf8) {
        if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
            return true;
    }
    return false;
}

} // namespace

CsvWriter::CsvWriter(const QString &path, TablePurpose purpose)
    : m_file(path)
    , m_purpose(purpose)
{
}

Result<std::unique_ptr<RowWriter>> CsvWriter::create(const QString &path, TablePurpose purpose)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, purpose));
    PLENARY_TRY(writer->m_file.open());
    if (purpose == TablePurpose::Spreadsheet)
        writer->m_buffer.append("\xEF\xBB\xBF");
    writer->m_recordStart = writer->m_buffer.size();
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> CsvWriter::header(const QStringList &titles)
{
    for (const QString &title : titles) {
        appendText(title);
        m_buffer.append(',');
    }
    return endRecord(titles.size());
}

Result<void> CsvWriter::row(const QList<QVariant> &cells)
{
    for (const QVariant &cell : cells) {
        appendValue(cell);
        m_buffer.append(',');
    }
    return endRecord(cells.size());
}

void CsvWriter::appendValue(const QVariant &value)
{
    if (valuetext::isText(value))
        appendText(value.toString());
    else
        m_buffer.append(valuetext::of(value).toUtf8());
}

void CsvWriter::appendText(const QString &text)
{
    const bool isDangerous = m_purpose == TablePurpose::Spreadsheet && csvguard::isDangerous(text);
    QByteArray utf8 = text.toUtf8();
    if (isDangerous || csvguard::isGuarded(text))
        utf8.prepend('\'');
    if (needsQuotes(utf8)) {
        utf8.replace("\"", "\"\"");
        m_buffer.append('"').append(utf8).append('"');
    } else {
        m_buffer.append(utf8);
    }
}

/// Turns the comma behind the last cell into the line end.
Result<void> CsvWriter::endRecord(qsizetype cells)
{
    if (cells > 0)
        m_buffer.chop(1);
    // A record of one empty cell would read as a blank line.
    if (cells == 1 && m_buffer.size() == m_recordStart)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    m_recordStart = m_buffer.size();
    return m_buffer.size() < BlockSize ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    PLENARY_TRY(m_file.write(m_buffer));
    m_buffer.truncate(0);
    m_recordStart = 0;
    return {};
}

Result<void> CsvWriter::finish()
{
    PLENARY_TRY(flush());
    return m_file.commit();
}

} // namespace plenary
