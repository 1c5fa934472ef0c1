// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowwriter.h"
#include "exchange/tablefixture.h"
#include "exchange/xmlscanner.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtTest/QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

QList<QVariant> variants(const QStringList &texts)
{
    QList<QVariant> cells;
    for (const QString &text : texts)
        cells.append(text);
    return cells;
}

/// Writes texts below the titles A, B ... and returns the first error.
Result<void> write(const QString &path,
                   const QList<QStringList> &rows,
                   TablePurpose purpose = TablePurpose::Spreadsheet)
{
    PLENARY_ASSIGN(const std::unique_ptr<RowWriter> writer, createTable(path, purpose));
    QStringList titles;
    for (qsizetype i = 0; i < rows.first().size(); ++i)
        titles.append(u"Title %1"_s.arg(i));
    PLENARY_TRY(writer->header(titles));
    for (const QStringList &row : rows)
        PLENARY_TRY(writer->row(variants(row)));
    return writer->finish();
}

/// Every kind of text that has ever broken a table.
QList<QStringList> difficultRows()
{
    QList<QStringList> rows{
        {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+41 22 917"_s, u"-1+1"_s},
        {u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s},
        {u"   =1+1"_s, u"'=1"_s, u"''=1"_s},
        {u"O'Neil"_s, u"'quoted'"_s, u"'-"_s},
        {u"المساعدة القانونية"_s, u"法律援助"_s, u"😎 é"_s},
        {u"say \"yes\""_s, u"\""_s, u"\"\"\""_s},
        {u"two\nlines"_s, u"two\r\nlines"_s, u"comma, semicolon; tab\t"_s},
        {u" leading"_s, u"trailing "_s, u"  "_s},
        {u"_x0041_"_s, u"_x005F_"_s, u"&amp; <b> ]]>"_s},
        {u"0001"_s, u"1976.0"_s, u"1e5"_s},
        {QString(), u"empty beside it"_s, QString()},
        {QString(QChar(u'\0')) + u"x"_s, u"bell \u0007 escape \u001B"_s, u"noncharacter \uFFFE"_s},
    };
    return rows;
}

} // namespace

class TestRowWriter : public QObject
{
    Q_OBJECT

private slots:
    void texts_comeBack_data();
    void texts_comeBack();
    void naughtyStrings_comeBack_data();
    void naughtyStrings_comeBack();
    void csv_bytes();
    void csv_guardsFormulas_data();
    void csv_guardsFormulas();
    void xlsx_hasNoFormulas();
    void xlsx_layout();
    void values_keepTheirTypes();
    void oneColumn_emptyCellsAreRows();
    void xlsx_tooLongText_namesTheCell();
    void unknownExtension_isRefused();
    void withoutFinish_nothingAppears();
    void fullDisk_keepsTheOldFile_data();
    void fullDisk_keepsTheOldFile();
    void manyRows_takeLittleMemory();

private:
    QTemporaryDir m_folder;
};

void TestRowWriter::texts_comeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isExact");
    QTest::newRow("CSV for spreadsheets") << u"texts.csv"_s << false;
    QTest::newRow("CSV for data exchange") << u"texts.csv"_s << true;
    QTest::newRow("XLSX") << u"texts.xlsx"_s << false;
}

void TestRowWriter::texts_comeBack()
{
    QFETCH(QString, name);
    QFETCH(bool, isExact);
    const QString path = m_folder.filePath(name);
    const TablePurpose purpose = isExact ? TablePurpose::DataExchange : TablePurpose::Spreadsheet;
    const QList<QStringList> rows = difficultRows();
    QVERIFY(write(path, rows, purpose).has_value());
    const WholeTable table = readAll(path, headerAt(1));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.columns, (QStringList{u"Title 0"_s, u"Title 1"_s, u"Title 2"_s}));
    QCOMPARE(table.rows, rows);
}

void TestRowWriter::naughtyStrings_comeBack_data()
{
    texts_comeBack_data();
}

void TestRowWriter::naughtyStrings_comeBack()
{
    QFETCH(QString, name);
    QFETCH(bool, isExact);
    const QString source = sharedData(u"formats/blns.txt"_s);
    if (source.isEmpty())
        QSKIP("the shared data folder is missing");
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(readFile(source)).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty())
            rows.append({line, u"x"_s});
    }
    QVERIFY(rows.size() > 500);
    const QString path = m_folder.filePath(name);
    QVERIFY(write(path, rows, isExact ? TablePurpose::DataExchange : TablePurpose::Spreadsheet)
                .has_value());
    const WholeTable table = readAll(path, headerAt(1));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows, rows);
}

void TestRowWriter::csv_bytes()
{
    const QString path = m_folder.filePath(u"bytes.csv"_s);
    const QList<QStringList> rows{{u"a,b"_s, u"=1"_s}, {u"\"é\""_s, u"-5"_s}};
    QVERIFY(write(path, rows).has_value());
    QCOMPARE(readFile(path),
             QByteArray("\xEF\xBB\xBFTitle 0,Title 1\r\n\"a,b\",'=1\r\n\"\"\"é\"\"\",-5\r\n"));
    QVERIFY(write(path, rows, TablePurpose::DataExchange).has_value());
    QCOMPARE(readFile(path), QByteArray("Title 0,Title 1\r\n\"a,b\",=1\r\n\"\"\"é\"\"\",-5\r\n"));
    struct stat info = {};
    ::stat(path.toUtf8().constData(), &info);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestRowWriter::csv_guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const QChar c : {u'=', u'+', u'-', u'@', u'\t', u'\r', u'\0'}) {
        for (const QString &lead : {QString(), u" "_s, u"   "_s})
            QTest::addRow("%s0x%02x", qPrintable(lead), c.unicode())
                << QString(lead % c % u"cmd"_s) << true;
    }
    for (const QString &plain : {u"-5"_s, u"+5.25"_s, u"-.5"_s, u"text"_s, u"a=b"_s, u"5-3"_s})
        QTest::addRow("%s", qPrintable(plain)) << plain << false;
    for (const QString &formula : {u"-5+3"_s, u"+5,5"_s, u"-"_s, u"-."_s, u"-1.2.3"_s, u"-٣"_s})
        QTest::addRow("%s", qPrintable(formula)) << formula << true;
}

void TestRowWriter::csv_guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    const QString path = m_folder.filePath(u"guard.csv"_s);
    QVERIFY(write(path, {{text}}).has_value());
    QByteArray cell = readFile(path).split('\n').mid(1).join('\n');
    if (cell.startsWith('"'))
        cell.remove(0, 1);
    QCOMPARE(cell.startsWith('\''), isGuarded);
}

void TestRowWriter::xlsx_hasNoFormulas()
{
    const QString path = m_folder.filePath(u"formulas.xlsx"_s);
    QVERIFY(write(path, difficultRows()).has_value());
    const ZipArchive archive = ZipArchive::open(path).value();
    XmlScanner xml(std::move(archive.entry(u"xl/worksheets/sheet1.xml"_s).value()));
    int cells = 0;
    for (;;) {
        const Result<XmlScanner::Token> token = xml.next();
        QVERIFY(token.has_value());
        if (*token == XmlScanner::Token::Finished)
            break;
        if (*token != XmlScanner::Token::Start)
            continue;
        QVERIFY(xml.name() != "f");
        QVERIFY(xml.name() != "hyperlink");
        if (xml.name() == "c") {
            QCOMPARE(xml.attribute("t"), u"inlineStr"_s);
            ++cells;
        }
    }
    QCOMPARE(cells, 3 + 12 * 3 - 2);
}

void TestRowWriter::xlsx_layout()
{
    const QString path = m_folder.filePath(u"layout.xlsx"_s);
    QVERIFY(write(path, {{u"x"_s, QString(200, u'y')}, {u"z"_s, u"w"_s}}).has_value());
    const ZipArchive archive = ZipArchive::open(path).value();
    const QByteArray sheet = archive.start(u"xl/worksheets/sheet1.xml"_s, 100000).value();
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
    QVERIFY(sheet.contains("<col min=\"2\" max=\"2\" width=\"60.7109375\" customWidth=\"1\"/>"));
    QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"));
}

void TestRowWriter::values_keepTheirTypes()
{
    const QList<QVariant> cells{42,
                                qlonglong(9007199254740993),
                                0.1,
                                1976.0,
                                true,
                                QDate(2016, 11, 15),
                                QDate(1648, 10, 24),
                                QDateTime(QDate(2016, 11, 15), QTime(9, 30), Qt::UTC),
                                QVariant(),
                                u"-5"_s};
    const QStringList texts{u"42"_s,
                            u"9007199254740993"_s,
                            u"0.1"_s,
                            u"1976"_s,
                            u"TRUE"_s,
                            u"2016-11-15"_s,
                            u"1648-10-24"_s,
                            u"2016-11-15T09:30:00"_s,
                            QString(),
                            u"-5"_s};
    for (const QString &name : {u"types.xlsx"_s, u"types.csv"_s}) {
        const QString path = m_folder.filePath(name);
        auto writer = createTable(path);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->row(cells).has_value());
        QVERIFY((*writer)->finish().has_value());
        QStringList found = readAll(path, headerAt(0)).rows.first();
        found[7].remove(u'Z');
        QCOMPARE(found, texts);
    }
    const ZipArchive archive = ZipArchive::open(m_folder.filePath(u"types.xlsx"_s)).value();
    const QByteArray sheet = archive.start(u"xl/worksheets/sheet1.xml"_s, 100000).value();
    QVERIFY(sheet.contains("<c r=\"A1\"><v>42</v></c>"));
    QVERIFY(sheet.contains("<c r=\"E1\" t=\"b\"><v>1</v></c>"));
    QVERIFY(sheet.contains("<c r=\"J1\" t=\"inlineStr\">"));
}

void TestRowWriter::oneColumn_emptyCellsAreRows()
{
    const QString path = m_folder.filePath(u"one.csv"_s);
    QVERIFY(write(path, {{u"a"_s}, {QString()}, {u"b"_s}}).has_value());
    QCOMPARE(readAll(path, headerAt(1)).numbers, (QList<qint64>{2, 4}));
    const QString sheet = m_folder.filePath(u"one.xlsx"_s);
    QVERIFY(write(sheet, {{u"a"_s}, {QString()}, {u"b"_s}}).has_value());
    QCOMPARE(readAll(sheet, headerAt(1)).numbers, (QList<qint64>{2, 4}));
}

void TestRowWriter::xlsx_tooLongText_namesTheCell()
{
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    QVERIFY(write(path, {{u"x"_s, QString(32767, u'y')}}).has_value());
    const QByteArray before = readFile(path);
    const Result<void> result = write(path, {{u"x"_s, u"z"_s}, {u"x"_s, QString(32768, u'y')}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Invalid);
    QVERIFY2(result.error().message.contains(u"cell B3 of “long.xlsx”"_s),
             qPrintable(result.error().message));
    QCOMPARE(readFile(path), before);
}

void TestRowWriter::unknownExtension_isRefused()
{
    const auto writer = createTable(m_folder.filePath(u"table.doc"_s));
    QVERIFY(!writer);
    QVERIFY(writer.error().message.contains(u".csv or .xlsx"_s));
    QVERIFY(!createTable(m_folder.filePath(u"none/table.csv"_s)));
    QVERIFY(!createTable(m_folder.filePath(u"none/table.xlsx"_s)));
}

void TestRowWriter::withoutFinish_nothingAppears()
{
    QTemporaryDir folder;
    for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s}) {
        auto writer = createTable(folder.filePath(name));
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->header({u"A"_s}).has_value());
        QVERIFY((*writer)->row({u"x"_s}).has_value());
        writer->reset();
    }
    QVERIFY(folder.isValid());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestRowWriter::fullDisk_keepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("fill"); // of the room that the file needs
    for (const QString &name : {u"full.csv"_s, u"full.xlsx"_s}) {
        for (const double fill : {0.0, 0.01, 0.1, 0.5, 0.9, 0.99})
            QTest::addRow("%s %.0f %%", qPrintable(name), fill * 100) << name << fill;
    }
}

void TestRowWriter::fullDisk_keepsTheOldFile()
{
    QFETCH(QString, name);
    QFETCH(double, fill);
    QTemporaryDir folder;
    QList<QStringList> rows;
    for (int i = 0; i < 5000; ++i)
        rows.append({QString::number(i * 2654435761U), u"text %1"_s.arg(i * 40503), u"x"_s});
    const QString path = folder.filePath(name);
    QVERIFY(write(path, rows).has_value());
    const QByteArray old = readFile(path);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto room = rlim_t(double(old.size()) * fill);
        const rlimit size{room, room};
        ::setrlimit(RLIMIT_FSIZE, &size);
        const Result<void> result = write(path, rows);
        ::_exit(!result && result.error().code == Error::Code::Io ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(readFile(path) == old);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestRowWriter::manyRows_takeLittleMemory()
{
    const qint64 before = peakMegabytes();
    for (const QString &name : {u"many.csv"_s, u"many.xlsx"_s}) {
        const QString path = m_folder.filePath(name);
        auto writer = createTable(path);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->header({u"Number"_s, u"Name"_s, u"Country"_s}).has_value());
        for (int i = 0; i < 50000; ++i)
            QVERIFY((*writer)->row({i, u"Maria %1"_s.arg(i), u"Brasil, Perú"_s}).has_value());
        QVERIFY((*writer)->finish().has_value());
        auto reader = openTable(path);
        QVERIFY(reader.has_value());
        TableRow row;
        qint64 rows = 0;
        while ((*reader)->next(row).value())
            ++rows;
        QCOMPARE(rows, 50000);
        QCOMPARE(row.number, 50001);
    }
    QVERIFY(peakMegabytes() - before < 40);
}

QTEST_GUILESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
