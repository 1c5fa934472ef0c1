// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
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

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void workbooksOfOthers_data();
    void workbooksOfOthers();
    void sheets_hiddenOnesAreNotOffered();
    void cites_rowsOfEachConference();
    void icann_headerBelowTitle();
    void cells_ofEveryType();
    void cells_withoutReferences();

private:
    QTemporaryDir m_folder;
};

void TestXlsxReader::workbooksOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<QStringList>>("first");
    const QByteArray json =
        readFile(QStringLiteral(PLENARY_TEST_DATA "/tables/workbooks-of-others.json"));
    const QJsonArray workbooks = QJsonDocument::fromJson(json).array();
    QVERIFY(!workbooks.isEmpty());
    for (const QJsonValue &workbook : workbooks) {
        QList<QStringList> first;
        const QJsonArray rows = workbook["first"_L1].toArray();
        for (const QJsonValue &row : rows)
            first.append(row.toVariant().toStringList());
        const QString file = workbook["file"_L1].toString();
        const QString sheet = workbook["sheet"_L1].toString();
        QTest::addRow("%s %s", qPrintable(file), qPrintable(sheet))
            << file << sheetNamed(sheet, workbook["headerRow"_L1].toInt())
            << workbook["rows"_L1].toInt() << first;
    }
}

void TestXlsxReader::workbooksOfOthers()
{
    QFETCH(QString, file);
    QFETCH(TableFormat, format);
    QFETCH(int, rows);
    QFETCH(QList<QStringList>, first);
    const QString path = sharedData(u"formats/xlsx/"_s % file % u".xlsx"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    const WholeTable table = readAll(path, format);
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows.size(), rows);
    QCOMPARE(table.rows.first(first.size()), first);
}

void TestXlsxReader::sheets_hiddenOnesAreNotOffered()
{
    const QString path = sharedData(u"formats/xlsx/calamine_any_sheets.xlsx"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    QCOMPARE(sheetsOf(path).value(), QStringList{u"Visible"_s});
    const WholeTable hidden = readAll(path, sheetNamed(u"Hidden"_s));
    QCOMPARE(hidden.error.code, Error::Code::NotFound);
    QVERIFY(hidden.error.message.contains(u"no visible sheet “Hidden”"_s));
    const QString empty = sharedData(u"formats/xlsx/calamine_picture.xlsx"_s);
    QVERIFY(readAll(empty, sheetNamed(u"Sheet2"_s)).error.message.contains(u"holds no rows"_s));
    const QString locked = sharedData(u"formats/xlsx/calamine_pass_protected.xlsx"_s);
    QVERIFY(readAll(locked).error.message.contains(u"protected by a password"_s));
}

void TestXlsxReader::cites_rowsOfEachConference()
{
    const QString path = sharedData(u"attendance/cites_cop1_19_attendees.xlsx"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    const qint64 before = peakMegabytes();
    auto reader = openTable(path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->columns().size(), 17);
    QHash<QString, int> rowsOf;
    TableRow row;
    while ((*reader)->next(row).value()) {
        ++rowsOf[row.cells.first()];
        if (row.number == 2)
            QCOMPARE(row.cells.mid(0, 6),
                     (QStringList{u"COP1"_s,
                                  u"1976"_s,
                                  u"Bern (Switzerland)"_s,
                                  u"Parties"_s,
                                  u"AUSTRALIA"_s,
                                  u"Dr. H.E."_s}));
    }
    const QHash<QString, int> recounted{{u"COP1"_s, 115},
                                        {u"COP2"_s, 228},
                                        {u"COP3"_s, 367},
                                        {u"COP17"_s, 1725},
                                        {u"COP18"_s, 1694},
                                        {u"COP19"_s, 1680}};
    for (auto it = recounted.cbegin(); it != recounted.cend(); ++it)
        QCOMPARE(rowsOf.value(it.key()), it.value());
    // The sheet's last three rows are blank: 18,689 rows with them.
    int all = 0;
    for (const int rows : std::as_const(rowsOf))
        all += rows;
    QCOMPARE(all, 18686);
    QCOMPARE(row.number, 18687);
    QVERIFY(!rowsOf.contains(QString()));
    QVERIFY(peakMegabytes() - before < 32);
}

void TestXlsxReader::icann_headerBelowTitle()
{
    const QString path =
        sharedData(u"attendance/ICANN_Registration_Country_Territory_Summary__ICANN55-66_.xlsx"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    const QStringList sheets = sheetsOf(path).value();
    QCOMPARE(sheets.size(), 12);
    for (const QString &sheet : sheets) {
        const WholeTable table = readAll(path, sheetNamed(sheet));
        QCOMPARE(table.error.message, QString());
        QCOMPARE(table.format.headerRow, 3);
        QCOMPARE(table.columns.first(2),
                 (QStringList{u"Country or Territory"_s, u"In-person Count"_s}));
        QCOMPARE(table.numbers.first(), 4);
    }
    const WholeTable montreal = readAll(path);
    QCOMPARE(montreal.rows.first().mid(0, 2),
             (QStringList{u"United States of America"_s, u"597"_s}));
}

void TestXlsxReader::cells_ofEveryType()
{
    const QByteArray shared =
        "<si><t>zero</t></si>"
        "<si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">text</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si>"
        "<si><t>_x0041__x005F_x0042_</t></si>";
    const QByteArray row =
        "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c><c r=\"B5\" t=\"s\"><v>1</v></c>"
        "<c r=\"C5\" t=\"s\"><v>2</v></c><c r=\"E5\" t=\"str\"><f>A1</f><v>a &lt; &#x62;</v></c>"
        "<c r=\"F5\" t=\"b\"><v>1</v></c><c r=\"G5\" t=\"e\"><v>#REF!</v></c>"
        "<c r=\"H5\" t=\"d\"><v>2016-11-15T00:00:00</v></c><c r=\"I5\"><v>1976.0</v></c>"
        "<c r=\"J5\" t=\"str\"><v><![CDATA[<&>]]></v></c></row>";
    const QString path = writeZip(m_folder, u"types.xlsx"_s, workbookParts(row, shared));
    const WholeTable table = readAll(path, headerAt(0));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.numbers, QList<qint64>{5});
    QCOMPARE(table.rows,
             (QList<QStringList>{{u"zero"_s,
                                  u"rich text"_s,
                                  u"A_x0042_"_s,
                                  QString(),
                                  u"a < b"_s,
                                  u"TRUE"_s,
                                  u"#REF!"_s,
                                  u"2016-11-15"_s,
                                  u"1976"_s,
                                  u"<&>"_s}}));
}

void TestXlsxReader::cells_withoutReferences()
{
    const QByteArray rows = "\n<row>" + inlineCell("Name") + "\n" + inlineCell("Country")
        + "</row>\n<row/><row>" + inlineCell("Maria")
        + "<c/></row><row r=\"9\"><c r=\"B9\"><v>7</v></c>" + inlineCell("next") + "</row>";
    const WholeTable table = readAll(writeZip(m_folder, u"bare.xlsx"_s, workbookParts(rows)));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.columns, (QStringList{u"Name"_s, u"Country"_s, u"C"_s}));
    QCOMPARE(table.rows, (QList<QStringList>{{u"Maria"_s, {}, {}}, {{}, u"7"_s, u"next"_s}}));
    QCOMPARE(table.numbers, (QList<qint64>{3, 9}));
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
