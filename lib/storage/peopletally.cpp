// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peopletally.h"

#include <algorithm>

namespace plenary
{

std::span<const PeopleTally::Grain> PeopleTally::grains()
{
    static const QList<Grain> all{{"all", {}},
                                  {"group", {Group}},
                                  {"category", {Category}},
                                  {"year", {Year}},
                                  {"series", {Series}},
                                  {"country", {Country}},
                                  {"event", {Event}},
                                  {"year,group", {Year, Group}},
                                  {"year,category", {Year, Category}},
                                  {"event,group", {Event, Group}},
                                  {"event,category", {Event, Category}},
                                  {"country,year", {Country, Year}},
                                  {"event,country", {Event, Country}}};
    return all;
}

int PeopleTally::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_texts.size());
    m_texts.append(text);
    m_numbers.insert(text, number);
    return number;
}

void PeopleTally::count(const Cell &cell, int people)
{
    int &counted = m_cells[cell];
    counted += people;
    if (counted == 0)
        m_cells.remove(cell);
}

PeopleTally::Values PeopleTally::valuesOf(const CountedSeat &seat) const
{
    const Place place = events.value(seat.event);
    return {seat.event,
            place.series,
            place.year,
            seat.country,
            groups.value(seat.country),
            seat.category};
}

void PeopleTally::addPerson(std::span<const CountedSeat> seats, int sign)
{
    m_seats.clear();
    for (const CountedSeat &seat : seats)
        m_seats.append(valuesOf(seat));
    int number = 0;
    for (const Grain &grain : grains()) {
        m_keys.clear();
        for (const Values &values : std::as_const(m_seats)) {
            std::array<qint64, 2> key{};
            for (qsizetype i = 0; i < grain.columns.size(); ++i)
                key[static_cast<std::size_t>(i)] = values[grain.columns.at(i)];
            m_keys.append(key);
        }
        std::ranges::sort(m_keys);
        const auto rest = std::unique(m_keys.begin(), m_keys.end());
        for (auto key = m_keys.begin(); key != rest; ++key)
            count({number, *key}, sign);
        ++number;
    }
}

void PeopleTally::add(QList<CountedSeat> seats, int sign)
{
    std::ranges::sort(seats, {}, &CountedSeat::who);
    for (auto first = seats.cbegin(); first != seats.cend();) {
        const auto end = std::find_if(first, seats.cend(), [&first](const CountedSeat &seat) {
            return seat.who != first->who;
        });
        addPerson({first, end}, sign);
        first = end;
    }
}

} // namespace plenary
