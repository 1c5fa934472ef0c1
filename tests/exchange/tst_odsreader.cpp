// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

QByteArray textCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text
        + "</text:p></table:table-cell>";
}

QByteArray rowOf(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void documentsOfOthers_data();
    void documentsOfOthers();
    void sheets_hiddenOnesAreNotOffered();
    void values_comeFromTheirAttributes();
    void texts_spacesLinesAndComments();
    void repetitions_ofCellsAndRows();
    void repetitions_withoutEnd_data();
    void repetitions_withoutEnd();
    void encrypted_saysSo();
    void truncated_saysSo();
    void otherOpenDocuments_areNoTables();

private:
    [[nodiscard]] WholeTable read(const QByteArray &tableContent);

    QTemporaryDir m_folder;
};

WholeTable TestOdsReader::read(const QByteArray &tableContent)
{
    return readAll(writeZip(m_folder, u"own.ods"_s, odsParts(tableContent)), headerAt(0));
}

void TestOdsReader::documentsOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> letters{
        {u"A"_s, u"B"_s}, {u"C"_s, u"D"_s}, {u"C"_s, u"D"_s}, {u"C"_s, u"D"_s}, {u"C"_s, u"D"_s}};
    QTest::newRow("covered") << u"calamine_covered"_s << QString() << QList<qint64>{1, 2, 3}
                             << QList<QStringList>{{u"a1"_s}, {u"a2"_s}, {u"a3"_s}};
    QTest::newRow("types")
        << u"calamine_issues"_s << u"datatypes"_s << QList<qint64>{1, 2, 3, 4, 5, 6}
        << QList<QStringList>{
               {u"1"_s}, {u"1.5"_s}, {u"ab"_s}, {u"FALSE"_s}, {u"test"_s}, {u"2016-10-20"_s}};
    QTest::newRow("second sheet") << u"calamine_issues"_s << u"issue2"_s << QList<qint64>{1, 2, 3}
                                  << QList<QStringList>{
                                         {u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}};
    QTest::newRow("empty rows between")
        << u"calamine_multi-empty"_s << QString() << QList<qint64>{1, 2, 3, 4, 5, 13}
        << QList<QStringList>{
               {u"StringCol"_s}, {u"bbb"_s}, {u"ccc"_s}, {u"ddd"_s}, {u"eee"_s}, {u"zzz"_s}};
    QTest::newRow("repeated rows") << u"calamine_number_rows_repeated"_s << u"Sheet2"_s
                                   << QList<qint64>{2, 3, 4, 7, 9} << letters;
    QTest::newRow("comment") << u"calamine_with-annotation"_s << QString() << QList<qint64>{1}
                             << QList<QStringList>{{u"cell a.1"_s}};
}

void TestOdsReader::documentsOfOthers()
{
    QFETCH(QString, file);
    QFETCH(QString, sheet);
    QFETCH(QList<qint64>, numbers);
    QFETCH(QList<QStringList>, rows);
    const QString path = sharedData(u"formats/xlsx/"_s % file % u".ods"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    const WholeTable table = readAll(path, sheetNamed(sheet, 0));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows, rows);
    QCOMPARE(table.numbers, numbers);
}

void TestOdsReader::sheets_hiddenOnesAreNotOffered()
{
    QList<ZipPart> parts = odsParts({});
    parts[1].start = "<office:document-content><office:automatic-styles>"
                     "<style:style style:name=\"ta1\"><style:table-properties "
                     "table:display=\"true\"/></style:style>"
                     "<style:style style:name=\"ta2\"><style:table-properties "
                     "table:display=\"false\"/></style:style>"
                     "</office:automatic-styles><office:body><office:spreadsheet>"
                     "<table:table table:name=\"Hidden\" table:style-name=\"ta2\">"
        + rowOf(textCell("secret"))
        + "</table:table><table:table table:name=\"A &amp; B\" table:style-name=\"ta1\">"
        + rowOf(textCell("open"))
        + "</table:table><table:table table:name=\"C\"/>"
          "</office:spreadsheet></office:body></office:document-content>";
    const QString path = writeZip(m_folder, u"hidden.ods"_s, parts);
    QCOMPARE(sheetsOf(path).value(), (QStringList{u"A & B"_s, u"C"_s}));
    const WholeTable first = readAll(path, headerAt(0));
    QCOMPARE(first.format.sheet, u"A & B"_s);
    QCOMPARE(first.rows, QList<QStringList>{{u"open"_s}});
    QCOMPARE(readAll(path, sheetNamed(u"Hidden"_s)).error.code, Error::Code::NotFound);
    QVERIFY(readAll(path, sheetNamed(u"C"_s)).error.message.contains(u"“C” of “hidden.ods”"_s));
}

void TestOdsReader::values_comeFromTheirAttributes()
{
    const auto cell = [](const QByteArray &attributes) -> QByteArray {
        return "<table:table-cell " + attributes + "><text:p>shown</text:p></table:table-cell>";
    };
    const WholeTable table = read(
        rowOf(cell("office:value-type=\"float\" office:value=\"1976\"")
              + cell("office:value-type=\"percentage\" office:value=\"0.125\"")
              + cell("office:value-type=\"currency\" office:value=\"12.50\"")
              + cell("office:value-type=\"date\" office:date-value=\"2016-11-15\"")
              + cell("office:value-type=\"date\" office:date-value=\"2016-11-15T09:30:00\"")
              + cell("office:value-type=\"time\" office:time-value=\"PT255H10M10S\"")
              + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"")
              + cell("office:value-type=\"string\" office:string-value=\"a &lt; b\"") + cell("")));
    QCOMPARE(table.rows,
             (QList<QStringList>{{u"1976"_s,
                                  u"0.125"_s,
                                  u"12.5"_s,
                                  u"2016-11-15"_s,
                                  u"2016-11-15T09:30:00"_s,
                                  u"255:10:10"_s,
                                  u"TRUE"_s,
                                  u"a < b"_s,
                                  u"shown"_s}}));
}

void TestOdsReader::texts_spacesLinesAndComments()
{
    const WholeTable table = read(rowOf(
        "<table:table-cell office:value-type=\"string\">"
        "<office:annotation><dc:creator>X</dc:creator><text:p>a remark</text:p></office:annotation>"
        "<text:p>two<text:s text:c=\"2\"/>spaces<text:s/><text:tab/>tab</text:p>"
        "<text:p/>"
        "<text:p>\n  third <text:span>line</text:span>,<text:line-break/>broken &amp; "
        "<text:a>linked</text:a></text:p>"
        "<draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame>"
        "</table:table-cell>"));
    QCOMPARE(table.rows,
             QList<QStringList>{{u"two  spaces \ttab\n\nthird line,\nbroken & linked"_s}});
}

void TestOdsReader::repetitions_ofCellsAndRows()
{
    const WholeTable table = read(
        rowOf("<table:table-cell table:number-columns-repeated=\"2\"/>" + textCell("c"),
              "table:number-rows-repeated=\"3\"")
        + rowOf("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"100\"")
        + "<table:table-header-rows>"
        + rowOf("<table:table-cell office:value-type=\"float\" office:value=\"4\" "
                "table:number-columns-repeated=\"2\"/><table:covered-table-cell/>"
                + textCell("d") + "<table:table-cell table:number-columns-repeated=\"16380\"/>")
        + "</table:table-header-rows>"
        + rowOf("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"1048472\""));
    QCOMPARE(table.error.message, QString());
    const QStringList repeated{{}, {}, u"c"_s, {}};
    QCOMPARE(table.rows,
             (QList<QStringList>{repeated, repeated, repeated, {u"4"_s, u"4"_s, {}, u"d"_s}}));
    QCOMPARE(table.numbers, (QList<qint64>{1, 2, 3, 104}));
}

void TestOdsReader::repetitions_withoutEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray wide =
        "<table:table-cell office:value-type=\"string\" "
        "table:number-columns-repeated=\"%1\"><text:p>X</text:p></table:table-cell>";
    const auto columns = [&wide](const QByteArray &count) {
        return QByteArray(wide).replace("%1", count);
    };
    QTest::newRow("columns") << rowOf(columns("999999999"));
    QTest::newRow("rows") << rowOf(textCell("X"), "table:number-rows-repeated=\"999999999\"");
    QTest::newRow("a million rows")
        << rowOf(textCell("X"), "table:number-rows-repeated=\"1000000\"");
    // Counts whose sum with what was there is beyond 63 bits, and one that alone is.
    const QByteArray most = "9223372036854775807";
    QTest::newRow("columns, sum overflows") << rowOf(textCell("X") + columns(most));
    QTest::newRow("rows, sum overflows") << rowOf(textCell("X"))
            + rowOf(textCell("X") + textCell("Y"), "table:number-rows-repeated=\"" + most + '"');
    QTest::newRow("a count of 30 digits") << rowOf(columns(QByteArray(30, '9')));
    QTest::newRow("both, within the sheet")
        << rowOf(columns("16000"), "table:number-rows-repeated=\"1000000\"");
    QTest::newRow("many rows of many columns") << rowOf(columns("16000")).repeated(100);
}

void TestOdsReader::repetitions_withoutEnd()
{
    QFETCH(QByteArray, content);
    const qint64 before = peakMegabytes();
    const WholeTable table = read(content);
    QVERIFY2(table.error.message.contains(u"was not opened"_s), qPrintable(table.error.message));
    QVERIFY(peakMegabytes() - before < 150);
}

void TestOdsReader::encrypted_saysSo()
{
    QList<ZipPart> parts = odsParts({});
    parts.append(
        {u"META-INF/manifest.xml"_s, "<manifest:manifest><manifest:encryption-data/>", {}, 0, {}});
    const WholeTable table = readAll(writeZip(m_folder, u"secret.ods"_s, parts));
    QVERIFY(table.error.message.contains(u"protected by a password"_s));
}

void TestOdsReader::truncated_saysSo()
{
    const QString path = writeZip(m_folder, u"whole.ods"_s, odsParts(rowOf(textCell("x"))));
    const QByteArray bytes = readFile(path);
    const WholeTable table =
        readAll(writeFile(m_folder, u"cut.ods"_s, bytes.first(bytes.size() * 2 / 3)));
    QVERIFY2(table.error.message.startsWith(u"“cut.ods” is not complete"_s),
             qPrintable(table.error.message));
}

void TestOdsReader::otherOpenDocuments_areNoTables()
{
    const WholeTable table =
        readAll(writeZip(m_folder,
                         u"letter.odt"_s,
                         {{u"mimetype"_s, "application/vnd.oasis.opendocument.text", {}, 0, {}}}));
    QVERIFY(table.error.message.contains(u"is not a table"_s));
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
