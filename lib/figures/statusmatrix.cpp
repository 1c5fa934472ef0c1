// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statusmatrix.h"

#include "core/isolates.h"
#include "core/speech.h"
#include "figures/attendancelist.h"
#include "figures/figure.h"
#include "figures/statusparties.h"
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

/// A meeting and a party there: a country by its code, an organisation by its name.
QString cellKey(const QString &event, const QString &dimension, const QString &party)
{
    return QStringList{event, dimension, party}.join(u'\n');
}

/// Name and year of a meeting apart, so that the year does not stand there twice.
DeclarationStatus::Meeting meetingOf(const Record &event)
{
    DeclarationStatus::Meeting meeting;
    meeting.event = event.id;
    meeting.code = event.text(u"code");
    meeting.year = event.text(u"starts").left(4);
    for (const QStringView field :
         {QStringView(u"city"), QStringView(u"short_title"), QStringView(u"code")}) {
        if (meeting.name.isEmpty())
            meeting.name = event.text(field);
    }
    if (!meeting.name.endsWith(meeting.year))
        return meeting;
    meeting.name.chop(meeting.year.size());
    while (!meeting.name.isEmpty() && !meeting.name.back().isLetterOrNumber())
        meeting.name.chop(1);
    return meeting;
}

/// What participations say: people who came by meeting and country, who said no or was missed,
/// which meetings have records of attendance at all.
struct Came {
    QHash<QString, qint64> people;
    QSet<QString> away;
    QSet<QString> recorded;
    QString rule;
};

/// Of States by `country`, of organisations by `organisation`.
Result<void> addParties(Database &database, Came &came, const QString &dimension)
{
    const QStringList by{u"event"_s, dimension};
    PLENARY_ASSIGN(const FigureTable people, countFigure(database, {Measure::People, {}, by}));
    for (const FigureTable::Cell &cell : people.cells)
        came.people.insert(cellKey(cell.keys.at(0), dimension, cell.keys.at(1)), cell.value);
    came.rule = people.rule;
    PLENARY_ASSIGN(const Filter away, parseFilter(u"rsvp==declined OR came==no"_s));
    PLENARY_ASSIGN(const FigureTable answers,
                   countFigure(database, {Measure::Attendances, away, by}));
    for (const FigureTable::Cell &cell : answers.cells)
        came.away.insert(cellKey(cell.keys.at(0), dimension, cell.keys.at(1)));
    return {};
}

Result<Came> whoCame(Database &database)
{
    Came came;
    PLENARY_TRY(addParties(database, came, u"country"_s));
    PLENARY_TRY(addParties(database, came, u"organisation"_s));
    PLENARY_ASSIGN(came.recorded, eventsWithAttendance(database));
    return came;
}

Result<QList<DeclarationStatus::Meeting>>
meetingsUntil(Database &database, const QString &asAt, const QSet<QString> &recorded)
{
    PLENARY_ASSIGN(QList<Record> events, EntityStore(database, Entity::Event).all());
    std::ranges::stable_sort(events, {}, [](const Record &event) {
        return event.text(u"starts");
    });
    QList<DeclarationStatus::Meeting> meetings;
    for (const Record &event : std::as_const(events)) {
        const QString type = event.text(u"type");
        const QString starts = event.text(u"starts");
        const bool isRecorded = recorded.contains(event.text(u"code"));
        const bool isMeeting = type == u"conference" || type == u"workshop" || isRecorded;
        if (!isMeeting || starts.isEmpty() || statusparties::isAfter(starts, asAt)
            || event.text(u"status") == u"cancelled")
            continue;
        meetings.append(meetingOf(event));
        meetings.last().isRecorded = isRecorded;
    }
    meetings = meetings.sliced(qMax<qsizetype>(0, meetings.size() - shownMeetings));
    for (DeclarationStatus::Meeting &meeting : meetings) {
        if (!meeting.isRecorded)
            continue;
        PLENARY_ASSIGN(meeting.isPartial, isPartialList(database, meeting.event));
    }
    return meetings;
}

/// The dimension and its value by which a party's people are counted.
std::pair<QString, QString> partyKey(const DeclarationStatus::Line &line)
{
    return line.code.isEmpty() ? std::pair(u"organisation"_s, line.name)
                               : std::pair(u"country"_s, line.code);
}

DeclarationStatus::Cell cellOf(const Came &came,
                               const DeclarationStatus::Meeting &meeting,
                               const DeclarationStatus::Line &line)
{
    const auto [dimension, party] = partyKey(line);
    const QString key = cellKey(meeting.code, dimension, party);
    if (const qint64 people = came.people.value(key); people > 0)
        return {ChartSpec::Cell::Counted, people};
    if (came.away.contains(key) && !meeting.isPartial) // others may have come for it
        return {ChartSpec::Cell::Declined, 0};
    const bool isWhole = meeting.isRecorded && !meeting.isPartial;
    return {isWhole ? ChartSpec::Cell::Zero : ChartSpec::Cell::NotRecorded, 0};
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
    return lineOf(parts);
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
    PLENARY_ASSIGN(const Came came, whoCame(database));
    status.rule = came.rule;
    PLENARY_ASSIGN(status.meetings, meetingsUntil(database, asAt, came.recorded));
    PLENARY_ASSIGN(const statusparties::Standing standing,
                   statusparties::standing(database, named.record, asAt));
    status.lines = standing.lines;
    status.takenFromAdoption = standing.takenFromAdoption;
    for (DeclarationStatus::Line &line : status.lines) {
        for (const DeclarationStatus::Meeting &meeting : std::as_const(status.meetings))
            line.cells.append(cellOf(came, meeting, line));
    }
    status.summary = statusparties::inWords(status.lines);
    return status;
}

ChartSpec statusChart(const DeclarationStatus &status)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Matrix;
    chart.id = u"declaration-status"_s;
    chart.title = status.name;
    chart.subtitle = Tr::tr("People who attended; “?”: attendance not recorded, or only in part.");
    chart.rule = status.rule;
    chart.empty = Tr::tr("No party actions are recorded as at this date.");
    chart.categoryTitle = Tr::tr("State or organisation");
    chart.valueTitle = Tr::tr("people");
    const FigureQuery atMeeting{Measure::People, {}, {u"event"_s}};
    for (const DeclarationStatus::Meeting &meeting : status.meetings)
        chart.series.append(
            {meeting.year.isEmpty()
                 ? meeting.name
                 : QString(meeting.name + u' ' + Speech::ordinal(meeting.year.toInt())),
             ChartSpec::Role::Counted,
             0,
             recordsBehind(atMeeting, {meeting.code}).toText()});
    for (const DeclarationStatus::Line &line : status.lines) {
        ChartSpec::Category category;
        category.label = line.name;
        category.detail = line.actionLabel;
        category.group = line.groupLabel;
        const auto [dimension, party] = partyKey(line);
        category.filter = recordsBehind({Measure::People, {}, {dimension}}, {party}).toText();
        for (const DeclarationStatus::Cell &cell : line.cells) {
            category.values.append(static_cast<double>(cell.people));
            category.cells.append(cell.state);
        }
        category.gap = line.known() > 0 && line.cameTo() == 0;
        //: a State came to %1 of %2 conferences whose attendance is recorded
        category.note = line.known() == 0 ? Tr::tr("not recorded")
            : category.gap
            ? Tr::tr("none of %1").arg(Speech::number(line.known()))
            : Tr::tr("%1 of %2").arg(Speech::number(line.cameTo()), Speech::number(line.known()));
        chart.categories.append(category);
    }
    return chart;
}

} // namespace plenary
