// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include <QtTest/QTest>

using namespace plenary;
using namespace Qt::StringLiterals;

class TestDateWords : public QObject
{
    Q_OBJECT

private slots:
    void date_isInOrderAndWordsOfTheLanguage_data();
    void date_isInOrderAndWordsOfTheLanguage();
    void span_saysOnceWhatBothEndsShare_data();
    void span_saysOnceWhatBothEndsShare();
    void programWithoutLanguage_writesAsEnglish();
};

void TestDateWords::date_isInOrderAndWordsOfTheLanguage_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("en") << u"2016-11-15"_s << u"en"_s << u"15 November 2016"_s;
    QTest::newRow("en month") << u"2016-11"_s << u"en"_s << u"November 2016"_s;
    QTest::newRow("year") << u"2016"_s << u"ru"_s << u"2016"_s;
    QTest::newRow("nothing") << u""_s << u"fr"_s << u""_s;
    QTest::newRow("fr") << u"2016-11-15"_s << u"fr"_s << u"15 novembre 2016"_s;
    QTest::newRow("es") << u"2016-11-15"_s << u"es"_s << u"15 de noviembre de 2016"_s;
    QTest::newRow("es month") << u"2016-11"_s << u"es"_s << u"noviembre de 2016"_s;
    QTest::newRow("ru") << u"2016-11-15"_s << u"ru"_s << u"15 ноября 2016\u202Fг."_s;
    QTest::newRow("ru month") << u"2016-11"_s << u"ru"_s << u"ноябрь 2016\u202Fг."_s;
    QTest::newRow("zh") << u"2016-11-15"_s << u"zh"_s << u"2016年11月15日"_s;
    QTest::newRow("ar") << u"2016-11-15"_s << u"ar"_s << u"١٥ تشرين الثاني/نوفمبر ٢٠١٦"_s;
    QTest::newRow("ar month") << u"2016-11"_s << u"ar"_s << u"تشرين الثاني/نوفمبر ٢٠١٦"_s;
    QTest::newRow("ar year") << u"2016"_s << u"ar"_s << u"٢٠١٦"_s;
    // On paper, and where Arabic is written so.
    QTest::newRow("ar paper") << u"2016-11-15"_s << u"ar-AE"_s << u"15 تشرين الثاني/نوفمبر 2016"_s;
}

void TestDateWords::date_isInOrderAndWordsOfTheLanguage()
{
    QFETCH(QString, stored);
    QFETCH(QString, language);
    QFETCH(QString, shown);
    const auto date = PartialDate::fromText(stored).value_or(PartialDate());
    QCOMPARE(date.toDisplay(QLocale(language)), shown);
}

void TestDateWords::span_saysOnceWhatBothEndsShare_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name,
                        const QString &from,
                        const QString &to,
                        const QString &language,
                        const QString &shown) {
        QTest::newRow(name) << from << to << language << shown;
    };
    row("en", u"2016-11-15"_s, u"2016-11-17"_s, u"en"_s, u"15–17 November 2016"_s);
    row("two months", u"2016-05-23"_s, u"2016-06-02"_s, u"en"_s, u"23 May – 2 June 2016"_s);
    row("two years",
        u"2016-12-30"_s,
        u"2017-01-02"_s,
        u"en"_s,
        u"30 December 2016 – 2 January 2017"_s);
    row("one day", u"2016-11-15"_s, u"2016-11-15"_s, u"en"_s, u"15 November 2016"_s);
    row("open end", u"2016-11"_s, u""_s, u"en"_s, u"November 2016"_s);
    row("months", u"2016-11"_s, u"2016-12"_s, u"en"_s, u"November 2016 – December 2016"_s);
    row("es", u"2016-11-15"_s, u"2016-11-17"_s, u"es"_s, u"15–17 de noviembre de 2016"_s);
    row("zh", u"2016-11-15"_s, u"2016-11-17"_s, u"zh"_s, u"2016年11月15日至17日"_s);
    row("ar", u"2016-11-15"_s, u"2016-11-17"_s, u"ar"_s, u"١٥–١٧ تشرين الثاني/نوفمبر ٢٠١٦"_s);
    row("ar paper",
        u"2016-11-15"_s,
        u"2016-11-17"_s,
        u"ar-AE"_s,
        u"15–17 تشرين الثاني/نوفمبر 2016"_s);
}

void TestDateWords::span_saysOnceWhatBothEndsShare()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, language);
    QFETCH(QString, shown);
    QCOMPARE(PartialDate::spanToDisplay(PartialDate::fromText(from).value_or(PartialDate()),
                                        PartialDate::fromText(to).value_or(PartialDate()),
                                        QLocale(language)),
             shown);
}

void TestDateWords::programWithoutLanguage_writesAsEnglish()
{
    QCOMPARE(PartialDate(2016, 11, 15).toDisplay(QLocale::c()), u"15 November 2016"_s);
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
