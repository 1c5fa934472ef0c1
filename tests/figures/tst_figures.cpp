// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"

#include "figures/smallregister.h"
#include "storage/dimensions.h"
#include "storage/figurequery.h"
#include "storage/listquery.h"

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

struct Expected {
    const char *measure;
    const char *by;
    qint64 total;
    const char *cells; ///< "key number, key number"
};

// Counted by hand from the seats of the small register. A person who came for two States stands in
// two cells and once in the total.
constexpr Expected answers[]{
    // people
    {"people", "event", 8, "M81 4, M16 3, M17 2, W 3"},
    {"people", "series", 8, "CONF 7, none 3"},
    {"people", "year", 8, "1981 4, 2016 3, 2017 2, unknown 3"},
    {"people", "country", 8, "SUN 1, KEN 2, no_state 2, RUS 1, ARG 1, unknown 1, EUE 1, VAT 1"},
    {"people",
     "group",
     8,
     "eastern_european 1, african 2, no_state 2, grulac 1, unknown 1, none 2"},
    {"people", "region", 8, "none 2, Africa 2, no_state 2, Europe 2, Americas 1, unknown 1"},
    {"people",
     "subregion",
     8,
     "none 2, Eastern Africa 2, no_state 2, Eastern Europe 1, South America 1, unknown 1, Southern "
     "Europe 1"},
    {"people",
     "organisation",
     8,
     "Board 1, Clinic 2, unknown 2, UN Office 1, clinic 1, Care 1, Unknown 1"},
    {"people",
     "organisation_type",
     8,
     "legal_aid_provider 1, unknown 6, ngo_national 2, academic 1"},
    {"people",
     "category",
     8,
     "member_state 4, un_entity 1, expert 1, not_recorded 1, observer 1, academic 1, "
     "observer_state 1"},
    {"people",
     "role",
     8,
     "head 2, representative 3, not_recorded 2, observer 2, speaker 1, expert 1"},
    {"people", "mode", 8, "in_person 4, not_recorded 2, remote 3"},
    {"people",
     "attendance",
     9,
     "attended 8, no_show 1, attended_in_part 2, not_recorded 2, excused 1"},
    {"people", "rsvp", 9, "accepted 5, no_reply 6, declined 1, tentative 1"},
    {"people", "came", 9, "yes 8, no 2, unknown 2"},
    {"people", "returning", 8, "first 5, unknown 5, returning 2"},
    // attendances
    {"attendances", "event", 13, "M81 4, M16 4, M17 2, W 3"},
    {"attendances", "series", 13, "CONF 10, none 3"},
    {"attendances", "year", 13, "1981 4, 2016 4, 2017 2, unknown 3"},
    {"attendances",
     "country",
     13,
     "SUN 1, KEN 3, no_state 2, RUS 3, ARG 1, unknown 1, EUE 1, VAT 1"},
    {"attendances",
     "group",
     13,
     "eastern_european 4, african 3, no_state 2, grulac 1, unknown 1, none 2"},
    {"attendances", "region", 13, "none 2, Africa 3, no_state 2, Europe 4, Americas 1, unknown 1"},
    {"attendances",
     "subregion",
     13,
     "none 2, Eastern Africa 3, no_state 2, Eastern Europe 3, South America 1, unknown 1, Southern "
     "Europe 1"},
    {"attendances",
     "organisation",
     13,
     "Board 4, Clinic 3, unknown 2, UN Office 1, clinic 1, Care 1, Unknown 1"},
    {"attendances",
     "organisation_type",
     13,
     "legal_aid_provider 4, unknown 6, ngo_national 2, academic 1"},
    {"attendances",
     "category",
     13,
     "member_state 7, un_entity 1, expert 1, not_recorded 1, observer 1, academic 1, "
     "observer_state 1"},
    {"attendances",
     "role",
     13,
     "head 3, representative 3, not_recorded 2, observer 2, speaker 2, expert 1"},
    {"attendances", "mode", 13, "in_person 7, not_recorded 2, remote 4"},
    {"attendances",
     "attendance",
     17,
     "attended 11, no_show 1, attended_in_part 2, not_recorded 2, excused 1"},
    {"attendances", "rsvp", 17, "accepted 9, no_reply 6, declined 1, tentative 1"},
    {"attendances", "came", 17, "yes 13, no 2, unknown 2"},
    {"attendances", "returning", 13, "first 5, unknown 5, returning 3"},
    // delegations
    {"delegations", "event", 8, "M81 2, M16 2, M17 2, W 2"},
    {"delegations", "series", 8, "CONF 6, none 2"},
    {"delegations", "year", 8, "1981 2, 2016 2, 2017 2, unknown 2"},
    {"delegations", "country", 8, "SUN 1, KEN 2, RUS 2, ARG 1, EUE 1, VAT 1"},
    {"delegations", "group", 8, "eastern_european 3, african 2, grulac 1, none 2"},
    {"delegations", "region", 8, "none 2, Africa 2, Europe 3, Americas 1"},
    {"delegations",
     "subregion",
     8,
     "none 2, Eastern Africa 2, Eastern Europe 2, South America 1, Southern Europe 1"},
    {"delegations", "organisation", 8, "Board 3, Clinic 3, unknown 1, clinic 1, Unknown 1"},
    {"delegations", "organisation_type", 8, "legal_aid_provider 3, unknown 3, ngo_national 2"},
    {"delegations", "category", 8, "member_state 6, expert 1, observer 1, observer_state 1"},
    {"delegations", "role", 8, "head 3, representative 3, not_recorded 1, speaker 2, observer 1"},
    {"delegations", "mode", 8, "in_person 7, not_recorded 1, remote 2"},
    {"delegations", "attendance", 11, "attended 8, no_show 1, attended_in_part 1, not_recorded 2"},
    {"delegations", "rsvp", 11, "accepted 6, no_reply 4, declined 1"},
    {"delegations", "came", 11, "yes 8, no 1, unknown 2"},
    {"delegations", "returning", 8, "first 4, unknown 3, returning 2"},
    // countries
    {"countries", "event", 6, "M81 2, M16 2, M17 2, W 2"},
    {"countries", "series", 6, "CONF 5, none 2"},
    {"countries", "year", 6, "1981 2, 2016 2, 2017 2, unknown 2"},
    {"countries", "country", 6, "SUN 1, KEN 1, RUS 1, ARG 1, EUE 1, VAT 1"},
    {"countries", "group", 6, "eastern_european 2, african 1, grulac 1, none 2"},
    {"countries", "region", 6, "none 2, Africa 1, Europe 2, Americas 1"},
    {"countries",
     "subregion",
     6,
     "none 2, Eastern Africa 1, Eastern Europe 1, South America 1, Southern Europe 1"},
    {"countries", "organisation", 6, "Board 2, Clinic 2, unknown 1, clinic 1, Unknown 1"},
    {"countries", "organisation_type", 6, "legal_aid_provider 2, unknown 3, ngo_national 2"},
    {"countries", "category", 6, "member_state 4, expert 1, observer 1, observer_state 1"},
    {"countries", "role", 6, "head 3, representative 3, not_recorded 1, speaker 1, observer 1"},
    {"countries", "mode", 6, "in_person 5, not_recorded 1, remote 2"},
    {"countries", "attendance", 6, "attended 6, no_show 1, attended_in_part 1, not_recorded 2"},
    {"countries", "rsvp", 6, "accepted 5, no_reply 4, declined 1"},
    {"countries", "came", 6, "yes 6, no 1, unknown 2"},
    {"countries", "returning", 6, "first 4, unknown 3, returning 2"},
    // organisations
    {"organisations", "event", 6, "M81 3, M16 2, M17 2, W 3"},
    {"organisations", "series", 6, "CONF 4, none 3"},
    {"organisations", "year", 6, "1981 3, 2016 2, 2017 2, unknown 3"},
    {"organisations", "country", 6, "SUN 1, KEN 2, no_state 2, RUS 1, ARG 1, EUE 1, VAT 1"},
    {"organisations", "group", 6, "eastern_european 1, african 2, no_state 2, grulac 1, none 2"},
    {"organisations", "region", 6, "none 2, Africa 2, no_state 2, Europe 2, Americas 1"},
    {"organisations",
     "subregion",
     6,
     "none 2, Eastern Africa 2, no_state 2, Eastern Europe 1, South America 1, Southern Europe 1"},
    {"organisations",
     "organisation",
     6,
     "Board 1, Clinic 2, UN Office 1, clinic 1, Care 1, Unknown 1"},
    {"organisations",
     "organisation_type",
     6,
     "legal_aid_provider 1, unknown 3, ngo_national 1, academic 1"},
    {"organisations",
     "category",
     6,
     "member_state 3, un_entity 1, expert 1, observer 1, academic 1, observer_state 1"},
    {"organisations", "role", 6, "head 2, representative 2, observer 2, speaker 1, expert 1"},
    {"organisations", "mode", 6, "in_person 4, remote 4"},
    {"organisations", "attendance", 6, "attended 5, attended_in_part 2, not_recorded 1, excused 1"},
    {"organisations", "rsvp", 6, "accepted 5, no_reply 3, declined 1, tentative 1"},
    {"organisations", "came", 6, "yes 6, unknown 1, no 1"},
    {"organisations", "returning", 6, "first 4, returning 2, unknown 3"},
    // registered
    {"registered", "event", 4, "M81 2, M16 1, M17 1, W 1"},
    {"registered", "series", 4, "CONF 3, none 1"},
    {"registered", "year", 4, "1981 2, 2016 1, 2017 1, unknown 1"},
    {"registered", "country", 4, "SUN 1, ARG 1, RUS 1, KEN 1, no_state 1"},
    {"registered", "group", 4, "eastern_european 1, grulac 1, african 1, no_state 1"},
    {"registered", "region", 4, "none 1, Americas 1, Europe 1, Africa 1, no_state 1"},
    {"registered",
     "subregion",
     4,
     "none 1, South America 1, Eastern Europe 1, Eastern Africa 1, no_state 1"},
    {"registered", "organisation", 4, "Board 1, unknown 1, Clinic 1, Care 1"},
    {"registered",
     "organisation_type",
     4,
     "legal_aid_provider 1, unknown 1, ngo_national 1, academic 1"},
    {"registered", "category", 4, "member_state 3, expert 1, academic 1"},
    {"registered", "role", 4, "head 2, alternate 1, speaker 1, expert 1"},
    {"registered", "mode", 4, "in_person 2, not_recorded 1, remote 2"},
    {"registered", "attendance", 4, "attended 2, no_show 1, attended_in_part 2"},
    {"registered", "rsvp", 4, "accepted 4"},
    {"registered", "came", 4, "yes 3, no 1"},
    {"registered", "returning", 4, "first 2, returning 2, unknown 1"},
};

Measure measureNamed(const QString &code)
{
    for (std::size_t i = 0; i < std::size(measures); ++i) {
        if (code == QLatin1StringView(measures[i].code))
            return static_cast<Measure>(i);
    }
    qFatal("there is no measure %s", qPrintable(code));
}

QMap<QString, qint64> parsedCells(const QString &text)
{
    QMap<QString, qint64> cells;
    for (const QString &cell : text.split(u", "_s)) {
        const qsizetype blank = cell.lastIndexOf(u' ');
        cells.insert(cell.left(blank), cell.mid(blank + 1).toLongLong());
    }
    return cells;
}

QMap<QString, qint64> cellsOf(const FigureTable &table)
{
    QMap<QString, qint64> cells;
    for (const FigureTable::Cell &cell : table.cells)
        cells.insert(cell.keys.join(u'/'), cell.value);
    return cells;
}

QStringList keysOf(const FigureTable &table)
{
    QStringList keys;
    for (const FigureTable::Cell &cell : table.cells)
        keys.append(cell.keys.join(u'/'));
    return keys;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void measures_byDimension_data();
    void measures_byDimension();
    void attendances_bySeveralDimensions_listTheirRecords_data();
    void attendances_bySeveralDimensions_listTheirRecords();
    void order_isNatural_data();
    void order_isNatural();
    void labels_areForPeople();
    void stage_isWhatTheQueryAsksFor_data();
    void stage_isWhatTheQueryAsksFor();
    void returning_comparesWhatBothDatesSay();
    void organisations_areToldApart();
    void series_areToldApart();
    void keptCounts_areARecount_data();
    void keptCounts_areARecount();
    void unknownDimension_isInvalid();
    void emptyRegister_countsNothing();

private:
    /// The records that a cell, or the whole, lists; through the text of the filter, as a click on
    /// a chart and the command line do.
    QList<qint64> behind(Database &database, const FigureQuery &query, const QStringList &keys = {})
    {
        const auto filter = parseFilter(recordsBehind(query, keys).toText());
        if (!filter)
            qFatal("%s", qPrintable(filter.error().message));
        const auto ids = listIds(database, {Entity::Participation, *filter, {}});
        if (!ids)
            qFatal("%s %s", qPrintable(ids.error().message), qPrintable(ids.error().detail));
        return *ids;
    }
    /// Every record of the whole stands behind exactly one cell, and what the list of a cell counts
    /// is the cell's number.
    void compareListsWithCells(Database &database, const FigureQuery &query);
    Database &small()
    {
        QFETCH_GLOBAL(bool, server);
        return m_registers.of(server);
    }

    test::SmallRegisters m_registers;
};

void TestFigures::compareListsWithCells(Database &database, const FigureQuery &query)
{
    const auto table = countFigure(database, query);
    QVERIFY_RESULT(table);
    QSet<qint64> listed;
    qsizetype rows = 0;
    for (const FigureTable::Cell &cell : table->cells) {
        const QList<qint64> ids = behind(database, query, cell.keys);
        rows += ids.size();
        listed.unite(QSet<qint64>(ids.begin(), ids.end()));
        if (query.measure == Measure::Attendances)
            QCOMPARE(ids.size(), cell.value);
        const auto again =
            countFigure(database, {query.measure, recordsBehind(query, cell.keys), {}});
        QVERIFY_RESULT(again);
        QCOMPARE(again->total, cell.value);
    }
    const QList<qint64> whole = behind(database, query);
    QCOMPARE(rows, listed.size());
    QCOMPARE(listed, QSet<qint64>(whole.begin(), whole.end()));
}

void TestFigures::measures_byDimension_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("by");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("cells");
    for (const Expected &one : answers)
        QTest::addRow("%s by %s", one.measure, one.by)
            << QString::fromLatin1(one.measure) << QString::fromLatin1(one.by) << one.total
            << QString::fromLatin1(one.cells);
}

void TestFigures::measures_byDimension()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, by);
    QFETCH(const qint64, total);
    QFETCH(const QString, cells);
    const FigureQuery query{measureNamed(measure), {}, {by}};
    const auto table = countFigure(small(), query);
    QVERIFY_RESULT(table);
    QCOMPARE(cellsOf(*table), parsedCells(cells));
    QCOMPARE(table->total, total);
    QVERIFY(!table->rule.isEmpty());
    compareListsWithCells(small(), query);
}

void TestFigures::attendances_bySeveralDimensions_listTheirRecords_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::newRow("event and country") << QStringList{u"event"_s, u"country"_s};
    QTest::newRow("year and group") << QStringList{u"year"_s, u"group"_s};
    QTest::newRow("organisation and returning") << QStringList{u"organisation"_s, u"returning"_s};
    QTest::newRow("region, subregion and attendance")
        << QStringList{u"region"_s, u"subregion"_s, u"attendance"_s};
    QTest::newRow("the three facts") << QStringList{u"invitation"_s, u"rsvp"_s, u"came"_s};
    QTest::newRow("in capitals") << QStringList{u"Event"_s, u"Organisation-Type"_s};
}

void TestFigures::attendances_bySeveralDimensions_listTheirRecords()
{
    QFETCH(const QStringList, by);
    const FigureQuery query{Measure::Attendances, {}, by};
    const auto table = countFigure(small(), query);
    QVERIFY_RESULT(table);
    qint64 sum = 0;
    for (const FigureTable::Cell &cell : table->cells) {
        QCOMPARE(cell.keys.size(), by.size());
        sum += cell.value;
    }
    QCOMPARE(sum, table->total);
    QVERIFY(sum >= 13);
    compareListsWithCells(small(), query);
}

void TestFigures::order_isNatural_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("events by date, undated ones last")
        << u"event"_s << QStringList{u"M81"_s, u"M16"_s, u"M17"_s, u"W"_s};
    QTest::newRow("years") << u"year"_s
                           << QStringList{u"1981"_s, u"2016"_s, u"2017"_s, u"unknown"_s};
    QTest::newRow("countries by name") << u"country"_s
                                       << QStringList{u"ARG"_s,
                                                      u"EUE"_s,
                                                      u"VAT"_s,
                                                      u"KEN"_s,
                                                      u"RUS"_s,
                                                      u"SUN"_s,
                                                      u"no_state"_s,
                                                      u"unknown"_s};
    QTest::newRow("groups as in their table") << u"group"_s
                                              << QStringList{u"african"_s,
                                                             u"eastern_european"_s,
                                                             u"grulac"_s,
                                                             u"none"_s,
                                                             u"no_state"_s,
                                                             u"unknown"_s};
    QTest::newRow("attendance") << u"attendance"_s
                                << QStringList{u"attended"_s,
                                               u"attended_in_part"_s,
                                               u"excused"_s,
                                               u"no_show"_s,
                                               u"not_recorded"_s};
    QTest::newRow("names by alphabet, capitals before small letters") << u"organisation"_s
                                                                      << QStringList{u"Board"_s,
                                                                                     u"Care"_s,
                                                                                     u"Clinic"_s,
                                                                                     u"clinic"_s,
                                                                                     u"UN Office"_s,
                                                                                     u"Unknown"_s,
                                                                                     u"unknown"_s};
    QTest::newRow("first or again")
        << u"returning"_s << QStringList{u"first"_s, u"returning"_s, u"unknown"_s};
}

void TestFigures::order_isNatural()
{
    QFETCH(const QString, by);
    QFETCH(const QStringList, keys);
    const auto table = countFigure(small(), {Measure::Attendances, {}, {by}});
    QVERIFY_RESULT(table);
    QCOMPARE(keysOf(*table), keys);
}

void TestFigures::labels_areForPeople()
{
    const auto table = countFigure(small(), {Measure::People, {}, {u"country"_s, u"returning"_s}});
    QVERIFY_RESULT(table);
    QCOMPARE(table->dimensions, (QStringList{u"country"_s, u"returning"_s}));
    QCOMPARE(table->titles, (QStringList{u"Represented country"_s, u"First or again"_s}));
    QCOMPARE(table->cells.first().labels, (QStringList{u"Argentina"_s, u"first time"_s}));
    QCOMPARE(table->cells.last().labels, (QStringList{u"unknown"_s, u"unknown"_s}));
}

void TestFigures::stage_isWhatTheQueryAsksFor_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<qint64>("attendances");
    QTest::newRow("nothing asked") << u""_s << 13LL;
    QTest::newRow("a place") << u"country:KEN"_s << 3LL;
    QTest::newRow("an answer") << u"rsvp:declined"_s << 1LL;
    QTest::newRow("an answer in capitals") << u"RSVP:declined"_s << 1LL;
    QTest::newRow("who did not come") << u"came:no"_s << 2LL;
    QTest::newRow("inside NOT and OR")
        << u"country:KEN AND (NOT attendance:attended OR event:M81)"_s << 3LL;
    QTest::newRow("registration") << u"registration:pending"_s << 1LL;
    QTest::newRow("a date of the answer") << u"rsvp_on:none AND event:M16"_s << 6LL;
}

void TestFigures::stage_isWhatTheQueryAsksFor()
{
    QFETCH(const QString, where);
    QFETCH(const qint64, attendances);
    const FigureQuery query{Measure::Attendances, *parseFilter(where), {}};
    const auto table = countFigure(small(), query);
    QVERIFY_RESULT(table);
    QCOMPARE(table->total, attendances);
    QCOMPARE(behind(small(), query).size(), attendances);
}

void TestFigures::returning_comparesWhatBothDatesSay()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    const qint64 series = builder.add(Entity::EventSeries, {{u"name"_s, u"Meetings"_s}});
    const qint64 person = builder.add(Entity::Person, {{u"name"_s, u"Ana"_s}});
    const auto comes = [&](const QString &code, const QString &starts, const QString &attendance) {
        const qint64 event = builder.add(
            Entity::Event, {{u"code"_s, code}, {u"starts"_s, starts}, {u"series"_s, series}});
        builder.add(Entity::Participation,
                    {{u"event"_s, event}, {u"person"_s, person}, {u"attendance"_s, attendance}});
    };
    comes(u"A"_s, u"2014-05"_s, u"no_show"_s);
    comes(u"B"_s, u"2015"_s, u"attended"_s);
    comes(u"C"_s, u"2015-06"_s, u"attended_in_part"_s);
    comes(u"D"_s, u"2015-07"_s, u"attended"_s);
    comes(u"E"_s, u"2016"_s, u"attended"_s);
    const auto database = builder.finish();
    const auto table = countFigure(*database, {Measure::People, {}, {u"event"_s, u"returning"_s}});
    QVERIFY_RESULT(table);
    // A was missed; nobody knows whether B, "2015", was before or after June of that year.
    QCOMPARE(keysOf(*table),
             (QStringList{u"B/first"_s, u"C/first"_s, u"D/returning"_s, u"E/returning"_s}));
}

void TestFigures::organisations_areToldApart()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    const qint64 event = builder.add(Entity::Event, {{u"code"_s, u"M"_s}});
    const auto seat = [&](const QString &listed, const Value &organisation = {}) {
        builder.add(Entity::Participation,
                    {{u"event"_s, event},
                     {u"attendance"_s, u"attended"_s},
                     {u"organisation"_s, organisation},
                     {u"organisation_then"_s, listed}});
    };
    // Names that fold to the same, that are the acronym of another, or that mean something in the
    // filter language: the list behind each cell holds its own records only.
    const qint64 consortium =
        builder.add(Entity::Organisation,
                    {{u"name"_s, u"Legal Assistance Consortium"_s}, {u"acronym"_s, u"ILAC"_s}});
    const qint64 conference = builder.add(Entity::Organisation, {{u"name"_s, u"ILAC"_s}});
    const qint64 accented = builder.add(Entity::Organisation, {{u"name"_s, u"Défense"_s}});
    const qint64 plain = builder.add(Entity::Organisation, {{u"name"_s, u"Defense"_s}});
    for (const qint64 organisation : {consortium, conference, conference, accented, plain})
        seat(u"as linked"_s, organisation);
    for (const QString &listed : {u"ilac"_s,
                                  u"none"_s,
                                  u"None"_s,
                                  u"no"_s,
                                  u"#1"_s,
                                  u"=x"_s,
                                  u"a \"b\" \\c (d)"_s,
                                  u"line\nbreak"_s,
                                  u"'; DROP TABLE participation; --"_s,
                                  u"100%_"_s,
                                  u""_s})
        seat(listed);
    const auto database = builder.finish();
    const auto table = countFigure(*database, {Measure::Attendances, {}, {u"organisation"_s}});
    QVERIFY_RESULT(table);
    QCOMPARE(table->total, 16);
    QCOMPARE(table->cells.size(), 15);
    const auto cells = cellsOf(*table);
    QCOMPARE(cells.value(u"ILAC"_s), 2);
    QCOMPARE(cells.value(u"unknown"_s), 1);
    for (const FigureTable::Cell &cell : table->cells) {
        if (!isUnknownKey(cell.keys.first()))
            QCOMPARE(cell.labels, cell.keys);
    }
    compareListsWithCells(*database, {Measure::Attendances, {}, {u"organisation"_s}});
}

void TestFigures::series_areToldApart()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    test::RegisterBuilder builder(test);
    const auto held = [&](const QString &code, const QString &name, const QString &acronym) {
        const qint64 series =
            builder.add(Entity::EventSeries, {{u"name"_s, name}, {u"acronym"_s, acronym}});
        const qint64 event = builder.add(Entity::Event, {{u"code"_s, code}, {u"series"_s, series}});
        builder.add(Entity::Participation, {{u"event"_s, event}, {u"attendance"_s, u"attended"_s}});
    };
    held(u"A"_s, u"Conference on legal aid"_s, u"ILAC"_s);
    held(u"B"_s, u"Assistance conference"_s, u"ILAC"_s);
    held(u"C"_s, u"Ilac"_s, u""_s);
    held(u"D"_s, u"Sessions"_s, u"S"_s);
    const auto database = builder.finish();
    const auto table = countFigure(*database, {Measure::Attendances, {}, {u"series"_s}});
    QVERIFY_RESULT(table);
    // An acronym that two series share names neither of them.
    QCOMPARE(
        keysOf(*table),
        (QStringList{u"Assistance conference"_s, u"Conference on legal aid"_s, u"Ilac"_s, u"S"_s}));
    compareListsWithCells(*database, {Measure::Attendances, {}, {u"series"_s}});
}

void TestFigures::keptCounts_areARecount_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"",
                               "came:yes",
                               "came:yes AND year:2016",
                               "came:yes AND year>2012",
                               "came:yes AND NOT country:RUS",
                               "came:yes AND country:none",
                               "came:yes AND country:no_state",
                               "came:yes AND speaks_for:no_state",
                               "came:yes AND series:none",
                               "came:yes AND series:CONF",
                               "came:yes AND group:african",
                               "came:yes AND category:observer",
                               "came:yes AND event:M16",
                               "came:yes AND attendance:attended",
                               "came:no",
                               "NOT came:yes",
                               "country:KEN",
                               "year:2016",
                               "NOT country:RUS",
                               "category:member_state AND attendance:attended",
                               "group:african OR speaks_for:no_state",
                               "event:M16"})
        QTest::addRow("%s", filter) << QString::fromLatin1(filter);
}

/// What the counts answer is what the seats answer: a condition that all seats meet, on a field
/// that the counts do not have, makes the query read the seats.
void TestFigures::keptCounts_areARecount()
{
    QFETCH(const QString, filter);
    const auto parsed = parseFilter(filter);
    QVERIFY_RESULT(parsed);
    const Filter seats =
        Filter::both(*parsed, Filter::compare(u"note"_s, u"zzz"_s, Filter::Comparison::NotEqual));
    QList<QStringList> groupings{{}};
    for (const Dimension &one : allDimensions()) {
        groupings.append({QString::fromLatin1(one.name)});
        for (const Dimension &other : allDimensions()) {
            if (&other > &one)
                groupings.append({QString::fromLatin1(one.name), QString::fromLatin1(other.name)});
        }
    }
    const auto cells = [this](Measure measure, const Filter &of, const QStringList &by) {
        QMap<QStringList, qint64> all;
        for (const FigureRow &row : countParticipations(small(), measure, of, by).value_or({}))
            all.insert(row.keys, row.value);
        return all;
    };
    int compared = 0;
    for (const QStringList &by : std::as_const(groupings)) {
        for (const Measure measure :
             {Measure::Attendances, Measure::Delegations, Measure::Countries, Measure::People}) {
            const auto kept = cells(measure, *parsed, by);
            QVERIFY(!kept.isEmpty());
            QCOMPARE(kept, cells(measure, seats, by));
            ++compared;
        }
    }
    QVERIFY(compared > 500);
}

void TestFigures::unknownDimension_isInvalid()
{
    const auto table = countFigure(small(), {Measure::People, {}, {u"colour"_s}});
    QVERIFY(!table);
    QCOMPARE(table.error().code, Error::Code::Invalid);
    QVERIFY(table.error().message.contains(u"colour"_s));
    QVERIFY(table.error().message.contains(u"country"_s));
}

void TestFigures::emptyRegister_countsNothing()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto database = test::RegisterBuilder(test).finish();
    for (const Expected &one : answers) {
        const auto table = countFigure(
            *database,
            {measureNamed(QString::fromLatin1(one.measure)), {}, {QString::fromLatin1(one.by)}});
        QVERIFY_RESULT(table);
        QVERIFY(table->cells.isEmpty());
        QCOMPARE(table->total, 0);
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
