// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/participantlist.h"

#include "figures/figure.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int rankOfNoRole = 6; ///< among representatives: after advisers, before observers

struct Seat {
    int category = 0;
    QString delegation;
    int role = 0;
    paper::Participants::Entry entry;
    bool isListed = true;
};

/// Category, delegation in the order of the language, rank, name.
void sort(QList<Seat> &seats, const PaperParts &parts)
{
    struct Key {
        int category;
        QCollatorSortKey delegation;
        int rank;
        QCollatorSortKey name;
        qsizetype seat;
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(seats.size()));
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const Seat &seat = seats.at(i);
        keys.push_back({seat.category,
                        parts.sortKey(seat.delegation),
                        seat.role == 0 ? rankOfNoRole : seat.role,
                        parts.sortKey(seat.entry.name),
                        i});
    }
    std::ranges::sort(keys, [](const Key &a, const Key &b) {
        if (a.category != b.category)
            return a.category < b.category;
        if (const int order = a.delegation.compare(b.delegation); order != 0)
            return order < 0;
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.seat < b.seat;
    });
    QList<Seat> sorted;
    for (const Key &key : keys)
        sorted.append(seats.at(key.seat));
    seats = sorted;
}

Seat seatOf(const PaperParts &parts, const Record &participation)
{
    const EntityTable &table = participation.table();
    const auto choice = [&](QStringView field) {
        return table.find(field)->choiceIndex(participation.text(field));
    };
    Seat seat;
    seat.category = choice(u"category");
    if (seat.category == 0)
        seat.category = 1000; // what is not recorded stands last
    seat.role = choice(u"role");
    const QString organisation = participation.text(u"organisation_then");
    seat.delegation = parts.country(participation.value(u"represents"));
    const bool speaksForState = !seat.delegation.isEmpty();
    if (!speaksForState)
        seat.delegation = organisation;
    if (seat.delegation.isEmpty())
        seat.delegation = participation.text(u"represents_typed");
    if (seat.delegation.isEmpty())
        seat.delegation = Tr::tr("Organisation not recorded");
    QStringList details{participation.text(u"position_then")};
    if (speaksForState)
        details.append(organisation);
    details.removeAll(QString());
    seat.entry.name =
        QString(participation.text(u"honorific_then") + u' ' + participation.text(u"name_then"))
            .trimmed();
    seat.entry.detail = details.join(u", "_s);
    if (seat.role > 0)
        seat.entry.role = table.find(u"role")->display(participation.value(u"role"));
    seat.isListed = participation.text(u"consent") != u"not_listed" && !seat.entry.name.isEmpty();
    return seat;
}

paper::Participants grouped(const PaperParts &parts, const QList<Seat> &seats)
{
    const Field *category = tableOf(Entity::Participation).find(u"category");
    paper::Participants list;
    int current = -1;
    QHash<QString, int> hidden;
    const auto close = [&] {
        if (list.categories.isEmpty() || list.categories.last().delegations.isEmpty())
            return;
        auto &delegation = list.categories.last().delegations.last();
        const int count = hidden.value(delegation.name);
        if (count > 0)
            delegation.closing = delegation.entries.isEmpty()
                ? Tr::tr("%1 not listed by name").arg(count)
                : Tr::tr("and %1 not listed by name").arg(count);
        hidden.clear();
    };
    for (const Seat &seat : seats) {
        if (seat.category != current) {
            close();
            current = seat.category;
            const std::size_t place = current == 1000 ? 0 : static_cast<std::size_t>(current);
            const QString title =
                category->display(QString::fromLatin1(category->choices[place].code));
            list.categories.append({paper::capitalised(title), {}, {}});
        }
        auto &delegations = list.categories.last().delegations;
        if (delegations.isEmpty() || delegations.last().name != seat.delegation) {
            close();
            delegations.append({seat.delegation, {}, {}});
        }
        if (seat.isListed)
            delegations.last().entries.append(seat.entry);
        else
            ++hidden[seat.delegation];
    }
    close();
    for (auto &one : list.categories) {
        qsizetype people = 0;
        for (const Seat &seat : seats) {
            const std::size_t place =
                seat.category == 1000 ? 0 : static_cast<std::size_t>(seat.category);
            people += category->display(QString::fromLatin1(category->choices[place].code))
                          .compare(one.title, Qt::CaseInsensitive)
                    == 0
                ? 1
                : 0;
        }
        one.detail = Tr::tr("%1 people, %2 delegations or organisations")
                         .arg(parts.number(people), parts.number(one.delegations.size()));
    }
    return list;
}

} // namespace

Result<ParticipantList>
participantList(Database &database, const PaperParts &parts, const Record &event)
{
    const FigureQuery query{
        Measure::Attendances, Filter::compare(u"event"_s, u"#%1"_s.arg(event.id)), {}};
    ListQuery behind{.entity = Entity::Participation, .filter = recordsBehind(query), .sort = {}};
    PLENARY_ASSIGN(const QList<qint64> ids, listIds(database, behind));
    const QSet<qint64> counted(ids.begin(), ids.end());
    PLENARY_ASSIGN(const QList<Record> records,
                   EntityStore(database, Entity::Participation).findBy(u"event", event.id));
    QList<Seat> seats;
    QSet<QString> states;
    for (const Record &record : records) {
        if (!counted.contains(record.id))
            continue;
        seats.append(seatOf(parts, record));
        const QString country = parts.country(record.value(u"represents"));
        if (!country.isEmpty())
            states.insert(country);
    }
    sort(seats, parts);
    QStringList names(states.begin(), states.end());
    std::ranges::sort(names, [&parts](const QString &a, const QString &b) {
        return parts.sortKey(a) < parts.sortKey(b);
    });
    ParticipantList list;
    list.listed = std::ranges::count(seats, true, &Seat::isListed);
    list.unlisted = seats.size() - list.listed;
    list.people = grouped(parts, seats);
    if (!states.isEmpty())
        list.statesRepresented = Tr::tr("The following States and parties were represented: %1.")
                                     .arg(parts.joined(names, u", "_s));
    return list;
}

} // namespace plenary
