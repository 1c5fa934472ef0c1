// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statusmatrix.h"

#include "storage/listquery.h"
#include "support/registerbuilder.h"

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

/// A register with one instrument to act on.
struct Fixture {
    explicit Fixture(bool server, const QString &adopted = u""_s)
        : test(server)
        , builder(test)
        , instrument(builder.add(
              Entity::Instrument,
              {{u"symbol"_s, u"25/2"_s}, {u"title"_s, u"Legal aid"_s}, {u"adopted_on"_s, adopted}}))
    {
    }
    void acts(const QString &country, const QString &action, const QString &on = {})
    {
        builder.add(Entity::PartyAction,
                    {{u"instrument"_s, instrument},
                     {u"country"_s, builder.country(country)},
                     {u"action"_s, action},
                     {u"acted_on"_s, on.isNull() ? u""_s : on}});
    }
    void organisationActs(qint64 organisation, const QString &action)
    {
        builder.add(Entity::PartyAction,
                    {{u"instrument"_s, instrument},
                     {u"organisation"_s, organisation},
                     {u"action"_s, action}});
    }
    qint64 meets(const QString &code, const QString &starts, const QString &type, QString city = {})
    {
        return builder.add(Entity::Event,
                           {{u"code"_s, code},
                            {u"starts"_s, starts},
                            {u"type"_s, type},
                            {u"city"_s, city.isNull() ? u""_s : city}});
    }
    DeclarationStatus status(const QString &asAt)
    {
        if (!database)
            database = builder.finish();
        const auto status = declarationStatus(*database, instrument, asAt);
        if (!status)
            qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().detail));
        return *status;
    }
    QStringList parties(const QString &asAt)
    {
        QStringList names;
        for (const DeclarationStatus::Line &line : status(asAt).lines)
            names.append(line.code.isEmpty() ? line.name : line.code);
        return names;
    }

    test::TestDatabase test;
    test::RegisterBuilder builder;
    qint64 instrument;
    std::unique_ptr<Database> database;
};

} // namespace

class TestStatusMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void sample_hasSeventeenStates();
    void withdrawal_countsFromItsDate();
    void undatedAndPartialDates_count();
    void undatedActions_standFromTheAdoption();
    void latestAction_stands();
    void parties_areGroupedAndCounted();
    void cells_sayWhatIsKnown();
    void partialList_saysNothingOfTheOthers_data();
    void partialList_saysNothingOfTheOthers();
    void chart_listsWhatItCounts();
};

void TestStatusMatrix::sample_hasSeventeenStates()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto sample = test::RegisterBuilder(test, {.sample = u"ilan"_s, .name = {}}).finish();
    const auto found = EntityStore(*sample, Entity::Instrument).findBy(u"symbol", u"25/2"_s);
    const auto status = declarationStatus(*sample, found->first().id, u"2026-01-31"_s);
    QVERIFY_RESULT(status);
    QCOMPARE(status->lines.size(), 17);
    QCOMPARE(status->summary, u"17 States: 1 main sponsor, 16 co-sponsors"_s);
    const ChartSpec chart = statusChart(*status);
    QStringList meetings;
    for (const ChartSpec::Series &series : chart.series)
        meetings.append(series.label);
    QCOMPARE(meetings,
             (QStringList{u"Kyiv 2007"_s,
                          u"Johannesburg 2014"_s,
                          u"Buenos Aires 2016"_s,
                          u"Vienna 2017"_s,
                          u"Tbilisi 2018"_s,
                          u"Online 2020"_s}));
    for (const ChartSpec::Category &category : chart.categories)
        QCOMPARE(category.note, u"not recorded"_s);
    const auto early = declarationStatus(*sample, found->first().id, u"2016-11-15"_s);
    QCOMPARE(early->meetings.size(), 3);
    QCOMPARE(early->lines.size(), 17);
    const auto before = declarationStatus(*sample, found->first().id, u"2015-01-01"_s);
    QVERIFY_RESULT(before);
    QCOMPARE(before->lines.size(), 0);
    QCOMPARE(before->summary, u"no party actions recorded"_s);
}

void TestStatusMatrix::withdrawal_countsFromItsDate()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    f.acts(u"KEN"_s, u"co_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"ARG"_s, u"co_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"KEN"_s, u"withdrew_sponsorship"_s, u"2016-06-01"_s);
    QCOMPARE(f.parties(u"2016-05-19"_s), QStringList());
    QCOMPARE(f.status(u"2016-05-19"_s).summary, u"no party actions recorded"_s);
    QCOMPARE(f.parties(u"2016-05-31"_s), (QStringList{u"KEN"_s, u"ARG"_s}));
    QCOMPARE(f.parties(u"2016-06-01"_s), QStringList{u"ARG"_s});
}

void TestStatusMatrix::undatedAndPartialDates_count()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    f.acts(u"KEN"_s, u"co_sponsor"_s); // nobody knows when: it stands
    f.acts(u"ARG"_s, u"withdrew"_s); // nor when this one left, after it came
    f.acts(u"ARG"_s, u"co_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"BRA"_s, u"withdrew"_s, u"2016"_s); // in that year, so behind its own day of it
    f.acts(u"BRA"_s, u"co_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"ZAF"_s, u"co_sponsor"_s, u"2016-11"_s);
    QCOMPARE(f.parties(u"2016-10-31"_s), QStringList{u"KEN"_s});
    QCOMPARE(f.parties(u"2016-11-05"_s), (QStringList{u"KEN"_s, u"ZAF"_s}));
    QCOMPARE(f.parties(u"2016"_s), (QStringList{u"KEN"_s, u"ZAF"_s}));
}

void TestStatusMatrix::undatedActions_standFromTheAdoption()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server, u"2016-05-27"_s);
    f.acts(u"KEN"_s, u"co_sponsor"_s);
    f.acts(u"ARG"_s, u"main_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"ARG"_s, u"signed"_s); // after it, so this is the latest
    f.acts(u"BRA"_s, u"ratified"_s, u"2016-05-27"_s); // a date that is known says more
    f.acts(u"BRA"_s, u"signed"_s);
    f.acts(u"NOR"_s, u"co_sponsor"_s, u"2016-05-20"_s);
    f.acts(u"NOR"_s, u"withdrew_sponsorship"_s);
    QCOMPARE(f.parties(u"2015-01-01"_s), QStringList());
    QCOMPARE(f.parties(u"2016-05-26"_s), (QStringList{u"ARG"_s, u"NOR"_s}));
    QCOMPARE(f.parties(u"2016-05-27"_s), (QStringList{u"KEN"_s, u"ARG"_s, u"BRA"_s}));
    QCOMPARE(f.status(u"2016-05-26"_s).summary, u"2 States: 1 main sponsor, 1 co-sponsor"_s);
    QCOMPARE(f.status(u"2016-05-27"_s).summary, u"3 States: 1 co-sponsor, 1 signed, 1 ratified"_s);
    QVERIFY(f.status(u"2015-01-01"_s).takenFromAdoption);
    QVERIFY(f.status(u"2017-01-01"_s).takenFromAdoption);

    Fixture dated(server, u"2016-05-27"_s);
    dated.acts(u"KEN"_s, u"co_sponsor"_s, u"2016-05"_s);
    dated.acts(u"KEN"_s, u"noted"_s);
    QVERIFY(!dated.status(u"2017-01-01"_s).takenFromAdoption);
    Fixture never(server);
    never.acts(u"KEN"_s, u"co_sponsor"_s);
    QVERIFY(!never.status(u"2015-01-01"_s).takenFromAdoption);
}

void TestStatusMatrix::latestAction_stands()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    f.acts(u"KEN"_s, u"ratified"_s, u"2019"_s);
    f.acts(u"KEN"_s, u"signed"_s, u"2018-02"_s);
    f.acts(u"KEN"_s, u"reservation"_s, u"2019-03"_s);
    f.acts(u"ARG"_s, u"noted"_s, u"2018"_s);
    QCOMPARE(f.status(u"2018-12-31"_s).summary, u"1 State: 1 signed"_s);
    const DeclarationStatus status = f.status(u"2020-01-01"_s);
    QCOMPARE(status.lines.size(), 1);
    QCOMPARE(status.lines.first().action, u"ratified"_s);
}

void TestStatusMatrix::parties_areGroupedAndCounted()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    const qint64 board = f.builder.add(Entity::Organisation, {{u"name"_s, u"Board"_s}});
    const qint64 union_ = f.builder.add(Entity::Organisation, {{u"name"_s, u"Argus"_s}});
    f.organisationActs(board, u"endorsed"_s);
    f.organisationActs(union_, u"endorsed"_s);
    f.acts(u"EUE"_s, u"supported"_s);
    f.acts(u"VAT"_s, u"co_sponsor"_s);
    f.acts(u"NOR"_s, u"co_sponsor"_s);
    f.acts(u"SUN"_s, u"main_sponsor"_s);
    f.acts(u"KEN"_s, u"co_sponsor"_s);
    QCOMPARE(
        f.parties(u"2020-01-01"_s),
        (QStringList{u"KEN"_s, u"SUN"_s, u"NOR"_s, u"EUE"_s, u"VAT"_s, u"Argus"_s, u"Board"_s}));
    QCOMPARE(
        f.status(u"2020-01-01"_s).summary,
        u"4 States, 1 other party, 2 organisations: 1 main sponsor, 3 co-sponsors, 2 endorsed, "
        "1 supported"_s);
}

void TestStatusMatrix::cells_sayWhatIsKnown()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    const qint64 board = f.builder.add(Entity::Organisation, {{u"name"_s, u"Board"_s}});
    f.acts(u"KEN"_s, u"co_sponsor"_s);
    f.acts(u"ARG"_s, u"co_sponsor"_s);
    f.acts(u"BRA"_s, u"co_sponsor"_s);
    f.organisationActs(board, u"endorsed"_s);
    const qint64 recorded = f.meets(u"ONE"_s, u"2016-11"_s, u"conference"_s, u"Accra"_s);
    f.meets(u"TWO-2018"_s, u"2018"_s, u"workshop"_s);
    const qint64 session = f.meets(u"S-25"_s, u"2019-05-20"_s, u"commission_session"_s);
    f.meets(u"S-26"_s, u"2020-05-20"_s, u"commission_session"_s);
    const auto seat = [&](qint64 event, const QString &country, const QString &attendance) {
        f.builder.add(Entity::Participation,
                      {{u"event"_s, event},
                       {u"represents"_s, f.builder.country(country)},
                       {u"attendance"_s, attendance}});
    };
    seat(recorded, u"KEN"_s, u"attended"_s);
    seat(recorded, u"KEN"_s, u"attended_in_part"_s);
    seat(recorded, u"ARG"_s, u"no_show"_s);
    seat(session, u"ARG"_s, u"attended"_s);
    f.builder.add(Entity::Participation,
                  {{u"event"_s, recorded},
                   {u"represents"_s, f.builder.country(u"BRA"_s)},
                   {u"rsvp"_s, u"declined"_s}});
    f.builder.add(
        Entity::Participation,
        {{u"event"_s, recorded}, {u"organisation"_s, board}, {u"attendance"_s, u"attended"_s}});
    const ChartSpec chart = statusChart(f.status(u"2021-01-01"_s));
    QStringList meetings;
    for (const ChartSpec::Series &series : chart.series)
        meetings.append(series.label);
    QCOMPARE(meetings, (QStringList{u"Accra 2016"_s, u"TWO 2018"_s, u"S-25 2019"_s}));
    using Cell = ChartSpec::Cell;
    struct Row {
        QString label;
        QList<Cell> cells;
        QString note;
        bool gap;
    };
    const QList<Row> rows{
        {u"Kenya"_s, {Cell::Counted, Cell::NotRecorded, Cell::Zero}, u"1 of 2"_s, false},
        {u"Argentina"_s, {Cell::Declined, Cell::NotRecorded, Cell::Counted}, u"1 of 2"_s, false},
        {u"Brazil"_s, {Cell::Declined, Cell::NotRecorded, Cell::Zero}, u"none of 2"_s, true},
        {u"Board"_s, {Cell::Counted, Cell::NotRecorded, Cell::Zero}, u"1 of 2"_s, false}};
    QCOMPARE(chart.categories.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ChartSpec::Category &category = chart.categories.at(i);
        QCOMPARE(category.label, rows.at(i).label);
        QCOMPARE(category.cells, rows.at(i).cells);
        QCOMPARE(category.note, rows.at(i).note);
        QCOMPARE(category.gap, rows.at(i).gap);
    }
    QCOMPARE(chart.categories.first().values.first(), 2.0);
}

void TestStatusMatrix::partialList_saysNothingOfTheOthers_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<double>("reported");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("isPartial");
    QTest::newRow("many more people") << u"people"_s << 200.0 << u""_s << true;
    QTest::newRow("as many people") << u"people"_s << 9.0 << u""_s << false;
    QTest::newRow("one of ten missing") << u"people"_s << 10.0 << u""_s << false;
    QTest::newRow("two of eleven missing") << u"people"_s << 11.0 << u""_s << true;
    QTest::newRow("fewer people") << u"people"_s << 3.0 << u""_s << false;
    QTest::newRow("of one category only") << u"people"_s << 200.0 << u"observers"_s << false;
    QTest::newRow("more countries") << u"countries"_s << 2.0 << u""_s << true;
    QTest::newRow("more delegations") << u"delegations"_s << 50.0 << u""_s << true;
}

void TestStatusMatrix::partialList_saysNothingOfTheOthers()
{
    QFETCH_GLOBAL(bool, server);
    QFETCH(QString, measure);
    QFETCH(double, reported);
    QFETCH(QString, category);
    QFETCH(bool, isPartial);
    Fixture f(server);
    f.acts(u"KEN"_s, u"co_sponsor"_s);
    f.acts(u"ARG"_s, u"co_sponsor"_s);
    f.acts(u"BRA"_s, u"co_sponsor"_s);
    const qint64 event = f.meets(u"ONE"_s, u"2016-11"_s, u"conference"_s);
    const auto seat = [&](const QString &country, const QString &attendance) {
        f.builder.add(Entity::Participation,
                      {{u"event"_s, event},
                       {u"represents"_s, f.builder.country(country)},
                       {u"attendance"_s, attendance}});
    };
    for (int i = 0; i < 9; ++i)
        seat(u"KEN"_s, u"attended"_s);
    seat(u"BRA"_s, u"excused"_s);
    f.builder.add(Entity::ReportedFigure,
                  {{u"event"_s, event},
                   {u"measure"_s, measure},
                   {u"value"_s, reported},
                   {u"category"_s, category}});
    QList<ChartSpec::Cell> cells;
    for (const DeclarationStatus::Line &line : f.status(u"2021-01-01"_s).lines)
        cells.append(line.cells.first().state);
    using Cell = ChartSpec::Cell;
    QCOMPARE(cells,
             (QList<Cell>{Cell::Counted,
                          isPartial ? Cell::NotRecorded : Cell::Zero,
                          isPartial ? Cell::NotRecorded : Cell::Declined}));
}

void TestStatusMatrix::chart_listsWhatItCounts()
{
    QFETCH_GLOBAL(bool, server);
    Fixture f(server);
    f.acts(u"KEN"_s, u"co_sponsor"_s);
    const qint64 event = f.meets(u"ONE"_s, u"2016"_s, u"conference"_s);
    for (const QString &attendance : {u"attended"_s, u"attended"_s, u"excused"_s})
        f.builder.add(Entity::Participation,
                      {{u"event"_s, event},
                       {u"represents"_s, f.builder.country(u"KEN"_s)},
                       {u"attendance"_s, attendance}});
    const ChartSpec chart = statusChart(f.status(u"2021"_s));
    QVERIFY(!chart.rule.isEmpty());
    const Filter cell = Filter::both(*parseFilter(chart.categories.first().filter),
                                     *parseFilter(chart.series.first().filter));
    QCOMPARE(*countRows(*f.database, {Entity::Participation, cell, {}}), 2);
    QCOMPARE(chart.categories.first().values.first(), 2.0);
}

QTEST_GUILESS_MAIN(TestStatusMatrix)
#include "tst_statusmatrix.moc"
