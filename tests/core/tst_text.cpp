// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QtTest/QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void folded_data();
    void folded();
    void folded_isTheSameTwiceAndComposedOrNot();
    void folded_onSeveralThreads();
    void tidied_data();
    void tidied();
    void displayed_data();
    void displayed();
    void displayedLine_isOneLineOfALength();
    void folded_longText_isThatOfItsWords();
    void similarity();
};

void TestText::folded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("only signs") << u" -- !? "_s << u""_s;
    QTest::newRow("case") << u"KENYA"_s << u"kenya"_s;
    QTest::newRow("signs part words")
        << u"Smith-Jones,  O'Neill (Dr.)"_s << u"smith jones o neill dr"_s;
    QTest::newRow("and") << u"R&D"_s << u"r and d"_s;
    QTest::newRow("accents") << u"CÔTE D’IVOIRE "_s << u"cote d ivoire"_s;
    QTest::newRow("letters of their own")
        << u"Ødegård Łódź Straße Þór"_s << u"odegard lodz strasse thor"_s;
    QTest::newRow("ligature and width") << u"ﬁnance ＡＢＣ１"_s << u"finance abc1"_s;
    QTest::newRow("vietnamese") << u"Việt Nam"_s << u"viet nam"_s;
    QTest::newRow("turkish") << u"İSTANBUL Türkiye ığdır"_s << u"istanbul turkiye igdir"_s;
    QTest::newRow("russian") << u"Мохаммед"_s << u"mohammed"_s;
    QTest::newRow("soft sign") << u"Гомель"_s << u"gomel"_s;
    QTest::newRow("greek") << u"Ελλάδα"_s << u"ellada"_s;
    QTest::newRow("hawaiian okina") << u"Hawaiʻi"_s << u"hawaii"_s;
    QTest::newRow("arabic digits") << u"٢٠١٦"_s << u"2016"_s;
    QTest::newRow("zero-width joiner") << u"ab\u200Dcé"_s << u"abce"_s;
}

void TestText::folded()
{
    QFETCH(QString, typed);
    QTEST(text::folded(typed), "folded");
    QCOMPARE(text::words(typed).join(u' '), text::folded(typed));
}

void TestText::folded_isTheSameTwiceAndComposedOrNot()
{
    for (const QString &typed : {u"Côte d’Ivoire"_s,
                                 u"São Tomé & Príncipe"_s,
                                 u"Республика Беларусь"_s,
                                 u"جمهورية كوريا"_s,
                                 u"大韩民国"_s,
                                 u"ประเทศไทย"_s,
                                 u"日本国"_s}) {
        const QString folded = text::folded(typed);
        QVERIFY(!folded.isEmpty());
        QCOMPARE(text::folded(folded), folded);
        QCOMPARE(text::folded(typed.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(text::folded(typed.normalized(QString::NormalizationForm_C)), folded);
    }
}

void TestText::folded_onSeveralThreads()
{
    const QString typed = u"Республика Корея – Côte d’Ivoire"_s;
    const QString expected = text::folded(typed);
    QList<int> equal(4, 0);
    std::vector<std::thread> threads;
    for (int &count : equal)
        threads.emplace_back([&count, &typed, &expected] {
            for (int i = 0; i < 200; ++i)
                count += text::folded(typed) == expected;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(equal, QList<int>(4, 200));
}

void TestText::tidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidied");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blanks") << u" \t\n "_s << u""_s;
    QTest::newRow("inner run") << u"  Ann \t  Lee "_s << u"Ann Lee"_s;
    QTest::newRow("no-break") << u"\u00A0Ann\u00A0Lee\u202F"_s << u"Ann Lee"_s;
    QTest::newRow("zero width") << u"\uFEFFAnn\u200B Lee\u2060"_s << u"Ann Lee"_s;
    QTest::newRow("marks at the ends") << u"\u200FAnn\u200E"_s << u"Ann"_s;
    QTest::newRow("joiner inside stays") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("signs and case stay") << u"O’NEILL, Ann"_s << u"O’NEILL, Ann"_s;
}

void TestText::tidied()
{
    QFETCH(QString, typed);
    QTEST(text::tidied(typed), "tidied");
}

void TestText::displayed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Ann & <b>"_s << u"Ann & <b>"_s;
    QTest::newRow("override") << u"a\u202Eb\u202Cc"_s << u"abc"_s;
    QTest::newRow("embedding that stays open") << u"a\u202Bb"_s << u"ab"_s;
    QTest::newRow("whole isolate stays") << u"a\u2067b\u2069c"_s << u"a\u2067b\u2069c"_s;
    QTest::newRow("open isolate goes") << u"a\u2067b"_s << u"ab"_s;
    QTest::newRow("outer open, inner whole") << u"\u2066a\u2067b\u2069"_s << u"a\u2067b\u2069"_s;
    QTest::newRow("stray end goes") << u"a\u2069b"_s << u"ab"_s;
    QTest::newRow("joiners and marks stay")
        << u"a\u200Cb\u200Dc\u200E\u200F"_s << u"a\u200Cb\u200Dc\u200E\u200F"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh"_s
                               << u"a\nb\nc\nd\ne\nf\ng\nh"_s;
    QTest::newRow("controls") << u"a\u001B[1m\u0007\u009B\t"_s << u"a\uFFFD[1m\uFFFD\uFFFD\t"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << u"a\uFFFD"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u'b') << u"a\uFFFDb"_s;
    QTest::newRow("whole pair") << u"a\U0001F600"_s << u"a\U0001F600"_s;
    QTest::newRow("no character") << u"\uFFFE\uFDD0\uFFFC"_s << u"\uFFFD\uFFFD\uFFFD"_s;
}

void TestText::displayed()
{
    QFETCH(QString, text);
    QTEST(text::displayed(text), "shown");
    QCOMPARE(text::displayed(text::displayed(text)), text::displayed(text));
}

void TestText::displayedLine_isOneLineOfALength()
{
    QCOMPARE(text::displayedLine(u" a\n\tb\u2028c "_s), u"a b c"_s);
    QCOMPARE(text::displayedLine(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(text::displayedLine(u"abe\u0301x"_s, 4), u"ab…"_s); // no letter without its mark
    QCOMPARE(text::displayedLine(QString(u"a\u202E"_s).repeated(1'000'000), 3).left(1), u"a"_s);
    QVERIFY(text::displayedLine(QString(QString(1'000'000, u' ') + u'a')).size() <= 1);
    QCOMPARE(text::displayedLine(QString(u'a' + QString(1'000'000, QChar(0x0301))), 10).size(), 10);
}

void TestText::folded_longText_isThatOfItsWords()
{
    const QString words = u"Республика Корея, Côte d’Ivoire – 日本国 "_s;
    const QString once = text::folded(words);
    const QString many = text::folded(words.repeated(100));
    QCOMPARE(many, QString(once + u' ').repeated(100).trimmed());
    QVERIFY(!text::folded(QString(5000, u' ')).isNull());
    QCOMPARE(text::folded(QString(5000, u'Ж')).size(), 5000 * text::folded(u"Ж"_s).size());
    for (const int times : {1, 12, 60, 300}) {
        const QString text = words.repeated(times);
        QVERIFY(text::key(text).size() <= text::LongestKey);
        QVERIFY(text::key(text) != text::key(words.repeated(times + 1)));
        if (times < 100)
            QCOMPARE(text::key(text::folded(text)), text::key(text));
    }
}

void TestText::similarity()
{
    QCOMPARE(text::similarity(u"kenya", u"kenya"), 1.0);
    QCOMPARE(text::similarity(u"", u""), 1.0);
    QCOMPARE(text::similarity(u"", u"kenya"), 0.0);
    QCOMPARE(text::similarity(u"abc", u"xyz"), 0.0);
    QCOMPARE(text::similarity(u"kenya", u"kneya"), text::similarity(u"kneya", u"kenya"));
    // The textbook pair of Winkler: 0.9611
    QVERIFY(std::abs(text::similarity(u"martha", u"marhta") - 0.9611) < 0.0001);
    QVERIFY(text::similarity(u"switzerland", u"switzerlnd")
            > text::similarity(u"swaziland", u"switzerland"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
