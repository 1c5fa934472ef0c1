// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/countrynames.h"

#include "exchange/rowreader.h"
#include "library/register.h"
#include "storage/entitystore.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// The matcher with the reference data that every register gets.
class TestCountryNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void resolves_data();
    void resolves();
    void staysOpen_data();
    void staysOpen();
    void suggestions_needAWordOfFewNames();
    void everyCode_isItsCountry();
    void namesOfTheWorld_areNeverTakenForOthers();

private:
    QList<Record> m_countries;
    CountryMatcher m_matcher;
};

void TestCountryNames::initTestCase()
{
    test::TestDatabase test(false);
    const auto database = createRegister(test.location());
    QVERIFY_RESULT(database);
    auto matcher = countryMatcher(**database);
    QVERIFY_RESULT(matcher);
    m_matcher = *std::move(matcher);
    m_countries = *EntityStore(**database, Entity::Country).all();
}

void TestCountryNames::resolves_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *typed, const char *code, const char *on = "") {
        QTest::newRow(
            *on ? qPrintable(u"%1|%2"_s.arg(QString::fromUtf8(typed), QString::fromUtf8(on)))
                : typed)
            << QString::fromUtf8(on) << QString::fromUtf8(code);
    };
    // What stands in brackets or behind a comma may say which of several countries it is.
    row("Congo", "COG");
    row("Congo (Democratic Republic of the)", "COD");
    row("Congo, Dem. Rep.", "COD");
    row("Congo, Rep.", "COG");
    row("Congo (Brazzaville)", "COG");
    row("Guinea (Equatorial)", "GNQ");
    row("Sudan (South)", "SSD");
    row("Samoa (American)", "ASM");
    row("Korea (Republic of)", "KOR");
    row("Korea, Dem. People's Rep.", "PRK");
    row("China, Republic of", "TWN");
    row("China, Hong Kong SAR", "HKG");
    row("Virgin Islands (British)", "VGB");
    // In the manners of lists.
    row("NICARAGUA (Observer)", "NIC");
    row("Peru (1)", "PER");
    row("12. Peru", "PER");
    row("*PERU", "PER");
    row("U.A.E.", "ARE");
    row("D.R. Congo", "COD");
    row("Micronesia, Fed. Sts.", "FSM");
    row("Russian Fed.", "RUS");
    row("Cote dIvoire", "CIV");
    row("St. Kitts & Nevis", "KNA");
    row("Tanzania, United Republic of", "TZA");
    row("SOUTH AFRICA / AFRIQUE DU SUD", "ZAF");
    row("NA", "NAM");
    row("KOR", "KOR");
    // Dissolved States, and names at their time.
    row("USSR", "SUN");
    row("Democratic Yemen", "YMD", "1981");
    row("Yemen Arab Republic", "YEM", "1981");
    row("Viet Nam, Republic of", "RVN", "1973");
    row("Federal Republic of Yugoslavia", "YUG", "1997");
    row("Netherlands Antilles", "ANT", "2002");
    row("Germany, Federal Republic of", "DEU", "1981");
    row("Byelorussian SSR", "BLR", "1981");
    // Languages beyond the six.
    row("Österreich", "AUT");
    row("Brasil", "BRA");
    row("Кенія", "KEN");
    row("日本", "JPN");
}

void TestCountryNames::resolves()
{
    QFETCH(QString, on);
    QFETCH(QString, code);
    const QString typed = QString::fromUtf8(QTest::currentDataTag()).section(u'|', 0, 0);
    const auto match = m_matcher.match(typed, on);
    QVERIFY2(match.isCertain(), qPrintable(match.reason));
    QCOMPARE(match.code, code);
}

void TestCountryNames::staysOpen_data()
{
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("Korea") << u""_s;
    QTest::newRow("Ireland (Northern)") << u"IRL"_s;
    QTest::newRow("France (Réunion)") << u"FRA"_s;
    QTest::newRow("United Kingdom (Bermuda)") << u"GBR"_s;
    QTest::newRow("China (Taiwan)") << u"CHN"_s;
    QTest::newRow("Argentina/Brazil") << u"ARG"_s;
    QTest::newRow("Argentina and Brazil") << u"ARG"_s;
    QTest::newRow("SWEDAN") << u"SWE"_s;
    QTest::newRow("N/A") << u""_s;
    QTest::newRow("na") << u""_s;
    QTest::newRow("Virgin Islands") << u""_s;
    QTest::newRow("Republic of") << u""_s;
}

void TestCountryNames::staysOpen()
{
    QFETCH(QString, suggestion);
    const auto match = m_matcher.match(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!match.isCertain(), qPrintable(match.code));
    QVERIFY(match.code.isEmpty());
    if (!suggestion.isEmpty())
        QCOMPARE(match.suggestions.value(0).code, suggestion);
}

/// No short name of one country hides the code of another.
void TestCountryNames::suggestions_needAWordOfFewNames()
{
    QVERIFY(m_matcher.match(u"Republic of"_s).suggestions.isEmpty());
    QVERIFY(m_matcher.match(u"The State of"_s).suggestions.isEmpty());
    QCOMPARE(m_matcher.match(u"Republic of Kenja"_s).suggestions.value(0).code, u"KEN"_s);
    QCOMPARE(m_matcher.match(u"SWEDAN"_s).suggestions.value(0).code, u"SWE"_s);
}

void TestCountryNames::everyCode_isItsCountry()
{
    QVERIFY(m_countries.size() > 250);
    for (const Record &country : std::as_const(m_countries)) {
        QCOMPARE(m_matcher.match(country.text(u"code")).code, country.text(u"code"));
        QCOMPARE(m_matcher.match(country.text(u"name")).code, country.text(u"code"));
        if (const QString alpha2 = country.text(u"alpha2"); !alpha2.isEmpty())
            QCOMPARE(m_matcher.match(alpha2).code, country.text(u"code"));
    }
}

/// 24,725 names of 284 countries in all the languages of the world, by somebody else's hand.
void TestCountryNames::namesOfTheWorld_areNeverTakenForOthers()
{
    const QString path =
        QStringLiteral(PLENARY_SHARED_DATA "/reference/countryname_dict_multilingual.csv");
    if (!QFile::exists(path))
        QSKIP("the folder with the shared data is missing");
    const auto table = openTable(path);
    QVERIFY_RESULT(table);
    // The dictionary gives these names to the Dutch part of the island too.
    const QSet<QString> shared{u"Saint-Martin"_s, u"São Martinho"_s, u"Sveti Martin"_s};
    int names = 0;
    int resolved = 0;
    QStringList wrong;
    for (TableRow row; *(*table)->next(row);) {
        const auto wanted = m_matcher.match(row.cells.at(0));
        const auto found = m_matcher.match(row.cells.at(1));
        ++names;
        resolved += found.isCertain() ? 1 : 0;
        if (found.isCertain() && wanted.isCertain() && found.code != wanted.code
            && !shared.contains(row.cells.at(1)))
            wrong.append(row.cells.join(u" -> "_s) + u" -> "_s + found.code);
    }
    QCOMPARE(names, 24725);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
    QVERIFY2(resolved * 100 >= names * 95, qPrintable(QString::number(resolved)));
}

QTEST_GUILESS_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
