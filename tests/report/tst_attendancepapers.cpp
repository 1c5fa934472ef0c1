// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"
#include "exchange/importer.h"
#include "figures/figure.h"
#include "library/editing.h"
#include "library/history.h"
#include "library/register.h"
#include "paint/pdftools.h"
#include "report/papertexts.h"
#include "report/reports.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "support/testdatabase.h"

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

namespace
{

/// Two meetings. Names of categories: MS Member States, IGO, NO not recorded. What cannot be
/// resolved ("Freedonia") is kept as typed.
const QByteArray attendance = "Name,Country,Org,Cat,Role,Came,Listed,Meeting\n"
                              "Ana Ruiz,Argentina,Defensoría,MS,adviser,Y,,M1\n"
                              "Boris Ivanov,Serbia,,MS,,Y,,M1\n"
                              "Zoe Adams,Argentina,Ministry,MS,head,Y,,M1\n"
                              "Carla Gómez,Argentina,,MS,,Y,no,M1\n"
                              "Éva Nagy,Hungary,,MS,,Y,,M1\n"
                              "Dan Moe,,World Aid,IGO,,Y,,M1\n"
                              "Eli Fox,,,NO,,Y,,M1\n"
                              "Nora Sun,Kenya,,MS,,N,,M1\n"
                              "Pat Ray,Kenya,,MS,,?,,M1\n"
                              "Ana Ruiz,Argentina,Defensoría,MS,head,Y,,M2\n"
                              "Dan Moe,,World Aid,IGO,,Y,,M2\n";

const QByteArray mapping = R"({
  "kind": "participation",
  "columns": [
    {"column": "Name", "field": "person.name"},
    {"column": "Country", "field": "represents"},
    {"column": "Org", "field": "organisation.name"},
    {"column": "Cat", "field": "category"},
    {"column": "Role", "field": "role"},
    {"column": "Came", "field": "attendance"},
    {"column": "Listed", "field": "consent"},
    {"column": "Meeting", "field": "event.code"}
  ],
  "values": {
    "attendance": {"Y": "attended", "N": "no_show", "?": "not_recorded"},
    "category": {"MS": "member_state", "IGO": "igo", "NO": "not_recorded"},
    "consent": {"no": "not_listed"}
  }
})";

double sumOf(const ChartSpec &chart)
{
    double sum = 0;
    for (const auto &category : chart.categories)
        sum += category.total();
    return sum;
}

QString withoutSpaces(const QString &number)
{
    return QString(number).remove(QChar(0x202F));
}

} // namespace

/// Figures on paper are those of the lists behind them.
class TestAttendancePapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addRows(); }
    void initTestCase() { QVERIFY(reportNames().contains(u"series-summary"_s)); }
    void init();
    void cleanup();
    void keyFigures_equalTheListsBehindThem();
    void charts_addUpToTheKeyFigure();
    void noState_andUnknown_standLast();
    void participants_standInTheOrderOfTheUnitedNations();
    void whoeverIsNotToBeListed_isCountedAndNotNamed();
    void statesRepresented_areNamedInOrder();
    void eventWithoutAnybody_saysSo();
    void series_sumsUpItsMeetings();
    void series_captionNamesRecordedMeetingsOnly();
    void series_withoutAttendance_saysSo();
    void series_isDividedIntoStatesAndOthers();
    void numberedMeetings_loseTheirCommonName();
    void cites_seriesHasNineteenMeetings();

private:
    void import(const QByteArray &csv);
    paper::Document paperOf(const QString &name, const QString &subject);
    qint64 recordsBehindPeople(const QString &event);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestAttendancePapers::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    Record series = Record::create(Entity::EventSeries);
    series.setValue(u"name", u"Meetings on aid"_s);
    const auto seriesId = addRecord(*m_database, series);
    QVERIFY_RESULT(seriesId);
    for (const auto &[code, starts] : {std::pair(u"M1"_s, u"2016-11-15"_s),
                                       std::pair(u"M2"_s, u"2018-05"_s),
                                       std::pair(u"M3"_s, u"2020"_s)}) {
        Record event = Record::create(Entity::Event);
        event.setValue(u"code", code);
        event.setValue(u"starts", starts);
        event.setValue(u"series", *seriesId);
        event.setValue(u"city", code == u"M1" ? u"Vienna"_s : u"Tbilisi"_s);
        QVERIFY_RESULT(addRecord(*m_database, event));
    }
    import(attendance);
}

void TestAttendancePapers::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestAttendancePapers::import(const QByteArray &csv)
{
    QFile file(m_test->folder() + u"/list.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    QVERIFY_RESULT(importTable(*m_database, file.fileName(), *Mapping::fromJson(mapping)));
}

paper::Document TestAttendancePapers::paperOf(const QString &name, const QString &subject)
{
    ReportQuery query;
    query.name = name;
    query.event = query.series = subject;
    const auto document = makeReport(*m_database, query);
    if (!document)
        qWarning("%s", qPrintable(document.error().message));
    return document ? *document : paper::Document();
}

qint64 TestAttendancePapers::recordsBehindPeople(const QString &event)
{
    const FigureQuery query{Measure::People, Filter::compare(u"event"_s, event), {}};
    const auto ids = listIds(
        *m_database, {.entity = Entity::Participation, .filter = recordsBehind(query), .sort = {}});
    return ids ? ids->size() : -1;
}

void TestAttendancePapers::keyFigures_equalTheListsBehindThem()
{
    const paper::Document document = paperOf(u"event-summary"_s, u"M1"_s);
    const Filter here = Filter::compare(u"event"_s, u"M1"_s);
    const QList<std::pair<QString, Measure>> figures{
        {u"People who attended"_s, Measure::People},
        {u"Countries represented"_s, Measure::Countries},
        {u"Organisations"_s, Measure::Organisations}};
    for (const auto &[name, measure] : figures) {
        const auto counted = countFigure(*m_database, {measure, here, {}});
        QVERIFY_RESULT(counted);
        QCOMPARE(cellNamed(document, name).counted, QString::number(counted->total));
        QCOMPARE(cellNamed(document, name).countedCalls.size(), 1); // the counting rule
    }
    QCOMPARE(cellNamed(document, u"People who attended"_s).counted.toLongLong(),
             recordsBehindPeople(u"M1"_s));
    QCOMPARE(cellNamed(document, u"People who attended"_s).counted, u"7"_s);
    QCOMPARE(cellNamed(document, u"Countries represented"_s).counted, u"3"_s);
    QCOMPARE(factNamed(document, u"People recorded"_s), u"9 seats on record; 7 people attended"_s);
}

void TestAttendancePapers::charts_addUpToTheKeyFigure()
{
    const paper::Document document = paperOf(u"event-summary"_s, u"M1"_s);
    QCOMPARE(sumOf(chartNamed(document, u"categories"_s)), 7.0);
    QCOMPARE(sumOf(chartNamed(document, u"countries-by-group"_s)), 7.0);
    // Three facts about all nine seats, whether they came or not.
    const ChartSpec facts = chartNamed(document, u"three-facts"_s);
    QCOMPARE(facts.categories.size(), 3);
    for (const auto &fact : facts.categories)
        QCOMPARE(fact.total(), 9.0);
}

void TestAttendancePapers::noState_andUnknown_standLast()
{
    const ChartSpec chart =
        chartNamed(paperOf(u"event-summary"_s, u"M1"_s), u"countries-by-group"_s);
    QCOMPARE(chart.categories.first().role, ChartSpec::Role::Counted);
    bool counted = true;
    for (const auto &category : chart.categories) {
        const bool own = category.role == ChartSpec::Role::Counted;
        QVERIFY(counted || !own);
        counted = own;
    }
    QVERIFY(!counted);
}

void TestAttendancePapers::participants_standInTheOrderOfTheUnitedNations()
{
    const auto list = blocksOf<paper::Participants>(paperOf(u"event-summary"_s, u"M1"_s)).first();
    QCOMPARE(list.categories.size(), 3);
    QCOMPARE(list.categories[0].title, u"Member States"_s);
    QCOMPARE(list.categories[1].title, u"Intergovernmental organisations"_s);
    QCOMPARE(list.categories[2].title, u"Not recorded"_s);
    const auto &states = list.categories[0].delegations;
    QCOMPARE(states.size(), 3);
    QCOMPARE(states[0].name, u"Argentina"_s);
    QCOMPARE(states[1].name, u"Hungary"_s);
    QCOMPARE(states[2].name, u"Serbia"_s);
    QCOMPARE(states[0].entries.size(), 2); // head of delegation before adviser
    QCOMPARE(states[0].entries[0].name, u"Zoe Adams"_s);
    QCOMPARE(states[0].entries[0].detail, u"Ministry"_s);
    QCOMPARE(states[0].entries[1].name, u"Ana Ruiz"_s);
    QCOMPARE(list.categories[1].delegations.first().name, u"World Aid"_s);
}

void TestAttendancePapers::whoeverIsNotToBeListed_isCountedAndNotNamed()
{
    const paper::Document document = paperOf(u"event-summary"_s, u"M1"_s);
    QVERIFY(!allText(document).contains(u"Gómez"_s));
    const auto list = blocksOf<paper::Participants>(document).first();
    QCOMPARE(list.categories[0].delegations[0].closing, u"and 1 not listed by name"_s);
    QVERIFY(list.categories[0].detail.startsWith(u"5 people, 3 delegations"_s));
    // Who did not come is not on the list of participants.
    QVERIFY(!allText(document).contains(u"Nora Sun"_s));
}

void TestAttendancePapers::statesRepresented_areNamedInOrder()
{
    const QString text = allText(paperOf(u"event-summary"_s, u"M1"_s));
    QVERIFY2(text.contains(u"were represented: Argentina, Hungary, Serbia."_s), qPrintable(text));
}

void TestAttendancePapers::eventWithoutAnybody_saysSo()
{
    const paper::Document document = paperOf(u"event-summary"_s, u"M3"_s);
    QCOMPARE(factNamed(document, u"People recorded"_s), u"not recorded"_s);
    QCOMPARE(factNamed(document, u"People reported"_s), u"no published figure found"_s);
    QVERIFY(blocksOf<paper::Participants>(document).isEmpty());
    QVERIFY(allText(document).contains(u"No participants are recorded for this event."_s));
    QVERIFY_RESULT(renderPdf(document));
}

void TestAttendancePapers::series_sumsUpItsMeetings()
{
    const paper::Document document = paperOf(u"series-summary"_s, u"Meetings on aid"_s);
    QCOMPARE(cellNamed(document, u"Attendances"_s).counted, u"9"_s);
    QCOMPARE(cellNamed(document, u"People"_s).counted, u"7"_s); // two came twice
    const auto table = blocksOf<paper::Table>(document).first();
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows[0].cells[3].text, u"7"_s);
    QCOMPARE(table.rows[1].cells[3].text, u"2"_s);
    QCOMPARE(table.rows[2].cells[3].text, u"not recorded"_s);
    // One of three meetings is not known, and the total says so.
    QCOMPARE(table.rows[3].cells[3].text.simplified().replace(QChar(0xA0), u' '), u"9 + 1 ?"_s);
    const ChartSpec groups = chartNamed(document, u"groups-in-time"_s);
    QCOMPARE(groups.categories.size(), 3);
}

void TestAttendancePapers::series_captionNamesRecordedMeetingsOnly()
{
    const auto caption = [this] {
        return chartNamed(paperOf(u"series-summary"_s, u"Meetings on aid"_s),
                          u"attendances-in-time"_s)
            .title;
    };
    QCOMPARE(caption(), u"Attendances: 7 in 2016, 7 at the largest meeting in 2016, 2 in 2018"_s);
    // One meeting is left.
    QVERIFY_RESULT(undo(*m_database));
    import("Name,Country,Org,Cat,Role,Came,Listed,Meeting\nUma Muestra,Kenya,,MS,,Y,,M2\n");
    QCOMPARE(caption(), u"Attendances: 1 in 2018, not recorded at the other meetings"_s);
}

void TestAttendancePapers::series_withoutAttendance_saysSo()
{
    QVERIFY_RESULT(undo(*m_database));
    const paper::Document document = paperOf(u"series-summary"_s, u"Meetings on aid"_s);
    QVERIFY(chartNamed(document, u"attendances-in-time"_s).categories.isEmpty());
    const QString text = allText(document);
    QVERIFY2(text.contains(u"No attendance is recorded at any of these meetings."_s),
             qPrintable(text));
}

void TestAttendancePapers::series_isDividedIntoStatesAndOthers()
{
    const ChartSpec chart =
        chartNamed(paperOf(u"series-summary"_s, u"Meetings on aid"_s), u"attendances-in-time"_s);
    QCOMPARE(chart.series.size(), 3);
    QCOMPARE(chart.series.last().role, ChartSpec::Role::Unknown);
    QCOMPARE(chart.categories[0].values, (QList<double>{5, 1, 1}));
    QCOMPARE(chart.categories[1].values, (QList<double>{1, 1, 0}));
    QVERIFY(chart.categories[2].values.isEmpty()); // not known is not zero
    QVERIFY(chart.categories[0].position < chart.categories[1].position);
    QVERIFY(qAbs(chart.categories[0].position - 2016.83) < 0.01);
}

void TestAttendancePapers::numberedMeetings_loseTheirCommonName()
{
    const paper::Document document = paperOf(u"series-summary"_s, u"Meetings on aid"_s);
    const ChartSpec chart = chartNamed(document, u"attendances-in-time"_s);
    QCOMPARE(chart.categoryTitle, u"M"_s);
    QCOMPARE(chart.categories[1].label, u"2"_s);
    QCOMPARE(blocksOf<paper::Table>(document).first().columns.first().title, u"M"_s);
}

void TestAttendancePapers::cites_seriesHasNineteenMeetings()
{
    const QString sheet =
        QStringLiteral(PLENARY_SHARED_DATA "/attendance/cites_cop1_19_attendees.xlsx");
    if (!QFile::exists(sheet))
        QSKIP("the folder with the shared data is missing");
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("the large list is imported once, into SQLite");
    QFile file(QStringLiteral(PLENARY_TEST_DATA "/mappings/cites.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY_RESULT(importTable(*m_database, sheet, *Mapping::fromJson(file.readAll())));
    const paper::Document series = paperOf(u"series-summary"_s, QString());
    QCOMPARE(withoutSpaces(cellNamed(series, u"Attendances"_s).counted), u"18686"_s);
    const ChartSpec chart = chartNamed(series, u"attendances-in-time"_s);
    QCOMPARE(chart.categories.size(), 19);
    QCOMPARE(sumOf(chart), 18686.0);
    QCOMPARE(chart.categories[16].total(), 1725.0);
    QCOMPARE(layoutPaper(series).pages.size(), 1); // all of it at a glance
    const paper::Document event = paperOf(u"event-summary"_s, u"COP17"_s);
    const QString people = withoutSpaces(cellNamed(event, u"People who attended"_s).counted);
    QCOMPARE(sumOf(chartNamed(event, u"countries-by-group"_s)), people.toDouble());
    const auto participants = blocksOf<paper::Participants>(event).first();
    qsizetype listed = 0;
    for (const auto &category : participants.categories) {
        for (const auto &delegation : category.delegations)
            listed += delegation.entries.size()
                + delegation.closing.section(u"and "_s, -1).section(u' ', 0, 0).toInt();
    }
    QCOMPARE(listed, 1725); // seats: two people have two each
    NEED_PDF_TOOLS();
    const auto pdf = renderPdf(event);
    QVERIFY_RESULT(pdf);
    const QString text = pdfText(*pdf);
    for (const auto &category : participants.categories) {
        for (const auto &delegation : category.delegations)
            QVERIFY2(text.contains(plainText(delegation.name)), qPrintable(delegation.name));
    }
}

QTEST_MAIN(TestAttendancePapers)
#include "tst_attendancepapers.moc"
