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

/// What all papers share: notes, foot, language, errors, and texts that are only texts.
class TestReportFrame : public QObject
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

void TestReportFrame::everyCall_hasItsNote()
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

void TestReportFrame::paper_namesItsRegister()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    QCOMPARE(paperOf(statusQuery()).asAt.section(u'·', -1).trimmed(), u"register ILAN"_s);
    QVERIFY_RESULT(setRegisterSetting(*m_database, u"name"_s, u"Réseau d’aide juridique"_s));
    QCOMPARE(paperOf(statusQuery()).asAt.section(u'·', -1).trimmed(),
             u"register Réseau d’aide juridique"_s);
}

void TestReportFrame::paperOfNamelessRegister_saysNothingOfIt()
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

void TestReportFrame::language_changesCountriesAndDates_data()
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

void TestReportFrame::language_changesCountriesAndDates()
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

void TestReportFrame::arabicPaper_isMirroredAndKeepsDirections()
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

void TestReportFrame::unknownNames_areErrorsInOneSentence_data()
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

void TestReportFrame::unknownNames_areErrorsInOneSentence()
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

void TestReportFrame::namesOfTheRegister_arePlainText()
{
    const auto changed = qScopeGuard([this] {
        forget();
    });
    const QString wild = u"<b>Aid</b> & %1 \"x\" <img src=x>"_s;
    const Record event = eventOf(u"BUENOS-AIRES-2016"_s);
    const FieldEdit edit{u"title"_s, event.value(u"title"), wild};
    QVERIFY_RESULT(editRecord(*m_database, Entity::Event, event.id, {edit}));
    const paper::Document document = paperOf(eventQuery(u"BUENOS-AIRES-2016"_s));
    QCOMPARE(blocksOf<paper::TitleBlock>(document).first().title, wild);
    NEED_PDF_TOOLS();
    const auto pdf = renderPdf(document);
    QVERIFY_RESULT(pdf);
    QVERIFY(pdfText(*pdf, 1).contains(wild));
}

void TestReportFrame::disclaimer_standsOnce()
{
    NEED_PDF_TOOLS();
    for (const ReportQuery &query : {eventQuery(u"BUENOS-AIRES-2016"_s), statusQuery()}) {
        const auto pdf = renderPdf(paperOf(query));
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdfText(*pdf).count(u"The designations employed"_s), 1);
    }
}

QTEST_MAIN(TestReportFrame)
#include "tst_reportframe.moc"
