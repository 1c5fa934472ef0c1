// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "core/filesinuse.h"
#include "exchange/csvreader.h"
#include "exchange/odsreader.h"
#include "exchange/tableheader.h"
#include "exchange/tableproblem.h"
#include "exchange/xlsxreader.h"
#include "exchange/zipentry.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

constexpr qsizetype RowsLookedAt = 200;
/// A cell in the last column makes thousands of empty ones before it, out of a few bytes. So many
/// empty cells are no reason to refuse a table, nor are so many for each cell with content.
constexpr qint64 EmptyCellsAllowed = 2000000;
constexpr qint64 EmptyPerFilledCell = 200;

enum class Kind { Text, Xlsx, Ods };

bool isZip(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

bool isForeign(const QByteArray &start)
{
    return start.startsWith("%PDF-") || start.startsWith("{\\rtf") || start.startsWith("\x1F\x8B")
        || start.startsWith("\x89PNG") || start.startsWith("SQLite format 3");
}

Result<Kind> kindOfArchive(const ZipArchive &archive)
{
    constexpr qint64 enoughForMimeType = 256;
    if (archive.contains(u"[Content_Types].xml"_s))
        return Kind::Xlsx;
    if (!archive.contains(u"mimetype"_s))
        return tableproblem::notATable(archive.path());
    PLENARY_ASSIGN(const QByteArray type, archive.start(u"mimetype"_s, enoughForMimeType));
    if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return tableproblem::notATable(archive.path());
    return Kind::Ods;
}

Result<Kind> kindOf(const QString &path)
{
    constexpr qint64 enoughForMagic = 16;
    PLENARY_TRY(filesinuse::check(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tableproblem::cannotOpen(path, file.errorString());
    const QByteArray start = file.read(enoughForMagic);
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return tableproblem::protectedFile(path);
    if (isForeign(start))
        return tableproblem::notATable(path);
    if (!isZip(start))
        return Kind::Text;
    PLENARY_ASSIGN(const ZipArchive archive, ZipArchive::open(path));
    return kindOfArchive(archive);
}

/// Index behind the last cell that is not empty.
qsizetype usedWidth(const QStringList &cells)
{
    qsizetype width = cells.size();
    while (width > 0 && cells[width - 1].isEmpty())
        --width;
    return width;
}

} // namespace

TableReader::TableReader(std::unique_ptr<RawRows> rows, const QString &path)
    : m_rows(std::move(rows))
    , m_path(path)
{
}

Result<std::unique_ptr<RowReader>>
TableReader::create(std::unique_ptr<RawRows> rows, const QString &path, int headerRow)
{
    std::unique_ptr<TableReader> reader(new TableReader(std::move(rows), path));
    PLENARY_TRY(reader->lookAhead(std::max(headerRow, 1)));
    if (reader->m_ahead.isEmpty())
        return tableproblem::emptyTable(path, reader->m_rows->format().sheet);
    reader->settleColumns(headerRow);
    return std::unique_ptr<RowReader>(std::move(reader));
}

TableFormat TableReader::format() const
{
    TableFormat format = m_rows->format();
    format.headerRow = m_headerRow;
    return format;
}

Result<bool> TableReader::fetch(RawRow &row)
{
    for (;;) {
        PLENARY_ASSIGN(const bool found, m_rows->next(row));
        if (!found)
            return false;
        const qsizetype empty = row.cells.count(QString());
        m_emptyCells += empty;
        m_filledCells += row.cells.size() - empty;
        if (m_emptyCells > EmptyCellsAllowed + EmptyPerFilledCell * m_filledCells)
            return tableproblem::tooEmpty(m_path, row.number);
        if (empty < row.cells.size())
            return true;
        ++m_emptyRows;
    }
}

Result<void> TableReader::lookAhead(qint64 firstRow)
{
    while (m_ahead.size() < RowsLookedAt) {
        RawRow row;
        PLENARY_ASSIGN(const bool found, fetch(row));
        if (!found)
            break;
        if (m_first.size() < RowsLookedAt)
            m_first.append(row);
        if (row.number >= firstRow)
            m_ahead.append(std::move(row));
    }
    return {};
}

QString TableReader::cell(const QString &name) const
{
    qsizetype letters = 0;
    qsizetype column = 0;
    while (letters < name.size() && name.at(letters).isUpper())
        column = column * 26 + name.at(letters++).unicode() - 'A' + 1;
    const qint64 number = name.mid(letters).toLongLong();
    for (const RawRow &row : m_first) {
        if (row.number == number)
            return row.cells.value(column - 1);
    }
    return {};
}

void TableReader::settleColumns(int headerRow)
{
    m_headerRow = headerRow;
    qsizetype header = -1;
    if (headerRow > 0) {
        header = m_ahead.first().number == headerRow ? 0 : -1;
    } else if (headerRow < 0) {
        QList<QStringList> rows;
        for (const RawRow &row : m_ahead)
            rows.append(row.cells);
        header = tableheader::find(rows);
        m_headerRow = header < 0 ? 0 : int(m_ahead[header].number);
    }
    m_ahead.remove(0, std::max<qsizetype>(header, 0));
    nameColumns(header < 0 ? QStringList() : m_ahead.first().cells);
    m_delivered = header < 0 ? 0 : 1;
}

void TableReader::nameColumns(const QStringList &header)
{
    qsizetype width = 0;
    for (const RawRow &row : m_ahead)
        width = std::max(width, usedWidth(row.cells));
    m_columns = tableheader::names(header, width);
}

Result<bool> TableReader::next(TableRow &row)
{
    if (m_delivered < m_ahead.size()) {
        m_row = std::move(m_ahead[m_delivered++]);
        if (m_delivered == m_ahead.size())
            m_ahead.clear();
    } else {
        PLENARY_ASSIGN(const bool found, fetch(m_row));
        if (!found)
            return false;
    }
    if (m_row.cells.size() > m_columns.size()) {
        const qsizetype width = usedWidth(m_row.cells);
        if (width > m_columns.size())
            return tableproblem::rowTooWide(m_path, m_row.number, tableheader::letters(width - 1));
    }
    row.number = m_row.number;
    row.cells.swap(m_row.cells);
    row.cells.resize(m_columns.size());
    return true;
}

Result<std::unique_ptr<RowReader>> openTable(const QString &path, const TableFormat &format)
{
    PLENARY_ASSIGN(const Kind kind, kindOf(path));
    std::unique_ptr<RawRows> rows;
    if (kind == Kind::Xlsx) {
        PLENARY_ASSIGN(rows, XlsxReader::open(path, format.sheet));
    } else if (kind == Kind::Ods) {
        PLENARY_ASSIGN(rows, OdsReader::open(path, format.sheet));
    } else {
        PLENARY_ASSIGN(rows, CsvReader::open(path, format));
    }
    return TableReader::create(std::move(rows), path, format.headerRow);
}

Result<QStringList> sheetsOf(const QString &path)
{
    PLENARY_ASSIGN(const Kind kind, kindOf(path));
    if (kind == Kind::Xlsx)
        return XlsxReader::sheets(path);
    if (kind == Kind::Ods)
        return OdsReader::sheets(path);
    return QStringList();
}

} // namespace plenary
