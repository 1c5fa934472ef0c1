// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/cellvalue.h"
#include "exchange/csvguard.h"
#include "exchange/exacttext.h"
#include "exchange/valuetext.h"

namespace plenary
{
namespace
{

constexpr std::size_t BlockSize = 256 * 1024;

bool needsQuotes(QByteArrayView utf8)
{
    if (utf8.startsWith(' ') || utf8.endsWith(' '))
        return true;
    bool isSpecial = false; // without a branch in the loop: nearly no text is
    for (const char c : utf8)
        isSpecial |= c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
    return isSpecial;
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
    return row(QList<QVariant>(titles.begin(), titles.end()));
}

Result<void> CsvWriter::row(const QList<QVariant> &cells)
{
    for (const QVariant &cell : cells) {
        m_text.truncate(0);
        if (cell.typeId() == QMetaType::QString) {
            m_text.appendUtf8(*static_cast<const QString *>(cell.constData()));
            appendText(m_text.view());
        } else if (valuetext::isText(cell)) {
            m_text.appendUtf8(cell.toString());
            appendText(m_text.view());
        } else {
            m_buffer.appendUtf8(valuetext::of(cell));
        }
        m_buffer.append(',');
    }
    return endRecord(static_cast<std::size_t>(cells.size()));
}

Result<void> CsvWriter::row(Cells cells)
{
    for (const Cell &cell : cells) {
        switch (cell.kind) {
        case Cell::Kind::Text:
            appendText(cell.text);
            break;
        case Cell::Kind::Whole:
            m_buffer.append(cell.whole);
            break;
        case Cell::Kind::Real:
            m_buffer.appendUtf8(cellvalue::fromNumber(cell.real));
            break;
        case Cell::Kind::Empty:
            break;
        }
        m_buffer.append(',');
    }
    return endRecord(cells.size());
}

bool CsvWriter::isGuarded(QByteArrayView utf8) const
{
    if (!csvguard::mayNeedGuard(utf8))
        return false;
    const QString text = exactText(utf8);
    return csvguard::isGuarded(text)
        || (m_purpose == TablePurpose::Spreadsheet && csvguard::isDangerous(text));
}

void CsvWriter::appendText(QByteArrayView utf8)
{
    const bool hasGuard = isGuarded(utf8);
    const bool isQuoted = hasGuard ? needsQuotes(QByteArray("'").append(utf8)) : needsQuotes(utf8);
    if (isQuoted)
        m_buffer.append('"');
    if (hasGuard)
        m_buffer.append('\'');
    if (!isQuoted) {
        m_buffer.append(utf8);
        return;
    }
    for (qsizetype quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"')) {
        m_buffer.append(utf8.first(quote + 1));
        m_buffer.append('"');
        utf8 = utf8.sliced(quote + 1);
    }
    m_buffer.append(utf8);
    m_buffer.append('"');
}

/// Turns the comma behind the last cell into the line end.
Result<void> CsvWriter::endRecord(std::size_t cells)
{
    if (cells > 0)
        m_buffer.truncate(m_buffer.size() - 1);
    // A record of one empty cell would read as a blank line.
    if (cells == 1 && m_buffer.size() == m_recordStart)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    m_recordStart = m_buffer.size();
    return m_buffer.size() < BlockSize ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    PLENARY_TRY(m_file.write(m_buffer.view()));
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
