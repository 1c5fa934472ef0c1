// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <cstring>
#include <sys/resource.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace plenary::test
{
namespace
{

/// Streams a ZipPart, so that building a huge entry takes no memory.
class PartSource
{
public:
    explicit PartSource(const ZipPart &part)
        : m_part(part)
    {
    }

    static zip_int64_t call(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<PartSource *>(self)->handle(data, length, command);
    }

private:
    [[nodiscard]] qint64 size() const
    {
        return m_part.start.size() + m_part.repeated.size() * m_part.times + m_part.end.size();
    }

    [[nodiscard]] QByteArrayView pieceAt(qint64 offset) const
    {
        if (offset < m_part.start.size())
            return QByteArrayView(m_part.start).sliced(offset);
        offset -= m_part.start.size();
        if (offset < m_part.repeated.size() * m_part.times)
            return QByteArrayView(m_part.repeated).sliced(offset % m_part.repeated.size());
        return QByteArrayView(m_part.end).sliced(offset - m_part.repeated.size() * m_part.times);
    }

    qint64 read(char *data, qint64 length)
    {
        qint64 done = 0;
        while (done < length && m_offset < size()) {
            const QByteArrayView piece = pieceAt(m_offset);
            const qint64 count = std::min<qint64>(piece.size(), length - done);
            std::memcpy(data + done, piece.data(), std::size_t(count));
            done += count;
            m_offset += count;
        }
        return done;
    }

    zip_int64_t handle(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            m_offset = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(static_cast<char *>(data), qint64(length));
        case ZIP_SOURCE_STAT: {
            auto *stat = static_cast<zip_stat_t *>(data);
            zip_stat_init(stat);
            stat->valid = ZIP_STAT_SIZE;
            stat->size = zip_uint64_t(size());
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN,
                                                  ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR,
                                                  ZIP_SOURCE_FREE,
                                                  -1);
        default:
            return 0;
        }
    }

    ZipPart m_part;
    qint64 m_offset = 0;
};

} // namespace

WholeTable readAll(const QString &path, const TableFormat &format)
{
    WholeTable table;
    auto reader = openTable(path, format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.format = (*reader)->format();
    table.columns = (*reader)->columns();
    TableRow row;
    for (;;) {
        const Result<bool> found = (*reader)->next(row);
        if (!found)
            table.error = found.error();
        if (!found || !*found)
            return table;
        table.rows.append(row.cells);
        table.numbers.append(row.number);
    }
}

TableFormat sheetNamed(const QString &name, int headerRow)
{
    TableFormat format;
    format.sheet = name;
    format.headerRow = headerRow;
    return format;
}

TableFormat headerAt(int row)
{
    TableFormat format;
    format.headerRow = row;
    return format;
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeZip(const QTemporaryDir &folder, const QString &name, const QList<ZipPart> &parts)
{
    const QString path = folder.filePath(name);
    zip_t *archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    std::vector<std::unique_ptr<PartSource>> sources;
    for (const ZipPart &part : parts) {
        sources.push_back(std::make_unique<PartSource>(part));
        zip_source_t *source = zip_source_function(archive, PartSource::call, sources.back().get());
        const zip_int64_t index =
            zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QList<ZipPart> workbookParts(const QByteArray &sheetData, const QByteArray &sharedStrings)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relation = "<Relationship Id=\"%1\" Type=\"" + type + "%2\" Target=\"%3\"/>";
    const auto relations = [&relation](const QList<QStringList> &rows) {
        QString text = u"<Relationships>"_s;
        for (const QStringList &row : rows)
            text += QString::fromUtf8(relation).arg(row[0], row[1], row[2]);
        return QString(text % u"</Relationships>"_s).toUtf8();
    };
    return {
        {u"[Content_Types].xml"_s, "<Types/>", {}, 0, {}},
        {u"_rels/.rels"_s,
         relations({{u"r1"_s, u"officeDocument"_s, u"/xl/workbook.xml"_s}}),
         {},
         0,
         {}},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations({{u"r1"_s, u"worksheet"_s, u"/xl/worksheets/sheet1.xml"_s},
                    {u"r2"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s}}),
         {},
         0,
         {}},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
         "</workbook>",
         {},
         0,
         {}},
        {u"xl/sharedStrings.xml"_s, "<sst>" + sharedStrings + "</sst>", {}, 0, {}},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>",
         {},
         0,
         {}},
    };
}

QList<ZipPart> odsParts(const QByteArray &tableContent)
{
    const QByteArray start = "<office:document-content><office:body><office:spreadsheet>"
                             "<table:table table:name=\"One\">"
        + tableContent
        + "</table:table></office:spreadsheet></office:body></office:document-content>";
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", {}, 0, {}},
            {u"content.xml"_s, start, {}, 0, {}}};
}

qint64 peakMegabytes()
{
#ifdef PLENARY_SANITIZED // whose memory is not the program's
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#endif
}

QString sharedData(const QString &path)
{
    const QString full = QDir(QStringLiteral(PLENARY_SHARED_DATA)).filePath(path);
    return QFileInfo::exists(full) ? full : QString();
}

} // namespace plenary::test
