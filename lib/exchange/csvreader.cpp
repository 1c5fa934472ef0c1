// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "core/speech.h"
#include "exchange/csvguard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype RecordLimit = 4 * CsvParser::FieldLimit;

} // namespace

CsvReader::CsvReader(TextDecoder decoder, const QString &path)
    : m_decoder(std::move(decoder))
    , m_path(path)
{
}

Result<std::unique_ptr<RawRows>> CsvReader::open(const QString &path, const TableFormat &format)
{
    PLENARY_ASSIGN(TextDecoder decoder, TextDecoder::open(path, format.encoding));
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(decoder), path));
    PLENARY_TRY(reader->refill());
    reader->m_delimiter = format.delimiter.isNull()
        ? sniffDelimiter(reader->m_buffer, reader->m_atEnd)
        : format.delimiter.toLatin1();
    reader->m_parser = CsvParser(reader->m_delimiter);
    return std::unique_ptr<RawRows>(std::move(reader));
}

TableFormat CsvReader::format() const
{
    TableFormat format;
    format.encoding = m_decoder.encodingName();
    format.delimiter = QLatin1Char(m_delimiter);
    return format;
}

/// Drops what has been parsed and reads more behind the rest: at least as much as is there, so
/// that a long record is scanned again only a few times.
Result<void> CsvReader::refill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    const qsizetype wanted = 2 * m_buffer.size();
    do {
        PLENARY_ASSIGN(const bool isMore, m_decoder.read(m_buffer));
        m_atEnd = !isMore;
    } while (!m_atEnd && m_buffer.size() < wanted);
    return {};
}

Result<bool> CsvReader::next(RawRow &row)
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
        const CsvParser::Outcome outcome = m_parser.parse(rest, m_atEnd, row.cells);
        switch (outcome) {
        case CsvParser::Outcome::NeedMore:
            if (rest.size() > RecordLimit)
                return problem(CsvParser::Outcome::FieldTooLong);
            PLENARY_TRY(refill());
            continue;
        case CsvParser::Outcome::End:
            return false;
        case CsvParser::Outcome::Record:
            break;
        case CsvParser::Outcome::StrayQuote:
        case CsvParser::Outcome::FieldTooLong:
        case CsvParser::Outcome::TooManyFields:
            return problem(outcome);
        }
        m_position += m_parser.length();
        m_line += m_parser.lines();
        row.number = ++m_rowsRead;
        for (QString &cell : row.cells)
            csvguard::strip(cell);
        return true;
    }
}

Error CsvReader::problem(CsvParser::Outcome outcome) const
{
    const QByteArrayView before =
        QByteArrayView(m_buffer).sliced(m_position, m_parser.fieldStart());
    const QString line = Speech::number(m_line + countLines(before));
    const QString row = Speech::number(m_rowsRead + 1);
    const QString name = QFileInfo(m_path).fileName();
    QString message;
    if (outcome == CsvParser::Outcome::StrayQuote)
        message = Tr::tr("Row %1 of “%2” cannot be read: on line %3 a quotation mark opens a text "
                         "that is not properly closed. Remove the mark, or double it if it "
                         "belongs to the text, and try again.")
                      .arg(row, name, line);
    else if (outcome == CsvParser::Outcome::FieldTooLong)
        message = Tr::tr("Row %1 of “%2” is too long: from line %3 on it has more characters than "
                         "a row of a table can have. Check that the file is a table.")
                      .arg(row, name, line);
    else
        message = Tr::tr("Row %1 of “%2” (line %3) has more than %4 columns. Check that the file "
                         "is a table and which delimiter it uses.")
                      .arg(row, name, line, Speech::number(MaximumColumns));
    return {Error::Code::Invalid, message, {}};
}

} // namespace plenary
