// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "library/history.h"
#include "library/register.h"
#include "library/resolving.h"
#include "storage/statement.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

const QByteArray mappingJson = R"({
  "kind": "participation",
  "columns": [
    {"column": "Name", "field": "person.name"},
    {"column": "Country", "field": "represents"},
    {"column": "Org", "field": "organisation.name"},
    {"column": "Cat", "field": "category"},
    {"column": "Came", "field": "attendance"},
    {"column": "Meeting", "field": "event.code"}
  ],
  "values": {"attendance": {"Y": "attended", "N": "no_show"}, "category": {"MS": "member_state"}}
})";

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void rows_becomeLinkedRecords();
    void samePerson_comesAgain();
    void sameTableAgain_changesNothing();
    void changedCell_updatesOneRecord();
    void unknownValues_areKeptAndListed();
    void unknownValues_areCountedByTextAndRecord();
    void unknownValueOfAKnownRecord_isKept();
    void yesAndNo_areSuggestedAndNeverTaken();
    void marks_areNotTakenForEachOther();
    void missingEvent_isRejectedWithItsRow();
    void dryRun_keepsNothing();
    void cancel_keepsNothing();
    void cancel_farDown_stopsThere();
    void cancel_whenAllRowsAreTaken_keepsNothing();
    void longTable_keepsItsOrder();
    void undo_bringsBackTheRegister();
    void mapping_survivesJson();
    void mapping_unknownFieldOrColumn_isRefused();
    void person_whateverOrderAndTitle();
    void namesakesAtOneEvent_stayTwo();
    void person_neverAcrossStates();
    void person_notByADash();
    void dryRun_tellsWhatTheRealRunDoes();
    void rejects_sayRowColumnReason();
    void update_touchesOnlyWhatChanged();
    void correctedRow_isTheSameSeat();
    void mapping_saysWhatRealListsNeed();
    void mapping_summaryRow_standsForManySeats();
    void mapping_faults_data();
    void mapping_faults();
    void missingColumn_isNamedWithThoseThatAre();
    void strayQuoteFarDown_keepsNothing();
    void unknownEncoding_isNamed();
    void resolve_decidesOnceForAll();
    void resolve_undone_letsTheImportBeUndone();
    void resolve_impossibleAnswer_isRefused();
    void unknownCountryOfAnEvent_canBeResolvedToo();

private:
    [[nodiscard]] Mapping mapping() const { return *Mapping::fromJson(mappingJson); }
    Result<ImportReport> import(const QByteArray &csv, const ImportOptions &options = {});
    qint64 count(Entity entity) { return *EntityStore(*m_database, entity).count(); }
    QHash<QString, QList<Record>> everything();

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
};

void TestImporter::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
}

void TestImporter::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Result<ImportReport> TestImporter::import(const QByteArray &csv, const ImportOptions &options)
{
    QFile file(m_test->folder() + u"/list.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the fixture could not be written");
    file.write("Name,Country,Org,Cat,Came,Meeting\n" + csv);
    file.close();
    return importTable(*m_database, file.fileName(), mapping(), options);
}

QHash<QString, QList<Record>> TestImporter::everything()
{
    QHash<QString, QList<Record>> all;
    for (const EntityTable &table : allTables())
        all.insert(table.kind(), *EntityStore(*m_database, table.entity).all());
    return all;
}

void TestImporter::rows_becomeLinkedRecords()
{
    const auto report = import("Ana Ruiz,ARGENTINA,Defensoría,MS,Y,M1\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    const Record seat = EntityStore(*m_database, Entity::Participation).all()->first();
    QCOMPARE(seat.text(u"name_then"), u"Ana Ruiz"_s);
    QCOMPARE(seat.text(u"represents_typed"), u"ARGENTINA"_s);
    QCOMPARE(seat.text(u"organisation_then"), u"Defensoría"_s);
    QCOMPARE(seat.text(u"attendance"), u"attended"_s);
    QCOMPARE(seat.text(u"speaks_for"), u"state"_s);
    const auto country =
        EntityStore(*m_database, Entity::Country).find(seat.value(u"represents").toLongLong());
    QCOMPARE(country->text(u"code"), u"ARG"_s);
    QCOMPARE(count(Entity::Person), 1);
    QCOMPARE(count(Entity::Organisation), 1);
    QCOMPARE(count(Entity::Event), 1);
}

void TestImporter::samePerson_comesAgain()
{
    const auto report = import("\"RUIZ, Ana\",Argentina,Defensoría,MS,Y,M1\n"
                               "Ana Ruiz,Argentine,,MS,Y,M2\n"
                               "Ana Ruiz,Brazil,,MS,Y,M2\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 3);
    QCOMPARE(count(Entity::Person), 2); // the one from Brazil is somebody else
    const QList<Record> seats = *EntityStore(*m_database, Entity::Participation).all();
    QCOMPARE(seats.at(0).value(u"person"), seats.at(1).value(u"person"));
    QVERIFY(seats.at(1).value(u"person") != seats.at(2).value(u"person"));
}

void TestImporter::sameTableAgain_changesNothing()
{
    const QByteArray rows =
        "Ana,Kenya,,MS,Y,M1\n,Kenya,,MS,Y,M1\n,Kenya,,MS,N,M1\nKim,Korea,,XX,?,M1\n";
    QVERIFY_RESULT(import(rows));
    const auto before = everything();
    const auto again = import(rows);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->change, 0);
    QCOMPARE(everything(), before);
}

void TestImporter::changedCell_updatesOneRecord()
{
    QVERIFY_RESULT(import("Ana,Kenya,,MS,N,M1\nBen,Kenya,,MS,Y,M1\n"));
    const auto again = import("Ana,Kenya,,MS,Y,M1\nBen,Kenya,,MS,Y,M1\n");
    QVERIFY_RESULT(again);
    QCOMPARE(again->updated, 1);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(EntityStore(*m_database, Entity::Participation).all()->first().text(u"attendance"),
             u"attended"_s);
}

void TestImporter::unknownValues_areKeptAndListed()
{
    const auto report = import("Kim,Korea,,Obsevers,Y,M1\nLee,Korea,,MS,perhaps,M1\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->unresolved.size(), 3);
    QCOMPARE(report->unresolved.first().typed, u"Korea"_s);
    QCOMPARE(report->unresolved.first().rows, 2);
    const QList<Record> open = *EntityStore(*m_database, Entity::OpenValue).all();
    QCOMPARE(open.size(), 4);
    const Record seat = EntityStore(*m_database, Entity::Participation).all()->first();
    QVERIFY(seat.value(u"represents").isNull());
    QCOMPARE(seat.text(u"represents_typed"), u"Korea"_s);
    QCOMPARE(seat.text(u"category"), u"not_recorded"_s);
}

/// What waits afterwards: of texts as "To resolve" counts, of records each once.
void TestImporter::unknownValues_areCountedByTextAndRecord()
{
    const auto report = import("Kim,Korea,,Obsevers,Y,M1\nLee,Korea,,MS,perhaps,M1\n"
                               "Moe,Ruritania,,MS,Y,\nAna,Kenya,,MS,Y,M1\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->waiting, 2);
    QHash<QString, qint64> waiting;
    for (const Unresolved &one : report->unresolved)
        waiting.insert(one.typed, one.waiting());
    QCOMPARE(waiting,
             (QHash<QString, qint64>{{u"Korea"_s, 2},
                                     {u"Obsevers"_s, 1},
                                     {u"perhaps"_s, 1},
                                     {u"Ruritania"_s, 0}})); // its row is left out
    const auto again = import("Kim,Korea,,Obsevers,Y,M1\nLee,Korea,,MS,perhaps,M1\n");
    QVERIFY_RESULT(again);
    QCOMPARE(again->waiting, 2);
    QCOMPARE(again->change, 0);
    QCOMPARE(openQuestions(*m_database)->size(), 3);
}

/// Also when the record was there before, with nothing in the field.
void TestImporter::unknownValueOfAKnownRecord_isKept()
{
    QVERIFY_RESULT(import("Kim,Kenya,,,Y,M1\nLee,Kenya,,MS,Y,M1\n"));
    const auto report = import("Kim,Kenya,,Obsevers,Y,M1\nLee,Kenya,,Obsevers,Y,M1\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->waiting, 1); // the other one has a category already
    QCOMPARE(report->unresolved.first().waiting(), 1);
    const auto questions = openQuestions(*m_database);
    QVERIFY_RESULT(questions);
    QCOMPARE(questions->size(), 1);
    QCOMPARE(questions->first().typed, u"Obsevers"_s);
    QCOMPARE(questions->first().rows, 1);
}

void TestImporter::yesAndNo_areSuggestedAndNeverTaken()
{
    const auto report = import("Kim,Kenya,,MS,Oui,M1\nLee,Kenya,,MS,false,M1\n");
    QVERIFY_RESULT(report);
    QHash<QString, QString> suggested;
    for (const Unresolved &one : report->unresolved)
        suggested.insert(one.typed, one.suggestion);
    QCOMPARE(suggested,
             (QHash<QString, QString>{{u"Oui"_s, u"attended"_s}, {u"false"_s, u"no_show"_s}}));
    const auto seats = EntityStore(*m_database, Entity::Participation).all();
    QVERIFY_RESULT(seats);
    QCOMPARE(seats->size(), 2);
    for (const Record &seat : *seats)
        QCOMPARE(seat.text(u"attendance"), u"not_recorded"_s);
}

/// Marks have no letters: a decision about one of them is not one about the others.
void TestImporter::marks_areNotTakenForEachOther()
{
    const auto report = import("Kim,Kenya,,MS,✓,M1\nLee,Kenya,,MS,✗,M1\nMoe,Kenya,,MS,✓,M1\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->unresolved.size(), 2);
    const auto questions = openQuestions(*m_database);
    QVERIFY_RESULT(questions);
    QCOMPARE(questions->size(), 2);
    QCOMPARE(questions->first().typed, u"✓"_s);
    const auto resolved = resolveOpen(*m_database, questions->first(), u"attended"_s);
    QVERIFY_RESULT(resolved);
    QCOMPARE(*resolved, 2);
    const auto next = import("Kim,Kenya,,MS,✓,M2\nLee,Kenya,,MS,✗,M2\n");
    QVERIFY_RESULT(next);
    QCOMPARE(next->unresolved.size(), 1);
    QCOMPARE(next->unresolved.first().typed, u"✗"_s);
}

void TestImporter::missingEvent_isRejectedWithItsRow()
{
    const auto report = import("Ana,Kenya,,MS,Y,M1\nBen,Kenya,,MS,Y,\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->rejected.size(), 1);
    QCOMPARE(report->rejected.first().row, 3);
    QVERIFY(report->rejected.first().reason.contains(u"Event"_s));
    const QString path = m_test->folder() + u"/rejects.csv"_s;
    QVERIFY_RESULT(writeRejects(path, *report));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ben,Kenya"));
}

void TestImporter::dryRun_keepsNothing()
{
    const auto before = everything();
    const auto report = import("Ana,Kenya,,MS,Y,M1\n", {.dryRun = true, .title = {}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(everything(), before);
}

void TestImporter::cancel_keepsNothing()
{
    const auto before = everything();
    ImportOptions options;
    options.goOn = [](double) {
        return false;
    };
    const auto report = import(QByteArray("Ana,Kenya,,MS,Y,M1\n").repeated(600), options);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(everything(), before);
}

/// The table is read ahead of what is stored: neither waits for the other when one of them stops.
void TestImporter::cancel_farDown_stopsThere()
{
    const auto before = everything();
    int asked = 0;
    ImportOptions options;
    options.goOn = [&asked](double part) {
        return part >= 0 && part <= 1 && ++asked < 3;
    };
    const auto report = import(QByteArray("Ana,Kenya,,MS,Y,M1\n").repeated(5000), options);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 3);
    QCOMPARE(everything(), before);
}

void TestImporter::cancel_whenAllRowsAreTaken_keepsNothing()
{
    const auto before = everything();
    ImportOptions options;
    options.goOn = [](double part) {
        return part < 1;
    };
    const auto report = import(QByteArray("Ana,Kenya,,MS,Y,M1\n").repeated(600), options);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QVERIFY(report.error().message.contains(u"nothing was kept"));
    QCOMPARE(everything(), before);
}

void TestImporter::longTable_keepsItsOrder()
{
    QByteArray rows;
    QList<qint64> withoutEvent;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const bool isBroken = i % 90 == 0;
        rows += "Person " + number + ",Kenya,,MS,Y," + (isBroken ? "" : "M1") + "\n";
        if (isBroken)
            withoutEvent.append(i + 2); // the header is row 1
    }
    const auto report = import(rows);
    QVERIFY_RESULT(report);
    QList<qint64> rejected;
    for (const Rejected &one : report->rejected)
        rejected.append(one.row);
    QCOMPARE(rejected, withoutEvent);
    QCOMPARE(report->rows, 1000);
    const QList<Record> seats = *EntityStore(*m_database, Entity::Participation).all();
    QCOMPARE(seats.size(), 1000 - withoutEvent.size());
    QCOMPARE(seats.first().text(u"name_then"), u"Person 1"_s);
    QCOMPARE(seats.last().text(u"name_then"), u"Person 999"_s);
}

void TestImporter::undo_bringsBackTheRegister()
{
    QVERIFY_RESULT(import("Ana,Kenya,Board,MS,N,M1\n"));
    const auto first = everything();
    QVERIFY_RESULT(import("Ana,Kenya,Board,MS,Y,M1\nBen,Korea,Clinic,MS,Y,M2\n"));
    const auto second = everything();
    QVERIFY_RESULT(undo(*m_database));
    auto now = everything();
    QCOMPARE(now[u"person"_s], first[u"person"_s]);
    QCOMPARE(now[u"participation"_s].first().values, first[u"participation"_s].first().values);
    QCOMPARE(now[u"event"_s], first[u"event"_s]);
    QVERIFY_RESULT(redo(*m_database));
    now = everything();
    QCOMPARE(now[u"person"_s], second[u"person"_s]);
    QCOMPARE(now[u"open-value"_s], second[u"open-value"_s]);
}

void TestImporter::mapping_survivesJson()
{
    const Mapping once = mapping();
    const auto twice = Mapping::fromJson(once.toJson());
    QVERIFY_RESULT(twice);
    QCOMPARE(*twice, once);
}

void TestImporter::mapping_unknownFieldOrColumn_isRefused()
{
    const auto field =
        Mapping::fromJson(R"({"kind": "person", "columns": [{"column": "A", "field": "colour"}]})");
    QVERIFY(!field);
    QVERIFY(field.error().message.contains(u"colour"_s));
    Mapping other = mapping();
    other.columns.append({u"Shoe size"_s, u"note"_s, {}, std::nullopt});
    const auto translator = RowTranslator::create(
        other, {u"Name"_s, u"Country"_s, u"Org"_s, u"Cat"_s, u"Came"_s, u"Meeting"_s});
    QVERIFY(!translator);
    QVERIFY(translator.error().message.contains(u"Shoe size"_s));
}

void TestImporter::person_whateverOrderAndTitle()
{
    const auto report = import("\"MUESTRA, Ana\",Argentina,Board,MS,Y,M1\n"
                               "H.E. Ms. Ana Muestra,Argentina,,MS,Y,M2\n"
                               "\"Muestra, Sra. Ana\",ARG,,MS,Y,M3\n"
                               "A. Muestra,Argentina,,MS,Y,M4\n");
    QVERIFY_RESULT(report);
    QCOMPARE(count(Entity::Person), 2); // an initial is too little
    const QList<Record> seats = *EntityStore(*m_database, Entity::Participation).all();
    QCOMPARE(seats.at(1).value(u"person"), seats.at(0).value(u"person"));
    QCOMPARE(seats.at(2).value(u"person"), seats.at(0).value(u"person"));
    QCOMPARE(seats.at(1).text(u"name_then"), u"H.E. Ms. Ana Muestra"_s);
    QVERIFY_RESULT(import("Mr. Ken Sample,Kenya,,MS,Y,M1\n"));
    const Record last = EntityStore(*m_database, Entity::Person).all()->last();
    QCOMPARE(last.text(u"name"), u"Ken Sample"_s);
    QCOMPARE(last.text(u"honorific"), u"Mr."_s);
}

void TestImporter::namesakesAtOneEvent_stayTwo()
{
    QVERIFY_RESULT(import("Ana Muestra,Argentina,Board,MS,Y,M1\n"
                          "Ana Muestra,Argentina,Court,MS,Y,M1\n"));
    QCOMPARE(count(Entity::Person), 2);
    // Both come again, and one of them once more: nobody new.
    QVERIFY_RESULT(import("Ana Muestra,Argentina,Court,MS,Y,M2\n"
                          "Ana Muestra,Argentina,Board,MS,Y,M2\n"
                          "Ana Muestra,Argentina,Board,MS,Y,M3\n"));
    QCOMPARE(count(Entity::Person), 2);
    // A later list adds a third to the first event.
    QVERIFY_RESULT(import("Ana Muestra,Argentina,Senate,MS,Y,M1\n"
                          "Ana Muestra,Argentina,Board,MS,Y,M1\n"
                          "Ana Muestra,Argentina,Court,MS,Y,M1\n"));
    QCOMPARE(count(Entity::Person), 3);
    QCOMPARE(count(Entity::Participation), 6);
}

void TestImporter::person_neverAcrossStates()
{
    QVERIFY_RESULT(import("Ana Muestra,Argentina,Ministry of Justice,MS,Y,M1\n"
                          "Ana Muestra,Peru,Ministry of Justice,MS,Y,M2\n"
                          // Which Korea is open: she may be anybody.
                          "Ana Muestra,Korea,Ministry of Justice,MS,Y,M3\n"
                          // No State, and two who are called so worked there.
                          "Ana Muestra,,Ministry of Justice,MS,Y,M4\n"));
    QCOMPARE(count(Entity::Person), 4);
    // One name and one organisation without a State are enough.
    QVERIFY_RESULT(import("Ben Sample,,Clinic,NGO,Y,M1\nSAMPLE Ben,,clinic,NGO,Y,M2\n"));
    QCOMPARE(count(Entity::Person), 5);
}

/// A sign for "none" is no organisation that people could have in common.
void TestImporter::person_notByADash()
{
    QVERIFY_RESULT(import("Ana Ruiz,,-,MS,Y,M1\nAna Ruiz,,-,MS,Y,M2\n"));
    QCOMPARE(count(Entity::Person), 2);
}

void TestImporter::dryRun_tellsWhatTheRealRunDoes()
{
    QVERIFY_RESULT(import("Ana,Kenya,,MS,N,M1\nBen,Kenya,,MS,Y,M1\n"));
    const QByteArray rows =
        "Ana,Kenya,,MS,Y,M1\nBen,Kenya,,MS,Y,M1\nCid,Korea,,MS,Y,M1\nDan,,,,,\n";
    const auto before = everything();
    const auto dry = import(rows, {.dryRun = true, .title = {}});
    QVERIFY_RESULT(dry);
    QCOMPARE(everything(), before);
    const auto real = import(rows);
    QVERIFY_RESULT(real);
    for (const auto &report : {*dry, *real}) {
        QCOMPARE(report.rows, 4);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.unresolved.size(), 1);
    }
    QCOMPARE(dry->change, 0);
    QVERIFY(real->change > 0);
}

void TestImporter::rejects_sayRowColumnReason()
{
    const auto report = import("Ana,Kenya,,MS,Y,M1\n\nBen,Kenya,,MS,Y,\n");
    QVERIFY_RESULT(report);
    const QString path = m_test->folder() + u"/rejects.csv"_s;
    QVERIFY_RESULT(writeRejects(path, *report));
    const auto table = openTable(path);
    QVERIFY_RESULT(table);
    QCOMPARE((*table)->columns().mid(0, 3), (QStringList{u"Row"_s, u"Column"_s, u"Reason"_s}));
    TableRow row;
    QVERIFY(*(*table)->next(row));
    QCOMPARE(row.cells.at(0), u"4"_s);
    QCOMPARE(row.cells.at(1), u"Meeting"_s);
    QVERIFY(row.cells.at(2).contains(u"Event"_s));
    QCOMPARE(row.cells.at(3), u"Ben"_s);
    QVERIFY(!*(*table)->next(row));
}

void TestImporter::update_touchesOnlyWhatChanged()
{
    QVERIFY_RESULT(import("Ana,Kenya,Board,MS,N,M1\n"));
    Record before = EntityStore(*m_database, Entity::Participation).all()->first();
    QVERIFY_RESULT(import("Ana,Kenya,Board,MS,Y,M1\n"));
    const Record after = EntityStore(*m_database, Entity::Participation).all()->first();
    const auto entries = Journal(*m_database).entriesOf(*Journal(*m_database).latest());
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().after, (QJsonObject{{u"attendance"_s, u"attended"_s}}));
    before.setValue(u"attendance", u"attended"_s);
    QCOMPARE(after.values, before.values);
}

void TestImporter::correctedRow_isTheSameSeat()
{
    QVERIFY_RESULT(import("Ana Muestra,Kenia land,Bord,MS,Y,M1\nBen Sample,Kenya,Board,MS,Y,M1\n"));
    QCOMPARE(count(Entity::OpenValue), 1);
    const auto again =
        import("\"MUESTRA, Ms. Ana\",Kenya,Board,MS,Y,M1\nBen Sample,Kenya,Board,MS,Y,M1\n");
    QVERIFY_RESULT(again);
    QCOMPARE(again->updated, 1);
    QCOMPARE(again->unchanged, 1);
    const Record seat = EntityStore(*m_database, Entity::Participation).all()->first();
    QCOMPARE(seat.text(u"organisation_then"), u"Board"_s);
    QCOMPARE(seat.text(u"represents_typed"), u"Kenya"_s);
    QCOMPARE(seat.text(u"speaks_for"), u"state"_s);
    QCOMPARE(count(Entity::OpenValue), 0); // the question is answered
    // Another State is another seat, whatever the name.
    QCOMPARE(import("Ana Muestra,Peru,Board,MS,Y,M1\nBen Sample,Kenya,Board,MS,Y,M1\n")->created,
             1);
    QCOMPARE(count(Entity::Participation), 3);
}

void TestImporter::mapping_saysWhatRealListsNeed()
{
    const Mapping seats = *Mapping::fromJson(R"({
      "kind": "participation",
      "rows": [{"column": "Kind", "notIn": ["Subtotal"]}],
      "columns": [
        {"from": "A1", "field": "event.title"},
        {"from": "file", "field": "event.code"},
        {"column": ["First", "Last"], "field": "person.name"},
        {"column": "Countries", "field": "represents", "split": ";", "empty": ["n/a"]},
        {"column": "Came", "field": "attended_on", "pattern": "^(\\d+)/(\\d+)/(\\d+)$", "as": "\\3-\\1-\\2"},
        {"column": "Remarks", "field": "note", "optional": true}
      ],
      "empty": ["-"]
    })");
    const auto twice = Mapping::fromJson(seats.toJson());
    QVERIFY_RESULT(twice);
    QCOMPARE(*twice, seats);
    const QString path = m_test->folder() + u"/M7.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The Seventh Meeting,,,,\n,,,,\n"
               "Kind,First,Last,Countries,Came\n"
               "P,Ana,Muestra,Kenya; Peru,3/12/2016\n"
               "Subtotal,,,,2\n"
               "Kind,First,Last,Countries,Came\n"
               ",,,,\n"
               "P,-,Sample,N/A,\n");
    file.close();
    const auto report = importTable(*m_database, path, seats);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 3);
    QCOMPARE(report->skipped, 2);
    QCOMPARE(report->emptyRows, 2);
    const QList<Record> all = *EntityStore(*m_database, Entity::Participation).all();
    QCOMPARE(all.at(0).text(u"name_then"), u"Ana Muestra"_s);
    QCOMPARE(all.at(0).text(u"attended_on"), u"2016-03-12"_s);
    QCOMPARE(all.at(1).text(u"represents_typed"), u"Peru"_s);
    QCOMPARE(all.at(2).text(u"name_then"), u"Sample"_s);
    QCOMPARE(all.at(2).text(u"represents_typed"), u""_s);
    const Record event = EntityStore(*m_database, Entity::Event).all()->first();
    QCOMPARE(event.text(u"code"), u"M7"_s);
    QCOMPARE(event.text(u"title"), u"The Seventh Meeting"_s);
}

void TestImporter::mapping_summaryRow_standsForManySeats()
{
    Mapping many = mapping();
    many.repeat = u"Org"_s;
    many.columns.removeIf([](const Mapping::Column &column) {
        return column.column == u"Org"_s || column.column == u"Name"_s;
    });
    const QString path = m_test->folder() + u"/list.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Country,Org,Cat,Came,Meeting\n,Kenya,3,MS,Y,M1\n,Peru,,MS,Y,M1\n"
               ",Chile,about 5,MS,Y,M1\n");
    file.close();
    const auto report = importTable(*m_database, path, many);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 3);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(report->rejected.size(), 1);
    QCOMPARE(report->rejected.first().row, 4);
    QCOMPARE(report->rejected.first().column, u"Org"_s);
    QVERIFY(report->rejected.first().reason.contains(u"about 5"_s));
    QCOMPARE(importTable(*m_database, path, many)->unchanged, 3);
}

void TestImporter::mapping_faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &members, const char *named) {
        QTest::newRow(name) << QByteArray(R"({"kind": "participation", )" + members + "}")
                            << QString::fromUtf8(named);
    };
    const QByteArray column = R"("columns": [{"column": "A", "field": "note"}])";
    row("misspelt member", R"("colums": [])", "colums");
    row("misspelt part",
        R"("columns": [{"column": "A", "field": "note", "patern": "x"}])",
        "patern");
    row("no columns", R"("columns": [])", "columns");
    row("no such field", R"("columns": [{"column": "A", "field": "colour"}])", "colour");
    row("pattern", R"("columns": [{"column": "A", "field": "note", "pattern": "("}])", "(");
    row("constant", QByteArray(column + R"(, "constants": {"attendance": "came"})"), "came");
    row("value", QByteArray(column + R"(, "values": {"attendance": {"Y": "came"}})"), "came");
    row("cell", R"("columns": [{"from": "row 3", "field": "note"}])", "row 3");
    row("newer", QByteArray(column + R"(, "format": 2)"), "newer");
}

void TestImporter::mapping_faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto mapping = Mapping::fromJson(json);
    QVERIFY(!mapping);
    QVERIFY2(mapping.error().message.contains(named), qPrintable(mapping.error().message));
}

void TestImporter::missingColumn_isNamedWithThoseThatAre()
{
    QFile file(m_test->folder() + u"/list.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Land,Org,Cat,Came,Meeting\nAna,Kenya,,MS,Y,M1\n");
    file.close();
    const auto before = everything();
    const auto report = importTable(*m_database, file.fileName(), mapping());
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"“Country”"_s));
    QVERIFY(report.error().message.contains(u"Land"_s));
    QCOMPARE(everything(), before);
}

void TestImporter::strayQuoteFarDown_keepsNothing()
{
    QByteArray rows;
    for (int row = 2; row <= 50000; ++row)
        rows += row == 40000 ? QByteArray("\"Ana\"x,Kenya,,MS,Y,M1\n")
                             : QByteArray(",Kenya,,MS,Y,M1\n");
    const auto before = everything();
    const auto report = import(rows);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"40"_s) && report.error().message.contains(u"000"_s)
                 && report.error().message.contains(u"list.csv"_s),
             qPrintable(report.error().message));
    QCOMPARE(everything(), before);
}

void TestImporter::unknownEncoding_isNamed()
{
    Mapping wrong = mapping();
    wrong.table.encoding = u"EBCDIC-7"_s;
    QFile file(m_test->folder() + u"/list.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Country,Org,Cat,Came,Meeting\nAna,Kenya,,MS,Y,M1\n");
    file.close();
    const auto report = importTable(*m_database, file.fileName(), wrong);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"EBCDIC-7"_s), qPrintable(report.error().message));
}

void TestImporter::resolve_decidesOnceForAll()
{
    const QByteArray rows = "Ana,Korea,,MS,Y,M1\nBen,KOREA,,MS,Y,M1\nCid,U.N.,,MS,maybe,M1\n";
    QVERIFY_RESULT(import(rows));
    const auto questions = openQuestions(*m_database);
    QVERIFY_RESULT(questions);
    QCOMPARE(questions->size(), 3);
    QCOMPARE(questions->first().typed, u"KOREA"_s);
    QCOMPARE(questions->first().rows, 2);
    const auto before = everything();
    const auto decided = resolveOpen(*m_database, questions->first(), u"KOR"_s);
    QVERIFY_RESULT(decided);
    QCOMPARE(*decided, 2);
    for (const OpenQuestion &question : *questions) {
        if (question.typed == u"U.N."_s)
            QVERIFY_RESULT(resolveOpen(*m_database, question, {}));
    }
    QList<Record> seats = *EntityStore(*m_database, Entity::Participation).all();
    QVERIFY(seats.at(0).value(u"represents") == seats.at(1).value(u"represents"));
    QCOMPARE(seats.at(0).text(u"speaks_for"), u"state"_s);
    QCOMPARE(seats.at(2).text(u"speaks_for"), u"no_state"_s);
    QCOMPARE(count(Entity::Alias), 2);
    QCOMPARE(openQuestions(*m_database)->size(), 1);
    // The next list knows, and the old one changes nothing.
    QCOMPARE(import(rows)->unchanged, 3);
    const auto later = import("Dan,Korea,,MS,Y,M2\nEve,U.N.,,MS,Y,M2\n");
    QVERIFY_RESULT(later);
    QVERIFY(later->unresolved.isEmpty());
    seats = *EntityStore(*m_database, Entity::Participation).all();
    QCOMPARE(seats.at(3).value(u"represents"), seats.at(0).value(u"represents"));
    QCOMPARE(seats.at(4).text(u"speaks_for"), u"no_state"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(undo(*m_database));
    const auto now = everything();
    QCOMPARE(now[u"alias"_s].size(), 0);
    QCOMPARE(openQuestions(*m_database)->size(), 3);
    QCOMPARE(now[u"participation"_s].first().values, before[u"participation"_s].first().values);
}

void TestImporter::resolve_undone_letsTheImportBeUndone()
{
    const auto before = everything();
    QVERIFY_RESULT(import("Ana,Korea,,MS,Y,M1\nBen,Kenya,,MS,Y,M1\n"));
    const auto imported = everything();
    QVERIFY_RESULT(resolveOpen(*m_database, openQuestions(*m_database)->first(), u"KOR"_s));
    QVERIFY_RESULT(undo(*m_database));
    QVERIFY_RESULT(undo(*m_database));
    QCOMPARE(everything(), before);
    QVERIFY_RESULT(redo(*m_database));
    QCOMPARE(everything()[u"person"_s], imported[u"person"_s]);
    QCOMPARE(openQuestions(*m_database)->size(), 1);
    QVERIFY_RESULT(redo(*m_database));
    QVERIFY(openQuestions(*m_database)->isEmpty());
}

void TestImporter::resolve_impossibleAnswer_isRefused()
{
    QVERIFY_RESULT(import("Ana,Korea,,MS,maybe,M1\n"));
    const auto before = everything();
    const auto questions = openQuestions(*m_database);
    QCOMPARE(questions->size(), 2);
    for (const OpenQuestion &question : *questions) {
        const auto decided = resolveOpen(*m_database, question, u"XXX"_s);
        QVERIFY(!decided);
        QVERIFY(decided.error().message.contains(u"XXX"_s));
    }
    QCOMPARE(everything(), before);
}

void TestImporter::unknownCountryOfAnEvent_canBeResolvedToo()
{
    Mapping events = mapping();
    events.columns.append({u"Org"_s, u"event.country"_s, {}});
    QFile file(m_test->folder() + u"/list.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Country,Org,Cat,Came,Meeting\nAna,Kenya,Atlantis,MS,Y,M1\n");
    file.close();
    QVERIFY_RESULT(importTable(*m_database, file.fileName(), events));
    const auto questions = openQuestions(*m_database);
    QCOMPARE(questions->size(), 1);
    QCOMPARE(questions->first().entity, u"event"_s);
    QVERIFY_RESULT(resolveOpen(*m_database, questions->first(), u"GRC"_s));
    QVERIFY(!EntityStore(*m_database, Entity::Event).all()->first().value(u"country").isNull());
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
