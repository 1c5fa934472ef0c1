// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/exacttext.h"
#include "exchange/rawrows.h"
#include "exchange/tableheader.h"
#include "exchange/valuetext.h"
#include "exchange/xlsxparts.h"
#include "exchange/xmltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr std::size_t BlockSize = 256 * 1024;
constexpr qint64 RowsMeasured = 1001; ///< with the header
constexpr std::size_t NarrowestColumn = 6;
constexpr std::size_t WidestColumn = 60;
constexpr double LargestExact = 9007199254740992.0; ///< 2^53

/// Days since the end of 1899, as spreadsheets count from March 1900 on.
double serialOf(const QDate &date, const QTime &time = QTime(0, 0))
{
    constexpr double millisecondsPerDay = 86'400'000;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date))
        + time.msecsSinceStartOfDay() / millisecondsPerDay;
}

/// Spreadsheets know the days from March 1900 on; earlier ones are written as texts.
bool isSheetDate(const QDate &date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

/// Beyond 2^53 a spreadsheet would round an identifier without a word.
bool isSheetNumber(double number)
{
    return std::isfinite(number) && std::abs(number) < LargestExact;
}

/// UTF-16 units up to the first line end.
std::size_t firstLine(QByteArrayView utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<uchar>(c);
        if (byte == '\n')
            break;
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

/// Whether a text goes into the sheet as it is: no mark-up, nothing that XML forbids or that Office
/// writes as _xHHHH_.
bool isPlain(QByteArrayView utf8)
{
    bool isSpecial = false; // without a branch in the loop: nearly no text is
    for (const char c : utf8) {
        const auto byte = static_cast<uchar>(c);
        isSpecial |=
            byte < 0x20 || byte == '&' || byte == '<' || byte == '>' || byte == '_' || byte == 0xEF;
    }
    return !isSpecial;
}

QByteArray escaped(const QString &text)
{
    QByteArray utf8 = xmltext::encodeOffice(text).toUtf8();
    return utf8.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path)
    : m_path(path)
    , m_file(path)
    , m_zip(m_file)
{
}

Result<std::unique_ptr<RowWriter>> XlsxWriter::create(const QString &path)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    PLENARY_TRY(writer->m_file.open());
    PLENARY_TRY(writer->m_zip.add("[Content_Types].xml", xlsxparts::contentTypes()));
    PLENARY_TRY(writer->m_zip.add("_rels/.rels", xlsxparts::relations()));
    PLENARY_TRY(writer->m_zip.begin(xlsxparts::SheetName));
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> XlsxWriter::header(const QStringList &titles)
{
    const auto count = static_cast<std::size_t>(titles.size());
    PLENARY_TRY(beginRow(count));
    for (std::size_t column = 0; column < count; ++column) {
        const QByteArray title = titles[static_cast<qsizetype>(column)].toUtf8();
        PLENARY_TRY(addText(column, title, xlsxparts::Bold));
    }
    m_hasHeader = !titles.isEmpty();
    m_widths.resize(std::max(m_widths.size(), count));
    return endRow();
}

Result<void> XlsxWriter::row(const QList<QVariant> &cells)
{
    const auto count = static_cast<std::size_t>(cells.size());
    PLENARY_TRY(beginRow(count));
    for (std::size_t column = 0; column < count; ++column)
        PLENARY_TRY(addValue(column, cells[static_cast<qsizetype>(column)]));
    return endRow();
}

Result<void> XlsxWriter::row(Cells cells)
{
    PLENARY_TRY(beginRow(cells.size()));
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells[column];
        if (cell.kind == Cell::Kind::Text)
            PLENARY_TRY(addText(column, cell.text, xlsxparts::Plain));
        else if (cell.kind == Cell::Kind::Whole && std::abs(double(cell.whole)) < LargestExact)
            addWhole(column, cell.whole);
        else if (cell.kind != Cell::Kind::Empty)
            PLENARY_TRY(addValue(column,
                                 cell.kind == Cell::Kind::Whole ? QVariant(cell.whole)
                                                                : QVariant(cell.real)));
    }
    return endRow();
}

Result<void> XlsxWriter::beginRow(std::size_t cells)
{
    if (m_row > MaximumRows || cells > std::size_t(MaximumColumns) || m_zip.isTooLarge())
        return tooLarge();
    while (m_letters.size() < cells)
        m_letters.push_back(tableheader::letters(qsizetype(m_letters.size())).toLatin1());
    m_rowStart = m_xml.size();
    m_xml.append("<row r=\"");
    m_xml.append(m_row);
    m_xml.append("\">");
    m_headSize = m_xml.size() - m_rowStart;
    return {};
}

Result<void> XlsxWriter::endRow()
{
    if (m_xml.size() == m_rowStart + m_headSize)
        m_xml.truncate(m_rowStart);
    else
        m_xml.append("</row>");
    ++m_row;
    if (m_row > RowsMeasured && !m_isBegun)
        return beginSheet();
    return m_isBegun && m_xml.size() >= BlockSize ? flush() : Result<void>();
}

void XlsxWriter::beginCell(std::size_t column, int style)
{
    m_xml.append("<c r=\"");
    m_xml.append(m_letters[column]);
    m_xml.append(m_row);
    m_xml.append('"');
    if (style == xlsxparts::Plain)
        return;
    m_xml.append(" s=\"");
    m_xml.append(static_cast<qint64>(style));
    m_xml.append('"');
}

Result<void> XlsxWriter::addText(std::size_t column, QByteArrayView utf8, int style)
{
    if (utf8.isEmpty())
        return {};
    if (m_row <= RowsMeasured)
        noteWidth(column, firstLine(utf8));
    if (utf8.size() > MaximumCellLength && exactText(utf8).size() > MaximumCellLength)
        return tooLong(column);
    beginCell(column, style);
    m_xml.append(" t=\"inlineStr\"><is><t");
    if (isSpace(utf8.front()) || isSpace(utf8.back()))
        m_xml.append(" xml:space=\"preserve\"");
    m_xml.append('>');
    if (isPlain(utf8))
        m_xml.append(utf8);
    else
        m_xml.append(escaped(exactText(utf8)));
    m_xml.append("</t></is></c>");
    return {};
}

void XlsxWriter::addWhole(std::size_t column, qint64 number)
{
    beginCell(column, xlsxparts::Plain);
    m_xml.append("><v>");
    const std::size_t start = m_xml.size();
    m_xml.append(number);
    if (m_row <= RowsMeasured)
        noteWidth(column, m_xml.size() - start);
    m_xml.append("</v></c>");
}

void XlsxWriter::addReal(std::size_t column, double number, int style, std::size_t width)
{
    noteWidth(column, width);
    beginCell(column, style);
    m_xml.append("><v>");
    m_xml.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    m_xml.append("</v></c>");
}

Result<void> XlsxWriter::addValue(std::size_t column, const QVariant &value)
{
    constexpr std::size_t dateWidth = 10, momentWidth = 19;
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::Bool) {
        beginCell(column, xlsxparts::Plain);
        m_xml.append(value.toBool() ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>");
        return {};
    }
    if (value.typeId() == QMetaType::QDate && isSheetDate(value.toDate())) {
        addReal(column, serialOf(value.toDate()), xlsxparts::Date, dateWidth);
        return {};
    }
    if (value.typeId() == QMetaType::QDateTime && isSheetDate(value.toDateTime().date())) {
        const QDateTime moment = value.toDateTime();
        addReal(column, serialOf(moment.date(), moment.time()), xlsxparts::Moment, momentWidth);
        return {};
    }
    const bool isNumber = valuetext::isNumber(value) && isSheetNumber(value.toDouble());
    m_text.truncate(0);
    if (value.typeId() == QMetaType::QString)
        m_text.appendUtf8(*static_cast<const QString *>(value.constData()));
    else
        m_text.appendUtf8(valuetext::of(value));
    if (!isNumber)
        return addText(column, m_text.view(), xlsxparts::Plain);
    addReal(column, value.toDouble(), xlsxparts::Plain, m_text.size());
    return {};
}

Error XlsxWriter::tooLong(std::size_t column) const
{
    const QString cell =
        tableheader::letters(static_cast<qsizetype>(column)) % QString::number(m_row);
    return {Error::Code::Invalid,
            Tr::tr("The text for cell %1 of “%2” is longer than the 32,767 characters of "
                   "a spreadsheet cell. Export the table as CSV instead.")
                .arg(cell, QFileInfo(m_path).fileName()),
            {}};
}

Error XlsxWriter::tooLarge() const
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” has more rows or columns than a spreadsheet can hold. Export the "
                   "table as CSV instead.")
                .arg(QFileInfo(m_path).fileName()),
            {}};
}

void XlsxWriter::noteWidth(std::size_t column, std::size_t width)
{
    if (m_row > RowsMeasured)
        return;
    m_widths.resize(std::max(m_widths.size(), column + 1));
    m_widths[column] = std::max(m_widths[column], width);
}

/// What stands before the rows, and the rows that were held back.
Result<void> XlsxWriter::beginSheet()
{
    m_isBegun = true;
    constexpr std::size_t roomForFilterButton = 3;
    constexpr double padding = 0.7109375; ///< five pixels of seven for a digit
    QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "
                      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                      "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">";
    if (m_hasHeader)
        head += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                "state=\"frozen\"/><selection pane=\"bottomLeft\"/>";
    head += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    head += m_widths.empty() ? "" : "<cols>";
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const std::size_t width =
            std::clamp(m_widths[i] + roomForFilterButton, NarrowestColumn, WidestColumn);
        const QByteArray column = QByteArray::number(qulonglong(i + 1));
        head += "<col min=\"" + column + "\" max=\"" + column + "\" width=\""
            + QByteArray::number(double(width) + padding, 'g', 10) + "\" customWidth=\"1\"/>";
    }
    head += m_widths.empty() ? "<sheetData>" : "</cols><sheetData>";
    PLENARY_TRY(m_zip.write(head));
    return flush();
}

Result<void> XlsxWriter::flush()
{
    PLENARY_TRY(m_zip.write(m_xml.view()));
    m_xml.truncate(0);
    return {};
}

QByteArray XlsxWriter::filter() const
{
    if (!m_hasHeader)
        return {};
    return "A1:" + m_letters[m_widths.size() - 1] + QByteArray::number(m_row - 1);
}

Result<void> XlsxWriter::finish()
{
    if (!m_isBegun)
        PLENARY_TRY(beginSheet());
    m_xml.append("</sheetData>");
    if (m_hasHeader) {
        m_xml.append("<autoFilter ref=\"");
        m_xml.append(filter());
        m_xml.append("\"/>");
    }
    m_xml.append("<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
                 "header=\"0.3\" footer=\"0.3\"/></worksheet>");
    PLENARY_TRY(flush());
    PLENARY_TRY(m_zip.add("xl/workbook.xml", xlsxparts::workbook(filter())));
    PLENARY_TRY(m_zip.add("xl/_rels/workbook.xml.rels", xlsxparts::workbookRelations()));
    PLENARY_TRY(m_zip.add("xl/styles.xml", xlsxparts::styles()));
    PLENARY_TRY(m_zip.finish());
    return m_zip.isTooLarge() ? Result<void>(tooLarge()) : m_file.commit();
}

} // namespace plenary
