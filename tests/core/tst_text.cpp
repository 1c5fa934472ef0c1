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
