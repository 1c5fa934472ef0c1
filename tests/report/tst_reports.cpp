// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "app/paint/paper.h"
#include "library/editing.h"
#include "library/register.h"
#include "paint/pdftools.h"
#include "report/papertexts.h"
#include "storage/entitystore.h"
#include "support/testdatabase.h"

#include <QtCore/QScopeGuard>
#include <map>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

namespace
{

const QStringList sponsors{u"Kenya"_s,
                           u"South Africa"_s,
                           u"Japan"_s,
                           u"Thailand"_s,
                           u"Serbia"_s,
                           u"Argentina"_s,
                           u"Brazil"_s,
                           u"Ecuador"_s,
                           u"El Salvador"_s,
                           u"Guatemala"_s,
                           u"Canada"_s,
                           u"Finland"_s,
                           u"Israel"_s,
                           u"Italy"_s,
                           u"Norway"_s,
                           u"United Kingdom of Great Britain and Northern Ireland"_s,
                           u"United States of America"_s};

ReportQuery eventQuery(const QString &event)
{
    ReportQuery query;
    query.name = u"event-summary"_s;
    query.event = event;
    query.asAt = u"2026-03-02"_s;
    return query;
}

ReportQuery statusQuery(const QString &asAt = u"2026-03-02"_s)
{
    ReportQuery query;
    query.name = u"declaration-status"_s;
    query.instrument = u"25/2"_s;
    query.asAt = asAt;
    return query;
}

} // namespace

/// Papers of the sample register: what it knows, what others published, and what nobody knows.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addRows(); }
    void initTestCase();
    void init();
    void cleanupTestCase() { m_registers.clear(); }
    void buenosAires_namesAllSponsors();
    void buenosAires_hasBothKindsOfFigures();
    void buenosAires_saysWhoWhereAndWhen();
    void buenosAires_isReadableAsPdf();
    void status_namesEverySponsorWithItsSource();
    void status_hasBothKindsOfFigures();
    void status_leavesOutUnknownColumnsAndNamesThem();
    void status_showsAColumnOnceAttendanceIsKnown();
    void status_readsAsItWasOnTheDate();
    void status_dropsWhoeverWithdrew();
    void everyCall_hasItsNote();
    void paper_namesItsRegister();
    void paperOfNamelessRegister_saysNothingOfIt();
    void language_changesCountriesAndDates_data();
    void language_changesCountriesAndDates();
    void arabicPaper_isMirroredAndKeepsDirections();
    void unknownNames_areErrorsInOneSentence_data();
    void unknownNames_areErrorsInOneSentence();
    void namesOfTheRegister_arePlainText();
    void disclaimer_standsOnce();

private:
    paper::Document paperOf(const ReportQuery &query);
    Record eventOf(const QString &code);
    void forget();

    /// A register is made once for each database; a test that changes it forgets it.
    struct Register {
        std::unique_ptr<TestDatabase> test;
        std::unique_ptr<Database> database;
    };
    std::map<bool, Register> m_registers;
    Database *m_database = nullptr;
};

void TestReports::initTestCase()
{
    QVERIFY(reportNames().contains(u"event-summary"_s));
}

void TestReports::init()
{
    QFETCH_GLOBAL(bool, server);
    const auto made = m_registers.find(server);
    if (made != m_registers.end()) {
        m_database = made->second.database.get();
        return;
    }
    Register fresh;
    fresh.test = std::make_unique<TestDatabase>(server);
    auto database = createRegister(fresh.test->location(), {.sample = u"ilan"_s, .name = {}});
    QVERIFY_RESULT(database);
    fresh.database = *std::move(database);
    m_database = fresh.database.get();
    m_registers.emplace(server, std::move(fresh));
}

/// The next test finds the sample as it was made.
void TestReports::forget()
{
    QFETCH_GLOBAL(bool, server);
    m_registers.erase(server);
}

paper::Document TestReports::paperOf(const ReportQuery &query)
{
    const auto document = makeReport(*m_database, query);
    if (!document)
        qWarning("%s", qPrintable(document.error().message));
    return document ? *document : paper::Document();
}

Record TestReports::eventOf(const QString &code)
{
    return EntityStore(*m_database, Entity::Event).findBy(u"code", code)->first();
}

void TestReports::buenosAires_namesAllSponsors()
{
    const QString text = allText(paperOf(eventQuery(u"BUENOS-AIRES-2016"_s)));
    for (const QString &name : sponsors)
        QVERIFY2(text.contains(name), qPrintable(name));
    QVERIFY(text.contains(u"United States of America (main sponsor)"_s));
}

void TestReports::buenosAires_hasBothKindsOfFigures()
{
    const paper::Document document = paperOf(eventQuery(u"BUENOS-AIRES-2016"_s));
    QCOMPARE(factNamed(document, u"People recorded"_s), u"not recorded"_s);
    const QString reported = factNamed(document, u"People reported"_s);
    QVERIFY2(reported.contains(u"more than 200 participants"_s), qPrintable(reported));
    QVERIFY2(reported.contains(u"casi 200"_s), qPrintable(reported));
    const auto people = cellNamed(document, u"People who attended"_s);
    QCOMPARE(people.counted, u"–"_s); // a reported figure never takes the place of a counted one
    QCOMPARE(people.countedSuffix, u"not recorded"_s);
    QCOMPARE(people.reported.size(), 2);
    for (const paper::Text &claim : people.reported)
        QCOMPARE(claim.calls.size(), 1);
    const ChartSpec chart = chartNamed(document, u"recorded-and-reported"_s);
    QCOMPARE(chart.categories.size(), 6); // people and countries: records and two sources each
    QVERIFY(chart.categories.first().values.isEmpty());
    QCOMPARE(chart.categories.first().note, u"not recorded"_s);
    QCOMPARE(chart.categories[1].values, QList<double>{200});
    QCOMPARE(chart.categories[1].published, ChartSpec::Qualifier::Over);
}

void TestReports::buenosAires_saysWhoWhereAndWhen()
{
    const QString text = allText(paperOf(eventQuery(u"BUENOS-AIRES-2016"_s)));
    for (const QString &words : {u"Buenos Aires, Argentina"_s,
                                 u"15–17 November 2016"_s,
                                 u"conference, held"_s,
                                 u"Buenos Aires Declaration"_s,
                                 u"Johannesburg 2014"_s,
                                 u"Tbilisi 2018"_s,
                                 u"As at 2 March 2026 · register ILAN"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestReports::buenosAires_isReadableAsPdf()
{
    NEED_PDF_TOOLS();
    const auto pdf = renderPdf(paperOf(eventQuery(u"BUENOS-AIRES-2016"_s)));
    QVERIFY_RESULT(pdf);
    const QString text = pdfText(*pdf);
    for (const QString &name : sponsors)
        QVERIFY2(text.contains(name), qPrintable(name));
    QVERIFY(text.contains(u"not recorded"_s));
    QVERIFY(text.contains(u"“more than 200 participants”"_s));
    QVERIFY(text.contains(u"Page 1 of %1"_s.arg(pdfPages(*pdf))));
}

void TestReports::status_namesEverySponsorWithItsSource()
{
    const paper::Document document = paperOf(statusQuery());
    QCOMPARE(cellNamed(document, u"Standing behind the text"_s).counted, u"17"_s);
    const paper::Table table = blocksOf<paper::Table>(document).first();
    QStringList named;
    for (const auto &row : table.rows) {
        if (row.kind != paper::Table::Row::Kind::Data)
            continue;
        named << row.cells.first().text;
        QCOMPARE(row.cells[1].calls.size(), 1);
        QCOMPARE(row.cells[1].bold, row.cells.first().text == u"United States of America");
    }
    QCOMPARE(named, sponsors); // by regional group, then in the order of the language
    QVERIFY(allText(document).contains(u"as at 2 March 2026"_s));
}

void TestReports::status_hasBothKindsOfFigures()
{
    const paper::Document document = paperOf(statusQuery());
    const paper::Table meetings = blocksOf<paper::Table>(document).last();
    QCOMPARE(meetings.rows.size(), 6);
    for (const auto &row : meetings.rows) {
        QCOMPARE(row.cells[2].text, u"not recorded"_s);
        if (row.cells.first().text == u"Buenos Aires 2016") {
            QVERIFY(row.cells[3].text.contains(u"more than 200 participants"_s));
            QCOMPARE(row.cells[3].calls.size(), 2);
        }
    }
}

void TestReports::status_leavesOutUnknownColumnsAndNamesThem()
{
    const paper::Document document = paperOf(statusQuery());
    QCOMPARE(blocksOf<paper::Table>(document).first().columns.size(), 2);
    const QString text = allText(document);
    const qsizetype at = text.indexOf(u"columns left out"_s);
    QVERIFY(at > 0);
    for (const QString &city : {u"Kyiv 2007"_s, u"Johannesburg 2014"_s, u"Online 2020"_s})
        QVERIFY2(text.lastIndexOf(city, at) > 0, qPrintable(city));
}

void TestReports::status_showsAColumnOnceAttendanceIsKnown()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    Record seat = Record::create(Entity::Participation);
    seat.setValue(u"event", eventOf(u"BUENOS-AIRES-2016"_s).id);
    seat.setValue(u"represents",
                  EntityStore(*m_database, Entity::Country).findBy(u"code", u"KEN"_s)->first().id);
    seat.setValue(u"attendance", u"attended"_s);
    QVERIFY_RESULT(addRecord(*m_database, seat));
    const paper::Document document = paperOf(statusQuery());
    const paper::Table table = blocksOf<paper::Table>(document).first();
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.columns[2].title, u"2016"_s);
    QCOMPARE(table.columns[2].subtitle, u"Buenos Aires"_s);
    QCOMPARE(table.rows[1].cells.first().text, u"Kenya"_s);
    QCOMPARE(table.rows[1].cells[2].text, u"1"_s);
    QCOMPARE(table.rows[1].cells[3].text, u"1 of 1"_s);
    QCOMPARE(table.rows[2].cells[2].text, u"–"_s); // South Africa did not come
    QVERIFY(table.rows[2].cells[3].gap);
    QCOMPARE(cellNamed(document, u"At one conference or more"_s).counted, u"1"_s);
    const paper::Table event =
        blocksOf<paper::Table>(paperOf(eventQuery(u"BUENOS-AIRES-2016"_s))).first();
    QCOMPARE(event.rows.first().cells.last().text, u"1 of 2"_s);
}

void TestReports::status_readsAsItWasOnTheDate()
{
    const paper::Document before = paperOf(statusQuery(u"2010-01-01"_s));
    QVERIFY(allText(before).contains(u"as at 1 January 2010"_s));
    // Later conferences are not on a paper of that date.
    QVERIFY(!allText(before).contains(u"Tbilisi"_s));
}

void TestReports::status_dropsWhoeverWithdrew()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    const Record text =
        EntityStore(*m_database, Entity::Instrument).findBy(u"symbol", u"25/2"_s)->first();
    Record withdrawal = Record::create(Entity::PartyAction);
    withdrawal.setValue(u"instrument", text.id);
    withdrawal.setValue(
        u"country",
        EntityStore(*m_database, Entity::Country).findBy(u"code", u"NOR"_s)->first().id);
    const Field *action = tableOf(Entity::PartyAction).find(u"action");
    QString code;
    for (const Choice &choice : action->choices) {
        if (QByteArray(choice.code).startsWith("withdrew"))
            code = QString::fromLatin1(choice.code);
    }
    QVERIFY(!code.isEmpty());
    withdrawal.setValue(u"action", code);
    withdrawal.setValue(u"acted_on", u"2020-05-01"_s);
    QVERIFY_RESULT(addRecord(*m_database, withdrawal));
    const QString name = u"Standing behind the text"_s;
    QCOMPARE(cellNamed(paperOf(statusQuery(u"2020-04-30"_s)), name).counted, u"17"_s);
    QCOMPARE(cellNamed(paperOf(statusQuery(u"2020-05-01"_s)), name).counted, u"16"_s);
}

void TestReports::everyCall_hasItsNote()
{
    ReportQuery series;
    series.name = u"series-summary"_s;
    for (const ReportQuery &query :
         {eventQuery(u"BUENOS-AIRES-2016"_s), eventQuery(u"ILAC-2020"_s), statusQuery(), series}) {
        const paper::Document document = paperOf(query);
        QStringList marks;
        for (const paper::Note &note : document.notes) {
            QVERIFY(!note.text.isEmpty());
            if (!note.mark.isEmpty())
                marks << note.mark;
        }
        QStringList calls = callsOf(document);
        calls.sort();
        marks.sort();
        QCOMPARE(calls, marks);
    }
}

void TestReports::paper_namesItsRegister()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    QCOMPARE(paperOf(statusQuery()).asAt.section(u'·', -1).trimmed(), u"register ILAN"_s);
    QVERIFY_RESULT(setRegisterSetting(*m_database, u"name"_s, u"Réseau d’aide juridique"_s));
    QCOMPARE(paperOf(statusQuery()).asAt.section(u'·', -1).trimmed(),
             u"register Réseau d’aide juridique"_s);
}

void TestReports::paperOfNamelessRegister_saysNothingOfIt()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    QVERIFY_RESULT(setRegisterSetting(*m_database, u"name"_s, QString()));
    const paper::Document document = paperOf(statusQuery());
    QVERIFY(!document.asAt.contains(u"register"_s));
    QVERIFY(!document.asAt.contains(u'·'));
    QVERIFY(document.network.isEmpty());
}

void TestReports::language_changesCountriesAndDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("date");
    QTest::newRow("fr") << u"fr"_s << u"Afrique du Sud"_s << u"2 mars 2026"_s;
    QTest::newRow("es") << u"es"_s << u"Sudáfrica"_s << u"2 de marzo de 2026"_s;
    QTest::newRow("ru") << u"ru"_s << u"Южная Африка"_s << u"2 марта 2026"_s;
    QTest::newRow("zh") << u"zh"_s << u"南非"_s << u"2026年3月2日"_s;
    QTest::newRow("ar") << u"ar"_s << u"جنوب أفريقيا"_s << u"2 آذار/مارس 2026"_s;
}

void TestReports::language_changesCountriesAndDates()
{
    QFETCH(QString, language);
    QFETCH(QString, country);
    QFETCH(QString, date);
    ReportQuery query = statusQuery();
    query.language = language;
    const paper::Document document = paperOf(query);
    QCOMPARE(document.language, language);
    const QString text = allText(document);
    QVERIFY2(text.contains(country), qPrintable(text));
    QVERIFY2(text.contains(date), qPrintable(document.asAt));
    QVERIFY(!text.contains(u"South Africa"_s));
}

void TestReports::arabicPaper_isMirroredAndKeepsDirections()
{
    ReportQuery query = eventQuery(u"BUENOS-AIRES-2016"_s);
    query.language = u"ar"_s;
    const paper::Document document = paperOf(query);
    QVERIFY(layoutPaper(document).mirrored);
    // The line mixes directions: marks keep each part whole, and the line runs from the right.
    const QString line = blocksOf<paper::TitleBlock>(document).first().line;
    QVERIFY(line.startsWith(QChar(0x200F)));
    QVERIFY(line.contains(QString(QChar(0x200E) + u"Buenos Aires"_s + QChar(0x200E))));
    for (const paper::Note &note : document.notes)
        QVERIFY(note.mark.isEmpty() || note.mark.at(0).isDigit()
                || note.mark.at(0) >= QChar(0x600));
}

void TestReports::unknownNames_areErrorsInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    const QString en = u"en"_s;
    QTest::newRow("report") << u"budget"_s << u"x"_s << en << u"event-summary"_s;
    QTest::newRow("event") << u"event-summary"_s << u"PARIS"_s << en << u"BUENOS-AIRES-2016"_s;
    QTest::newRow("no event") << u"event-summary"_s << u""_s << en << u"BUENOS-AIRES-2016"_s;
    QTest::newRow("text") << u"declaration-status"_s << u"99/9"_s << en << u"25/2"_s;
    QTest::newRow("series") << u"series-summary"_s << u"Olympics"_s << en << u"ILAC"_s;
    QTest::newRow("language") << u"event-summary"_s << u"ILAC-2020"_s << u"xx"_s << u"xx"_s;
}

void TestReports::unknownNames_areErrorsInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(QString, language);
    QFETCH(QString, says);
    ReportQuery query;
    query.name = name;
    query.event = query.series = query.instrument = subject;
    query.language = language;
    const auto document = makeReport(*m_database, query);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotFound);
    QVERIFY2(document.error().message.contains(says), qPrintable(document.error().message));
}

void TestReports::namesOfTheRegister_arePlainText()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    const QString wild = u"<b>Aid</b> & %1 \"x\" <img src=x>"_s;
    const Record event = eventOf(u"BUENOS-AIRES-2016"_s);
    QVERIFY_RESULT(editRecord(
        *m_database, Entity::Event, event.id, event.revision, {{u"title"_s, Value(wild)}}));
    const paper::Document document = paperOf(eventQuery(u"BUENOS-AIRES-2016"_s));
    QCOMPARE(blocksOf<paper::TitleBlock>(document).first().title, wild);
    NEED_PDF_TOOLS();
    const auto pdf = renderPdf(document);
    QVERIFY_RESULT(pdf);
    QVERIFY(pdfText(*pdf, 1).contains(wild));
}

void TestReports::disclaimer_standsOnce()
{
    NEED_PDF_TOOLS();
    for (const ReportQuery &query : {eventQuery(u"BUENOS-AIRES-2016"_s), statusQuery()}) {
        const auto pdf = renderPdf(paperOf(query));
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdfText(*pdf).count(u"The designations employed"_s), 1);
    }
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
