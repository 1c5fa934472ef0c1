// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "library/history.h"
#include "library/register.h"
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
    void missingEvent_isRejectedWithItsRow();
    void dryRun_keepsNothing();
    void cancel_keepsNothing();
    void undo_bringsBackTheRegister();
    void mapping_survivesJson();
    void mapping_unknownFieldOrColumn_isRefused();
    void cites_countsEqualTheSheet();

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

void TestImporter::cites_countsEqualTheSheet()
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
    const auto mapping = Mapping::fromJson(file.readAll());
    QVERIFY_RESULT(mapping);
    const auto report = importTable(*m_database, sheet, *mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 18686);
    const QHash<QString, int> recount{{u"COP1"_s, 115},
                                      {u"COP2"_s, 228},
                                      {u"COP3"_s, 367},
                                      {u"COP17"_s, 1725},
                                      {u"COP18"_s, 1694},
                                      {u"COP19"_s, 1680}};
    for (auto it = recount.constBegin(); it != recount.constEnd(); ++it) {
        const auto seats = m_database->scalar(
            u"SELECT count(*) FROM participation t JOIN event e ON e.id = t.event WHERE e.code = ?"_s,
            {it.key()});
        QCOMPARE(seats->toInt(), it.value());
    }
    const auto states =
        m_database->scalar(u"SELECT count(*) FROM participation WHERE category = 'member_state'"_s);
    const auto resolved = m_database->scalar(
        u"SELECT count(*) FROM participation WHERE category = 'member_state' AND represents > 0"_s);
    QCOMPARE(states->toInt(), 11190);
    QVERIFY2(resolved->toInt() * 100 >= states->toInt() * 99, qPrintable(resolved->toString()));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
