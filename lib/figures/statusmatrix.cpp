// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statusmatrix.h"

#include "core/text.h"
#include "figures/figure.h"
#include "library/editing.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype shownMeetings = 12; ///< the latest ones; more do not fit a page

const QStringList standing{u"main_sponsor"_s,
                           u"co_sponsor"_s,
                           u"adopted_as_participant"_s,
                           u"endorsed"_s,
                           u"supported"_s,
                           u"signed"_s,
                           u"ratified"_s,
                           u"accepted"_s,
                           u"approved"_s,
                           u"acceded"_s,
                           u"succeeded"_s};

QString cellKey(const QString &event, const QString &country)
{
    return QString(event + u'\n' + country);
}

Result<QList<DeclarationStatus::Meeting>> meetingsUntil(Database &database, const QString &asAt)
{
    PLENARY_ASSIGN(QList<Record> events, EntityStore(database, Entity::Event).all());
    std::ranges::sort(events, {}, [](const Record &event) {
        return event.text(u"starts");
    });
    QList<DeclarationStatus::Meeting> meetings;
    for (const Record &event : std::as_const(events)) {
        const QString type = event.text(u"type");
        const QString starts = event.text(u"starts");
        const bool isMeeting = type == u"conference" || type == u"workshop";
        if (!isMeeting || starts.isEmpty() || starts.left(asAt.size()) > asAt
            || event.text(u"status") == u"cancelled")
            continue;
        const QString city = event.text(u"city");
        meetings.append({event.text(u"code"),
                         city.isEmpty() ? event.text(u"short_title") : city,
                         starts.left(4),
                         false});
    }
    return meetings.sliced(qMax<qsizetype>(0, meetings.size() - shownMeetings));
}

/// What participations say: people who came by meeting and country, who declined, which meetings
/// have records of attendance at all.
struct Came {
    QHash<QString, qint64> people;
    QSet<QString> declined;
    QSet<QString> recorded;
    QString rule;
};

Result<Came> whoCame(Database &database)
{
    Came came;
    PLENARY_ASSIGN(const FigureTable people,
                   countFigure(database, {Measure::People, {}, {u"event"_s, u"country"_s}}));
    for (const FigureTable::Cell &cell : people.cells)
        came.people.insert(cellKey(cell.keys.at(0), cell.keys.at(1)), cell.value);
    came.rule = people.rule;
    PLENARY_ASSIGN(const FigureTable known,
                   countFigure(database, {Measure::Attendances, {}, {u"event"_s, u"came"_s}}));
    for (const FigureTable::Cell &cell : known.cells) {
        if (cell.keys.at(1) != u"unknown")
            came.recorded.insert(cell.keys.at(0));
    }
    const Filter declined = Filter::compare(u"rsvp"_s, u"declined"_s);
    PLENARY_ASSIGN(
        const FigureTable answers,
        countFigure(database, {Measure::Attendances, declined, {u"event"_s, u"country"_s}}));
    for (const FigureTable::Cell &cell : answers.cells)
        came.declined.insert(cellKey(cell.keys.at(0), cell.keys.at(1)));
    return came;
}

DeclarationStatus::Cell
cellOf(const Came &came, const DeclarationStatus::Meeting &meeting, const QString &country)
{
    const QString key = cellKey(meeting.code, country);
    const qint64 people = country.isEmpty() ? 0 : came.people.value(key);
    if (people > 0)
        return {ChartSpec::Cell::Counted, people};
    if (came.declined.contains(key))
        return {ChartSpec::Cell::Declined, 0};
    const bool isKnown = meeting.isRecorded && !country.isEmpty();
    return {isKnown ? ChartSpec::Cell::Zero : ChartSpec::Cell::NotRecorded, 0};
}

Result<DeclarationStatus::Line> lineOf(Database &database, const Record &action)
{
    DeclarationStatus::Line line;
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, Entity::PartyAction, action.id));
    line.name = named.links.value(u"country"_s);
    if (line.name.isEmpty())
        line.name = named.links.value(u"organisation"_s);
    line.action = action.text(u"action");
    line.actionLabel = tableOf(Entity::PartyAction).find(u"action")->display(line.action);
    line.date = action.text(u"acted_on");
    line.source = named.links.value(u"source"_s);
    line.note = action.text(u"note");
    line.groupLabel = Tr::tr("Organisations");
    if (const Value country = action.value(u"country"); !country.isNull()) {
        PLENARY_ASSIGN(const Record record,
                       EntityStore(database, Entity::Country).find(country.toLongLong()));
        line.code = record.text(u"code");
        line.group = record.text(u"regional_group");
        line.groupLabel = tableOf(Entity::Country).find(u"regional_group")->display(line.group);
    }
    return line;
}

/// The latest action of each party on or before the date; one who withdrew stands no longer.
Result<QList<DeclarationStatus::Line>>
standingParties(Database &database, qint64 instrument, const QString &asAt)
{
    PLENARY_ASSIGN(QList<Record> actions,
                   EntityStore(database, Entity::PartyAction).findBy(u"instrument", instrument));
    std::ranges::stable_sort(actions, {}, [](const Record &action) {
        return action.text(u"acted_on");
    });
    QList<DeclarationStatus::Line> lines;
    for (const Record &action : std::as_const(actions)) {
        const QString on = action.text(u"acted_on");
        if (!on.isEmpty() && on > asAt.left(on.size()))
            continue;
        PLENARY_ASSIGN(const DeclarationStatus::Line line, lineOf(database, action));
        const auto same = [&line](const DeclarationStatus::Line &other) {
            return other.name == line.name && other.code == line.code;
        };
        if (line.action.startsWith(u"withdrew"_s))
            lines.removeIf(same);
        else if (standing.contains(line.action)) {
            lines.removeIf(same);
            lines.append(line);
        }
    }
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    std::ranges::sort(lines, {}, [group](const DeclarationStatus::Line &line) {
        const int place = line.code.isEmpty() ? 1000 : group->choiceIndex(line.group);
        return std::tuple(place, text::folded(line.name));
    });
    return lines;
}

QString adoptionOf(const NamedRecord &instrument)
{
    QStringList parts;
    const EntityTable &table = tableOf(Entity::Instrument);
    parts.append(table.find(u"type")->display(instrument.record.value(u"type")));
    if (instrument.record.text(u"stage") != u"not_recorded")
        parts.append(table.find(u"stage")->display(instrument.record.value(u"stage")));
    for (const QString &part :
         {instrument.links.value(u"adopted_at"_s),
          table.find(u"adopted_on")->display(instrument.record.value(u"adopted_on")),
          instrument.record.text(u"document")}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString summaryOf(const QList<DeclarationStatus::Line> &lines)
{
    QMap<QString, int> counts;
    for (const DeclarationStatus::Line &line : lines)
        ++counts[line.actionLabel];
    QStringList parts;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        //: %1 number, %2 action such as "co-sponsor"
        parts.append(Tr::tr("%1 × %2").arg(it.value()).arg(it.key()));
    return parts.isEmpty() ? Tr::tr("no party actions recorded") : parts.join(u", "_s);
}

} // namespace

int DeclarationStatus::Line::cameTo() const
{
    return static_cast<int>(std::ranges::count(cells, ChartSpec::Cell::Counted, &Cell::state));
}

int DeclarationStatus::Line::known() const
{
    return static_cast<int>(
        cells.size() - std::ranges::count(cells, ChartSpec::Cell::NotRecorded, &Cell::state));
}

Result<DeclarationStatus>
declarationStatus(Database &database, qint64 instrument, const QString &asAt)
{
    DeclarationStatus status;
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, Entity::Instrument, instrument));
    status.symbol = named.record.text(u"symbol");
    status.name =
        status.symbol == named.name ? named.name : QString(status.symbol + u" – "_s + named.name);
    status.line = adoptionOf(named);
    status.asAt = asAt;
    PLENARY_ASSIGN(status.meetings, meetingsUntil(database, asAt));
    PLENARY_ASSIGN(const Came came, whoCame(database));
    status.rule = came.rule;
    for (DeclarationStatus::Meeting &meeting : status.meetings)
        meeting.isRecorded = came.recorded.contains(meeting.code);
    PLENARY_ASSIGN(status.lines, standingParties(database, instrument, asAt));
    for (DeclarationStatus::Line &line : status.lines) {
        for (const DeclarationStatus::Meeting &meeting : std::as_const(status.meetings))
            line.cells.append(cellOf(came, meeting, line.code));
    }
    status.summary = summaryOf(status.lines);
    return status;
}

ChartSpec statusChart(const DeclarationStatus &status)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Matrix;
    chart.id = u"declaration-status"_s;
    chart.title = status.name;
    chart.subtitle = Tr::tr("People who attended; “?”: attendance not recorded.");
    chart.rule = status.rule;
    chart.empty = Tr::tr("No party actions are recorded as at this date.");
    chart.categoryTitle = Tr::tr("State or organisation");
    chart.valueTitle = Tr::tr("people");
    for (const DeclarationStatus::Meeting &meeting : status.meetings)
        chart.series.append({QString(meeting.name + u' ' + meeting.year),
                             ChartSpec::Role::Counted,
                             0,
                             Filter::compare(u"event"_s, meeting.code).toText()});
    for (const DeclarationStatus::Line &line : status.lines) {
        ChartSpec::Category category;
        category.label = line.name;
        category.detail = line.actionLabel;
        category.group = line.groupLabel;
        if (!line.code.isEmpty())
            category.filter = Filter::compare(u"country"_s, line.code).toText();
        for (const DeclarationStatus::Cell &cell : line.cells) {
            category.values.append(static_cast<double>(cell.people));
            category.cells.append(cell.state);
        }
        category.gap = line.known() > 0 && line.cameTo() == 0;
        //: a State came to %1 of %2 conferences whose attendance is recorded
        category.note = line.known() == 0 ? Tr::tr("not recorded")
            : category.gap                ? Tr::tr("none of %1").arg(line.known())
                                          : Tr::tr("%1 of %2").arg(line.cameTo()).arg(line.known());
        chart.categories.append(category);
    }
    return chart;
}

} // namespace plenary
