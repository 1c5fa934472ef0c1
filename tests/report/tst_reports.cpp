// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"
#include "library/editing.h"
#include "paint/pdftools.h"
#include "report/papertexts.h"
#include "report/sampleregister.h"
#include "storage/entitystore.h"

#include <QtCore/QScopeGuard>

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

} // namespace

/// Papers of the sample register: what it knows, what others published, and what nobody knows.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addRows(); }
    void initTestCase() { QVERIFY(reportNames().contains(u"event-summary"_s)); }
    void init()
    {
        QFETCH_GLOBAL(bool, server);
        m_database = m_sample.database(server);
        QVERIFY(m_database);
    }
    void cleanupTestCase() { m_sample.forgetAll(); }
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

private:
    paper::Document paperOf(const ReportQuery &query)
    {
        return SampleRegister::paperOf(*m_database, query);
    }
    Record eventOf(const QString &code)
    {
        return EntityStore(*m_database, Entity::Event).findBy(u"code", code)->first();
    }
    void forget()
    {
        QFETCH_GLOBAL(bool, server);
        m_sample.forget(server);
    }

    SampleRegister m_sample;
    Database *m_database = nullptr;
};

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
    const QString reported = plainText(factNamed(document, u"People reported"_s));
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
            QVERIFY(plainText(row.cells[3].text).contains(u"more than 200 participants"_s));
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
    // More than 200 were reported there: that South Africa is not on the list says nothing.
    QCOMPARE(table.rows[2].cells[2].text, u"?"_s);
    QVERIFY(!table.rows[2].cells[3].gap);
    QCOMPARE(table.rows[2].cells[3].text, u"not recorded"_s);
    QCOMPARE(cellNamed(document, u"At one conference or more"_s).counted, u"1"_s);
    const paper::Table event =
        blocksOf<paper::Table>(paperOf(eventQuery(u"BUENOS-AIRES-2016"_s))).first();
    QCOMPARE(event.rows.first().cells.last().text, u"1 of 1\u00A0+\u00A01\u00A0?"_s);
}

void TestReports::status_readsAsItWasOnTheDate()
{
    const paper::Document before = paperOf(statusQuery(u"2010-01-01"_s));
    QVERIFY(allText(before).contains(u"as at 1 January 2010"_s));
    // Later conferences are not on a paper of that date.
    QVERIFY(!allText(before).contains(u"Tbilisi"_s));
    // Nor are States that stand behind it since its adoption, and the paper says why.
    QCOMPARE(cellNamed(before, u"Standing behind the text"_s).counted, u"0"_s);
    QVERIFY(!allText(before).contains(u"Kenya"_s));
    QVERIFY(allText(before).contains(u"Actions without a date"_s));
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

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
