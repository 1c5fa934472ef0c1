// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplecounts.h"

#include "core/record.h"
#include "storage/database.h"
#include "storage/dimensions.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

using Column = PeopleTally::Column;
using Cell = PeopleTally::Cell;

constexpr qsizetype idsAtOnce = 500; ///< in one condition
constexpr qsizetype rowsAtOnce = 400; ///< in one statement
constexpr qint64 fewPeople = 1000;
/// To find the seats of a person costs as much as to read about so many in their order.
constexpr qint64 seatsOfOne = 20;

QStringList columnsOf(Column column)
{
    static const std::array<QStringList, PeopleTally::ColumnCount> columns{
        QStringList{u"event"_s},
        {u"series"_s},
        {u"year"_s},
        {u"represents"_s, u"no_state"_s},
        {u"regional_group"_s},
        {u"category"_s}};
    return columns[column];
}

/// What stands in these columns.
QList<Value> valuesOf(const PeopleTally &tally, Column column, qint64 value)
{
    switch (column) {
    case Column::Event:
    case Column::Series:
        return {value == 0 ? Value() : Value(value)};
    case Column::Country:
        return {value > 0 ? Value(value) : Value(), value == PeopleTally::noState ? 1 : 0};
    default:
        return {tally.text(value)};
    }
}

/// The value of a column as valuesOf() wrote it, from its place in a row.
qint64 valueIn(PeopleTally &tally, const Statement &row, Column column, int place)
{
    switch (column) {
    case Column::Event:
    case Column::Series:
        return row.number(place);
    case Column::Country:
        return row.number(place + 1) == 1 ? PeopleTally::noState : row.number(place);
    default:
        return tally.numberOf(row.text(place));
    }
}

QString came()
{
    return u"(%1) = 'yes'"_s.arg(dimensionNamed(u"came")->sql());
}

/// "column IN (1, 2, 3)" for so many ids at a time as a statement takes well.
QStringList conditionsOf(const QString &column, const QList<qint64> &ids)
{
    QStringList conditions;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        QStringList numbers;
        for (const qint64 id : ids.mid(from, idsAtOnce))
            numbers.append(QString::number(id));
        conditions.append(u"%1 IN (%2)"_s.arg(column, numbers.join(u", "_s)));
    }
    return conditions;
}

qint64 whoSits(const Record &seat)
{
    const qint64 person = seat.value(u"person").toLongLong();
    return person == 0 ? -seat.id : person;
}

/// A value in SQL. Numbers stand there themselves: drivers look long for one of many places.
QString termOf(const Value &value, QList<Value> &bound)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.typeId() != QMetaType::QString)
        return QString::number(value.toLongLong());
    bound.append(value);
    return u"?"_s;
}

/// An INSERT of cells, or what to add to them.
QString insertOf(const PeopleTally::Grain &grain, const QStringList &rows)
{
    const QStringList names = QStringList{u"grain"_s} << PeopleCounts::columnsOf(grain)
                                                      << u"people"_s;
    return u"INSERT INTO people_counts (%1) VALUES %2 ON CONFLICT (grain, (coalesce(event, 0)), "
           "(coalesce(series, 0)), year, (coalesce(represents, 0)), no_state, regional_group, "
           "category) DO UPDATE SET people = people_counts.people + excluded.people"_s.arg(
               names.join(u", "_s), rows.join(u", "_s));
}

} // namespace

QStringList PeopleCounts::columnsOf(const PeopleTally::Grain &grain)
{
    QStringList columns;
    for (const Column column : grain.columns)
        columns += plenary::columnsOf(column);
    return columns;
}

bool PeopleCounts::dependOn(const Record &stored, const Record &now)
{
    const auto differs = [&](QStringView field) {
        return stored.value(field) != now.value(field);
    };
    switch (stored.entity) {
    case Entity::Participation:
        return std::ranges::any_of(
            std::array<QStringView, 6>{
                u"person", u"event", u"represents", u"speaks_for", u"category", u"attendance"},
            differs);
    case Entity::Event:
        return differs(u"series") || stored.text(u"starts").left(4) != now.text(u"starts").left(4);
    case Entity::Country:
        return differs(u"regional_group");
    default:
        return false;
    }
}

Result<void> PeopleCounts::begin()
{
    PLENARY_ASSIGN(const Value next,
                   m_database->scalar(u"SELECT next_id FROM id_counter WHERE table_name = ?"_s,
                                      {u"participation"_s}));
    m_wasThere = u" AND +t.id < %1"_s.arg(next.toLongLong());
    m_most = qMax(fewPeople, next.toLongLong() / seatsOfOne);
    return {};
}

Result<void> PeopleCounts::touch(const Record &record)
{
    switch (record.entity) {
    case Entity::Participation: {
        const qint64 who = whoSits(record);
        return who == 0 ? Result<void>() : touchAll({who});
    }
    case Entity::Event:
        return touchWhere(u"t.event = %1"_s.arg(record.id));
    case Entity::Country:
        return touchWhere(u"t.represents = %1"_s.arg(record.id));
    default:
        return {};
    }
}

Result<void> PeopleCounts::touchSeats(qint64 firstId, qint64 lastId)
{
    m_all = m_all || lastId - firstId >= m_most;
    return touchWhere(
        u"t.id BETWEEN %1 AND %2"_s.arg(QString::number(firstId), QString::number(lastId)));
}

Result<void> PeopleCounts::touchWhere(const QString &condition)
{
    if (m_all)
        return {};
    QList<qint64> people;
    {
        PLENARY_ASSIGN(
            Statement seats,
            Statement::prepare(*m_database,
                               u"SELECT DISTINCT coalesce(t.person, -t.id) FROM "
                               "participation t WHERE %1 AND %2"_s.arg(condition, came())));
        PLENARY_TRY(seats.run());
        for (;;) {
            PLENARY_ASSIGN(const bool more, seats.next());
            if (!more)
                break;
            people.append(seats.number(0));
        }
    }
    return touchAll(people);
}

Result<void> PeopleCounts::touchAll(const QList<qint64> &people)
{
    if (m_all)
        return {};
    QList<qint64> untouched;
    for (const qint64 who : people) {
        if (!m_touched.contains(who))
            untouched.append(who);
        m_touched.insert(who);
    }
    m_all = m_touched.size() > m_most;
    return m_all ? Result<void>() : addPeople(untouched, m_wasThere, -1);
}

void PeopleCounts::expect(qint64 firstId, qint64 lastId)
{
    m_wasThere += u" AND +t.id NOT BETWEEN %1 AND %2"_s.arg(QString::number(firstId),
                                                            QString::number(lastId));
}

Result<void>
PeopleCounts::addPeople(const QList<qint64> &people, const QString &condition, int sign)
{
    QList<qint64> named;
    QList<qint64> nameless;
    for (const qint64 who : people)
        who > 0 ? named.append(who) : nameless.append(-who);
    for (const QString &one : conditionsOf(u"t.person"_s, named))
        PLENARY_TRY(addSeats(one + condition, sign));
    for (const QString &one : conditionsOf(u"t.person IS NULL AND t.id"_s, nameless))
        PLENARY_TRY(addSeats(one + condition, sign));
    return {};
}

Result<void> PeopleCounts::addSeats(const QString &condition, int sign)
{
    QList<CountedSeat> seats;
    {
        PLENARY_ASSIGN(Statement statement,
                       Statement::prepare(
                           *m_database,
                           u"SELECT coalesce(t.person, -t.id), t.event, CASE WHEN t.represents "
                           "IS NOT NULL THEN t.represents WHEN t.speaks_for = 'no_state' THEN "
                           "%1 ELSE 0 END, t.category FROM participation t WHERE %2 AND %3"_s.arg(
                               QString::number(PeopleTally::noState), condition, came())));
        PLENARY_TRY(statement.run());
        for (;;) {
            PLENARY_ASSIGN(const bool more, statement.next());
            if (!more)
                break;
            seats.append({statement.number(0),
                          statement.number(1),
                          statement.number(2),
                          m_tally.numberOf(statement.text(3))});
        }
    }
    PLENARY_TRY(learnPlaces(seats)); // a query of its own: one at a time on a server
    m_tally.add(std::move(seats), sign);
    return {};
}

Result<void> PeopleCounts::learnPlaces(const QList<CountedSeat> &seats)
{
    QSet<qint64> events;
    QSet<qint64> countries;
    for (const CountedSeat &seat : seats) {
        if (!m_tally.events.contains(seat.event))
            events.insert(seat.event);
        if (!m_tally.groups.contains(seat.country))
            countries.insert(seat.country);
    }
    for (const QString &condition : conditionsOf(u"t__event.id"_s, events.values())) {
        PLENARY_ASSIGN(
            Statement event,
            Statement::prepare(*m_database,
                               u"SELECT t__event.id, t__event.series, %1 FROM event t__event WHERE "
                               "%2"_s.arg(dimensionNamed(u"year")->sql(), condition)));
        PLENARY_TRY(event.run());
        for (;;) {
            PLENARY_ASSIGN(const bool more, event.next());
            if (!more)
                break;
            m_tally.events.insert(event.number(0),
                                  {event.number(1), m_tally.numberOf(event.text(2))});
        }
    }
    m_tally.groups.insert(0, m_tally.numberOf(u"unknown"_s));
    m_tally.groups.insert(PeopleTally::noState, m_tally.numberOf(u"no_state"_s));
    for (const QString &condition : conditionsOf(u"id"_s, countries.values())) {
        PLENARY_ASSIGN(
            Statement country,
            Statement::prepare(*m_database,
                               u"SELECT id, regional_group FROM country WHERE "_s + condition));
        PLENARY_TRY(country.run());
        for (;;) {
            PLENARY_ASSIGN(const bool more, country.next());
            if (!more)
                break;
            m_tally.groups.insert(country.number(0), m_tally.numberOf(country.text(1)));
        }
    }
    return {};
}

Result<void> PeopleCounts::settle()
{
    if (m_all)
        return recount();
    if (m_touched.isEmpty())
        return {};
    // Those of before may be others by now.
    m_tally.events.clear();
    m_tally.groups.clear();
    PLENARY_TRY(addPeople(m_touched.values(), {}, 1));
    PLENARY_TRY(store());
    return m_database->execute(u"DELETE FROM people_counts WHERE people = 0"_s);
}

Result<void> PeopleCounts::recount()
{
    m_tally = PeopleTally();
    PLENARY_TRY(addSeats(u"1 = 1"_s, 1));
    PLENARY_TRY(m_database->execute(u"DELETE FROM people_counts"_s));
    return store();
}

Result<void> PeopleCounts::store()
{
    QList<QList<Cell>> ofGrains(static_cast<qsizetype>(PeopleTally::grains().size()));
    for (auto it = m_tally.cells().cbegin(); it != m_tally.cells().cend(); ++it)
        ofGrains[it.key().grain].append(it.key());
    for (const QList<Cell> &cells : std::as_const(ofGrains)) {
        for (qsizetype from = 0; from < cells.size(); from += rowsAtOnce)
            PLENARY_TRY(storeCells(cells.mid(from, rowsAtOnce)));
    }
    return {};
}

Result<void> PeopleCounts::storeCells(const QList<Cell> &cells)
{
    const PeopleTally::Grain &grain =
        PeopleTally::grains()[static_cast<std::size_t>(cells.first().grain)];
    QStringList rows;
    QList<Value> bound;
    for (const Cell &cell : cells) {
        QStringList terms{u"'%1'"_s.arg(QLatin1StringView(grain.name))};
        for (qsizetype i = 0; i < grain.columns.size(); ++i) {
            const qint64 value = cell.values[static_cast<std::size_t>(i)];
            for (const Value &one : valuesOf(m_tally, grain.columns.at(i), value))
                terms.append(termOf(one, bound));
        }
        terms.append(QString::number(m_tally.cells().value(cell)));
        rows.append(u"(%1)"_s.arg(terms.join(u", "_s)));
    }
    return m_database->execute(insertOf(grain, rows), bound);
}

Result<void> PeopleCounts::takeStored(int number)
{
    const PeopleTally::Grain &grain = PeopleTally::grains()[static_cast<std::size_t>(number)];
    PLENARY_ASSIGN(
        Statement row,
        Statement::prepare(
            *m_database,
            u"SELECT people%1 FROM people_counts WHERE grain = '%2'"_s.arg(
                columnsOf(grain).isEmpty() ? QString() : u", "_s + columnsOf(grain).join(u", "_s),
                QLatin1StringView(grain.name))));
    PLENARY_TRY(row.run());
    for (;;) {
        PLENARY_ASSIGN(const bool more, row.next());
        if (!more)
            return {};
        Cell cell{number, {}};
        int place = 1;
        for (qsizetype i = 0; i < grain.columns.size(); ++i) {
            cell.values[static_cast<std::size_t>(i)] =
                valueIn(m_tally, row, grain.columns.at(i), place);
            place += static_cast<int>(plenary::columnsOf(grain.columns.at(i)).size());
        }
        m_tally.count(cell, -static_cast<int>(row.number(0)));
    }
}

Result<bool> PeopleCounts::areRight()
{
    m_tally = PeopleTally();
    PLENARY_TRY(addSeats(u"1 = 1"_s, 1));
    const auto grains = PeopleTally::grains();
    QStringList known;
    for (std::size_t i = 0; i < grains.size(); ++i) {
        PLENARY_TRY(takeStored(static_cast<int>(i)));
        known.append(u"'%1'"_s.arg(QLatin1StringView(grains[i].name)));
    }
    // Figures would show an empty cell, and nobody would take one of another grain away.
    PLENARY_ASSIGN(const Value strange,
                   m_database->scalar(u"SELECT count(*) FROM people_counts WHERE people <= 0 OR "
                                      "grain NOT IN (%1)"_s.arg(known.join(u", "_s))));
    return m_tally.cells().isEmpty() && strange.toLongLong() == 0;
}

} // namespace plenary
