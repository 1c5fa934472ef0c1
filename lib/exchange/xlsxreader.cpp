// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/exacttext.h"
#include "exchange/tableproblem.h"
#include "exchange/xmltext.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

using Token = XmlScanner::Token;

/// The whole number that `text` is, or `fallback`.
qint64 toInteger(QByteArrayView text, qint64 fallback)
{
    qint64 number = fallback;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end() ? number : fallback;
}

/// "AB12" -> 27; -1 if it is no reference.
qsizetype columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > MaximumColumns)
            return -1;
    }
    return column - 1;
}

} // namespace

XlsxReader::XlsxReader(XmlScanner xml)
    : m_xml(std::move(xml))
{
}

Result<std::unique_ptr<RawRows>> XlsxReader::open(const QString &path, const QString &sheet)
{
    PLENARY_ASSIGN(const ZipArchive archive, ZipArchive::open(path));
    PLENARY_ASSIGN(const XlsxWorkbook workbook, XlsxWorkbook::read(archive));
    const auto found = std::find_if(
        workbook.sheets.begin(), workbook.sheets.end(), [&sheet](const XlsxWorkbook::Sheet &s) {
            return sheet.isEmpty() || s.name == sheet;
        });
    if (found == workbook.sheets.end())
        return tableproblem::noSuchSheet(path, sheet);
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry,
                   archive.entry(found->part, ZipArchive::SheetLimit));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(XmlScanner(std::move(entry))));
    reader->m_path = path;
    reader->m_sheet = found->name;
    reader->m_is1904 = workbook.is1904;
    if (archive.contains(workbook.stylesPart)) {
        PLENARY_ASSIGN(reader->m_styles, readXlsxStyles(archive, workbook.stylesPart));
    }
    if (archive.contains(workbook.sharedStringsPart)) {
        PLENARY_ASSIGN(reader->m_strings, SharedStrings::read(archive, workbook.sharedStringsPart));
    }
    return std::unique_ptr<RawRows>(std::move(reader));
}

Result<QStringList> XlsxReader::sheets(const QString &path)
{
    PLENARY_ASSIGN(const ZipArchive archive, ZipArchive::open(path));
    PLENARY_ASSIGN(const XlsxWorkbook workbook, XlsxWorkbook::read(archive));
    QStringList names;
    for (const XlsxWorkbook::Sheet &sheet : workbook.sheets)
        names.append(sheet.name);
    return names;
}

TableFormat XlsxReader::format() const
{
    TableFormat format;
    format.sheet = m_sheet;
    return format;
}

Result<bool> XlsxReader::next(RawRow &row)
{
    while (!m_isFinished) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        if (token == Token::Finished) {
            m_isFinished = true;
        } else if (m_xml.name() == "sheetData") {
            m_isInData = token == Token::Start;
            if (token == Token::End) {
                PLENARY_TRY(m_xml.drain());
                m_isFinished = true;
            }
        } else if (token == Token::Start && m_isInData && m_xml.name() == "row") {
            PLENARY_TRY(readRow(row));
            return true;
        } else if (token == Token::Start && m_isInData) {
            PLENARY_TRY(m_xml.skipElement());
        }
    }
    return false;
}

Result<void> XlsxReader::readRow(RawRow &row)
{
    m_number = toInteger(m_xml.rawAttribute("r"), m_number + 1);
    if (m_number < 1 || m_number > MaximumRows)
        return m_xml.damaged(u"row number out of range"_s);
    row.number = m_number;
    row.cells.clear();
    qsizetype column = -1;
    for (;;) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        if (token == Token::End)
            return {};
        if (token != Token::Start)
            continue;
        if (m_xml.name() != "c") {
            PLENARY_TRY(m_xml.skipElement());
            continue;
        }
        PLENARY_ASSIGN(const Cell cell, startCell(column));
        column = cell.column;
        PLENARY_TRY(readCell(cell, row));
    }
}

Result<XlsxReader::Cell> XlsxReader::startCell(qsizetype previousColumn) const
{
    Cell cell;
    const QByteArrayView reference = m_xml.rawAttribute("r");
    cell.column = reference.isEmpty() ? previousColumn + 1 : columnOf(reference);
    if (cell.column < 0 || cell.column >= MaximumColumns)
        return m_xml.damaged(u"cell reference out of range"_s);
    const QByteArrayView type = m_xml.rawAttribute("t");
    if (type == "s")
        cell.type = CellType::Shared;
    else if (type == "inlineStr")
        cell.type = CellType::Inline;
    else if (type == "str" || type == "e")
        cell.type = CellType::Text;
    else if (type == "b")
        cell.type = CellType::Boolean;
    else if (type == "d")
        cell.type = CellType::Date;
    cell.display = m_styles.value(toInteger(m_xml.rawAttribute("s"), 0));
    return cell;
}

/// Reads to the end of the cell and, if it is not empty, puts its text into the row.
Result<void> XlsxReader::readCell(const Cell &cell, RawRow &row)
{
    m_value.truncate(0);
    bool isValue = false;
    Cell found = cell;
    for (;;) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        if (token == Token::Text) {
            if (isValue)
                m_value.append(m_xml.text());
        } else if (token == Token::End) {
            if (!isValue)
                break;
            isValue = false;
        } else if (m_xml.name() == "v" && m_value.isEmpty()) {
            isValue = true;
        } else if (m_xml.name() == "is") {
            // Whatever the type says: some producers write numbers as inline strings.
            found.type = CellType::Inline;
            PLENARY_TRY(readXlsxText(m_xml, m_value));
        } else {
            PLENARY_TRY(m_xml.skipElement());
        }
    }
    if (m_value.isEmpty())
        return {};
    PLENARY_ASSIGN(QString text, textOf(found));
    if (text.size() > MaximumCellLength)
        return tableproblem::cellTooLong(m_path, row.number, MaximumCellLength);
    if (text.isEmpty())
        return {};
    while (row.cells.size() <= cell.column)
        row.cells.append(QString());
    row.cells[cell.column] = std::move(text);
    return {};
}

Result<QString> XlsxReader::textOf(const Cell &cell) const
{
    switch (cell.type) {
    case CellType::Shared: {
        const qint64 index = toInteger(m_value, -1);
        if (index < 0 || index >= m_strings.size())
            return m_xml.damaged(u"no such shared string"_s);
        return m_strings.at(index);
    }
    case CellType::Inline:
    case CellType::Text:
        return xmltext::decodeOffice(exactText(m_value));
    case CellType::Boolean:
        return cellvalue::fromBoolean(m_value == "1" || m_value == "true");
    case CellType::Date:
        return cellvalue::fromIsoDate(QString::fromUtf8(m_value));
    case CellType::Number:
        break;
    }
    if (cell.display == cellvalue::Display::Number)
        return cellvalue::fromNumber(m_value);
    bool isNumber = false;
    const double serial = m_value.toDouble(&isNumber);
    return isNumber ? cellvalue::fromSerial(serial, cell.display, m_is1904)
                    : QString::fromUtf8(m_value);
}

} // namespace plenary
