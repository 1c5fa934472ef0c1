// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvguard.h"
#include "exchange/rowwriter.h"
#include "exchange/tablefixture.h"
#include "exchange/zipentry.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

/// Writes two texts in each row, as variants.
Result<void>
writeVariants(const QString &path, const QList<QStringList> &rows, TablePurpose purpose)
{
    PLENARY_ASSIGN(const std::unique_ptr<RowWriter> writer, createTable(path, purpose));
    PLENARY_TRY(writer->header({u"Title 0"_s, u"Title 1"_s}));
    for (const QStringList &row : rows)
        PLENARY_TRY(writer->row(QList<QVariant>{row.at(0), row.at(1)}));
    return writer->finish();
}

/// Texts that differ in one place: wherever a writer looks at several bytes at once, that place is
/// at its beginning, inside and behind.
QList<QStringList> textsOfAllLengths()
{
    const QStringList marks{
        u","_s,       u"\""_s,    u";"_s,  u"\n"_s, u"\r"_s,     u"\t"_s,
        u" "_s,       u"'"_s,     u"="_s,  u"&"_s,  u"<"_s,      u">"_s,
        u"_x0041_"_s, u"é"_s,     u"語"_s, u"😎"_s,  u"\u0007"_s, QString(QChar(u'\0')),
        u"\uFEFF"_s,  u"\uFFFE"_s};
    QList<QStringList> rows;
    for (const QString &guarded : {u"'=1"_s,
                                   u"''=1"_s,
                                   u"   =1+1"_s,
                                   u"' =1"_s,
                                   u"-5"_s,
                                   u"+5.25"_s,
                                   u"+5,5"_s,
                                   u"@a"_s,
                                   u""_s})
        rows.append({guarded, u"x"_s});
    for (const QString &mark : marks) {
        for (int before = 0; before < 20; ++before) {
            for (const int after : {0, 1, 7, 8, 17})
                rows.append({QString(QString(before, u'a') % mark % QString(after, u'b')), u"x"_s});
        }
    }
    return rows;
}

/// A text as the rules of CsvWriter say it, one after the other.
QByteArray plainCsv(const QString &text, TablePurpose purpose)
{
    QString shown = text;
    if (csvguard::isGuarded(text)
        || (purpose == TablePurpose::Spreadsheet && csvguard::isDangerous(text)))
        shown.prepend(u'\'');
    const bool isQuoted = shown.startsWith(u' ') || shown.endsWith(u' ')
        || shown.contains(QRegularExpression(u"[,\";\n\r\t]"_s));
    return isQuoted ? '"' + shown.toUtf8().replace("\"", "\"\"") + '"' : shown.toUtf8();
}

/// The same texts as cells of a register.
Result<void> writeCells(const QString &path, const QList<QStringList> &rows, TablePurpose purpose)
{
    PLENARY_ASSIGN(const std::unique_ptr<RowWriter> writer, createTable(path, purpose));
    PLENARY_TRY(writer->header({u"Title 0"_s, u"Title 1"_s}));
    for (const QStringList &row : rows) {
        const QByteArray first = row.at(0).toUtf8();
        const QByteArray second = row.at(1).toUtf8();
        const std::array cells{Cell::of(QByteArrayView(first)), Cell::of(QByteArrayView(second))};
        PLENARY_TRY(writer->row(Cells(cells)));
    }
    return writer->finish();
}

} // namespace

/// Writers look at several bytes at once and hold what they write; the file must not show it.
class TestWrittenBytes : public QObject
{
    Q_OBJECT

private slots:
    void csv_followsItsRules();
    void cells_areWrittenLikeVariants();
    void cellsOfNumbers_keepTheirTypes();

private:
    QTemporaryDir m_folder;
};

void TestWrittenBytes::csv_followsItsRules()
{
    const QList<QStringList> rows = textsOfAllLengths();
    const QString path = m_folder.filePath(u"rules.csv"_s);
    for (const TablePurpose purpose : {TablePurpose::Spreadsheet, TablePurpose::DataExchange}) {
        QByteArray expected = purpose == TablePurpose::Spreadsheet ? "\xEF\xBB\xBF" : "";
        expected += "Title 0,Title 1\r\n";
        for (const QStringList &row : rows)
            expected += plainCsv(row.at(0), purpose) + ',' + plainCsv(row.at(1), purpose) + "\r\n";
        QVERIFY(writeVariants(path, rows, purpose).has_value());
        QCOMPARE(readFile(path), expected);
        QVERIFY(writeCells(path, rows, purpose).has_value());
        QCOMPARE(readFile(path), expected);
    }
}

void TestWrittenBytes::cells_areWrittenLikeVariants()
{
    const QList<QStringList> rows = textsOfAllLengths();
    const QString path = m_folder.filePath(u"variants.xlsx"_s);
    const QString other = m_folder.filePath(u"cells.xlsx"_s);
    QVERIFY(writeVariants(path, rows, TablePurpose::Spreadsheet).has_value());
    QVERIFY(writeCells(other, rows, TablePurpose::Spreadsheet).has_value());
    QVERIFY(readFile(path) == readFile(other));
    const WholeTable table = readAll(other, headerAt(1));
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.rows, rows);
}

void TestWrittenBytes::cellsOfNumbers_keepTheirTypes()
{
    const std::array cells{Cell::of(qint64(42)),
                           Cell::of(qint64(-9007199254740993)),
                           Cell::of(0.1),
                           Cell{},
                           Cell::of(QByteArrayView("-5"))};
    for (const QString &name : {u"numbers.xlsx"_s, u"numbers.csv"_s}) {
        const QString path = m_folder.filePath(name);
        auto writer = createTable(path);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->row(Cells(cells)).has_value());
        QVERIFY((*writer)->finish().has_value());
        QCOMPARE(readAll(path, headerAt(0)).rows.first(),
                 (QStringList{u"42"_s, u"-9007199254740993"_s, u"0.1"_s, QString(), u"-5"_s}));
    }
    const ZipArchive archive = ZipArchive::open(m_folder.filePath(u"numbers.xlsx"_s)).value();
    const QByteArray sheet = archive.start(u"xl/worksheets/sheet1.xml"_s, 100000).value();
    QVERIFY(sheet.contains("<c r=\"A1\"><v>42</v></c>"));
    QVERIFY(sheet.contains("<c r=\"B1\" t=\"inlineStr\">"));
    QVERIFY(sheet.contains("<c r=\"C1\"><v>0.1</v></c>"));
}

QTEST_GUILESS_MAIN(TestWrittenBytes)
#include "tst_writtenbytes.moc"
