// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/importer.h"
#include "library/history.h"
#include "library/register.h"
#include "storage/statement.h"
#include "support/testdatabase.h"

#include <QtCore/QCryptographicHash>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

using Counts = std::map<QString, qint64>;

QString attendance(const QString &name)
{
    return QStringLiteral(PLENARY_SHARED_DATA "/attendance/") + name;
}

/// Counts the rows of a file, without the importer, by what `key` makes of them; empty: not
/// counted.
Counts recount(const QString &path,
               const std::function<QString(const QHash<QString, QString> &)> &key,
               const TableFormat &format = {})
{
    Counts counts;
    const auto table = openTable(path, format);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    const QStringList columns = (*table)->columns();
    QHash<QString, QString> cells;
    for (TableRow row; *(*table)->next(row);) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells[columns.at(i)] = row.cells.at(i).trimmed();
        if (const QString counted = key(cells); !counted.isEmpty())
            ++counts[counted];
    }
    return counts;
}

Counts counted(Database &database, const QString &sql)
{
    Counts counts;
    auto statement = Statement::prepare(database, sql);
    if (!statement || !statement->run())
        qFatal("%s", qPrintable(sql));
    while (*statement->next())
        counts[statement->text(0)] = statement->number(1);
    return counts;
}

/// What an export of every kind holds: all values of all records, with their identities.
QHash<QString, QByteArray> contentOf(Database &database)
{
    QHash<QString, QByteArray> content;
    for (const EntityTable &table : allTables()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto records = EntityStore(database, table.entity).all();
        if (!records)
            qFatal("%s", qPrintable(records.error().message));
        for (const Record &record : *records) {
            hash.addData(record.uid.toUtf8());
            for (const Value &value : record.values)
                hash.addData(QByteArray(value.toString().toUtf8() + '\n'));
        }
        content.insert(table.kind(), hash.result());
    }
    return content;
}

Mapping mappingNamed(const QString &name)
{
    QFile file(QStringLiteral(PLENARY_TEST_DATA "/mappings/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    const auto mapping = Mapping::fromJson(file.readAll());
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    return *mapping;
}

const QString perEvent = u"SELECT e.code, count(*) FROM participation t "
                         "JOIN event e ON e.id = t.event GROUP BY e.code"_s;

} // namespace

/// Lists that organisers published, imported and counted again without the importer.
class TestRealImports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void cites_everyConference();
    void ietf_everyMeetingAndFact();
    void unfccc_figuresHaveTheirSource();
    void icann_sheetsBecomeSeats();

private:
    [[nodiscard]] Counts count(const QString &sql) { return counted(*m_database, sql); }
    void verifyAgainUndoRedo(const QString &path, const Mapping &mapping, qint64 records);

    std::unique_ptr<test::TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    QHash<QString, QByteArray> m_empty; ///< content before the import
};

void TestRealImports::init()
{
    if (!QFile::exists(attendance(u"ietf_attendance_72_116.csv"_s)))
        QSKIP("the folder with the shared data is missing");
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_database = *std::move(made);
    m_empty = contentOf(*m_database);
}

void TestRealImports::cleanup()
{
    m_database.reset();
    m_test.reset();
}

/// The same file again writes nothing; undo and redo bring back every byte.
void TestRealImports::verifyAgainUndoRedo(const QString &path,
                                          const Mapping &mapping,
                                          qint64 records)
{
    const auto full = contentOf(*m_database);
    const qint64 changes = *Journal(*m_database).count();
    const auto again = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, records);
    QCOMPARE(again->created + again->updated, 0);
    QVERIFY(again->related.isEmpty());
    QCOMPARE(*Journal(*m_database).count(), changes);
    QCOMPARE(contentOf(*m_database), full);
    QVERIFY_RESULT(undo(*m_database));
    QCOMPARE(contentOf(*m_database), m_empty);
    QVERIFY_RESULT(redo(*m_database));
    QCOMPARE(contentOf(*m_database), full);
    const auto report = checkRegister(*m_database);
    QVERIFY_RESULT(report);
    QCOMPARE(report->problems, QStringList());
}

void TestRealImports::cites_everyConference()
{
    const QString path = attendance(u"cites_cop1_19_attendees.xlsx"_s);
    const Counts conferences = recount(path, [](const auto &cells) {
        return cells.value(u"COP"_s);
    });
    QCOMPARE(conferences.size(), 19);
    QCOMPARE(conferences.at(u"COP1"_s), 115);
    QCOMPARE(conferences.at(u"COP19"_s), 1680);
    const Counts states = recount(path, [](const auto &cells) {
        const QString status = cells.value(u"Status"_s);
        return status == u"Parties"_s || status == u"Party"_s ? cells.value(u"COP"_s) : QString();
    });
    const Mapping mapping = mappingNamed(u"cites"_s);
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(count(perEvent), conferences);
    QCOMPARE(count(u"SELECT e.code, count(*) FROM participation t JOIN event e ON e.id = t.event "
                   "WHERE t.category = 'member_state' GROUP BY e.code"_s),
             states);
    const Counts resolved =
        count(u"SELECT CASE WHEN represents > 0 THEN 'yes' ELSE 'no' END, count(*) "
              "FROM participation WHERE category = 'member_state' GROUP BY 1"_s);
    QVERIFY(resolved.at(u"yes"_s) * 100 >= (resolved.at(u"yes"_s) + resolved.at(u"no"_s)) * 99);
    // Dissolved States stay what they were, and come only while they were.
    const Counts soviet =
        count(u"SELECT e.code, count(*) FROM participation t JOIN event e ON e.id = t.event "
              "JOIN country c ON c.id = t.represents WHERE c.code = 'SUN' GROUP BY e.code"_s);
    QVERIFY(soviet.contains(u"COP3"_s) && !soviet.contains(u"COP9"_s));
    verifyAgainUndoRedo(path, mapping, 18686);
}

void TestRealImports::ietf_everyMeetingAndFact()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        QSKIP("64,317 rows are imported once, into SQLite");
    const QString path = attendance(u"ietf_attendance_72_116.csv"_s);
    const Mapping mapping = mappingNamed(u"ietf"_s);
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(count(perEvent), recount(path, [](const auto &cells) {
                 return QString(u"IETF"_s + cells.value(u"meeting"_s));
             }));
    const QHash<QString, QString> facts{{u"on-site"_s, u"attended in_person"_s},
                                        {u"remote"_s, u"attended remote"_s},
                                        {u"hackathon_remote"_s, u"attended_in_part remote"_s},
                                        {u"not-arrived"_s, u"no_show not_recorded"_s}};
    const Counts wanted = recount(path, [&facts](const auto &cells) {
        return facts.value(cells.value(u"presence"_s));
    });
    QCOMPARE(wanted,
             (Counts{{u"attended in_person"_s, 43338},
                     {u"attended remote"_s, 16385},
                     {u"attended_in_part remote"_s, 22},
                     {u"no_show not_recorded"_s, 4572}}));
    QCOMPARE(count(u"SELECT attendance || ' ' || mode, count(*) FROM participation GROUP BY 1"_s),
             wanted);
    // Every code of a country that was typed is one; without one it is unknown, not "no State".
    QCOMPARE(count(u"SELECT c.alpha2, count(*) FROM participation t "
                   "JOIN country c ON c.id = t.represents GROUP BY c.alpha2"_s),
             recount(path, [](const auto &cells) {
                 return cells.value(u"country"_s);
             }));
    QCOMPARE(count(u"SELECT speaks_for, count(*) FROM participation GROUP BY 1"_s),
             recount(path, [](const auto &cells) {
                 return cells.value(u"country"_s).isEmpty() ? u"not_recorded"_s : u"state"_s;
             }));
    QCOMPARE(*EntityStore(*m_database, Entity::Person).count(), 0);
    verifyAgainUndoRedo(path, mapping, 64317);
}

void TestRealImports::unfccc_figuresHaveTheirSource()
{
    const QString path = attendance(u"unfccc_participation_statistics.csv"_s);
    const auto meetings = importTable(*m_database, path, mappingNamed(u"unfccc-events"_s));
    QVERIFY_RESULT(meetings);
    QCOMPARE(*EntityStore(*m_database, Entity::Event).count(), 41);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    const auto blank = std::ranges::count_if(lines, [](const QByteArray &line) {
        return !line.trimmed().isEmpty() && line.trimmed().count(',') == line.trimmed().size();
    });
    QVERIFY(blank > 900);
    QCOMPARE(meetings->emptyRows, blank);
    m_empty = contentOf(*m_database);
    const Mapping mapping = mappingNamed(u"unfccc"_s);
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->related, (QHash<QString, qint64>{{u"source"_s, 1}})); // the events are known
    // A number in the sheet is a figure, at its meeting.
    const auto figures = [](const QHash<QString, QString> &cells) {
        return std::ranges::count_if(cells.asKeyValueRange(), [](const auto &cell) {
            return cell.first != u"Meeting"_s && cell.first != u"Location"_s
                && cell.first != u"Year"_s && !cell.second.isEmpty();
        });
    };
    Counts wanted;
    recount(path, [&](const auto &cells) {
        if (const qint64 number = figures(cells))
            wanted[QString(cells.value(u"Meeting"_s) + u", "_s + cells.value(u"Location"_s))] =
                number;
        return QString();
    });
    QCOMPARE(count(u"SELECT e.code, count(*) FROM reported_figure f JOIN event e ON e.id = f.event "
                   "JOIN source s ON s.id = f.source GROUP BY e.code"_s),
             wanted);
    QCOMPARE(count(u"SELECT e.code, CAST(f.value AS bigint) FROM reported_figure f JOIN event e "
                   "ON e.id = f.event WHERE f.measure = 'people' AND f.category = '' "
                   "AND e.code IN ('COP 21, Paris', 'COP 19, Warsaw')"_s),
             (Counts{{u"COP 21, Paris"_s, 30372}, {u"COP 19, Warsaw"_s, 8375}}));
    verifyAgainUndoRedo(path, mapping, report->created);
}

void TestRealImports::icann_sheetsBecomeSeats()
{
    const QString path =
        attendance(u"ICANN_Registration_Country_Territory_Summary__ICANN55-66_.xlsx"_s);
    const Mapping mapping = mappingNamed(u"icann"_s);
    const auto report = importTable(*m_database, path, mapping);
    QVERIFY_RESULT(report);
    const QStringList sheets = *sheetsOf(path);
    QCOMPARE(sheets.size(), 12);
    Counts wanted;
    for (const QString &sheet : sheets) {
        TableFormat format;
        format.sheet = sheet;
        recount(
            path,
            [&](const auto &cells) {
                wanted[sheet.section(u'_', 0, 0)] += cells.value(u"In-person Count"_s).toLongLong();
                return QString();
            },
            format);
    }
    QCOMPARE(count(perEvent), wanted);
    const auto event = EntityStore(*m_database, Entity::Event).findBy(u"code", u"ICANN66"_s);
    QCOMPARE(event->first().text(u"title"), u"ICANN66 | MONTREAL - ANNUAL GENERAL MEETING"_s);
    QFETCH_GLOBAL(bool, server);
    if (!server)
        verifyAgainUndoRedo(path, mapping, report->created);
}

QTEST_GUILESS_MAIN(TestRealImports)
#include "tst_realimports.moc"
