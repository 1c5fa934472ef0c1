// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/knownpeople.h"

#include "core/personname.h"
#include "core/text.h"
#include "library/background.h"
#include "storage/importlookup.h"

#include <algorithm>
#include <memory>

namespace plenary
{

namespace
{

template<class T>
bool holds(const QList<T> &ordered, const T &value)
{
    return std::ranges::binary_search(ordered, value);
}

template<class T>
void keep(QList<T> &ordered, const T &value)
{
    const auto place = std::ranges::lower_bound(ordered, value);
    if (place == ordered.end() || *place != value)
        ordered.insert(place, value);
}

} // namespace

KnownPeople::~KnownPeople()
{
    constexpr qsizetype many = 10'000;
    if (m_people.size() < many)
        return;
    startInBackground([people = std::make_shared<decltype(m_people)>(std::move(m_people))] {
        people->clear();
    });
}

Result<void> KnownPeople::load(Database &database)
{
    PLENARY_ASSIGN(const QList<PersonSeen> seen, peopleSeen(database));
    for (const PersonSeen &one : seen)
        add(one.id,
            {one.name,
             personname::key(one.name),
             text::folded(one.email),
             one.event,
             one.country,
             false,
             text::folded(one.organisation)});
    return {};
}

bool KnownPeople::isSame(const Person &person, const Seat &seat, bool fullName)
{
    if (seat.event > 0 && holds(person.events, seat.event))
        return false;
    if (!seat.email.isEmpty() && holds(person.emails, seat.email))
        return true;
    const bool sameOrganisation =
        !seat.organisation.isEmpty() && holds(person.organisations, seat.organisation);
    if (seat.isCountryOpen)
        return false;
    // A single word is too little of a name to go by the country alone.
    if (seat.country > 0)
        return holds(person.countries, seat.country) && (fullName || sameOrganisation);
    return sameOrganisation;
}

std::optional<qint64> KnownPeople::find(const Seat &seat) const
{
    const auto people = m_people.constFind(seat.key);
    if (people == m_people.constEnd())
        return std::nullopt;
    const bool fullName = seat.key.contains(u' ');
    const Person *found = nullptr;
    for (const Person &person : *people) {
        if (!isSame(person, seat, fullName))
            continue;
        // Two ministries of one name in two States: nothing says which of them is meant.
        if (found && seat.country == 0 && found->countries != person.countries)
            return std::nullopt;
        if (!found)
            found = &person;
    }
    return found ? std::optional(found->id) : std::nullopt;
}

void KnownPeople::add(qint64 id, const Seat &seat)
{
    auto &people = m_people[seat.key];
    auto person = std::ranges::find(people, id, &Person::id);
    if (person == people.end())
        person = people.insert(people.end(), Person{id, {}, {}, {}, {}});
    if (seat.event > 0)
        keep(person->events, seat.event);
    if (seat.country > 0)
        keep(person->countries, seat.country);
    if (!seat.organisation.isEmpty())
        keep(person->organisations, *m_organisations.insert(seat.organisation));
    if (!seat.email.isEmpty())
        keep(person->emails, seat.email);
}

} // namespace plenary
