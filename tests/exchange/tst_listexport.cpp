// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listexport.h"

#include "exchange/rowsaside.h"
#include "exchange/rowwriter.h"
#include "storage/listquery.h"
#include "support/registerbuilder.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Whole:
        return QString::number(cell.whole);
    case Cell::Kind::Real:
        return QVariant(cell.real).toString();
    default:
        return QString::fromUtf8(cell.text);
    }
}

std::unique_ptr<Database> smallRegister(const test::TestDatabase &test)
{
    test::RegisterBuilder builder(test);
    const qint64 event = builder.add(Entity::Event,
                                     {{u"code"_s, u"E16"_s},
                                      {u"title"_s, u"Long, \"quoted\" title"_s},
                                      {u"short_title"_s, u"Short; title"_s},
                                      {u"number"_s, 7}});
    builder.add(Entity::Event, {{u"code"_s, u"E17"_s}, {u"title"_s, u"Other"_s}});
    const qint64 board = builder.add(Entity::Organisation, {{u"name"_s, u"Défense\n& Co."_s}});
    const qint64 person = builder.add(Entity::Person, {{u"name"_s, u"小明"_s}});
    for (int i = 0; i < 700; ++i) // more than one statement asks for on a server
        builder.add(Entity::Participation,
                    {{u"name_then"_s, u"=%1 \"علي\", Zoë 😎"_s.arg(i)},
                     {u"event"_s, event},
                     {u"person"_s, i % 3 == 0 ? Value() : Value(person)},
                     {u"organisation"_s, i % 2 == 0 ? Value() : Value(board)},
                     {u"represents"_s, builder.country(i % 5 == 0 ? u""_s : u"KEN"_s)}});
    return builder.finish();
}

std::unique_ptr<Database> longRegister(const test::TestDatabase &test, int people)
{
    test::RegisterBuilder builder(test);
    for (int i = 0; i < people; ++i)
        builder.add(Entity::Person, {{u"name"_s, u"Person %1, \"é\""_s.arg(i * 7919 % people)}});
    return builder.finish();
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void cells_areWhatListsShow();
    void export_isWhatListsShow();
    void notUtf8_isMended();
    void longList_isExportedInItsOrder();
    void failingWriter_stopsTheThreads();
    void missingFile_isSaid();
};

void TestListExport::cells_areWhatListsShow()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto database = smallRegister(test);
    for (const EntityTable &table : allTables()) {
        const auto listed = listIds(*database, {table.entity, {}, {}});
        QVERIFY_RESULT(listed);
        QList<qint64> ids(listed->rbegin(), listed->rend());
        ids.insert(ids.size() / 2, 999'999); // does not exist
        const auto rows = listRows(*database, table.entity, ids);
        const auto places = fieldPlaces(table, {});
        QVERIFY_RESULT(rows);
        QVERIFY_RESULT(places);
        const auto reader = ListReader::prepare(*database, table.entity, *places);
        QVERIFY_RESULT(reader);
        qsizetype row = 0;
        const auto read = (*reader)->read(ids, [&](Cells cells) -> Result<void> {
            QStringList found;
            for (const Cell &cell : cells)
                found.append(textOf(cell));
            QStringList expected{QString::number(rows->at(row).id)};
            for (const int place : *places)
                expected.append(dataOf(table, rows->at(row), place).toString());
            ++row;
            return found == expected
                ? Result<void>()
                : Error{Error::Code::Internal, found.join(u'|') + expected.join(u'|'), {}};
        });
        QVERIFY_RESULT(read);
        QCOMPARE(row, rows->size());
        QVERIFY(row == 0 || row == listed->size());
    }
}

/// The file is that of the values that a list shows, through the other form of a writer's row.
void TestListExport::export_isWhatListsShow()
{
    QFETCH_GLOBAL(bool, server);
    const test::TestDatabase test(server);
    const auto database = smallRegister(test);
    const QTemporaryDir folder;
    const QString exported = folder.filePath(u"exported.csv"_s);
    const QString expected = folder.filePath(u"expected.csv"_s);
    const ListQuery query{Entity::Participation, {}, {{u"name_then"_s, true}}};
    const auto count =
        exportList(*database, query, {u"name_then"_s, u"event"_s, u"person"_s}, exported);
    QVERIFY_RESULT(count);
    QCOMPARE(*count, 700);
    const EntityTable &table = tableOf(query.entity);
    const auto places = fieldPlaces(table, {u"name_then"_s, u"event"_s, u"person"_s});
    const auto writer = createTable(expected);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->header({u"id"_s, u"name_then"_s, u"event"_s, u"person"_s}));
    QVERIFY_RESULT(forEachRow(*database, query, [&](const ListRow &row) {
        QList<QVariant> cells{row.id};
        for (const int place : *places)
            cells.append(dataOf(table, row, place));
        return (*writer)->row(cells);
    }));
    QVERIFY_RESULT((*writer)->finish());
    QVERIFY(readFile(exported).contains("Short; title"));
    QCOMPARE(readFile(exported), readFile(expected));
}

void TestListExport::notUtf8_isMended()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("a server takes no such text");
    const test::TestDatabase test(server);
    const auto database = smallRegister(test);
    QVERIFY_RESULT(database->execute(u"UPDATE person SET name = CAST(x'41C342' AS TEXT)"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mended.csv"_s);
    QVERIFY_RESULT(exportList(*database, {Entity::Person, {}, {}}, {u"name"_s}, path));
    QVERIFY(readFile(path).contains("A\xEF\xBF\xBD"
                                    "B\r\n"));
    QVERIFY_RESULT(exportList(*database, {Entity::Participation, {}, {}}, {u"person"_s}, path));
    QVERIFY(readFile(path).contains("A\xEF\xBF\xBD"
                                    "B\r\n"));
}

void TestListExport::longList_isExportedInItsOrder()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("threads read files alone");
    const test::TestDatabase test(server);
    constexpr int people = int(RowsAside::LeastRows) + 777;
    const auto database = longRegister(test, people);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.csv"_s);
    const ListQuery query{Entity::Person, {}, {{u"name"_s, false}}};
    const auto count = exportList(*database, query, {u"name"_s}, path);
    QVERIFY_RESULT(count);
    QCOMPARE(*count, people);
    QByteArray expected("\xEF\xBB\xBFid,name\r\n");
    QVERIFY_RESULT(forEachRow(*database, query, [&](const ListRow &row) -> Result<void> {
        const QString name =
            dataOf(tableOf(query.entity), row, tableOf(query.entity).indexOf(u"name"_s)).toString();
        expected +=
            QByteArray::number(row.id) + ",\"" + name.toUtf8().replace("\"", "\"\"") + "\"\r\n";
        return {};
    }));
    QVERIFY(readFile(path) == expected);
}

void TestListExport::failingWriter_stopsTheThreads()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("threads read files alone");
    const test::TestDatabase test(server);
    const auto database = longRegister(test, 9000);
    const auto ids = listIds(*database, {Entity::Person, {}, {}});
    QVERIFY_RESULT(ids);
    qsizetype rows = 0;
    RowsAside aside(database->location(), Entity::Person, {}, *ids);
    const auto read = aside.read([&](Cells) -> Result<void> {
        return ++rows < 1500 ? Result<void>() : Error{Error::Code::Io, u"full"_s, {}};
    });
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"full"_s);
    QCOMPARE(rows, 1500);
}

void TestListExport::missingFile_isSaid()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("threads read files alone");
    const QTemporaryDir folder;
    const QList<qint64> ids(5000, 1);
    RowsAside aside({folder.filePath(u"missing.plenary"_s)}, Entity::Person, {}, ids);
    const auto read = aside.read([](Cells) -> Result<void> {
        return {};
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
