// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/charts.h"

#include "figures/eventfacts.h"
#include "figures/navigation.h"
#include "figures/smallregister.h"
#include "storage/listquery.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void charts_areWhole_data();
    void charts_areWhole();
    void partsOfBars_listWhatTheyCount_data();
    void partsOfBars_listWhatTheyCount();
    void otherParts_countPeopleOnce();
    void topCountries_addUp_data();
    void topCountries_addUp();
    void firstAndReturning_equalsCountByHand();
    void threeFacts_areThreeWholes();
    void reported_standBesideRecorded();
    void reported_areAboutWholeEvents();
    void nobodyCame_isNotUnknown();
    void unknownChart_isNotFound();

private:
    Database &small()
    {
        QFETCH_GLOBAL(bool, server);
        return m_registers.of(server);
    }
    static ChartSpec chart(Database &database, const ChartQuery &query)
    {
        const auto made = makeChart(database, query);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
        return *made;
    }
    /// How many of a measure the list holds that a click on `parts` opens.
    static qint64 listed(Database &database, Measure measure, const QStringList &parts)
    {
        FigureQuery query{measure, {}, {}, true};
        for (const QString &part : parts) {
            const auto filter = parseFilter(part);
            if (!filter)
                qFatal("%s", qPrintable(filter.error().message));
            query.filter = Filter::both(query.filter, *filter);
        }
        const auto table = countFigure(database, query);
        if (!table)
            qFatal("%s %s", qPrintable(table.error().message), qPrintable(table.error().detail));
        return table->total;
    }

    test::SmallRegisters m_registers;
};

void TestCharts::charts_areWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Measure>("measure");
    for (const QString &name : chartNames()) {
        for (std::size_t i = 0; i < std::size(measures); ++i)
            QTest::addRow("%s of %s", qPrintable(name), measures[i].code)
                << name << static_cast<Measure>(i);
    }
}

void TestCharts::charts_areWhole()
{
    QFETCH(const QString, name);
    QFETCH(const Measure, measure);
    const ChartSpec spec =
        chart(small(), {.name = name, .filter = {}, .measure = measure, .by = {}});
    QCOMPARE(spec.id, name);
    QCOMPARE(spec.title, chartTitle(name));
    for (const QString &words : {spec.title, spec.subtitle, spec.rule, spec.empty, spec.valueTitle})
        QVERIFY(!words.isEmpty());
    bool restBegan = false;
    for (const ChartSpec::Series &series : spec.series) {
        QVERIFY(!series.label.isEmpty());
        if (name != u"three-facts")
            QVERIFY(!restBegan || series.role != ChartSpec::Role::Counted);
        restBegan = restBegan || series.role != ChartSpec::Role::Counted;
    }
    for (const ChartSpec::Category &category : spec.categories) {
        QVERIFY(!category.label.isEmpty());
        // A meeting nobody entered participants for has no bar.
        QVERIFY(category.values.isEmpty() || category.values.size() == spec.series.size());
        for (const double value : category.values) {
            QCOMPARE(value, std::floor(value));
            QVERIFY(value >= 0);
        }
    }
}

void TestCharts::partsOfBars_listWhatTheyCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("where");
    for (const QString &by : {u""_s,
                              u"country"_s,
                              u"organisation"_s,
                              u"category"_s,
                              u"attendance"_s,
                              u"rsvp"_s,
                              u"returning"_s}) {
        QTest::addRow("by event and %s", qPrintable(by)) << u"attendance-by-event"_s << by << u""_s;
        QTest::addRow("by year and %s", qPrintable(by)) << u"attendance-by-year"_s << by << u""_s;
    }
    QTest::newRow("of some countries")
        << u"attendance-by-event"_s << u"organisation"_s << u"country:RUS OR country:KEN"_s;
    QTest::newRow("first and returning") << u"first-and-returning"_s << u""_s << u""_s;
    QTest::newRow("three facts") << u"three-facts"_s << u""_s << u"NOT event:W"_s;
    QTest::newRow("categories") << u"categories"_s << u""_s << u""_s;
    QTest::newRow("countries") << u"top-countries"_s << u""_s << u"event:M16"_s;
}

void TestCharts::partsOfBars_listWhatTheyCount()
{
    QFETCH(const QString, name);
    QFETCH(const QString, by);
    QFETCH(const QString, where);
    for (std::size_t i = 0; i < std::size(measures); ++i) {
        const auto measure = static_cast<Measure>(i);
        const ChartSpec spec = chart(
            small(),
            {.name = name, .filter = *parseFilter(where), .measure = measure, .by = by, .top = 3});
        QVERIFY(!spec.categories.isEmpty());
        for (const ChartSpec::Category &category : spec.categories) {
            for (qsizetype s = 0; s < spec.series.size(); ++s) {
                // A fact has no value of another fact: its part of that series is empty, not zero.
                if (name == u"three-facts" && category.values.at(s) == 0)
                    continue;
                QCOMPARE(listed(small(), measure, {category.filter, spec.series.at(s).filter}),
                         static_cast<qint64>(category.values.at(s)));
            }
        }
    }
}

void TestCharts::otherParts_countPeopleOnce()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    const qint64 event = builder.add(Entity::Event, {{u"code"_s, u"M"_s}});
    const qint64 person = builder.add(Entity::Person, {{u"name"_s, u"Ana"_s}});
    const auto seat = [&](const QString &listed, const Value &who = {}) {
        builder.add(Entity::Participation,
                    {{u"event"_s, event},
                     {u"person"_s, who},
                     {u"organisation_then"_s, listed},
                     {u"attendance"_s, u"attended"_s}});
    };
    for (const QString &large : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}) {
        seat(large);
        seat(large);
    }
    seat(u"Y"_s, person);
    seat(u"Z"_s, person);
    seat(u""_s);
    const auto database = builder.finish();
    const ChartSpec spec =
        chart(*database, {.name = u"attendance-by-event"_s, .filter = {}, .by = u"organisation"_s});
    QCOMPARE(spec.categories.first().values, (QList<double>{2, 2, 2, 2, 2, 2, 2, 1, 1}));
    QCOMPARE(spec.series.at(7).label, u"other (2)"_s);
    QCOMPARE(spec.series.at(7).role, ChartSpec::Role::Other);
    QCOMPARE(spec.series.at(8).role, ChartSpec::Role::Unknown);
    QCOMPARE(listed(*database, Measure::Attendances, {spec.series.at(7).filter}), 2);
    QCOMPARE(listed(*database, Measure::People, {spec.series.at(7).filter}), 1);
}

void TestCharts::topCountries_addUp_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<QList<double>>("values");
    // RUS 3, KEN 3, ARG 1, EUE 1, VAT 1, SUN 1, no State 2, unknown 1
    QTest::newRow("all") << 15 << QList<double>{3, 3, 1, 1, 1, 1, 2, 1};
    QTest::newRow("two and the others") << 2 << QList<double>{3, 3, 4, 2, 1};
    QTest::newRow("none but the others") << 0 << QList<double>{10, 2, 1};
}

void TestCharts::topCountries_addUp()
{
    QFETCH(const int, top);
    QFETCH(const QList<double>, values);
    const ChartSpec spec = chart(small(),
                                 {.name = u"top-countries"_s,
                                  .filter = {},
                                  .measure = Measure::Attendances,
                                  .by = {},
                                  .top = top});
    QList<double> found;
    for (const ChartSpec::Category &category : spec.categories)
        found.append(category.values.first());
    QCOMPARE(found, values);
    QCOMPARE(std::accumulate(found.begin(), found.end(), 0.0), 13.0);
    QCOMPARE(spec.categories.last().role, ChartSpec::Role::Unknown);
    QCOMPARE(spec.categories.at(spec.categories.size() - 2).label, u"no State represented"_s);
    if (top == 2)
        QCOMPARE(spec.categories.at(2).label, u"other countries (4)"_s);
}

void TestCharts::firstAndReturning_equalsCountByHand()
{
    const ChartSpec spec =
        chart(small(), {.name = u"first-and-returning"_s, .filter = {}, .by = {}});
    QStringList labels;
    for (const ChartSpec::Series &series : spec.series)
        labels.append(series.label);
    QCOMPARE(labels, (QStringList{u"first time"_s, u"came before"_s, u"unknown"_s}));
    const QList<std::pair<QString, QList<double>>> expected{{u"M81"_s, {3, 0, 1}},
                                                            {u"M16"_s, {1, 1, 1}},
                                                            {u"M17"_s, {1, 1, 0}},
                                                            {u"Workshop"_s, {0, 0, 3}}};
    QCOMPARE(spec.categories.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(spec.categories.at(i).values, expected.at(i).second);
}

void TestCharts::threeFacts_areThreeWholes()
{
    const ChartSpec spec =
        chart(small(),
              {.name = u"three-facts"_s, .filter = {}, .measure = Measure::Attendances, .by = {}});
    QCOMPARE(spec.categories.size(), 3);
    for (const ChartSpec::Category &category : spec.categories) {
        QCOMPARE(category.total(), 17.0);
        QCOMPARE(listed(small(), Measure::Attendances, {category.filter}), 17);
    }
    QStringList answers;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        if (spec.categories.at(1).values.at(i) > 0)
            answers.append(spec.series.at(i).label);
    }
    QCOMPARE(answers, (QStringList{u"accepted"_s, u"tentative"_s, u"declined"_s, u"no reply"_s}));
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto empty = test::RegisterBuilder(test).finish();
    for (const QString &name : chartNames())
        QVERIFY(chart(*empty, {.name = name, .filter = {}, .by = {}}).categories.isEmpty());
}

void TestCharts::reported_standBesideRecorded()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto sample = test::RegisterBuilder(test, {.sample = u"ilan"_s, .name = {}}).finish();
    using Q = ChartSpec::Qualifier;
    QStringList notes;
    const auto published = [&](Measure measure) {
        QMap<QString, QList<std::pair<double, Q>>> found;
        const ChartSpec spec =
            chart(*sample,
                  {.name = u"reported-and-recorded"_s, .filter = {}, .measure = measure, .by = {}});
        for (const ChartSpec::Category &category : spec.categories) {
            if (category.published)
                found[category.group].append({category.values.first(), *category.published});
            else
                notes.append(category.note);
        }
        return found;
    };
    // As the sample has them from its sources.
    QCOMPARE(published(Measure::People),
             (QMap<QString, QList<std::pair<double, Q>>>{
                 {u"Kyiv 2007"_s, {{115, Q::Exact}, {120, Q::Almost}}},
                 {u"Johannesburg 2014"_s, {{250, Q::Over}}},
                 {u"Buenos Aires 2016"_s, {{200, Q::Over}, {200, Q::Almost}}},
                 {u"Tbilisi 2018"_s, {{270, Q::Over}, {300, Q::Exact}, {300, Q::Over}}},
                 {u"Online 2020"_s, {{800, Q::Over}}}}));
    QCOMPARE(published(Measure::Registered),
             (QMap<QString, QList<std::pair<double, Q>>>{{u"Online 2020"_s, {{600, Q::Over}}}}));
    QCOMPARE(notes, QStringList(6, u"not recorded"_s));
    const ChartSpec bars =
        chart(*sample, {.name = u"attendance-by-event"_s, .filter = {}, .by = {}});
    QCOMPARE(bars.categories.size(), 5);
    const ChartSpec::Category &tbilisi = bars.categories.at(3);
    QCOMPARE(tbilisi.label, u"Tbilisi 2018"_s);
    QCOMPARE(tbilisi.markers.size(), 3);
    QCOMPARE(tbilisi.markers.at(0).qualifier, Q::Over);
    QCOMPARE(tbilisi.note, u"no participants entered yet"_s);
}

void TestCharts::reported_areAboutWholeEvents()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s}) {
        const qint64 event = builder.add(Entity::Event, {{u"code"_s, code}});
        builder.add(Entity::ReportedFigure,
                    {{u"event"_s, event}, {u"measure"_s, u"people"_s}, {u"value"_s, 9}});
        for (const QString &country : {u"KEN"_s, u"ARG"_s}) {
            if (code != u"C")
                builder.add(Entity::Participation,
                            {{u"event"_s, event},
                             {u"represents"_s, builder.country(country)},
                             {u"attendance"_s, u"attended"_s}});
        }
    }
    const auto database = builder.finish();
    const auto groups = [&](const QString &where) {
        QStringList found;
        const ChartSpec spec =
            chart(*database,
                  {.name = u"reported-and-recorded"_s, .filter = *parseFilter(where), .by = {}});
        for (const ChartSpec::Category &category : spec.categories)
            found.append(category.group);
        found.removeDuplicates();
        return found;
    };
    QCOMPARE(groups(u""_s), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(groups(u"event:B"_s), QStringList{u"B"_s});
    QCOMPARE(groups(u"country:KEN"_s), QStringList());
}

void TestCharts::nobodyCame_isNotUnknown()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    QList<qint64> events;
    for (const QString &attendance : {u"no_show"_s, u"not_recorded"_s, u"attended"_s}) {
        events.append(builder.add(Entity::Event, {{u"code"_s, attendance}}));
        builder.add(Entity::Participation,
                    {{u"event"_s, events.last()}, {u"attendance"_s, attendance}});
    }
    const auto database = builder.finish();
    QStringList words;
    for (const qint64 event : events)
        words.append(eventFacts(*database, event)->recorded.first().words);
    QCOMPARE(words,
             (QStringList{
                 u"0 people attended"_s, u"attendance not recorded"_s, u"1 person attended"_s}));
    const auto entries = conferenceEntries(*database);
    QVERIFY_RESULT(entries);
    QMap<QString, QString> counts;
    for (const ListEntry &entry : *entries)
        counts.insert(entry.title, entry.count);
    QCOMPARE(counts,
             (QMap<QString, QString>{
                 {u"no_show"_s, u"0"_s}, {u"not_recorded"_s, u"–"_s}, {u"attended"_s, u"1"_s}}));
}

void TestCharts::unknownChart_isNotFound()
{
    const auto made = makeChart(small(), {.name = u"pie"_s, .filter = {}, .by = {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::NotFound);
    QVERIFY(made.error().message.contains(u"top-countries"_s));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
