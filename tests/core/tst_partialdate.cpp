// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void typed_data();
    void typed();
    void nonsense_data();
    void nonsense();
    void misreading_data();
    void misreading();
    void lastDay_endsWhatIsKnown();
    void stored_ordersAsTime();
    void display_data();
    void display();
    void span_data();
    void span();
    void display_isReadBack();
};

void TestPartialDate::typed_data()
{
    QTest::addColumn<QString>("stored");
    const auto row = [](const QString &typed, const QString &stored) {
        QTest::newRow(qPrintable(typed)) << stored;
    };
    // ISO 8601, and what databases make of a day that is not known
    row(u"2016"_s, u"2016"_s);
    row(u" 2016-11 "_s, u"2016-11"_s);
    row(u"2016-11-15"_s, u"2016-11-15"_s);
    row(u"2016-1-5"_s, u"2016-01-05"_s);
    row(u"2016-11-15T09:30:00Z"_s, u"2016-11-15"_s);
    row(u"2016-11-15 09:30"_s, u"2016-11-15"_s);
    row(u"2016-11-00"_s, u"2016-11"_s);
    row(u"2016-00-00"_s, u"2016"_s);
    // Extended Date/Time Format: doubt, approximation, both, digits that are not known
    row(u"1964?"_s, u"1964"_s);
    row(u"1964-05~"_s, u"1964-05"_s);
    row(u"1964-05-08?"_s, u"1964-05-08"_s);
    row(u"1964-05%"_s, u"1964-05"_s);
    row(u"1964-05-XX"_s, u"1964-05"_s);
    row(u"1964-XX-XX"_s, u"1964"_s);
    row(u"1964-XX"_s, u"1964"_s);
    // Numbers: the day first, unless that is impossible; the year first where it stands first
    row(u"15.11.2016"_s, u"2016-11-15"_s);
    row(u"15/11/2016"_s, u"2016-11-15"_s);
    row(u"15-11-2016"_s, u"2016-11-15"_s);
    row(u"03/10/2018"_s, u"2018-10-03"_s);
    row(u"10/31/2018"_s, u"2018-10-31"_s);
    row(u"2016/11/15"_s, u"2016-11-15"_s);
    row(u"2016.11.15"_s, u"2016-11-15"_s);
    row(u"11/2016"_s, u"2016-11"_s);
    row(u"11.2016"_s, u"2016-11"_s);
    row(u"2016/11"_s, u"2016-11"_s);
    // Words
    row(u"15 November 2016"_s, u"2016-11-15"_s);
    row(u"15 NOVEMBER 2016"_s, u"2016-11-15"_s);
    row(u"November 15, 2016"_s, u"2016-11-15"_s);
    row(u"Nov 15 2016"_s, u"2016-11-15"_s);
    row(u"15-Nov-2016"_s, u"2016-11-15"_s);
    row(u"15 Nov. 2016"_s, u"2016-11-15"_s);
    row(u"15th of November 2016"_s, u"2016-11-15"_s);
    row(u"1st May 2016"_s, u"2016-05-01"_s);
    row(u"Nov 2016"_s, u"2016-11"_s);
    row(u"Nov-2016"_s, u"2016-11"_s);
    row(u"Sept. 2016"_s, u"2016-09"_s);
    row(u"2016 November 15"_s, u"2016-11-15"_s);
    row(u"15 de noviembre de 2016"_s, u"2016-11-15"_s);
    row(u"1º de mayo de 2016"_s, u"2016-05-01"_s);
    row(u"3 de enero del 2016"_s, u"2016-01-03"_s);
    row(u"1er décembre 2016"_s, u"2016-12-01"_s);
    row(u"12 aout 2016"_s, u"2016-08-12"_s);
    row(u"juil. 2016"_s, u"2016-07"_s);
    row(u"15 ноября 2016"_s, u"2016-11-15"_s);
    row(u"15 ноября 2016 г."_s, u"2016-11-15"_s);
    row(u"ноябрь 2016"_s, u"2016-11"_s);
    row(u"нояб. 2016"_s, u"2016-11"_s);
    row(u"nov. 2016"_s, u"2016-11"_s);
    row(u"le 15 novembre 2016"_s, u"2016-11-15"_s);
    row(u"15 de nov. de 2016"_s, u"2016-11-15"_s);
    row(u"setiembre de 2016"_s, u"2016-09"_s);
    // Arabic: of the Levant, of the Nile, both; with and without hamza; its digits; isolates
    row(u"15 تشرين الثاني/نوفمبر 2016"_s, u"2016-11-15"_s);
    row(u"١٥ نوفمبر ٢٠١٦"_s, u"2016-11-15"_s);
    row(u"تشرين الأول 2016"_s, u"2016-10"_s);
    row(u"تشرين الاول 2016"_s, u"2016-10"_s);
    row(u"كانون الثاني/يناير 2016"_s, u"2016-01"_s);
    row(u"3 يونيو 2016"_s, u"2016-06-03"_s);
    row(u"3 يوليه 2016"_s, u"2016-07-03"_s);
    row(u"1 آب/أغسطس 2016"_s, u"2016-08-01"_s);
    row(u"\u2067٢٠١٦/١١/١٥\u2069"_s, u"2016-11-15"_s);
    row(u"2016年11月15日"_s, u"2016-11-15"_s);
    row(u"2016年11月"_s, u"2016-11"_s);
    row(u"2016 年 9 月 3 号"_s, u"2016-09-03"_s);
    row(u"2016年"_s, u"2016"_s);
    // Days that exist only sometimes
    row(u"29 February 2016"_s, u"2016-02-29"_s);
    row(u"29.02.2000"_s, u"2000-02-29"_s);
}

void TestPartialDate::typed()
{
    QFETCH(QString, stored);
    const auto date = PartialDate::fromText(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(date);
    QCOMPARE(date->toString(), stored);
    QCOMPARE(PartialDate::fromText(stored), date);
}

void TestPartialDate::nonsense_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s,
                                 u"   "_s,
                                 u"soon"_s,
                                 u"16"_s,
                                 u"0000"_s,
                                 u"20161"_s,
                                 u"-2016"_s,
                                 u"2016-13"_s,
                                 u"2016-00-15"_s,
                                 u"2016-02-30"_s,
                                 u"2015-02-29"_s,
                                 u"1900-02-29"_s,
                                 u"2016-11-15-1"_s,
                                 u"31/02/2016"_s,
                                 u"32/10/2016"_s,
                                 u"13/13/2016"_s,
                                 u"00/11/2016"_s,
                                 u"13/2016"_s,
                                 u"15/11/16"_s,
                                 u"31 November 2016"_s,
                                 u"29 Feb 2015"_s,
                                 u"15 Smarch 2016"_s,
                                 u"15 16 November 2016"_s,
                                 u"May June 2016"_s,
                                 u"15 November"_s,
                                 u"15 2016"_s,
                                 u"No 2016"_s,
                                 u"jui 2016"_s, // juin or juillet
                                 u"XXXX-11-15"_s,
                                 u"201X"_s})
        QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed;
}

void TestPartialDate::nonsense()
{
    QFETCH(QString, typed);
    const auto date = PartialDate::fromText(typed);
    QVERIFY2(!date, date ? qPrintable(date->toString()) : "");
}

void TestPartialDate::misreading_data()
{
    using Misreading = PartialDate::Misreading;
    QTest::addColumn<int>("why");
    const auto row = [](const QString &typed, Misreading why) {
        QTest::newRow(qPrintable(typed)) << static_cast<int>(why);
    };
    row(u"15-17 Nov 2016"_s, Misreading::Span);
    row(u"15–17 November 2016"_s, Misreading::Span);
    row(u"15 Nov - 2 Dec 2016"_s, Misreading::Span);
    row(u"Nov–Dec 2016"_s, Misreading::Span);
    row(u"2016-2018"_s, Misreading::Span);
    row(u"2016 – 2018"_s, Misreading::Span);
    row(u"15 to 17 Nov 2016"_s, Misreading::Span);
    row(u"du 15 au 17 novembre 2016"_s, Misreading::Span);
    row(u"15–17 ноября 2016"_s, Misreading::Span);
    row(u"2016年11月15日至17日"_s, Misreading::Span);
    row(u"31.02.2016"_s, Misreading::NoSuchDay);
    row(u"2015-02-29"_s, Misreading::NoSuchDay);
    row(u"2016-13"_s, Misreading::NoSuchDay);
    row(u"31 November 2016"_s, Misreading::NoSuchDay);
    row(u"15/11/16"_s, Misreading::ShortYear);
    row(u"Nov 16"_s, Misreading::ShortYear);
    row(u"15 Nov 16"_s, Misreading::ShortYear);
    row(u"yesterday"_s, Misreading::NoDate);
    row(u"15 November"_s, Misreading::NoDate);
    row(u"before – after"_s, Misreading::NoDate);
}

void TestPartialDate::misreading()
{
    QFETCH(int, why);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(!PartialDate::fromText(typed));
    QCOMPARE(static_cast<int>(PartialDate::misreading(typed)), why);
}

void TestPartialDate::lastDay_endsWhatIsKnown()
{
    QCOMPARE(PartialDate(2015).lastDay(), QDate(2015, 12, 31));
    QCOMPARE(PartialDate(2016, 2).lastDay(), QDate(2016, 2, 29));
    QCOMPARE(PartialDate(2016, 2, 3).lastDay(), QDate(2016, 2, 3));
    QVERIFY(!PartialDate().lastDay().isValid());
}

void TestPartialDate::stored_ordersAsTime()
{
    const QStringList inTime{u""_s,
                             PartialDate(987).toString(),
                             PartialDate(2016).toString(),
                             PartialDate(2016, 2).toString(),
                             PartialDate(2016, 2, 9).toString(),
                             PartialDate(2016, 11).toString()};
    QVERIFY(std::ranges::is_sorted(inTime));
}

void TestPartialDate::display_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("month");
    const auto row = [](const char *name, const QString &day, const QString &month) {
        QTest::newRow(name) << QLocale(QLatin1StringView(name)) << day << month;
    };
    row("C", u"5 November 2016"_s, u"November 2016"_s);
    row("en_GB", u"5 November 2016"_s, u"November 2016"_s);
    row("en_US", u"5 November 2016"_s, u"November 2016"_s); // as the United Nations write it
    row("fr_FR", u"5 novembre 2016"_s, u"novembre 2016"_s);
    row("es_AR", u"5 de noviembre de 2016"_s, u"noviembre de 2016"_s);
    row("de_DE", u"5. November 2016"_s, u"November 2016"_s);
    row("ru_RU", u"5 ноября 2016\u202Fг."_s, u"ноябрь 2016\u202Fг."_s);
    row("zh_CN", u"2016年11月5日"_s, u"2016年11月"_s);
    row("ja_JP", u"2016年11月5日"_s, u"2016年11月"_s);
}

void TestPartialDate::display()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, day);
    QFETCH(QString, month);
    QCOMPARE(PartialDate(2016, 11, 5).toDisplay(locale), day);
    QCOMPARE(PartialDate(2016, 11).toDisplay(locale), month);
    QCOMPARE(PartialDate(2016).toDisplay(locale), u"2016"_s);
    QCOMPARE(PartialDate().toDisplay(locale), QString());
}

void TestPartialDate::span_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    const auto row =
        [](const char *from, const char *to, const char *locale, const QString &shown) {
            QTest::addRow("%s %s/%s", locale, from, to)
                << QString::fromLatin1(from) << QString::fromLatin1(to)
                << QString::fromLatin1(locale) << shown;
        };
    row("2016-11-15", "2016-11-17", "C", u"15–17 November 2016"_s);
    row("2016-05-23", "2016-06-02", "C", u"23 May – 2 June 2016"_s);
    row("2015-12-30", "2016-01-02", "C", u"30 December 2015 – 2 January 2016"_s);
    row("2016-11-15", "2016-11-15", "C", u"15 November 2016"_s);
    row("2016-11-15", "", "C", u"15 November 2016"_s);
    row("", "2016-11-17", "C", u"17 November 2016"_s);
    row("", "", "C", u""_s);
    row("2016", "2016", "C", u"2016"_s);
    row("2016", "2018", "C", u"2016 – 2018"_s);
    row("2016-11", "2016-12", "C", u"November 2016 – December 2016"_s);
    row("2016-11", "2016-11-17", "C", u"November 2016 – 17 November 2016"_s);
    row("2016-11-15", "2016-11-17", "en_US", u"15–17 November 2016"_s);
    row("2016-05-23", "2016-06-02", "en_US", u"23 May – 2 June 2016"_s);
    row("2016-11-15", "2016-11-17", "es_AR", u"15–17 de noviembre de 2016"_s);
    row("2016-05-23", "2016-06-02", "es_AR", u"23 de mayo – 2 de junio de 2016"_s);
    row("2016-11-15", "2016-11-17", "fr_FR", u"15–17 novembre 2016"_s);
    row("2016-05-23", "2016-06-02", "ru_RU", u"23 мая – 2 июня 2016\u202Fг."_s);
    row("2016-11-15", "2016-11-17", "zh_CN", u"2016年11月15日至17日"_s);
    row("2016-05-23", "2016-06-02", "zh_CN", u"2016年5月23日至6月2日"_s);
}

void TestPartialDate::span()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, locale);
    QFETCH(QString, shown);
    const auto start = PartialDate::fromText(from).value_or(PartialDate());
    const auto end = PartialDate::fromText(to).value_or(PartialDate());
    QCOMPARE(PartialDate::spanToDisplay(start, end, QLocale(locale)), shown);
}

/// What is copied out of a field in a language of the United Nations can be typed into it again.
void TestPartialDate::display_isReadBack()
{
    for (const char *name : {"C", "en_GB", "en_US", "fr_FR", "es_ES", "ru_RU", "ar_EG", "zh_CN"}) {
        const QLocale locale{QLatin1StringView(name)};
        for (int month = 1; month <= 12; ++month) {
            for (const PartialDate &date :
                 {PartialDate(2016, month, 7), PartialDate(2016, month)}) {
                for (const QString &shown : {date.toDisplay(locale), date.toShortDisplay(locale)}) {
                    const auto back = PartialDate::fromText(shown);
                    QVERIFY2(back && *back == date, qPrintable(shown));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
