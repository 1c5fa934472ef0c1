// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/overview.h"

#include "figures/figure.h"
#include "figures/numberwords.h"
#include "figures/overviewcharts.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "storage/valuecounts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<Overview::Number> organisations(Database &database)
{
    PLENARY_ASSIGN(const qint64 all, countRows(database, {Entity::Organisation, {}, {}}));
    PLENARY_ASSIGN(QList<ValueCount> countries,
                   countByValue(database, Entity::Organisation, u"country.code"_s));
    countries.removeIf([](const ValueCount &count) {
        return count.value.isEmpty();
    });
    return Overview::Number{Entity::Organisation,
                            all,
                            Tr::tr("organisations"),
                            counted(QT_TRANSLATE_NOOP("plenary", "in 1 country"),
                                    QT_TRANSLATE_N_NOOP("plenary", "in %Ln countries"),
                                    countries.size()),
                            {},
                            Tr::tr("Organisations")};
}

Result<Overview::Number> people(Database &database)
{
    PLENARY_ASSIGN(const qint64 all, countRows(database, {Entity::Person, {}, {}}));
    return Overview::Number{
        Entity::Person, all, Tr::tr("people"), Tr::tr("each counted once"), {}, Tr::tr("People")};
}

Result<Overview::Number> figure(Database &database,
                                Measure measure,
                                const QString &label,
                                const QString &detail,
                                const QString &words)
{
    const FigureQuery query{measure, {}, {}};
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, query));
    return Overview::Number{
        Entity::Participation, table.total, label, detail, recordsBehind(query).toText(), words};
}

Result<Overview::Number> texts(Database &database)
{
    PLENARY_ASSIGN(const qint64 all, countRows(database, {Entity::Instrument, {}, {}}));
    PLENARY_ASSIGN(const qint64 actions, countRows(database, {Entity::PartyAction, {}, {}}));
    return Overview::Number{Entity::Instrument,
                            all,
                            Tr::tr("texts"),
                            counted(QT_TRANSLATE_NOOP("plenary", "1 party action"),
                                    QT_TRANSLATE_N_NOOP("plenary", "%Ln party actions"),
                                    actions),
                            {},
                            Tr::tr("Declarations and other texts")};
}

Result<QList<Overview::Number>> keyNumbers(Database &database)
{
    PLENARY_ASSIGN(const Overview::Number members, organisations(database));
    PLENARY_ASSIGN(const Overview::Number everybody, people(database));
    PLENARY_ASSIGN(const QSet<QString> recorded, eventsWithAttendance(database));
    PLENARY_ASSIGN(
        const Overview::Number attendances,
        figure(database,
               Measure::Attendances,
               Tr::tr("attendances"),
               Tr::tr("at %Ln conference(s)", nullptr, static_cast<int>(recorded.size())),
               Tr::tr("Attendances")));
    PLENARY_ASSIGN(const Overview::Number countries,
                   figure(database,
                          Measure::Countries,
                          Tr::tr("countries"),
                          Tr::tr("represented at them"),
                          Tr::tr("Countries represented")));
    PLENARY_ASSIGN(const Overview::Number declarations, texts(database));
    return QList<Overview::Number>{members, everybody, attendances, countries, declarations};
}

/// Whether an event is a conference that took or may take place.
bool isConference(const Record &event)
{
    return event.text(u"type") == u"conference" && event.text(u"status") != u"cancelled"
        && !event.text(u"starts").isEmpty();
}

/// The latest conference that began, and the first that did not; of several at once, the first
/// recorded.
Result<void> addMeetings(Database &database, Overview &overview, const QString &today)
{
    PLENARY_ASSIGN(const QList<Record> events, EntityStore(database, Entity::Event).all());
    const Record *last = nullptr;
    const Record *next = nullptr;
    for (const Record &event : events) {
        if (!isConference(event))
            continue;
        const QString starts = event.text(u"starts");
        if (starts.left(today.size()) > today.left(starts.size())) {
            if (!next || starts < next->text(u"starts"))
                next = &event;
        } else if (!last || starts > last->text(u"starts")) {
            last = &event;
        }
    }
    for (const auto &[event, place] :
         {std::pair(last, &overview.last), std::pair(next, &overview.next)}) {
        if (!event)
            continue;
        PLENARY_ASSIGN(const EventFacts facts, eventFacts(database, event->id));
        *place = Overview::Meeting{event->id, facts};
    }
    return {};
}

} // namespace

Result<Overview> overview(Database &database, const QDate &today)
{
    Overview overview;
    PLENARY_ASSIGN(overview.numbers, keyNumbers(database));
    PLENARY_TRY(addMeetings(database, overview, today.toString(Qt::ISODate)));
    PLENARY_ASSIGN(overview.members, membersByGroup(database));
    PLENARY_ASSIGN(overview.declarations, supportersByText(database, today));
    return overview;
}

} // namespace plenary
