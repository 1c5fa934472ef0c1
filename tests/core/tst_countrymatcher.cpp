// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countrymatcher.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace plenary;

using Kind = CountryMatcher::NameKind;

/// The rules, on a handful of names; tests/library proves them on the names of the world.
class TestCountryMatcher : public QObject
{
    Q_OBJECT

private slots:
    void certain_data();
    void certain();
    void open_data();
    void open();
    void twoCountries_oneName_theDateDecides_data();
    void twoCountries_oneName_theDateDecides();
    void formerName_saysSo();
    void nothing_isNothing();

private:
    const CountryMatcher m_matcher{
        {
            {u"KEN"_s, u"Kenya"_s, u"en"_s, Kind::Short, {}, {}},
            {u"KEN"_s, u"Republic of Kenya"_s, u"en"_s, Kind::Formal, {}, {}},
            {u"TZA"_s, u"United Republic of Tanzania"_s, u"en"_s, Kind::Short, {}, {}},
            {u"COG"_s, u"Congo"_s, u"en"_s, Kind::Short, {}, {}},
            {u"COG"_s, u"Republic of the Congo"_s, u"en"_s, Kind::Formal, {}, {}},
            {u"COD"_s, u"Democratic Republic of the Congo"_s, u"en"_s, Kind::Short, {}, {}},
            {u"COD"_s, u"Zaire"_s, u"en"_s, Kind::Former, u"1971"_s, u"1997"_s},
            {u"KOR"_s, u"Republic of Korea"_s, u"en"_s, Kind::Short, {}, {}},
            {u"PRK"_s, u"Democratic People's Republic of Korea"_s, u"en"_s, Kind::Short, {}, {}},
            {u"CIV"_s, u"Côte d’Ivoire"_s, u"fr"_s, Kind::Short, {}, {}},
            {u"NZL"_s, u"New Zealand"_s, u"en"_s, Kind::Short, {}, {}},
            {u"NZL"_s, u"Nueva Zelandia"_s, u"es"_s, Kind::Short, {}, {}},
            {u"LCA"_s, u"Saint Lucia"_s, u"en"_s, Kind::Short, {}, {}},
            {u"EGY"_s, u"مصر"_s, u"ar"_s, Kind::Short, {}, {}},
            {u"OLD"_s, u"Atlantis"_s, u"en"_s, Kind::Short, u"1950"_s, u"1989-06"_s},
            {u"NEW"_s, u"Atlantis"_s, u"en"_s, Kind::Short, u"1989-07"_s, {}},
        },
        {{u"KEN"_s, u"KE"_s}, {u"NZL"_s, u"NZ"_s}, {u"MSR"_s, u"MS"_s}, {u"OLD"_s, {}}}};
};

void TestCountryMatcher::certain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CountryMatcher::Match::Kind>("kind");
    using Found = CountryMatcher::Match::Kind;
    const auto row = [](const QString &typed, const QString &code, Found kind) {
        QTest::newRow(qPrintable(typed)) << code << kind;
    };
    row(u"Kenya"_s, u"KEN"_s, Found::Exact);
    row(u"  KENYA "_s, u"KEN"_s, Found::Exact);
    row(u"the Republic of Kenya"_s, u"KEN"_s, Found::Exact);
    row(u"COTE D'IVOIRE"_s, u"CIV"_s, Found::Exact);
    row(u"St. Lucia"_s, u"LCA"_s, Found::Exact);
    row(u"KEN"_s, u"KEN"_s, Found::Exact);
    row(u"KE"_s, u"KEN"_s, Found::Exact);
    row(u"MSR"_s, u"MSR"_s, Found::Exact); // not مصر, which folds to the same
    row(u"Tanzania, United Republic of"_s, u"TZA"_s, Found::Variant);
    row(u"Kenya (Observer)"_s, u"KEN"_s, Found::Variant);
    row(u"Kenya (Head of delegation"_s, u"KEN"_s, Found::Variant);
    row(u"Kenya [Republic]"_s, u"KEN"_s, Found::Variant);
    row(u"Congo (the)"_s, u"COG"_s, Found::Exact);
    row(u"Congo (Republic of the)"_s, u"COG"_s, Found::Variant);
    row(u"Congo (Democratic Republic of the)"_s, u"COD"_s, Found::Variant);
    row(u"Congo (Dem. Rep.)"_s, u"COD"_s, Found::Variant);
    row(u"NEW ZEALAND ZELANDIA"_s, u"NZL"_s, Found::Variant);
}

void TestCountryMatcher::certain()
{
    QFETCH(QString, code);
    QFETCH(CountryMatcher::Match::Kind, kind);
    const auto match = m_matcher.match(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(match.code, code);
    QCOMPARE(match.kind, kind);
    QVERIFY(match.suggestions.isEmpty());
}

/// A person decides: what is alike, what is too short, and brackets that name another country.
void TestCountryMatcher::open_data()
{
    QTest::addColumn<QStringList>("suggested");
    const auto row = [](const QString &typed, const QStringList &codes) {
        QTest::newRow(qPrintable(typed)) << codes;
    };
    row(u"Kennya"_s, {u"KEN"_s});
    row(u"ken"_s, {});
    row(u"Korea"_s, {});
    row(u"Korea (North)"_s, {});
    row(u"Congo (United Nations delegation)"_s, {u"COG"_s});
    row(u"Congo (Zaire)"_s, {u"COG"_s});
    row(u"Zealand"_s, {});
}

void TestCountryMatcher::open()
{
    QFETCH(QStringList, suggested);
    const auto match = m_matcher.match(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!match.isCertain(), qPrintable(match.code));
    QVERIFY(match.code.isEmpty());
    QStringList codes;
    for (const auto &candidate : match.suggestions)
        codes.append(candidate.code);
    for (const QString &code : suggested)
        QVERIFY2(codes.contains(code), qPrintable(code));
    QVERIFY(match.suggestions.size() <= 3);
}

void TestCountryMatcher::twoCountries_oneName_theDateDecides_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("code");
    QTest::newRow("long before") << u"1964-05-08"_s << u"OLD"_s;
    QTest::newRow("the last month") << u"1989-06"_s << u"OLD"_s;
    QTest::newRow("a day of the last month") << u"1989-06-30"_s << u"OLD"_s;
    QTest::newRow("the first month") << u"1989-07"_s << u"NEW"_s;
    QTest::newRow("today") << u"2026"_s << u"NEW"_s;
    QTest::newRow("the year of the change") << u"1989"_s << u""_s;
    QTest::newRow("no date") << u""_s << u""_s;
    QTest::newRow("before both") << u"1900"_s << u""_s;
}

void TestCountryMatcher::twoCountries_oneName_theDateDecides()
{
    QFETCH(QString, on);
    QTEST(m_matcher.match(u"Atlantis", on).code, "code");
}

void TestCountryMatcher::formerName_saysSo()
{
    const auto match = m_matcher.match(u"Zaire");
    QCOMPARE(match.code, u"COD"_s);
    QCOMPARE(match.nameKind, Kind::Former);
}

void TestCountryMatcher::nothing_isNothing()
{
    for (const QString &typed :
         {u""_s, u" \u00A0"_s, u"()"_s, u"–"_s, u"the"_s, u"12"_s, u"Ruritania"_s})
        QCOMPARE(m_matcher.match(typed).kind, CountryMatcher::Match::Kind::None);
    QCOMPARE(CountryMatcher().match(u"Kenya").kind, CountryMatcher::Match::Kind::None);
}

QTEST_GUILESS_MAIN(TestCountryMatcher)
#include "tst_countrymatcher.moc"
