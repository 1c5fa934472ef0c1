// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

/// A case of the shared collections: rows as lists, without the empty ones that a table skips.
struct ExpectedRows {
    bool hasHeader = false;
    QList<QStringList> rows;
};

ExpectedRows expectedFrom(const QByteArray &json, const QStringList &columns)
{
    ExpectedRows expected;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    expected.hasHeader = rows.isEmpty() || rows.first().isObject();
    for (const QJsonValue &row : rows) {
        QStringList cells;
        if (row.isArray()) {
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.toString());
        } else {
            for (const QString &column : columns)
                cells.append(row.toObject().value(column).toString());
        }
        if (!cells.join(QString()).isEmpty())
            expected.rows.append(cells);
    }
    return expected;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void sharedCollection_data();
    void sharedCollection();
    void malformed_data();
    void malformed();
    void emptyFile_saysSo();
    void missingFile_isNotFound();
    void foreignFiles_areRefused();
    void delimiter_data();
    void delimiter();
    void lineEnds_data();
    void lineEnds();
    void strayQuote_namesRowAndLine();
    void unclosedQuote_namesWhereItBegan();
    void endlessField_isRefused();
    void tooManyColumns_isRefused();
    void rowNumbers_countBlankRows();
    void header_data();
    void header();
    void headerRow_mayBeGivenOrAbsent();
    void names_areUniqueAndNeverEmpty();
    void lateWideRow_isAnError();
    void guard_isTakenOff();
    void fixtures_ofOrganisers();
    void realFiles();

private:
    QTemporaryDir m_folder;
};

void TestCsvReader::sharedCollection_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QList<QPair<QString, QString>> collections{
        {u"formats/csv-spectrum/csvs"_s, u"formats/csv-spectrum/json"_s},
        {u"formats/csv-test-data/csv"_s, u"formats/csv-test-data/json"_s}};
    for (const auto &[csvFolder, jsonFolder] : collections) {
        const QDir folder(sharedData(jsonFolder));
        if (folder.path() == u".")
            QSKIP("the shared data folder is missing");
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            const QString base = QFileInfo(name).completeBaseName();
            QTest::addRow("%s/%s", qPrintable(csvFolder.section(u'/', 1, 1)), qPrintable(base))
                << sharedData(csvFolder % u'/' % base % u".csv"_s) << folder.filePath(name);
        }
    }
}

void TestCsvReader::sharedCollection()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    const QByteArray answer = readFile(json);
    const bool hasHeader = expectedFrom(answer, {}).hasHeader;
    const WholeTable table = readAll(csv, headerAt(hasHeader ? -1 : 0));
    const ExpectedRows expected = expectedFrom(answer, table.columns);
    if (expected.rows.isEmpty() && !hasHeader) {
        QVERIFY(table.error.message.contains(u"holds no rows"_s));
        return;
    }
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows, expected.rows);
}

void TestCsvReader::malformed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem"); // empty: read leniently
    QTest::addColumn<QStringList>("row");
    QTest::newRow("missing quote") << u"bad-missing-quote"_s << u"line 2"_s << QStringList();
    QTest::newRow("text behind a quote")
        << u"bad-quotes-with-unescaped-quote"_s << u"line 2"_s << QStringList();
    QTest::newRow("quote inside a plain field")
        << u"bad-unescaped-quote"_s << QString()
        << QStringList{u"1"_s, u"This \"quotes\" must be escaped"_s, u"3"_s};
    QTest::newRow("fewer fields") << u"bad-header-less-fields"_s << QString()
                                  << QStringList{u"1"_s, u"2"_s, QString()};
    QTest::newRow("more fields") << u"bad-header-more-fields"_s << QString()
                                 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
}

void TestCsvReader::malformed()
{
    QFETCH(QString, file);
    QFETCH(QString, problem);
    QFETCH(QStringList, row);
    const QString path = sharedData(u"formats/csv-test-data/csv/"_s % file % u".csv"_s);
    if (path.isEmpty())
        QSKIP("the shared data folder is missing");
    const WholeTable table = readAll(path);
    if (problem.isEmpty()) {
        QCOMPARE(table.error.message, QString());
        QCOMPARE(table.rows, QList<QStringList>{row});
    } else {
        QCOMPARE(table.error.code, Error::Code::Invalid);
        QVERIFY2(table.error.message.contains(problem), qPrintable(table.error.message));
    }
}

void TestCsvReader::emptyFile_saysSo()
{
    for (const QByteArray &content :
         {QByteArray(), QByteArray("\n\n,,\n"), QByteArray("\xEF\xBB\xBF")}) {
        const WholeTable table = readAll(writeFile(m_folder, u"empty.csv"_s, content));
        QCOMPARE(table.error.code, Error::Code::Invalid);
        QVERIFY(table.error.message.contains(u"“empty.csv” holds no rows"_s));
    }
}

void TestCsvReader::missingFile_isNotFound()
{
    QCOMPARE(readAll(m_folder.filePath(u"none.csv"_s)).error.code, Error::Code::NotFound);
    QCOMPARE(readAll(m_folder.path()).error.code, Error::Code::Invalid);
}

void TestCsvReader::foreignFiles_areRefused()
{
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(char(i * 7 % 256));
    const QList<QByteArray> contents{"%PDF-1.7\n", "\x89PNG\r\n\x1A\n", noise};
    for (const QByteArray &content : contents) {
        const WholeTable table = readAll(writeFile(m_folder, u"foreign.csv"_s, content));
        QVERIFY(table.error.message.contains(u"is not a table"_s));
    }
}

void TestCsvReader::delimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2,x,y\n") << QChar(u',') << 3;
    QTest::newRow("semicolon, decimal commas")
        << QByteArray("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n") << QChar(u';') << 3;
    QTest::newRow("tab, commas in texts")
        << QByteArray("Name\tPlace\nA\tBern, CH\nB\tLyon, FR\n") << QChar(u'\t') << 2;
    QTest::newRow("commas only inside quotes")
        << QByteArray("\"a,x\";\"b,x\"\n\"1,2,3\";\"4\"\n") << QChar(u';') << 2;
    QTest::newRow("quoted line ends") << QByteArray("a;b\n\"1\n,,,\n,,,\";2\n") << QChar(u';') << 2;
    QTest::newRow("one column") << QByteArray("Name\nMaria\n") << QChar(u',') << 1;
}

void TestCsvReader::delimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(QChar, delimiter);
    QFETCH(int, columns);
    const WholeTable table = readAll(writeFile(m_folder, u"delimiter.csv"_s, text));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.format.delimiter, delimiter);
    QCOMPARE(table.columns.size(), columns);
}

void TestCsvReader::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestCsvReader::lineEnds()
{
    QFETCH(QByteArray, end);
    const QByteArray whole = "a,b" + end + "1,\"x" + end + "y\"" + end + end + "2,z";
    const WholeTable good = readAll(writeFile(m_folder, u"ends.csv"_s, whole));
    QCOMPARE(good.error.message, QString());
    QCOMPARE(
        good.rows,
        (QList<QStringList>{{u"1"_s, QString::fromLatin1("x" + end + "y")}, {u"2"_s, u"z"_s}}));
    QCOMPARE(good.numbers, (QList<qint64>{2, 4}));

    const QByteArray text = "a,b" + end + "1,\"x" + end + "y\"" + end + end + "2,\"z";
    const WholeTable table = readAll(writeFile(m_folder, u"ends.csv"_s, text));
    // So near to the start, a malformed row is found when the table is opened.
    QVERIFY(table.rows.isEmpty());
    QVERIFY2(table.error.message.contains(u"Row 4"_s), qPrintable(table.error.message));
    QVERIFY2(table.error.message.contains(u"line 5"_s), qPrintable(table.error.message));
}

void TestCsvReader::strayQuote_namesRowAndLine()
{
    // Ten rows of two lines each come first, so that rows and lines are told apart.
    QByteArray text = "Name,Country\n";
    for (int i = 0; i < 10; ++i)
        text.append("\"Two\nlines\",Peru\n");
    for (int line = 22; line < 40000; ++line)
        text.append("Maria,\"Peru, Lima\"\n");
    text.append("Maria,\"Peru\n");
    for (int i = 0; i < 1000; ++i)
        text.append("Maria,\"Peru, Lima\"\n");
    const WholeTable table = readAll(writeFile(m_folder, u"stray.csv"_s, text));
    QCOMPARE(table.error.code, Error::Code::Invalid);
    QVERIFY2(table.error.message.contains(u"line 40,000"_s), qPrintable(table.error.message));
    QVERIFY2(table.error.message.contains(u"Row 39,990"_s), qPrintable(table.error.message));
    QCOMPARE(table.rows.size(), 39988);
}

void TestCsvReader::unclosedQuote_namesWhereItBegan()
{
    QByteArray text = "Name,Country\nMaria,Peru\nJosé,\"Perú\n";
    text.append(QByteArray(3000, '\n'));
    const WholeTable table = readAll(writeFile(m_folder, u"unclosed.csv"_s, text));
    QVERIFY2(table.error.message.contains(u"line 3 "_s), qPrintable(table.error.message));
}

void TestCsvReader::endlessField_isRefused()
{
    const qint64 before = peakMegabytes();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"endless.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Country\nMaria,\"Peru\n");
    const QByteArray block = QByteArray(1024, 'x') + '\n';
    for (int i = 0; i < 100 * 1024; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();
    const WholeTable quoted = readAll(file.fileName());
    QVERIFY2(quoted.error.message.contains(u"line 2 "_s), qPrintable(quoted.error.message));
    const WholeTable plain = readAll(
        writeFile(folder, u"plain.csv"_s, "a,b\n1,2\n" + QByteArray(20 * 1024 * 1024, 'x')));
    QVERIFY2(plain.error.message.contains(u"Row 3 of “plain.csv” is too long"_s),
             qPrintable(plain.error.message));
    QVERIFY(peakMegabytes() - before < 100);
}

void TestCsvReader::tooManyColumns_isRefused()
{
    const QString path = writeFile(m_folder, u"wide.csv"_s, "a,b\n" + QByteArray(1000000, ','));
    const WholeTable table = readAll(path);
    QVERIFY2(table.error.message.contains(u"more than 16,384 columns"_s),
             qPrintable(table.error.message));
}

void TestCsvReader::rowNumbers_countBlankRows()
{
    const QByteArray text =
        "Title\n\n,,\nName,Country,Role\n\nMaria,Peru,delegate\n,,\nJosé,Chile,\n";
    const WholeTable table = readAll(writeFile(m_folder, u"blank.csv"_s, text));
    QCOMPARE(table.format.headerRow, 4);
    QCOMPARE(table.numbers, (QList<qint64>{6, 8}));
    QCOMPARE(table.rows.last(), (QStringList{u"José"_s, u"Chile"_s, QString()}));
}

void TestCsvReader::header_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("row");
    QTest::newRow("first row") << QByteArray("Name,Year\nA,1976\nB,1979\n") << 1;
    QTest::newRow("below a title")
        << QByteArray("Participants,,\n\nName,Year,Role\nA,1976,x\n") << 3;
    QTest::newRow("numbers only") << QByteArray("1,2\n3,4\n") << 0;
    QTest::newRow("dates and truth values")
        << QByteArray("2021-01-01,TRUE\n2021-01-02,FALSE\n") << 0;
    QTest::newRow("one name missing") << QByteArray("Name,,Role\nA,1976,x\nB,1977,y\n") << 1;
}

void TestCsvReader::header()
{
    QFETCH(QByteArray, text);
    QFETCH(int, row);
    QCOMPARE(readAll(writeFile(m_folder, u"header.csv"_s, text)).format.headerRow, row);
}

void TestCsvReader::headerRow_mayBeGivenOrAbsent()
{
    const QString path =
        writeFile(m_folder, u"given.csv"_s, "Title row,with text,here\nName,Year,Role\nA,1976,x\n");
    const WholeTable given = readAll(path, headerAt(2));
    QCOMPARE(given.columns, (QStringList{u"Name"_s, u"Year"_s, u"Role"_s}));
    QCOMPARE(given.rows.size(), 1);
    const WholeTable absent = readAll(path, headerAt(0));
    QCOMPARE(absent.columns, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(absent.rows.size(), 3);
    QVERIFY(readAll(path, headerAt(9)).error.message.contains(u"holds no rows"_s));
}

void TestCsvReader::names_areUniqueAndNeverEmpty()
{
    const QByteArray text = "Name, Name ,,\"Country\nof origin\",Name (2),E\n1,2,3,4,5,6,7\n";
    QCOMPARE(readAll(writeFile(m_folder, u"names.csv"_s, text), headerAt(1)).columns,
             (QStringList{u"Name"_s,
                          u"Name (2)"_s,
                          u"C"_s,
                          u"Country of origin"_s,
                          u"Name (2) (2)"_s,
                          u"E"_s,
                          u"G"_s}));
}

void TestCsvReader::lateWideRow_isAnError()
{
    QByteArray text = "Name,Country\n";
    for (int i = 0; i < 300; ++i)
        text.append("Maria,Peru,,\n");
    text.append("Maria,Peru,,remark\n");
    const WholeTable table = readAll(writeFile(m_folder, u"late.csv"_s, text));
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.rows.size(), 300);
    QVERIFY2(table.error.message.startsWith(u"Row 302 of “late.csv” has text in column D"_s),
             qPrintable(table.error.message));
}

void TestCsvReader::guard_isTakenOff()
{
    const QByteArray text = "Name,Note\n'=1+1,'  @x\n'+41 22,'plain\n''=1,O'Neil\n";
    const WholeTable table = readAll(writeFile(m_folder, u"guard.csv"_s, text));
    QCOMPARE(table.rows,
             (QList<QStringList>{
                 {u"=1+1"_s, u"  @x"_s}, {u"+41 22"_s, u"'plain"_s}, {u"'=1"_s, u"O'Neil"_s}}));
}

void TestCsvReader::fixtures_ofOrganisers()
{
    const QString path = QStringLiteral(PLENARY_TEST_DATA "/tables/participants-semicolon.csv");
    const WholeTable list = readAll(path);
    QCOMPARE(list.error.message, QString());
    QCOMPARE(list.format.headerRow, 4);
    QCOMPARE(list.format.delimiter, QChar(u';'));
    QCOMPARE(
        list.columns,
        (QStringList{u"No."_s, u"Family name"_s, u"Given name"_s, u"Country"_s, u"Fee paid"_s}));
    QCOMPARE(list.rows.size(), 4);
    QCOMPARE(list.rows[1],
             (QStringList{u"0002"_s, u"Núñez; Ortega"_s, u"María"_s, u"España"_s, u"120,50"_s}));
    QCOMPARE(list.numbers, (QList<qint64>{5, 6, 8, 9}));
    QVERIFY(sheetsOf(path).value().isEmpty());
}

void TestCsvReader::realFiles()
{
    const QString ietf = sharedData(u"attendance/ietf_attendance_72_116.csv"_s);
    if (ietf.isEmpty())
        QSKIP("the shared data folder is missing");
    auto reader = openTable(ietf);
    QVERIFY(reader.has_value());
    qint64 rows = 0;
    TableRow row;
    for (; (*reader)->next(row).value(); ++rows)
        QCOMPARE(row.cells.size(), 5);
    QCOMPARE(rows, 64317);
    QCOMPARE((*reader)->progress(), 1.0);

    const WholeTable figures =
        readAll(sharedData(u"attendance/unfccc_participation_statistics.csv"_s));
    QCOMPARE(figures.rows.size(), 41);
    const WholeTable countries = readAll(sharedData(u"reference/UNSD-en.csv"_s));
    QCOMPARE(countries.columns.first(), u"Global Code"_s);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
