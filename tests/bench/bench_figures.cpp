// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"
#include "storage/figurequery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <algorithm>

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

} // namespace

/// bench_figures [SEATS]: common figures of a register on SQLite, from the counts that are kept and
/// from the seats themselves; median of five, in milliseconds.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto database = createRegister({folder.filePath(u"bench.plenary"_s)});
    if (!database)
        need(database.error());
    fill(**database, argc > 1 ? QByteArray(argv[1]).toInt() : 1000000);
    const Filter came = Filter::compare(u"came"_s, u"yes"_s);
    const Filter seats =
        Filter::both(came, Filter::compare(u"note"_s, u"-"_s, Filter::Comparison::NotEqual));
    QTextStream out(stdout);
    for (const auto &[measure, name] : {std::pair(Measure::Attendances, u"attendances"_s),
                                        {Measure::Countries, u"countries"_s},
                                        {Measure::Delegations, u"delegations"_s},
                                        {Measure::People, u"people"_s}}) {
        for (const QStringList &by : {QStringList{u"country"_s, u"year"_s},
                                      {u"year"_s, u"group"_s},
                                      {u"event"_s, u"group"_s},
                                      {u"country"_s},
                                      {u"category"_s}})
            out << name << u" by "_s << by.join(u',') << u": "_s
                << milliseconds(**database, measure, came, by) << u" kept, "_s
                << milliseconds(**database, measure, seats, by) << u" from seats\n"_s << Qt::flush;
    }
    return 0;
}
