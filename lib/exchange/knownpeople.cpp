// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/knownpeople.h"

#include "core/personname.h"
#include "core/text.h"
#include "storage/importlookup.h"

#include <algorithm>

namespace plenary
{

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
    if (seat.event > 0 && person.events.contains(seat.event))
        return false;
    if (!seat.email.isEmpty() && person.emails.contains(seat.email))
        return true;
    const bool sameOrganisation =
        !seat.organisation.isEmpty() && person.organisations.contains(seat.organisation);
    if (seat.isCountryOpen)
        return false;
    // A single word is too little of a name to go by the country alone.
    if (seat.country > 0)
        return person.countries.contains(seat.country) && (fullName || sameOrganisation);
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
        person->events.insert(seat.event);
    if (seat.country > 0)
        person->countries.insert(seat.country);
    if (!seat.organisation.isEmpty())
        person->organisations.insert(seat.organisation);
    if (!seat.email.isEmpty())
        person->emails.insert(seat.email);
}

} // namespace plenary
