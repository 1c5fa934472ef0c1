// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefixture.h"

#include <QtCore/QStringConverter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

const QString Arabic = u"المساعدة القانونية"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(
        encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void encoding_data();
    void encoding();
    void oneByteWrong_isNotTakenForWindows1252();
    void explicitEncoding_decides();
    void firstLetterBeyondAsciiIsFar_isStillFound();
    void blockBoundaries_changeNothing();

private:
    QTemporaryDir m_folder;
};

void TestTextDecoder::encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const QString text = u"Name;Land\r\nMaria;"_s % Arabic % u"\r\n"_s;
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s << Arabic;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + utf8) << u"UTF-8"_s << Arabic;
    QTest::newRow("UTF-16LE with mark")
        << utf16(text, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s << Arabic;
    QTest::newRow("UTF-16BE with mark")
        << utf16(text, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s << Arabic;
    QTest::newRow("UTF-16LE") << utf16(text, QStringConverter::Utf16LE, false) << u"UTF-16LE"_s
                              << Arabic;
    QTest::newRow("UTF-16BE") << utf16(text, QStringConverter::Utf16BE, false) << u"UTF-16BE"_s
                              << Arabic;
    QTest::newRow("Windows-1252") << QByteArray("Name;Land\r\nMaria;\x80 C\xF4te \x96 \x8A\xDF\r\n")
                                  << u"Windows-1252"_s << u"€ Côte – Šß"_s;
}

void TestTextDecoder::encoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QString path = writeFile(m_folder, u"encoding.csv"_s, bytes);
    const WholeTable table = readAll(path);
    QCOMPARE(table.error.message, QString());
    QCOMPARE(table.format.encoding, name);
    QCOMPARE(table.columns, (QStringList{u"Name"_s, u"Land"_s}));
    QCOMPARE(table.rows, (QList<QStringList>{{u"Maria"_s, value}}));
    // What detection found can be given, and gives the same.
    QCOMPARE(readAll(path, table.format).rows, table.rows);
}

void TestTextDecoder::oneByteWrong_isNotTakenForWindows1252()
{
    QByteArray bytes = u"Name,Land\nMaria,España\n%1\n"_s.arg(Arabic).toUtf8();
    bytes.append("Jos\xE9,Per\xC3\xBA\n");
    const WholeTable table = readAll(writeFile(m_folder, u"damaged.csv"_s, bytes));
    QVERIFY2(table.error.message.startsWith(u"Line 4 of “damaged.csv”"_s),
             qPrintable(table.error.message));
}

void TestTextDecoder::explicitEncoding_decides()
{
    const QString path =
        writeFile(m_folder, u"forced.csv"_s, "Name,Land\nJos\xC3\xA9,Per\xC3\xBA\n");
    TableFormat format;
    format.encoding = u"Windows-1252"_s;
    QCOMPARE(readAll(path, format).rows, (QList<QStringList>{{u"JosÃ©"_s, u"PerÃº"_s}}));
    format.encoding = u"KOI8-R"_s;
    QCOMPARE(readAll(path, format).error.code, Error::Code::Invalid);
    const QString latin = writeFile(m_folder, u"latin.csv"_s, "Name,Land\nJos\xE9,Peru\n");
    format.encoding = u"UTF-8"_s;
    QVERIFY(readAll(latin, format).error.message.startsWith(u"Line 2"_s));
}

void TestTextDecoder::firstLetterBeyondAsciiIsFar_isStillFound()
{
    QByteArray bytes = "Name,Land\n";
    while (bytes.size() < 2000000)
        bytes.append("Maria,Brazil\n");
    bytes.append("Jos\xE9,Peru\n");
    const WholeTable table = readAll(writeFile(m_folder, u"far.csv"_s, bytes));
    QCOMPARE(table.format.encoding, u"Windows-1252"_s);
    QCOMPARE(table.rows.last().first(), u"José"_s);
}

void TestTextDecoder::blockBoundaries_changeNothing()
{
    // Records of ever-changing length put every kind of character on the boundary of some block.
    QByteArray text = "Number,Text\r\n";
    QList<QStringList> expected;
    for (int i = 0; i < 20000; ++i) {
        const QString value = Arabic.repeated(i % 5) % u"\"q\",\r\n😎"_s.repeated(i % 7) % u"x"_s;
        expected.append({QString::number(i), value});
        QString quoted = value;
        quoted.replace(u'"', u"\"\""_s);
        text.append(QString(QString::number(i) % u",\""_s % quoted % u"\"\r\n"_s).toUtf8());
    }
    QVERIFY(text.size() > 2000000);
    const WholeTable utf8 = readAll(writeFile(m_folder, u"blocks.csv"_s, text));
    QCOMPARE(utf8.error.message, QString());
    QVERIFY(utf8.rows == expected);
    const QByteArray wide = utf16(QString::fromUtf8(text), QStringConverter::Utf16BE, true);
    const WholeTable utf16be = readAll(writeFile(m_folder, u"blocks16.csv"_s, wide));
    QCOMPARE(utf16be.error.message, QString());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(utf16be.rows[i], expected[i]);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
