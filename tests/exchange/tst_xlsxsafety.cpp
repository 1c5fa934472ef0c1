// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// Makes the directory of the archive claim that every entry unpacks to `size` bytes.
void lieAboutSizes(const QString &path, quint32 size)
{
    QByteArray bytes = readFile(path);
    const auto overwrite = [&bytes, size](qsizetype at) {
        qToLittleEndian(size, bytes.data() + at);
    };
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 4))
        overwrite(at + 24);
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0;
         at = bytes.indexOf("PK\x03\x04", at + 4))
        overwrite(at + 22);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Reads without keeping anything, so that the memory used is the reader's own.
Error firstError(const QString &path)
{
    auto reader = openTable(path, headerAt(0));
    if (!reader)
        return reader.error();
    TableRow row;
    for (;;) {
        const Result<bool> found = (*reader)->next(row);
        if (!found)
            return found.error();
        if (!*found)
            return {};
    }
}

} // namespace

class TestXlsxSafety : public QObject
{
    Q_OBJECT

private slots:
    void truncated_saysSo();
    void damagedEntry_saysSo();
    void missingParts_areDamage();
    void doctype_isRefused();
    void nesting_isLimited();
    void longCell_namesItsRow();
    void bomb_oneHugeText();
    void bomb_thatLies();
    void bomb_manyCells();
    void bomb_sharedStrings();

private:
    /// Opens `path` and expects the refusal to cost little memory.
    void
    verifyRefused(const QString &path,
                  const QString &problem = u"was not opened: unpacked it would be far larger"_s);

    QTemporaryDir m_folder;
};

void TestXlsxSafety::truncated_saysSo()
{
    const QByteArray rows =
        "<row>" + inlineCell("Name") + "</row><row>" + inlineCell("Maria") + "</row>";
    const QString path = writeZip(m_folder, u"whole.xlsx"_s, workbookParts(rows));
    const QByteArray bytes = readFile(path);
    QVERIFY(readAll(path).error.message.isEmpty());
    for (qsizetype size = 4; size < bytes.size(); size += 61) {
        const WholeTable table = readAll(writeFile(m_folder, u"cut.xlsx"_s, bytes.first(size)));
        QCOMPARE(table.error.code, Error::Code::Invalid);
        QVERIFY2(table.error.message.startsWith(
                     u"“cut.xlsx” is not complete: the file ends in the middle"_s),
                 qPrintable(table.error.message));
        QVERIFY(table.error.message.contains(u"Ask for the file again."_s));
    }
}

void TestXlsxSafety::damagedEntry_saysSo()
{
    QByteArray rows = "<row>" + inlineCell("Name") + "</row>";
    for (int i = 0; i < 3000; ++i)
        rows += "<row>" + inlineCell("Maria " + QByteArray::number(i * 7919 % 10007)) + "</row>";
    const QString path = writeZip(m_folder, u"whole2.xlsx"_s, workbookParts(rows));
    QByteArray bytes = readFile(path);
    // The checksum in the directory: what is read makes sense, but is not what was written.
    const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
    bytes[entry + 16] = char(bytes[entry + 16] ^ 1);
    const WholeTable table = readAll(writeFile(m_folder, u"checksum.xlsx"_s, bytes));
    QVERIFY2(table.error.message.startsWith(u"“checksum.xlsx” is damaged"_s),
             qPrintable(table.error.message));
    QCOMPARE(table.rows.size(), 3000);

    int refused = 0;
    bytes = readFile(path);
    const qsizetype sheetStart = bytes.lastIndexOf("PK\x03\x04") + 100;
    for (qsizetype at = sheetStart; at < bytes.indexOf("PK\x01\x02") - 20; at += 97) {
        QByteArray broken = bytes;
        broken[at] = char(broken[at] ^ 0x55);
        const WholeTable result = readAll(writeFile(m_folder, u"broken.xlsx"_s, broken));
        QVERIFY(!result.error.message.isEmpty());
        ++refused;
    }
    QVERIFY(refused > 20);
}

void TestXlsxSafety::missingParts_areDamage()
{
    const QByteArray row = "<row><c t=\"s\"><v>3</v></c></row>";
    const WholeTable table = readAll(writeZip(m_folder, u"strings.xlsx"_s, workbookParts(row)));
    QVERIFY(table.error.message.contains(u"is damaged"_s));
    QList<ZipPart> parts = workbookParts("<row/>");
    parts.removeLast();
    const WholeTable noSheet = readAll(writeZip(m_folder, u"nosheet.xlsx"_s, parts));
    QVERIFY(noSheet.error.message.contains(u"“xl/worksheets/sheet1.xml”"_s));
    const WholeTable notOffice =
        readAll(writeZip(m_folder, u"other.xlsx"_s, {{u"readme.txt"_s, "text", {}, 0, {}}}));
    QVERIFY(notOffice.error.message.contains(u"is not a table"_s));
    const WholeTable wild = readAll(writeZip(
        m_folder, u"wild.xlsx"_s, workbookParts("<row r=\"99999999\"><c><v>1</v></c></row>")));
    QCOMPARE(wild.error.detail, u"row number out of range"_s);
    const WholeTable unbalanced =
        readAll(writeZip(m_folder, u"tags.xlsx"_s, workbookParts("<row><c></row></c>")));
    QCOMPARE(unbalanced.error.detail, u"tags are not balanced"_s);
}

void TestXlsxSafety::doctype_isRefused()
{
    QList<ZipPart> parts = workbookParts({}, {});
    parts[4].start = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a "
                     "\"aaaa\">]><sst><si><t>&a;</t></si></sst>";
    const WholeTable table = readAll(writeZip(m_folder, u"doctype.xlsx"_s, parts));
    QCOMPARE(table.error.code, Error::Code::Invalid);
    QCOMPARE(table.error.detail, u"a document type declaration is not allowed"_s);
}

void TestXlsxSafety::nesting_isLimited()
{
    QList<ZipPart> parts = workbookParts({});
    parts[5] = {u"xl/worksheets/sheet1.xml"_s, "<worksheet>", "<a>", 5000000, {}};
    const WholeTable table = readAll(writeZip(m_folder, u"deep.xlsx"_s, parts));
    QVERIFY(!table.error.message.isEmpty());
    parts[5].times = 1000;
    const WholeTable shallower = readAll(writeZip(m_folder, u"deep2.xlsx"_s, parts));
    QCOMPARE(shallower.error.detail, u"elements are nested too deeply"_s);
}

void TestXlsxSafety::longCell_namesItsRow()
{
    const QByteArray fits = "<row>" + inlineCell(QByteArray(32767, 'x')) + "</row>";
    const QByteArray tooLong = "<row r=\"2\">" + inlineCell(QByteArray(32768, 'x')) + "</row>";
    QCOMPARE(readAll(writeZip(m_folder, u"fits.xlsx"_s, workbookParts(fits)), headerAt(0))
                 .rows.first()
                 .first()
                 .size(),
             32767);
    const WholeTable table =
        readAll(writeZip(m_folder, u"long.xlsx"_s, workbookParts(fits + tooLong)), headerAt(0));
    QVERIFY2(table.error.message.startsWith(u"Row 2 of “long.xlsx”"_s),
             qPrintable(table.error.message));
}

void TestXlsxSafety::verifyRefused(const QString &path, const QString &problem)
{
    const qint64 before = peakMegabytes();
    const Error error = firstError(path);
    const qint64 used = peakMegabytes() - before;
    QCOMPARE(error.code, Error::Code::Invalid);
    QVERIFY2(error.message.contains(problem), qPrintable(error.message));
    QVERIFY2(used < 150, qPrintable(QString::number(used)));
}

void TestXlsxSafety::bomb_oneHugeText()
{
    QList<ZipPart> parts = workbookParts({});
    parts[5] = {u"xl/worksheets/sheet1.xml"_s,
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                QByteArray(1 << 20, 'a'),
                1100,
                "</t></is></c></row></sheetData></worksheet>"};
    const QString path = writeZip(m_folder, u"bomb.xlsx"_s, parts);
    verifyRefused(path);
    // Its text alone stops it, whatever the directory says.
    lieAboutSizes(path, 5000000);
    verifyRefused(path);
    QFile::remove(path);
}

void TestXlsxSafety::bomb_thatLies()
{
    QList<ZipPart> parts = workbookParts({});
    parts[5] = {u"xl/worksheets/sheet1.xml"_s,
                "<worksheet><sheetData>",
                "<row><c t=\"str\"><v>" + QByteArray(20000, 'a') + "</v></c></row>",
                10000,
                "</sheetData></worksheet>"};
    const QString path = writeZip(m_folder, u"liar.xlsx"_s, parts);
    lieAboutSizes(path, 5000000);
    verifyRefused(path);
}

void TestXlsxSafety::bomb_manyCells()
{
    QList<ZipPart> parts = workbookParts({});
    parts[5] = {u"xl/worksheets/sheet1.xml"_s,
                "<worksheet><sheetData><row>",
                "<c><v>1</v></c>",
                20000000,
                "</row></sheetData></worksheet>"};
    verifyRefused(writeZip(m_folder, u"cells.xlsx"_s, parts), u"is damaged"_s);
}

void TestXlsxSafety::bomb_sharedStrings()
{
    QList<ZipPart> parts = workbookParts("<row><c t=\"s\"><v>0</v></c></row>");
    parts[4] = {u"xl/sharedStrings.xml"_s,
                "<sst>",
                "<si><t>" + QByteArray(30000, 'a') + "</t></si>",
                10000,
                "</sst>"};
    verifyRefused(writeZip(m_folder, u"shared.xlsx"_s, parts));
}

QTEST_GUILESS_MAIN(TestXlsxSafety)
#include "tst_xlsxsafety.moc"
