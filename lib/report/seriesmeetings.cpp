// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seriesmeetings.h"

#include "figures/figure.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plenary::series
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

double yearOf(const Record &event)
{
    const QString starts = event.text(u"starts");
    const double month = starts.size() >= 7 ? starts.mid(5, 2).toDouble() - 1 : 6;
    return starts.left(4).toDouble() + month / 12;
}

Result<QHash<QString, qint64>>
countByEvent(Database &database, Measure measure, const Filter &series)
{
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, {measure, series, {u"event"_s}}));
    QHash<QString, qint64> counts;
    for (const FigureTable::Cell &cell : table.cells)
        counts.insert(cell.keys.first(), cell.value);
    return counts;
}

/// Whether attendances can be divided into those of States and others at all.
bool isDivided(const QList<Meeting> &meetings)
{
    const auto sum = [&meetings](qint64 Shares::*part) {
        qint64 result = 0;
        for (const Meeting &meeting : meetings)
            result += meeting.shares.*part;
        return result;
    };
    return sum(&Shares::states) > 0 && sum(&Shares::others) > 0;
}

Result<QHash<qint64, QString>> groupsOfCountries(Database &database)
{
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(database, Entity::Country).all());
    QHash<qint64, QString> groups;
    for (const Record &country : countries)
        groups.insert(country.id, country.text(u"regional_group"));
    return groups;
}

ChartSpec::Category columnOf(const Meeting &meeting)
{
    ChartSpec::Category category;
    category.label = meeting.name;
    category.detail = meeting.event.text(u"starts").left(4);
    category.position = yearOf(meeting.event);
    return category;
}

/// Names meetings with recorded attendance only: nobody knows the number of the others.
QString factInTime(const PaperParts &parts, const QList<Meeting> &meetings)
{
    QList<Meeting> known = meetings;
    known.removeIf(std::not_fn(isRecorded));
    if (known.isEmpty())
        return Tr::tr("Attendances: not recorded");
    const auto number = [&parts](const Meeting &meeting) {
        return parts.number(meeting.attendances);
    };
    const auto year = [](const Meeting &meeting) {
        return meeting.event.text(u"starts").left(4);
    };
    const Meeting &first = known.first();
    if (known.size() == 1)
        return (meetings.size() == 1
                    ? Tr::tr("Attendances: %1 in %2")
                    : Tr::tr("Attendances: %1 in %2, not recorded at the other meetings"))
            .arg(number(first), year(first));
    const Meeting &largest = *std::ranges::max_element(known, {}, &Meeting::attendances);
    const Meeting &last = known.last();
    return Tr::tr("Attendances: %1 in %2, %3 at the largest meeting in %4, %5 in %6")
        .arg(number(first), year(first), number(largest), year(largest), number(last), year(last));
}

Meeting *meetingOf(QList<Meeting> &meetings, const QString &code)
{
    for (Meeting &meeting : meetings) {
        if (meeting.event.text(u"code") == code)
            return &meeting;
    }
    return nullptr;
}

Result<void> addShares(Database &database, QList<Meeting> &meetings, const Filter &here)
{
    PLENARY_ASSIGN(
        const FigureTable kinds,
        countFigure(database, {Measure::Attendances, here, {u"event"_s, u"category"_s}}));
    for (const FigureTable::Cell &cell : kinds.cells) {
        Meeting *meeting = meetingOf(meetings, cell.keys.first());
        if (!meeting)
            continue;
        const QString kind = cell.keys.last();
        (kind == u"member_state"  ? meeting->shares.states
             : isUnknownKey(kind) ? meeting->shares.unknown
                                  : meeting->shares.others) += cell.value;
    }
    return {};
}

/// Where the category is known, observers do not count as "no group".
Result<void> addGroups(Database &database, QList<Meeting> &meetings, const Filter &here)
{
    const Filter counted = isDivided(meetings)
        ? Filter::both(here, Filter::compare(u"category"_s, u"member_state"_s))
        : here;
    PLENARY_ASSIGN(
        const FigureTable groups,
        countFigure(database, {Measure::Attendances, counted, {u"event"_s, u"group"_s}}));
    for (const FigureTable::Cell &cell : groups.cells) {
        if (Meeting *meeting = meetingOf(meetings, cell.keys.first()))
            meeting->groups[cell.keys.last()] += cell.value;
    }
    return {};
}

/// Codes of the regional groups that occur, the largest first.
QStringList groupsBySize(const QList<Meeting> &meetings)
{
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    QHash<QString, qint64> sums;
    for (const Meeting &meeting : meetings) {
        for (auto it = meeting.groups.cbegin(); it != meeting.groups.cend(); ++it) {
            if (it.key() != u"none" && group->choiceIndex(it.key()) >= 0)
                sums[it.key()] += it.value();
        }
    }
    QStringList codes = sums.keys();
    std::ranges::sort(codes, [&sums](const QString &a, const QString &b) {
        return sums.value(a) != sums.value(b) ? sums.value(a) > sums.value(b) : a < b;
    });
    return codes;
}

} // namespace

bool isRecorded(const Meeting &meeting)
{
    return meeting.attendances > 0;
}

QString takePrefix(QList<Meeting> &meetings)
{
    static const QRegularExpression numbered(u"^(\\D*\\p{L})[ -]?(\\d+)$"_s);
    QString prefix;
    QStringList numbers;
    for (const Meeting &meeting : std::as_const(meetings)) {
        const auto match = numbered.match(meeting.name);
        if (!match.hasMatch() || (!prefix.isEmpty() && match.captured(1) != prefix))
            return {};
        prefix = match.captured(1);
        numbers.append(match.captured(2));
    }
    for (qsizetype i = 0; i < meetings.size(); ++i)
        meetings[i].name = numbers.at(i);
    return prefix;
}

Result<QList<Meeting>> meetingsOf(Database &database, const Record &series, const Filter &here)
{
    PLENARY_ASSIGN(QList<Record> events,
                   EntityStore(database, Entity::Event).findBy(u"series", series.id));
    std::ranges::stable_sort(events, {}, [](const Record &event) {
        return event.text(u"starts");
    });
    PLENARY_ASSIGN(const auto attendances, countByEvent(database, Measure::Attendances, here));
    PLENARY_ASSIGN(const auto people, countByEvent(database, Measure::People, here));
    PLENARY_ASSIGN(const auto countries, countByEvent(database, Measure::Countries, here));
    PLENARY_ASSIGN(const auto hosts, groupsOfCountries(database));
    QList<Meeting> meetings;
    for (const Record &event : std::as_const(events)) {
        const QString code = event.text(u"code");
        meetings.append({event,
                         eventName(event),
                         attendances.value(code),
                         people.value(code),
                         countries.value(code),
                         {},
                         {},
                         hosts.value(event.value(u"country").toLongLong())});
    }
    PLENARY_TRY(addShares(database, meetings, here));
    PLENARY_TRY(addGroups(database, meetings, here));
    return meetings;
}

ChartSpec
timeColumns(const PaperParts &parts, const QList<Meeting> &meetings, const QString &prefix)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Columns;
    chart.id = u"attendances-in-time"_s;
    chart.title = factInTime(parts, meetings);
    chart.subtitle = Tr::tr("Attendances per meeting; columns stand at their year, so the distance "
                            "between them is the time between meetings.");
    chart.categoryTitle = prefix.isEmpty() ? Tr::tr("Meeting") : prefix;
    chart.valueTitle = Tr::tr("attendances");
    const bool divided = isDivided(meetings);
    const bool unknown = std::ranges::any_of(meetings, [](const Meeting &meeting) {
        return meeting.shares.unknown > 0;
    });
    using Role = ChartSpec::Role;
    if (divided)
        chart.series = {{Tr::tr("Member States"), Role::Counted, 1, {}},
                        {Tr::tr("Others"), Role::Counted, 2, {}}};
    else
        chart.series = {{Tr::tr("Attendances"), Role::Counted, 1, {}}};
    if (divided && unknown)
        chart.series.append({Tr::tr("Category not recorded"), Role::Unknown, 0, {}});
    for (const Meeting &meeting : meetings) {
        ChartSpec::Category category = columnOf(meeting);
        const auto add = [&category](qint64 value) {
            category.values.append(static_cast<double>(value));
        };
        if (isRecorded(meeting)) {
            add(divided ? meeting.shares.states : meeting.attendances);
            if (divided)
                add(meeting.shares.others);
            if (divided && unknown)
                add(meeting.shares.unknown);
        }
        chart.categories.append(category);
    }
    return chart;
}

ChartSpec groupsInTime(const QList<Meeting> &meetings)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::SmallMultiples;
    chart.id = u"groups-in-time"_s;
    const bool divided = isDivided(meetings);
    chart.title = divided ? Tr::tr("States by regional group") : Tr::tr("By regional group");
    chart.subtitle = Tr::tr("Dark: meeting held in the group. One scale.");
    chart.categoryTitle = Tr::tr("Meeting");
    chart.valueTitle = Tr::tr("attendances");
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    const QStringList shown = groupsBySize(meetings);
    for (const QString &code : shown)
        chart.series.append({group->display(code), ChartSpec::Role::Counted, 0, {}});
    qint64 rest = 0;
    for (const Meeting &meeting : meetings) {
        ChartSpec::Category category = columnOf(meeting);
        category.group = group->display(meeting.host);
        qint64 others = divided ? meeting.shares.states : meeting.attendances;
        for (const QString &code : shown) {
            category.values.append(static_cast<double>(meeting.groups.value(code)));
            others -= meeting.groups.value(code);
        }
        category.values.append(static_cast<double>(others));
        chart.categories.append(category);
        rest += others;
    }
    if (rest > 0)
        chart.series.append({Tr::tr("No group, or not known"), ChartSpec::Role::Other, 0, {}});
    return chart;
}

} // namespace plenary::series
