// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/participantlist.h"

#include "core/speech.h"
#include "figures/figure.h"
#include "figures/numberwords.h"
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

constexpr int notRecordedLast = 1000; ///< in place of the category 0

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
        seat.category = notRecordedLast;
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
    seat.entry.detail = Speech::list(details);
    if (seat.role > 0)
        seat.entry.role = table.find(u"role")->display(participation.value(u"role"));
    seat.isListed = participation.text(u"consent") != u"not_listed" && !seat.entry.name.isEmpty();
    return seat;
}

/// Puts sorted seats under their categories and delegations.
class Grouping
{
public:
    explicit Grouping(const PaperParts &parts)
        : m_parts(parts)
    {
    }

    void add(const Seat &seat)
    {
        if (seat.category != m_category)
            beginCategory(seat.category);
        auto &delegations = m_list.categories.last().delegations;
        if (delegations.isEmpty() || delegations.last().name != seat.delegation) {
            closeDelegation();
            delegations.append({seat.delegation, {}, {}});
        }
        ++m_people;
        if (seat.isListed)
            delegations.last().entries.append(seat.entry);
        else
            ++m_hidden;
    }

    paper::Participants finished()
    {
        closeCategory();
        return m_list;
    }

private:
    void beginCategory(int category)
    {
        closeCategory();
        m_category = category;
        const Field *field = tableOf(Entity::Participation).find(u"category");
        const auto place = static_cast<std::size_t>(category == notRecordedLast ? 0 : category);
        const QString title = field->display(QString::fromLatin1(field->choices[place].code));
        m_list.categories.append({paper::capitalised(title), {}, {}});
    }

    void closeCategory()
    {
        if (m_list.categories.isEmpty())
            return;
        closeDelegation();
        auto &category = m_list.categories.last();
        category.detail = m_parts.listed(
            {peopleInWords(m_people),
             counted(QT_TRANSLATE_NOOP("plenary", "1 delegation or organisation"),
                     QT_TRANSLATE_N_NOOP("plenary", "%Ln delegations or organisations"),
                     category.delegations.size())});
        m_people = 0;
    }

    void closeDelegation()
    {
        auto &delegations = m_list.categories.last().delegations;
        if (!delegations.isEmpty() && m_hidden > 0) {
            delegations.last().closing = delegations.last().entries.isEmpty()
                ? Tr::tr("%1 not listed by name").arg(Speech::number(m_hidden))
                : Tr::tr("and %1 not listed by name").arg(Speech::number(m_hidden));
        }
        m_hidden = 0;
    }

    const PaperParts &m_parts;
    paper::Participants m_list;
    int m_category = -1;
    int m_hidden = 0; ///< of the delegation
    qsizetype m_people = 0; ///< of the category
};

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
    Grouping grouping(parts);
    for (const Seat &seat : std::as_const(seats))
        grouping.add(seat);
    list.people = grouping.finished();
    if (!states.isEmpty())
        list.statesRepresented = Tr::tr("The following States and parties were represented: %1.")
                                     .arg(parts.listed(names));
    return list;
}

} // namespace plenary
