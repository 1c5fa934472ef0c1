// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsreader.h"

#include "exchange/cellvalue.h"
#include "exchange/odscelltext.h"
#include "exchange/tableproblem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

using Token = XmlScanner::Token;

constexpr qsizetype MaximumSheets = 100;
/// Equal neighbours are written once with a count. More copies than this are not a table, but an
/// attempt to fill memory.
constexpr qint64 MaximumCopiedCells = 1000000;
constexpr qint64 MaximumCopiedRows = 100000;

/// Never more than just beyond a sheet, so that no sum of them overflows.
qint64 repetition(const XmlScanner &xml, QByteArrayView attribute)
{
    const QByteArrayView count = xml.rawAttribute(attribute);
    bool isNumber = false;
    const qint64 times = count.toLongLong(&isNumber);
    const bool isHuge = !isNumber && std::all_of(count.begin(), count.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (count.isEmpty())
        return 1;
    return isHuge ? MaximumRows + 1 : std::clamp<qint64>(times, 1, MaximumRows + 1);
}

bool isCell(QByteArrayView name)
{
    return name == "table:table-cell" || name == "table:covered-table-cell";
}

} // namespace

OdsReader::OdsReader(XmlScanner xml)
    : m_xml(std::move(xml))
{
}

Error OdsReader::tooMuch(const QString &detail) const
{
    return tableproblem::tooMuch(m_path, detail);
}

Result<std::unique_ptr<OdsReader>> OdsReader::openContent(const QString &path)
{
    constexpr qint64 enoughForManifest = 64 * 1024;
    const QString manifest = u"META-INF/manifest.xml"_s;
    PLENARY_ASSIGN(const ZipArchive archive, ZipArchive::open(path));
    if (archive.contains(manifest)) {
        PLENARY_ASSIGN(const QByteArray start, archive.start(manifest, enoughForManifest));
        if (start.contains("encryption-data"))
            return tableproblem::protectedFile(path);
    }
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry,
                   archive.entry(u"content.xml"_s, ZipArchive::SheetLimit));
    std::unique_ptr<OdsReader> reader(new OdsReader(XmlScanner(std::move(entry))));
    reader->m_path = path;
    return reader;
}

Result<std::unique_ptr<RawRows>> OdsReader::open(const QString &path, const QString &sheet)
{
    PLENARY_ASSIGN(std::unique_ptr<OdsReader> reader, openContent(path));
    for (;;) {
        PLENARY_ASSIGN(const bool found, reader->nextSheet());
        if (!found)
            return tableproblem::noSuchSheet(path, sheet);
        if (sheet.isEmpty() || reader->m_sheet == sheet)
            return std::unique_ptr<RawRows>(std::move(reader));
        PLENARY_TRY(reader->m_xml.skipElement());
    }
}

Result<QStringList> OdsReader::sheets(const QString &path)
{
    PLENARY_ASSIGN(const std::unique_ptr<OdsReader> reader, openContent(path));
    QStringList names;
    for (;;) {
        PLENARY_ASSIGN(const bool found, reader->nextSheet());
        if (!found)
            return names;
        names.append(reader->m_sheet);
        if (names.size() > MaximumSheets)
            return reader->tooMuch(u"more than 100 sheets"_s);
        PLENARY_TRY(reader->m_xml.skipElement());
    }
}

TableFormat OdsReader::format() const
{
    TableFormat format;
    format.sheet = m_sheet;
    return format;
}

Result<bool> OdsReader::nextSheet()
{
    for (;;) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        if (token == Token::Finished)
            return false;
        if (token != Token::Start)
            continue;
        const QByteArrayView name = m_xml.qualifiedName();
        if (name == "style:style") {
            m_currentStyle = m_xml.attribute("style:name");
        } else if (name == "style:table-properties") {
            if (m_xml.rawAttribute("table:display") == "false")
                m_hiddenStyles.insert(m_currentStyle);
        } else if (name == "table:table") {
            m_sheet = m_xml.attribute("table:name");
            if (!m_hiddenStyles.contains(m_xml.attribute("table:style-name")))
                return true;
            PLENARY_TRY(m_xml.skipElement());
        }
    }
}

Result<bool> OdsReader::next(RawRow &row)
{
    while (m_repeats == 0 && !m_isFinished) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        const QByteArrayView name = m_xml.qualifiedName();
        if (token == Token::End && name == "table:table") {
            PLENARY_TRY(m_xml.drain());
            m_isFinished = true;
        } else if (token == Token::Start && name == "table:table-row") {
            PLENARY_TRY(readRow());
        } else if (token == Token::Start && name == "table:shapes") {
            PLENARY_TRY(m_xml.skipElement());
        }
    }
    if (m_repeats == 0)
        return false;
    row.number = ++m_number;
    row.cells = m_cells;
    --m_repeats;
    return true;
}

Result<void> OdsReader::readRow()
{
    const qint64 times = repetition(m_xml, "table:number-rows-repeated");
    m_cells.clear();
    qsizetype column = 0;
    for (;;) {
        PLENARY_ASSIGN(const Token token, m_xml.next());
        if (token == Token::End)
            break;
        if (token != Token::Start)
            continue;
        if (isCell(m_xml.qualifiedName()))
            PLENARY_TRY(readCell(column));
        else
            PLENARY_TRY(m_xml.skipElement());
    }
    return repeatRow(times);
}

/// Empty rows, which fill a sheet down to its end, are counted, but not delivered.
Result<void> OdsReader::repeatRow(qint64 times)
{
    if (m_cells.isEmpty()) {
        m_number += std::min(times, MaximumRows);
        return {};
    }
    if (m_number + times > MaximumRows)
        return tooMuch(u"more rows than a sheet can have"_s);
    m_copiedRows += times - 1;
    m_copiedCells += (times - 1) * m_cells.size();
    if (m_copiedRows > MaximumCopiedRows || m_copiedCells > MaximumCopiedCells)
        return tooMuch(u"a row is repeated too often"_s);
    m_repeats = times;
    return {};
}

Result<void> OdsReader::readCell(qsizetype &column)
{
    const qint64 times = repetition(m_xml, "table:number-columns-repeated");
    QString value = typedValue();
    OdsCellText paragraphs;
    PLENARY_TRY(paragraphs.read(m_xml));
    if (paragraphs.isTooLong())
        return tableproblem::cellTooLong(m_path, m_number + 1, MaximumCellLength);
    if (value.isEmpty())
        value = paragraphs.text();
    const qsizetype first = column;
    column += qsizetype(std::min<qint64>(times, MaximumColumns));
    if (value.isEmpty())
        return {};
    if (first + times > MaximumColumns)
        return tooMuch(u"more columns than a sheet can have"_s);
    m_copiedCells += times - 1;
    m_cells.resize(first);
    m_cells.insert(first, times, value);
    return {};
}

/// The value of the cell that was just started, as its attributes have it; empty for a plain text.
QString OdsReader::typedValue() const
{
    const QByteArrayView type = m_xml.rawAttribute("office:value-type");
    if (type == "float" || type == "percentage" || type == "currency")
        return cellvalue::fromNumber(m_xml.rawAttribute("office:value"));
    if (type == "date")
        return cellvalue::fromIsoDate(m_xml.attribute("office:date-value"));
    if (type == "time")
        return cellvalue::fromIsoDuration(m_xml.attribute("office:time-value"));
    if (type == "boolean")
        return cellvalue::fromBoolean(m_xml.rawAttribute("office:boolean-value") == "true");
    return type == "string" ? m_xml.attribute("office:string-value") : QString();
}

} // namespace plenary
