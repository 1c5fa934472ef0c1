// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seatcounts.h"

#include "core/record.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

const QString shared = u"t.represents, t.speaks_for, t.category, t.attendance"_s;
/// As the dimension "year" has it.
const QString year = u"CASE WHEN e.starts = '' THEN 'unknown' ELSE substr(e.starts, 1, 4) END"_s;

/// Groups and counts rows of `from`, which are seats themselves or counts of seats.
QString counted(const QString &first, const QString &from, const QString &seats)
{
    return u"SELECT %1, %2, CAST(%3 AS BIGINT) FROM %4 GROUP BY 1, 2, 3, 4, 5"_s.arg(
        first, shared, seats, from);
}

/// Adds such groups to a table of counts.
QString added(const QString &table, const QString &key, const QString &groups)
{
    return u"INSERT INTO %1 %3 ON CONFLICT (%2, (coalesce(represents, 0)), speaks_for, category, "
           "attendance) DO UPDATE SET seats = %1.seats + excluded.seats"_s.arg(table, key, groups);
}

/// Of so many seats the years are faster counted from all events than from the seats.
constexpr qint64 manySeats = 20'000;

const QString byEvent = u"seats_by_event"_s;
const QString byYear = u"seats_by_year"_s;
const QString allSeats = counted(u"t.event"_s, u"participation t"_s, u"count(*)"_s);
const QString allYears =
    counted(year, u"seats_by_event t JOIN event e ON e.id = t.event"_s, u"sum(t.seats)"_s);

} // namespace

QStringList SeatCounts::tables()
{
    return {byEvent, byYear};
}

bool SeatCounts::dependOn(const Record &record, const QStringList &fields)
{
    static const QStringList ofSeats{
        u"event"_s, u"represents"_s, u"speaks_for"_s, u"category"_s, u"attendance"_s};
    const auto isOf = [&fields](const QString &field) {
        return fields.contains(field);
    };
    if (record.entity == Entity::Participation)
        return std::ranges::any_of(ofSeats, isOf);
    return record.entity == Entity::Event && isOf(u"starts"_s);
}

Result<void> SeatCounts::add(const Record &record, int sign)
{
    if (record.entity == Entity::Participation)
        return addSeats(record.id, record.id, sign);
    if (record.entity != Entity::Event)
        return {};
    const QString groups = counted(year,
                                   u"seats_by_event t JOIN event e ON e.id = t.event "
                                   "WHERE t.event = ?"_s,
                                   u"%1 * sum(t.seats)"_s.arg(sign));
    PLENARY_TRY(m_database.execute(added(byYear, u"year"_s, groups), {record.id}));
    return dropEmpty();
}

Result<void> SeatCounts::addSeats(qint64 firstId, qint64 lastId, int sign)
{
    const QString seats = u"%1 * count(*)"_s.arg(sign);
    const QString range = u"WHERE t.id BETWEEN ? AND ?"_s;
    const QString events = counted(u"t.event"_s, u"participation t "_s + range, seats);
    PLENARY_TRY(m_database.execute(added(byEvent, u"event"_s, events), {firstId, lastId}));
    if (lastId - firstId >= manySeats) {
        PLENARY_TRY(dropEmpty());
        return recount(byYear, allYears);
    }
    const QString years =
        counted(year, u"participation t JOIN event e ON e.id = t.event "_s + range, seats);
    PLENARY_TRY(m_database.execute(added(byYear, u"year"_s, years), {firstId, lastId}));
    return sign < 0 ? dropEmpty() : Result<void>();
}

/// A group without seats is no group: figures must not show it as a cell.
Result<void> SeatCounts::dropEmpty()
{
    for (const QString &table : {byEvent, byYear})
        PLENARY_TRY(m_database.execute(u"DELETE FROM %1 WHERE seats = 0"_s.arg(table)));
    return {};
}

Result<bool> SeatCounts::areRight()
{
    // Years last: they are counted from the events, which are right by then.
    for (const auto &[table, recounted] : {std::pair(byEvent, allSeats), {byYear, allYears}}) {
        PLENARY_ASSIGN(
            const Value wrong,
            m_database.scalar(u"SELECT count(*) FROM (SELECT * FROM %1 EXCEPT %2) wrong"_s.arg(
                table, recounted)));
        // All groups that are kept are right: one that is missing shows in the sum.
        PLENARY_ASSIGN(
            const Value missing,
            m_database.scalar(u"SELECT (SELECT count(*) FROM participation) - (SELECT "
                              "CAST(coalesce(sum(seats), 0) AS BIGINT) FROM %1)"_s.arg(table)));
        if (wrong.toLongLong() != 0 || missing.toLongLong() != 0)
            return false;
    }
    return true;
}

Result<void> SeatCounts::recount()
{
    PLENARY_TRY(recount(byEvent, allSeats));
    return recount(byYear, allYears);
}

Result<void> SeatCounts::recount(const QString &table, const QString &recounted)
{
    PLENARY_TRY(m_database.execute(u"DELETE FROM "_s + table));
    return m_database.execute(u"INSERT INTO %1 %2"_s.arg(table, recounted));
}

} // namespace plenary
