// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/bombs.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace plenary::test
{
namespace
{

const QString damaged = u"is damaged"_s;
const QString tooEmpty = u"hardly anything but empty cells"_s;
const QString tooLarge = u"unpacked it would be far larger"_s;

const QByteArray heading = "<row><c t=\"inlineStr\"><is><t>Name</t></is></c>"
                           "<c t=\"inlineStr\"><is><t>Meeting</t></is></c></row>";

/// Nine entities of ten times the one before: a thousand million letters in a kilobyte.
QByteArray laughs()
{
    QByteArray type = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a0 \"ha\">";
    for (char i = '1'; i <= '9'; ++i) {
        const QByteArray before = QByteArray("&a") + char(i - 1) + ';';
        type += QByteArray("<!ENTITY a") + i + " \"" + before.repeated(10) + "\">";
    }
    return type + "]>";
}

/// One long entity that is named often.
ZipPart quadratic(const QString &name, const QByteArray &start, const QByteArray &end)
{
    const QByteArray type =
        "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(100000, 'a') + "\">]>" + start;
    return {name, type, "&a;", 100000, end};
}

QString writeRepeated(const QTemporaryDir &folder,
                      const QString &name,
                      const QByteArray &start,
                      const QByteArray &piece,
                      qint64 times,
                      const QByteArray &end = {})
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the fixture could not be written");
    file.write(start);
    for (qint64 i = 0; i < times; ++i)
        file.write(piece);
    file.write(end);
    if (!file.flush() || file.size() != start.size() + piece.size() * times + end.size())
        qFatal("the fixture could not be written");
    return file.fileName();
}

QList<ZipPart> workbookWith(const ZipPart &part)
{
    QList<ZipPart> parts = workbookParts(heading);
    for (ZipPart &one : parts) {
        if (one.name == part.name)
            one = part;
    }
    return parts;
}

QByteArray odsRow(const QByteArray &rowCount, const QByteArray &columnCount)
{
    return "<table:table-row table:number-rows-repeated=\"" + rowCount
        + "\"><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell "
          "table:number-columns-repeated=\""
        + columnCount + "\"><text:p>Meeting</text:p></table:table-cell></table:table-row>";
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the fixture could not be written");
}

/// All entries of the directory lead to the last one's bytes.
QString overlapping(const QString &path)
{
    QByteArray bytes = readFile(path);
    const auto last = quint32(bytes.lastIndexOf("PK\x03\x04"));
    constexpr qsizetype offsetField = 42;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 4))
        qToLittleEndian(last, bytes.data() + at + offsetField);
    overwrite(path, bytes);
    return path;
}

QString withEntry(const QTemporaryDir &folder, const QString &file, const QString &entry)
{
    QList<ZipPart> parts = workbookParts(heading);
    parts.append({entry, "text", {}, 0, {}});
    return writeZip(folder, file, parts);
}

/// The sheet asks for one more than there are.
QList<ZipPart> manyStrings()
{
    QList<ZipPart> parts = workbookParts("<row><c t=\"s\"><v>1000000</v></c></row>");
    parts[4] = {u"xl/sharedStrings.xml"_s, "<sst>", "<si/>", 1000000, "</sst>"};
    return parts;
}

QList<ZipPart> manyEntries()
{
    QList<ZipPart> parts = workbookParts(heading);
    for (int i = 0; i < 20000; ++i)
        parts.append({u"xl/%1"_s.arg(i), "x", {}, 0, {}});
    return parts;
}

} // namespace

QList<Bomb> workbookBombs(const QTemporaryDir &folder)
{
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QString strings = u"xl/sharedStrings.xml"_s;
    const QByteArray open = "<worksheet><sheetData>" + heading;
    const QByteArray close = "</sheetData></worksheet>";
    const auto file = [&folder](const QString &name, const ZipPart &part) {
        return writeZip(folder, name, workbookWith(part));
    };
    return {
        {"XLSX: entities of entities",
         file(u"laughs.xlsx"_s, {strings, laughs() + "<sst><si><t>&a9;</t></si></sst>", {}, 0, {}}),
         damaged},
        {"XLSX: a long entity named often",
         file(u"quadratic.xlsx"_s, quadratic(strings, "<sst><si><t>", "</t></si></sst>")),
         damaged},
        {"XLSX: 1 MB that unpacks to 1 GB",
         file(u"gigabyte.xlsx"_s, {sheet, open, QByteArray(1 << 20, ' '), 1024, close}),
         tooLarge},
        {"XLSX: one row of a million cells",
         file(u"cells.xlsx"_s,
              {sheet, open + "<row>", "<c><v>1</v></c>", 1000000, "</row>" + close}),
         damaged},
        {"XLSX: a cell in column ZZZZZZZ",
         file(u"column.xlsx"_s,
              {sheet, open + "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>" + close, {}, 0, {}}),
         damaged},
        {"XLSX: 100,000 elements in each other",
         file(u"deep.xlsx"_s, {sheet, open, "<a>", 100000, {}}),
         damaged},
        {"XLSX: a million shared strings of nothing",
         writeZip(folder, u"strings.xlsx"_s, manyStrings()),
         damaged},
        {"XLSX: rows of one cell in the last column",
         file(u"wide.xlsx"_s,
              {sheet, open, "<row><c r=\"XFD1\"><v>1</v></c></row>", 100000, close}),
         tooEmpty},
        {"XLSX: a million attributes",
         file(u"attributes.xlsx"_s, {sheet, open + "<row", " a=\"\"", 1000000, "/>" + close}),
         u"“attributes.xlsx”"_s},
    };
}

QList<Bomb> openDocumentBombs(const QTemporaryDir &folder)
{
    const auto file = [&folder](const QString &name, const QByteArray &table) {
        return writeZip(folder, name, odsParts(table));
    };
    QList<Bomb> bombs;
    const QByteArrayList counts{"1000000", "10000000", "1000000000", "9223372036854775807"};
    for (const QByteArray &count : counts) {
        const QString name = QString::fromLatin1(count);
        bombs.append({"ODS: a row repeated",
                      file(u"rows-%1.ods"_s.arg(name), odsRow("1", "1") + odsRow(count, "1")),
                      tooLarge});
        bombs.append({"ODS: a cell repeated",
                      file(u"columns-%1.ods"_s.arg(name), odsRow("1", count)),
                      tooLarge});
    }
    QList<ZipPart> gaps = odsParts(odsRow("1", "1"));
    gaps[1] = {u"content.xml"_s,
               gaps[1].start.first(gaps[1].start.indexOf("</table:table>")),
               "<table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/>"
               "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
               100000,
               gaps[1].start.sliced(gaps[1].start.indexOf("</table:table>"))};
    bombs.append({"ODS: rows of one cell in the last column",
                  writeZip(folder, u"gaps.ods"_s, gaps),
                  tooEmpty});
    QList<ZipPart> deep = odsParts({});
    deep[1] = {u"content.xml"_s, "<office:document-content>", "<a>", 100000, {}};
    bombs.append(
        {"ODS: 100,000 elements in each other", writeZip(folder, u"deep.ods"_s, deep), damaged});
    QList<ZipPart> laughing = odsParts({});
    laughing[1].start.prepend(laughs());
    bombs.append(
        {"ODS: entities of entities", writeZip(folder, u"laughs.ods"_s, laughing), damaged});
    QList<ZipPart> huge = odsParts({});
    huge[1] = {u"content.xml"_s, huge[1].start.chopped(80), QByteArray(1 << 20, ' '), 1024, {}};
    bombs.append(
        {"ODS: 1 MB that unpacks to 1 GB", writeZip(folder, u"gigabyte.ods"_s, huge), tooLarge});
    return bombs;
}

QList<Bomb> textBombs(const QTemporaryDir &folder)
{
    constexpr qint64 megabyte = 1024 * 1024;
    const QByteArray letters(megabyte, 'a');
    const QByteArray head = "Name,Meeting\n";
    const auto file = [&folder](const QString &name,
                                const QByteArray &start,
                                const QByteArray &piece,
                                qint64 times,
                                const QByteArray &end = {}) {
        return writeRepeated(folder, name, start, piece, times, end);
    };
    return {
        {"CSV: one line of 100 MB", file(u"line.csv"_s, head, letters, 100), u"is too long"_s},
        {"CSV: a quoted text of 100 MB",
         file(u"quoted.csv"_s, head + "\"", letters, 100, "\"\n"),
         u"a quotation mark opens"_s},
        {"CSV: one line of 100 MB in 16,000 cells",
         file(u"cells.csv"_s, head, QByteArray(6500, 'a') + ',', 16000),
         u"is too long"_s},
        {"CSV: 100 MB of one line in UTF-16",
         file(u"utf16.csv"_s, "\xFF\xFE", QByteArray("a\0", 2).repeated(megabyte / 2), 100),
         u"is too long"_s},
        {"CSV: a million columns",
         file(u"columns.csv"_s, {}, "a,", 1000000, "\n"),
         u"more than 16,384 columns"_s},
        {"CSV: rows of 16,384 empty cells",
         file(u"commas.csv"_s, "Name,Meeting\nAna,M1\n", QByteArray(16383, ',') + '\n', 6000),
         tooEmpty},
        {"CSV: 16,384 columns of one name",
         file(u"names.csv"_s, {}, "Name,", 16383, "Name\nx,y\n"),
         u"Meeting"_s},
        {"CSV: a million quotation marks",
         file(u"even.csv"_s, {}, "\"", 1000000),
         u"no column “Name”"_s},
        {"CSV: a million quotation marks and one",
         file(u"odd.csv"_s, head, "\"", 1000001),
         u"a quotation mark opens"_s},
        {"CSV: 100 MB of zero bytes",
         file(u"zeros.csv"_s, {}, QByteArray(megabyte, '\0'), 100),
         u"is not a table"_s},
        {"CSV: 100 MB of line ends",
         file(u"empty.csv"_s, {}, QByteArray(megabyte, '\n'), 100),
         tooEmpty},
    };
}

QList<Bomb> archiveBombs(const QTemporaryDir &folder)
{
    QList<ZipPart> outside = workbookParts(heading);
    outside[2].start.replace("/xl/worksheets/sheet1.xml", "../../../../../etc/passwd");
    return {
        {"zip: entries that share their bytes",
         overlapping(writeZip(folder, u"overlap.xlsx"_s, workbookParts(heading))),
         damaged},
        {"zip: 20,000 entries", writeZip(folder, u"entries.xlsx"_s, manyEntries()), tooLarge},
        {"zip: an absolute path", withEntry(folder, u"absolute.xlsx"_s, u"/etc/passwd"_s), damaged},
        {"zip: a path that climbs out",
         withEntry(folder, u"climbs.xlsx"_s, u"xl/../../../passwd"_s),
         damaged},
        {"zip: a relation that climbs out", writeZip(folder, u"relation.xlsx"_s, outside), damaged},
    };
}

} // namespace plenary::test
