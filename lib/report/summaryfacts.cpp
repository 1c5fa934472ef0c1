// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summaryfacts.h"

#include "core/speech.h"
#include "figures/figure.h"
#include "figures/numberwords.h"
#include "report/reportedparts.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<QString>
organisers(Database &database, const PaperParts &parts, qint64 event, const QStringList &roles)
{
    PLENARY_ASSIGN(const QList<Record> all,
                   EntityStore(database, Entity::EventOrganiser).findBy(u"event", event));
    QStringList names;
    for (const Record &one : all) {
        if (!roles.contains(one.text(u"role")))
            continue;
        PLENARY_ASSIGN(const Record organisation,
                       EntityStore(database, Entity::Organisation)
                           .find(one.value(u"organisation").toLongLong()));
        names.append(organisation.label());
    }
    return parts.listedLong(names);
}

QString nameAndYear(const Record &event)
{
    const QString name = eventName(event);
    const QString year = event.text(u"starts").left(4);
    return year.isEmpty() || name.contains(year) ? name : Speech::list({name, year});
}

/// The meetings of the series before and after this one.
struct Neighbours {
    QString before, after;
    qsizetype count = 0; ///< events of the series
};

Result<Neighbours> neighboursOf(Database &database, const Record &event)
{
    Neighbours result;
    const qint64 series = event.value(u"series").toLongLong();
    if (series == 0)
        return result;
    PLENARY_ASSIGN(QList<Record> events,
                   EntityStore(database, Entity::Event).findBy(u"series", series));
    result.count = events.size();
    std::ranges::stable_sort(events, {}, [](const Record &one) {
        return one.text(u"starts");
    });
    const auto here = std::ranges::find(events, event.id, &Record::id);
    const qsizetype at = here - events.begin();
    if (at > 0)
        result.before = nameAndYear(events.at(at - 1));
    if (at + 1 < events.size())
        result.after = nameAndYear(events.at(at + 1));
    return result;
}

QString seriesText(const NamedRecord &event, qsizetype count)
{
    QString series = event.links.value(u"series"_s);
    const QString number = event.record.value(u"number").toString();
    if (series.isEmpty() || number.isEmpty())
        return series;
    //: %1 name of a series of conferences, %2 number of this one, %3 how many are on record
    return Tr::tr("%1, number %2; on record: %3").arg(series, number, Speech::number(count));
}

Result<QString> outcomeOf(Database &database, const PaperParts &parts, qint64 event)
{
    PLENARY_ASSIGN(const QList<Record> adopted,
                   EntityStore(database, Entity::Instrument).findBy(u"adopted_at", event));
    QStringList names;
    for (const Record &instrument : adopted)
        names.append(instrument.label());
    return parts.listedLong(names);
}

/// "1 725 seats on record; 1 723 people attended"; empty where nobody is on record.
Result<QString> recordedText(Database &database, const PaperParts &parts, const Record &event)
{
    const Filter here = Filter::compare(u"event"_s, event.text(u"code"));
    PLENARY_ASSIGN(const FigureTable seats,
                   countFigure(database, {Measure::Attendances, here, {u"attendance"_s}}));
    PLENARY_ASSIGN(const FigureTable people, countFigure(database, {Measure::People, here, {}}));
    if (seats.total == 0)
        return QString();
    return parts.joined(
        {seatsInWords(seats.total),
         people.total == 0 ? Tr::tr("attendance not recorded") : peopleWhoAttended(people.total)},
        u"; "_s);
}

} // namespace

Result<paper::Facts> summaryFacts(Database &database, PaperParts &parts, const NamedRecord &event)
{
    const Record &record = event.record;
    paper::Facts facts;
    const auto add = [&facts](const QString &label, const QString &value, bool expected = false) {
        if (!value.isEmpty() || expected)
            facts.facts.append({label, paper::orNotRecorded(value)});
    };
    const auto shown = [&record](QStringView field) {
        const QString code = record.text(field);
        return code == u"not_recorded" || code == u"unknown"
            ? QString()
            : record.table().find(field)->display(record.value(field));
    };
    PLENARY_ASSIGN(const QString hosts,
                   organisers(database, parts, record.id, {u"host"_s, u"organiser"_s}));
    PLENARY_ASSIGN(const QString inviters, organisers(database, parts, record.id, {u"inviter"_s}));
    PLENARY_ASSIGN(const QString partners, organisers(database, parts, record.id, {u"partner"_s}));
    PLENARY_ASSIGN(const Neighbours near, neighboursOf(database, record));
    PLENARY_ASSIGN(const QString outcome, outcomeOf(database, parts, record.id));
    PLENARY_ASSIGN(const QString recorded, recordedText(database, parts, record));
    PLENARY_ASSIGN(const QList<Record> reported, reportedOf(database, record.id, Measure::People));
    add(Tr::tr("Hosts and organisers"), hosts, inviters.isEmpty());
    add(Tr::tr("Invited by"), inviters);
    add(Tr::tr("Partners"), partners);
    add(Tr::tr("Venue"), shown(u"venue"));
    add(Tr::tr("Mode"), shown(u"mode"));
    add(Tr::tr("Outcome"), outcome, true);
    add(Tr::tr("Series"), seriesText(event, near.count));
    add(Tr::tr("Part of"), event.links.value(u"parent"_s));
    add(Tr::tr("Meeting before"), near.before);
    add(Tr::tr("Meeting after"), near.after);
    add(Tr::tr("People recorded"), recorded, true);
    const QString label = Tr::tr("People reported");
    if (reported.isEmpty())
        facts.facts.append({label, paper::muted(Tr::tr("no published figure found"))});
    else
        facts.facts.append({label, reportedTexts(parts, reported)});
    return facts;
}

} // namespace plenary
