// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"
#include "bench/widetable.h"
#include "library/register.h"
#include "storage/change.h"
#include "storage/figurequery.h"
#include "storage/listquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <functional>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::bench;

namespace
{

const QString cli = QStringLiteral(PLENARY_CLI);
const QString server = qEnvironmentVariable("PLENARY_TEST_PG");

QString registerIn(const QString &schema)
{
    return QString(server + u"&schema="_s + schema);
}

Measured psql(const QStringList &commands)
{
    QStringList arguments{server, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s};
    for (const QString &command : commands)
        arguments += {u"-c"_s, command};
    return measured(u"psql"_s, arguments);
}

void freshRegister(const QString &schema)
{
    (void)psql({u"SET client_min_messages = warning"_s,
                u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(schema),
                u"CREATE SCHEMA "_s + schema});
    (void)measured(cli, {u"new"_s, registerIn(schema)});
    (void)psql({u"CHECKPOINT"_s}); // what one pays for is not left to the next
}

/// A peer: the flat file into one table with types, a key, and as many indexes as a participation
/// has, one of them of words.
Measured copyFlat(const QString &table)
{
    QStringList indexes;
    for (const char *column :
         {"email", "country_iso3", "conference_code", "family_name, given_name", "organisation"})
        indexes.append(u"CREATE INDEX ON bench_flat (%1)"_s.arg(QLatin1StringView(column)));
    (void)psql(
        QStringList{
            u"SET client_min_messages = warning"_s,
            u"DROP TABLE IF EXISTS bench_flat"_s,
            u"CREATE TABLE bench_flat (att_id bigint PRIMARY KEY, conference_code text, conference "
            "text, year int, start_date text, city text, session text, honorific text, given_name "
            "text, family_name text, email text, organisation text, country_iso3 text, country "
            "text, "
            "un_group text, role text, modality text, registered_at text, notes text)"_s,
            u"CREATE INDEX ON bench_flat USING gin (to_tsvector('simple', given_name || ' ' || "
            "family_name || ' ' || organisation))"_s}
        + indexes);
    (void)psql({u"CHECKPOINT"_s});
    return psql({u"\\copy bench_flat FROM '%1' CSV HEADER"_s.arg(table)});
}

/// What the import made, table by table, in the order in which a record follows what it refers to.
const QStringList tables{
    u"event"_s, u"organisation"_s, u"person"_s, u"participation"_s, u"search_text"_s};

void exportRows(const QString &folder)
{
    QStringList commands;
    for (const QString &table : tables) {
        const QString key = table == tables.last() ? u"rowid"_s : u"id"_s;
        commands.append( // countries and their words are there before any import
            u"\\copy (SELECT * FROM bench_plenary.%1 WHERE %2 NOT IN (SELECT %2 FROM "
            "bench_copy.%1)) TO '%3/%1.copy'"_s.arg(table, key, folder));
    }
    (void)psql(commands);
}

/// The other peer: those rows into the same tables, with their keys, indexes and checks of links.
Measured copyRows(const QString &folder)
{
    QStringList commands{u"BEGIN"_s};
    for (const QString &table : tables)
        commands.append(u"\\copy bench_copy.%1 FROM '%2/%1.copy'"_s.arg(table, folder));
    return psql(commands << u"COMMIT"_s);
}

/// Asks some times, and says at once how long it took.
void timed(const QString &name, Database &database, const std::function<bool(Database &)> &asks)
{
    constexpr int most = 15, fewest = 3;
    constexpr qint64 longEnough = 10000; // ms
    Series series(name, 1);
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < most && (i < fewest || whole.elapsed() < longEnough); ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!asks(database))
            qFatal("%s failed", qPrintable(name));
        series.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QTextStream(stdout) << series.line() << Qt::endl;
}

void figure(Database &database, Measure measure, const QStringList &by, const QString &name)
{
    timed(name + u", ms"_s, database, [&](Database &one) {
        return countParticipations(one, measure, {}, by).has_value();
    });
}

bool showsPage(Database &database, const ListQuery &query)
{
    ListQuery page = query;
    page.limit = 128;
    const auto ids = listIds(database, page);
    return ids && listRows(database, query.entity, *ids).has_value();
}

bool addsSeat(Database &database)
{
    auto change = Change::begin(database, {.title = u"One seat more"_s});
    Record seat = Record::create(Entity::Participation);
    seat.setValue(u"event", 1);
    seat.setValue(u"person", 1);
    seat.setValue(u"name_then", u"Someone Else"_s);
    return change && change->insert(seat) && change->commit();
}

void askLists(Database &database)
{
    for (const Entity entity : {Entity::Participation, Entity::Person, Entity::Organisation})
        timed(u"first page of %1, ms"_s.arg(tableOf(entity).kind()), database, [&](auto &one) {
            return showsPage(one, {entity, {}, {}, -1});
        });
    const auto ids = listIds(database, {Entity::Participation, {}, {}, -1});
    if (!ids)
        qFatal("no list");
    qsizetype jump = 0;
    timed(u"jump in participations, ms"_s, database, [&](auto &one) {
        jump = (jump + ids->size() * 7 / 19) % ids->size();
        return listRows(one, Entity::Participation, ids->mid(jump, 128)).has_value();
    });
    timed(u"all ids of participations, ms"_s, database, [](auto &one) {
        return listIds(one, {Entity::Participation, {}, {}, -1}).has_value();
    });
    timed(u"click: a country's seats of a year"_s, database, [](auto &one) {
        const auto filter = parseFilter(u"country:KEN year:2001"_s);
        return filter && countRows(one, {Entity::Participation, *filter, {}, -1}).has_value()
            && showsPage(one, {Entity::Participation, *filter, {}, -1});
    });
}

void askFigures(Database &database)
{
    const auto attendances = Measure::Attendances;
    figure(database, attendances, {u"country"_s, u"year"_s}, u"by country and year"_s);
    figure(database, attendances, {u"year"_s, u"group"_s}, u"by year and group"_s);
    figure(database, attendances, {u"event"_s}, u"by event"_s);
    figure(database, Measure::People, {u"country"_s}, u"people by country"_s);
}

void askWords(Database &database)
{
    const QStringList words{u"g"_s, u"ga"_s, u"gar"_s, u"garna"_s, u"garna leg"_s};
    for (const QString &typed : words)
        timed(u"person “%1”, ms"_s.arg(typed), database, [&](auto &one) {
            return complete(one, Entity::Person, typed, 20).has_value();
        });
    for (const QString &typed : words)
        timed(u"everything “%1”, ms"_s.arg(typed), database, [&](auto &one) {
            return plenary::search(one, typed, 20).has_value();
        });
}

void askEverything(const QString &place)
{
    const auto opened = openRegister({place});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    QTextStream(stdout) << QString(32, u' ') << "         min      median         max\n";
    askLists(**opened);
    askFigures(**opened);
    timed(u"one seat more, ms"_s, **opened, addsSeat);
    timed(u"undoing it, ms"_s, **opened, [](auto &one) {
        return undoLast(one).has_value();
    });
    askWords(**opened);
}

} // namespace

/// bench_postgres FOLDER ROWS [RUNS]: on the server of PLENARY_TEST_PG, the import of a wide table
/// and undoing it, in turns with \copy, and what the window asks for, each 3 to 15
/// times.
/// bench_postgres ask REGISTER: the second half, on a register that such an import made; some
/// seats are added and taken away again.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "ask") {
        askEverything(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    if (argc < 3 || server.isEmpty())
        qFatal("PLENARY_TEST_PG=postgresql:///... bench_postgres FOLDER ROWS [RUNS]");
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const qint64 rows = QByteArray(argv[2]).toLongLong();
    const int runs = argc > 3 ? qMax(1, QByteArray(argv[3]).toInt()) : 3;
    const QString table = u"%1/wide-%2.csv"_s.arg(folder).arg(rows);
    const QString mapping = folder + u"/wide.json"_s;
    if (!QFile::exists(table))
        writeWideTable(table, {.attendances = rows});
    QFile file(mapping);
    if (!file.open(QIODevice::WriteOnly) || file.write(wideMapping()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    Series flat(u"\\copy of the flat file, ms"_s), copies(u"\\copy of the register's rows, ms"_s);
    Series imports(u"plenary-cli import, ms"_s), ratios(u"import / \\copy of the rows"_s, 2);
    Series flatRatios(u"import / \\copy of the file"_s, 2);
    Series memory(u"import, MB at most"_s), undos(u"undo, ms"_s), undoMemory(u"undo, MB"_s);
    for (int i = 0; i < runs; ++i) {
        freshRegister(u"bench_plenary"_s);
        freshRegister(u"bench_copy"_s);
        const Measured one = copyFlat(table);
        const Measured import = measured(cli,
                                         {u"import"_s,
                                          u"participation"_s,
                                          table,
                                          u"--register"_s,
                                          registerIn(u"bench_plenary"_s),
                                          u"--mapping"_s,
                                          mapping});
        if (i == 0)
            exportRows(folder);
        const Measured copy = copyRows(folder);
        flat.add(one.milliseconds);
        copies.add(copy.milliseconds);
        imports.add(import.milliseconds);
        ratios.add(import.milliseconds / copy.milliseconds);
        flatRatios.add(import.milliseconds / one.milliseconds);
        memory.add(import.megabytes);
        if (i + 1 == runs)
            continue;
        const Measured undo =
            measured(cli, {u"undo"_s, u"--register"_s, registerIn(u"bench_plenary"_s)});
        undos.add(undo.milliseconds);
        undoMemory.add(undo.megabytes);
    }
    print({flat, copies, imports, ratios, flatRatios, memory, undos, undoMemory});
    askEverything(registerIn(u"bench_plenary"_s));
    return 0;
}
