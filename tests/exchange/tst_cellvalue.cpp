// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellvalue.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;
using cellvalue::Display;

class TestCellValue : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void serials_data();
    void serials();
    void formatCodes_data();
    void formatCodes();
};

void TestCellValue::numbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("float year") << QByteArray("1976.0") << u"1976"_s;
    QTest::newRow("negative") << QByteArray("-3") << u"-3"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("exponent") << QByteArray("1.976E3") << u"1976"_s;
    QTest::newRow("shortest") << QByteArray("0.10000000000000001") << u"0.1"_s;
    QTest::newRow("all digits needed")
        << QByteArray("1.6900000000000002") << u"1.6900000000000002"_s;
    QTest::newRow("16 digits") << QByteArray("1234567890123456") << u"1234567890123456"_s;
    QTest::newRow("1e20") << QByteArray("1E+20") << u"100000000000000000000"_s;
    QTest::newRow("tiny") << QByteArray("1E-7") << u"1e-07"_s;
    QTest::newRow("no number") << QByteArray("n/a") << u"n/a"_s;
}

void TestCellValue::numbers()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, text);
    QCOMPARE(cellvalue::fromNumber(QByteArrayView(written)), text);
}

void TestCellValue::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<int>("display");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QString>("text");
    const auto add =
        [](const char *name, double serial, Display display, bool is1904, const QString &text) {
            QTest::newRow(name) << serial << int(display) << is1904 << text;
        };
    add("date", 42689, Display::Date, false, u"2016-11-15"_s);
    add("date and time", 44197.42372685185, Display::Date, false, u"2021-01-01T10:10:10"_s);
    add("milliseconds", 44197.0000057870, Display::Date, false, u"2021-01-01T00:00:00.500"_s);
    add("clock time", 0.75, Display::Time, false, u"18:00:00"_s);
    add("duration", 1.5, Display::Duration, false, u"36:00:00"_s);
    add("day that was not", 60, Display::Date, false, u"1900-02-29"_s);
    add("day after it", 61, Display::Date, false, u"1900-03-01"_s);
    add("1904, first day", 0, Display::Date, true, u"1904-01-01"_s);
    add("1904", 41227, Display::Date, true, u"2016-11-15"_s);
    add("negative", -1, Display::Date, false, u"-1"_s);
    add("beyond the calendar", 3000000, Display::Date, false, u"3000000"_s);
}

void TestCellValue::serials()
{
    QFETCH(double, serial);
    QFETCH(int, display);
    QFETCH(bool, is1904);
    QFETCH(QString, text);
    QCOMPARE(cellvalue::fromSerial(serial, static_cast<Display>(display), is1904), text);
}

void TestCellValue::formatCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("display");
    const auto add = [](const QString &code, Display display) {
        QTest::newRow(qPrintable(code)) << code << int(display);
    };
    add(u"dd/mm/yyyy"_s, Display::Date);
    add(u"[$-409]d\\-mmm\\-yy;@"_s, Display::Date);
    add(u"mmmm"_s, Display::Date);
    add(u"h:mm AM/PM"_s, Display::Time);
    add(u"mm:ss.0"_s, Display::Time);
    add(u"[h]:mm:ss"_s, Display::Duration);
    add(u"General"_s, Display::Number);
    add(u"0.00E+00"_s, Display::Number);
    add(u"[Red]#,##0.00;[Blue]-0"_s, Display::Number);
    add(u"0 \"days\""_s, Display::Number);
    add(u"#,##0\\ [$USD]"_s, Display::Number);
    add(u"_-* #,##0_d"_s, Display::Number);
    add(u"@"_s, Display::Number);
}

void TestCellValue::formatCodes()
{
    QFETCH(QString, code);
    QFETCH(int, display);
    QCOMPARE(int(cellvalue::displayOf(code)), display);
}

QTEST_GUILESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
