// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personname.h"
#include "core/text.h"
#include "exchange/importer.h"
#include "figures/figure.h"
#include "library/countrynames.h"
#include "library/register.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

/// Counts a real list of participants straight from its rows, without SQL.
class Recount
{
public:
    explicit Recount(CountryMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }
    void add(const QHash<QString, QString> &row)
    {
        const QString event = text::tidied(row.value(u"COP"_s));
        if (event.isEmpty())
            return; // refused by the import: a seat is at a meeting
        const QString year = row.value(u"COPyear"_s).left(4);
        const QString status = text::folded(row.value(u"Status"_s));
        const bool speaksForParty = status == u"parties" || status == u"party";
        const QString country =
            speaksForParty ? countryOf(row.value(u"Delegation"_s), year) : QString();
        const QString organisation =
            text::folded(row.value(speaksForParty ? u"Affiliation"_s : u"Delegation"_s));
        const int person = personOf({row.value(u"Formatted Person Name"_s),
                                     country,
                                     organisation,
                                     event,
                                     speaksForParty && country.isEmpty()});
        ++attendances[event];
        ++attendancesByYear[year];
        people[event].insert(person);
        peopleByYear[year].insert(person);
        everybody.insert(person);
        if (country.isEmpty())
            return;
        ++byCountry[country];
        countries[event].insert(country);
    }

    QMap<QString, qint64> attendances, attendancesByYear, byCountry;
    QMap<QString, QSet<int>> people, peopleByYear;
    QMap<QString, QSet<QString>> countries;
    QSet<int> everybody;

private:
    struct Known {
        int number = 0;
        QSet<QString> countries, organisations, events;
    };
    struct Seat {
        QString name, country, organisation, event;
        bool isCountryOpen = false; ///< the State was written in a way nobody understood
    };

    QString countryOf(const QString &typed, const QString &year)
    {
        const QString key = QString(typed + u'\n' + year);
        if (!m_countries.contains(key)) {
            const auto match = m_matcher.match(typed, year);
            m_countries.insert(key, match.isCertain() ? match.code : QString());
        }
        return m_countries.value(key);
    }
    /// The rule of the import: one person has one name, whatever the order of its words and its
    /// titles, and the same country or organisation; a single word needs the organisation. Two
    /// seats at one event are two people.
    int personOf(const Seat &seat)
    {
        const QString key = personname::key(seat.name);
        if (key.isEmpty())
            return ++m_last; // a seat without a name is a person of its own
        const auto isSame = [&](const Known &one) {
            const bool colleague =
                !seat.organisation.isEmpty() && one.organisations.contains(seat.organisation);
            if (one.events.contains(seat.event) || seat.isCountryOpen)
                return false;
            return seat.country.isEmpty()
                ? colleague
                : one.countries.contains(seat.country) && (key.contains(u' ') || colleague);
        };
        QList<Known> &known = m_known[key];
        auto same = std::ranges::find_if(known, isSame);
        const bool isUnclear = same != known.end() && seat.country.isEmpty()
            && std::any_of(same, known.end(), [&](const Known &one) {
                                   return isSame(one) && one.countries != same->countries;
                               });
        if (same == known.end() || isUnclear)
            same = known.insert(known.end(), {++m_last, {}, {}, {}});
        same->events.insert(seat.event);
        if (!seat.country.isEmpty())
            same->countries.insert(seat.country);
        if (!seat.organisation.isEmpty())
            same->organisations.insert(seat.organisation);
        return same->number;
    }

    CountryMatcher m_matcher;
    QHash<QString, QString> m_countries;
    QHash<QString, QList<Known>> m_known;
    int m_last = 0;
};

template<class T>
QMap<QString, qint64> sizesOf(const QMap<QString, QSet<T>> &sets)
{
    QMap<QString, qint64> sizes;
    for (auto it = sets.constBegin(); it != sets.constEnd(); ++it)
        sizes.insert(it.key(), it.value().size());
    return sizes;
}

} // namespace

/// The figures of a list of 18,686 real attendances against a recount of the sheet.
class TestCitesFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void attendances_equalTheSheet();
    void people_equalTheSheet();
    void countries_equalTheSheet();

private:
    QMap<QString, qint64> figure(Measure measure, const QString &by, const Filter &filter = {})
    {
        const auto table = countFigure(*m_database, {measure, filter, {by}});
        if (!table)
            qFatal("%s %s", qPrintable(table.error().message), qPrintable(table.error().detail));
        QMap<QString, qint64> cells;
        for (const FigureTable::Cell &cell : table->cells)
            cells.insert(cell.keys.first(), cell.value);
        return cells;
    }

    test::TestDatabase m_test{false};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Recount> m_recount;
};

void TestCitesFigures::initTestCase()
{
    const QString sheet =
        QStringLiteral(PLENARY_SHARED_DATA "/attendance/cites_cop1_19_attendees.xlsx");
    if (!QFile::exists(sheet))
        QSKIP("the folder with the shared data is missing");
    auto made = createRegister(m_test.location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    QFile file(QStringLiteral(PLENARY_TEST_DATA "/mappings/cites.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto mapping = Mapping::fromJson(file.readAll());
    QVERIFY_RESULT(mapping);
    QVERIFY_RESULT(importTable(*m_database, sheet, *mapping));
    auto matcher = countryMatcher(*m_database);
    QVERIFY_RESULT(matcher);
    m_recount = std::make_unique<Recount>(*std::move(matcher));
    auto reader = openTable(sheet);
    QVERIFY_RESULT(reader);
    const QStringList columns = (*reader)->columns();
    TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        QVERIFY_RESULT(more);
        if (!*more)
            break;
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.insert(columns.at(i), row.cells.at(i));
        m_recount->add(cells);
    }
}

void TestCitesFigures::attendances_equalTheSheet()
{
    QCOMPARE(figure(Measure::Attendances, u"event"_s), m_recount->attendances);
    QCOMPARE(figure(Measure::Attendances, u"year"_s), m_recount->attendancesByYear);
    QCOMPARE(m_recount->attendances.value(u"COP17"_s), 1725);
    QCOMPARE(m_recount->attendances.size(), 19);
}

void TestCitesFigures::people_equalTheSheet()
{
    QCOMPARE(figure(Measure::People, u"event"_s), sizesOf(m_recount->people));
    QCOMPARE(figure(Measure::People, u"year"_s), sizesOf(m_recount->peopleByYear));
    const auto total = countFigure(*m_database, {Measure::People, {}, {}});
    QCOMPARE(total->total, m_recount->everybody.size());
}

void TestCitesFigures::countries_equalTheSheet()
{
    const Filter known = Filter::compare(u"represents"_s, u"none"_s, Filter::Comparison::NotEqual);
    QCOMPARE(figure(Measure::Attendances, u"country"_s, known), m_recount->byCountry);
    QCOMPARE(figure(Measure::Countries, u"event"_s), sizesOf(m_recount->countries));
    QCOMPARE(figure(Measure::Delegations, u"event"_s), sizesOf(m_recount->countries));
    QVERIFY(m_recount->byCountry.contains(u"SUN"_s));
}

QTEST_GUILESS_MAIN(TestCitesFigures)
#include "tst_citesfigures.moc"
