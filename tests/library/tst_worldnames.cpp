// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/countrynames.h"

#include "library/register.h"
#include "storage/entitystore.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

/// The matcher on the names of the world that every register begins with.
class TestWorldNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void known_data();
    void known();
    void open_data();
    void open();
    void everyName_isItsCountryOrOpen();
    void misspelt_isNeverAnotherCountry();

private:
    test::TestDatabase m_test{false};
    std::unique_ptr<Database> m_database;
    CountryMatcher m_matcher;
};

void TestWorldNames::initTestCase()
{
    auto made = createRegister(m_test.location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    const auto matcher = countryMatcher(*m_database);
    QVERIFY_RESULT(matcher);
    m_matcher = *matcher;
}

void TestWorldNames::known_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &typed, const QString &code) {
        QTest::newRow(qPrintable(typed)) << code;
    };
    // Long forms as the United Nations write them, and as lists of participants turn them round
    row(u"the United Kingdom of Great Britain and Northern Ireland"_s, u"GBR"_s);
    row(u"Bolivia (Plurinational State of)"_s, u"BOL"_s);
    row(u"Plurinational State of Bolivia"_s, u"BOL"_s);
    row(u"VENEZUELA (BOLIVARIAN REPUBLIC OF)"_s, u"VEN"_s);
    row(u"Iran (Islamic Republic of)"_s, u"IRN"_s);
    row(u"Iran, Islamic Republic of"_s, u"IRN"_s);
    row(u"Micronesia (Federated States of)"_s, u"FSM"_s);
    row(u"Tanzania, United Republic of"_s, u"TZA"_s);
    row(u"Lao People's Democratic Republic"_s, u"LAO"_s);
    row(u"Lao People’s Dem. Rep."_s, u"LAO"_s);
    row(u"Republic of Moldova"_s, u"MDA"_s);
    row(u"Syrian Arab Republic"_s, u"SYR"_s);
    row(u"Democratic People's Republic of Korea"_s, u"PRK"_s);
    row(u"Republic of Korea"_s, u"KOR"_s);
    row(u"Korea, Republic of"_s, u"KOR"_s);
    row(u"Democratic Republic of the Congo"_s, u"COD"_s);
    row(u"Congo (Kinshasa)"_s, u"COD"_s);
    row(u"Republic of the Congo"_s, u"COG"_s);
    row(u"Congo-Brazzaville"_s, u"COG"_s);
    row(u"St. Vincent & the Grenadines"_s, u"VCT"_s);
    row(u"Sao Tome and Principe"_s, u"STP"_s);
    row(u"State of Palestine"_s, u"PSE"_s);
    row(u"Holy See"_s, u"VAT"_s);
    // The six languages
    row(u"Côte d’Ivoire"_s, u"CIV"_s);
    row(u"Allemagne"_s, u"DEU"_s);
    row(u"Estados Unidos de América"_s, u"USA"_s);
    row(u"Российская Федерация"_s, u"RUS"_s);
    row(u"ЯПОНИЯ"_s, u"JPN"_s);
    row(u"الكونغو"_s, u"COG"_s);
    row(u"جمهورية كوريا"_s, u"KOR"_s);
    row(u"大韩民国"_s, u"KOR"_s);
    row(u"中国"_s, u"CHN"_s);
    row(u"مصر"_s, u"EGY"_s); // folds to the code of Montserrat
    row(u"MSR"_s, u"MSR"_s);
    row(u"RU"_s, u"RUS"_s); // the code, though it is written for Reino Unido too
    // Names of before, and States of before
    row(u"Swaziland"_s, u"SWZ"_s);
    row(u"Burma"_s, u"MMR"_s);
    row(u"Zaire"_s, u"ZAR"_s);
    row(u"Upper Volta"_s, u"BFA"_s);
    row(u"Ceylon"_s, u"LKA"_s);
    row(u"USSR"_s, u"SUN"_s);
    row(u"Czechoslovakia"_s, u"CSK"_s);
    row(u"Turkey"_s, u"TUR"_s);
}

void TestWorldNames::known()
{
    const auto match = m_matcher.match(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(match.code, "code");
    QVERIFY(match.isCertain());
}

void TestWorldNames::open_data()
{
    QTest::addColumn<QString>("suggested");
    const auto row = [](const QString &typed, const QString &code) {
        QTest::newRow(qPrintable(typed)) << code;
    };
    row(u"Korea"_s, u""_s);
    row(u"Corée"_s, u""_s);
    row(u"Congo (Zaire)"_s, u"COG"_s);
    row(u"Ireland (Northern)"_s, u"IRL"_s);
    row(u"Virgin Islands"_s, u""_s);
    row(u"Saint Martin et Lucie"_s, u""_s);
    row(u"America"_s, u""_s);
    row(u"Kenia y Uganda"_s, u""_s);
    row(u"Switzerlnd"_s, u"CHE"_s);
    row(u"in"_s, u""_s);
    row(u"no"_s, u""_s);
}

void TestWorldNames::open()
{
    QFETCH(QString, suggested);
    const auto match = m_matcher.match(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!match.isCertain(), qPrintable(match.code + u": "_s + match.name));
    const bool isSuggested = std::ranges::any_of(match.suggestions, [&suggested](const auto &one) {
        return one.code == suggested;
    });
    QCOMPARE(isSuggested, !suggested.isEmpty());
}

void TestWorldNames::everyName_isItsCountryOrOpen()
{
    QHash<qint64, QString> codes;
    const auto countries = EntityStore(*m_database, Entity::Country).all();
    QVERIFY_RESULT(countries);
    for (const Record &country : *countries) {
        codes.insert(country.id, country.text(u"code"));
        QCOMPARE(m_matcher.match(country.text(u"code")).code, country.text(u"code"));
        const auto shortCode = m_matcher.match(country.text(u"alpha2"));
        QVERIFY(!shortCode.isCertain() || shortCode.code == country.text(u"code"));
        QCOMPARE(m_matcher.match(country.text(u"name")).code, country.text(u"code"));
    }
    const auto names = EntityStore(*m_database, Entity::CountryName).all();
    QVERIFY_RESULT(names);
    QSet<QString> shared;
    for (const Record &name : *names) {
        const QString code = codes.value(name.value(u"country").toLongLong());
        const auto match = m_matcher.match(name.text(u"name"));
        const bool isCode = match.name == name.text(u"name").toUpper() && match.name.size() <= 3;
        QVERIFY2(match.code == code || match.code.isEmpty() || isCode,
                 qPrintable(name.text(u"name")));
        if (match.code.isEmpty())
            shared.insert(name.text(u"name"));
    }
    // A new name that two countries share would be open wherever it is typed: nobody adds one
    // unseen.
    QVERIFY2(shared.size() <= 8, qPrintable(QStringList(shared.values()).join(u", ")));
}

void TestWorldNames::misspelt_isNeverAnotherCountry()
{
    const auto countries = EntityStore(*m_database, Entity::Country).all();
    QVERIFY_RESULT(countries);
    for (const Record &country : *countries) {
        const QString name = country.text(u"name");
        QString shorter = name;
        shorter.remove(name.size() / 2, 1);
        for (const QString &typed : {shorter, QString(name + u" (Observer)"_s)}) {
            const auto match = m_matcher.match(typed);
            QVERIFY2(!match.isCertain() || match.code == country.text(u"code"), qPrintable(typed));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorldNames)
#include "tst_worldnames.moc"
