// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/figurequery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
}

/// Seats of 200,000 people at 500 events in 40 years; the large delegations of a few countries and
/// the small ones of many.
void fill(Database &database, int seats)
{
    need(database.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                          "i < 500) INSERT INTO event (id, uid, code, starts) SELECT i, 'e' || i, "
                          "'E' || i, (1985 + i % 40) || '-11' FROM n"_s));
    need(database.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
        "INSERT INTO person (id, uid, name) SELECT i, 'p' || i, 'Person ' || i FROM n"_s));
    need(database.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1), "
        "r(i, a, b) AS (SELECT i, i * 7919 % 1000, i * 104729 % 193 FROM n) "
        "INSERT INTO participation (id, uid, name_then, event, person, represents, speaks_for, "
        "category, attendance) SELECT i, 's' || i, 'Person ' || i, 1 + i % 500, 1 + i * 31 % "
        "200000, 1 + a * b / 1000, 'state', CASE WHEN a % 9 = 0 THEN 'observer' ELSE "
        "'member_state' END, CASE WHEN a % 7 = 0 THEN 'no_show' ELSE 'attended' END FROM r"_s.arg(
            seats)));
    need(recountSeats(database));
}

double
milliseconds(Database &database, Measure measure, const Filter &filter, const QStringList &by)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto rows = countParticipations(database, measure, filter, by);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!rows)
            need(rows.error());
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// Minimum, median and maximum of some runs, in milliseconds.
QString timesOf(int runs, const std::function<void()> &run)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return u"%1 (%2 / %3)"_s.arg(QString::number(times.at(runs / 2), 'f', 2),
                                 QString::number(times.first(), 'f', 2),
                                 QString::number(times.last(), 'f', 2));
}

/// One edit as the window makes it.
void set(Database &database, Entity entity, qint64 id, const QString &field, const Value &value)
{
    auto change = Change::begin(database, {});
    auto record = EntityStore(database, entity).find(id);
    if (!change || !record)
        qFatal("no record to edit");
    record->setValue(field, value);
    need(change->update(*record));
    if (const auto done = change->commit(); !done)
        need(done.error());
}

/// What edits pay for the counts: of a field that nothing counts by, and of some that much does.
void showEdits(Database &database, QTextStream &out)
{
    constexpr int runs = 9;
    int run = 0;
    const auto show = [&](const QString &what, const std::function<void()> &edit) {
        const auto next = [&] {
            ++run;
            edit();
        };
        out << what << u": "_s << timesOf(runs, next) << u" ms\n"_s << Qt::flush;
    };
    show(u"edit of a seat's note"_s, [&] {
        set(database, Entity::Participation, 1000 + run, u"note"_s, QString::number(run));
    });
    show(u"edit of a seat's country"_s, [&] {
        set(database, Entity::Participation, 2000 + run, u"represents"_s, 1 + run % 7);
    });
    show(u"seat given to another person"_s, [&] {
        set(database, Entity::Participation, 3000 + run, u"person"_s, 1 + run);
    });
    show(u"event of %1 seats moved to another year"_s.arg(
             database.scalar(u"SELECT count(*) FROM participation WHERE event = 1"_s)->toString()),
         [&] {
             set(database, Entity::Event, 1, u"starts"_s, QString::number(1990 + run % 9));
         });
}

/// What an import of all the seats pays at its end, beside the query that the counts replace.
void showRecount(Database &database, const Filter &fromSeats, QTextStream &out)
{
    for (int i = 0; i < 3; ++i) {
        out << u"all people counted: "_s
            << timesOf(1,
                       [&] {
                           const auto transaction = Transaction::begin(database); // rolled back
                           need(PeopleCounts(database).recount());
                       })
            << u" ms, people by country and year from the seats: "_s
            << timesOf(1,
                       [&] {
                           const auto rows = countParticipations(
                               database, Measure::People, fromSeats, {u"country"_s, u"year"_s});
                           if (!rows)
                               need(rows.error());
                       })
            << u" ms\n"_s << Qt::flush;
    }
}

} // namespace

/// bench_figures [SEATS] [kept]: common figures of a register on SQLite, from the counts that are
/// kept and from the seats themselves; median of five, in milliseconds. Then what edits and imports
/// pay. With "kept", only what is read from counts: of many seats the rest takes minutes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto database = createRegister({folder.filePath(u"bench.plenary"_s)});
    if (!database)
        need(database.error());
    fill(**database, argc > 1 ? QByteArray(argv[1]).toInt() : 1000000);
    const bool onlyKept = argc > 2 && QByteArray(argv[2]) == "kept";
    const Filter came = Filter::compare(u"came"_s, u"yes"_s);
    const Filter seats =
        Filter::both(came, Filter::compare(u"note"_s, u"-"_s, Filter::Comparison::NotEqual));
    QTextStream out(stdout);
    for (const auto &[measure, name] : {std::pair(Measure::Attendances, u"attendances"_s),
                                        {Measure::Countries, u"countries"_s},
                                        {Measure::Delegations, u"delegations"_s},
                                        {Measure::People, u"people"_s}}) {
        for (const QStringList &by : {QStringList(),
                                      {u"country"_s, u"year"_s},
                                      {u"year"_s, u"group"_s},
                                      {u"event"_s},
                                      {u"event"_s, u"group"_s},
                                      {u"country"_s},
                                      {u"category"_s}})
            out << name << u" by "_s << (by.isEmpty() ? u"nothing"_s : by.join(u',')) << u": "_s
                << milliseconds(**database, measure, came, by) << u" kept, "_s
                << (onlyKept ? -1 : milliseconds(**database, measure, seats, by))
                << u" from seats\n"_s << Qt::flush;
    }
    if (onlyKept)
        return 0;
    showRecount(**database, seats, out);
    showEdits(**database, out);
    return 0;
}
