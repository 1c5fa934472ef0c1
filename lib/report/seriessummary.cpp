// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/charts.h"
#include "report/paperparts.h"
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

/// One meeting of the series with what the records count.
struct Meeting {
    Record event;
    qint64 attendances = 0, people = 0, countries = 0;
    QHash<QString, qint64> groups; ///< attendances by regional group
};

double yearOf(const Record &event)
{
    const QString starts = event.text(u"starts");
    const double month = starts.size() >= 7 ? starts.mid(5, 2).toDouble() - 1 : 6;
    return starts.left(4).toDouble() + month / 12;
}

QString nameOf(const Record &event)
{
    const QString name = event.text(u"short_title");
    return name.isEmpty() ? event.text(u"code") : name;
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
    PLENARY_ASSIGN(const FigureTable groups,
                   countFigure(database, {Measure::Attendances, here, {u"event"_s, u"group"_s}}));
    QList<Meeting> meetings;
    for (const Record &event : std::as_const(events)) {
        const QString code = event.text(u"code");
        Meeting meeting{
            event, attendances.value(code), people.value(code), countries.value(code), {}};
        for (const FigureTable::Cell &cell : groups.cells) {
            if (cell.keys.first() == code)
                meeting.groups[cell.keys.last()] = cell.value;
        }
        meetings.append(meeting);
    }
    return meetings;
}

ChartSpec timeColumns(const PaperParts &parts, const QList<Meeting> &meetings)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Columns;
    chart.id = u"attendances-in-time"_s;
    const auto largest = std::ranges::max_element(meetings, {}, &Meeting::attendances);
    chart.title = Tr::tr("Attendances: %1 in %2, %3 at the largest meeting in %4")
                      .arg(parts.number(meetings.first().attendances),
                           meetings.first().event.text(u"starts").left(4),
                           parts.number(largest->attendances),
                           largest->event.text(u"starts").left(4));
    chart.subtitle = Tr::tr("Attendances per meeting; columns stand at their year.");
    chart.categoryTitle = Tr::tr("Meeting");
    chart.valueTitle = Tr::tr("attendances");
    chart.series = {{Tr::tr("attendances"), ChartSpec::Role::Counted, 1, {}}};
    for (const Meeting &meeting : meetings) {
        ChartSpec::Category category;
        category.label = nameOf(meeting.event);
        category.detail = meeting.event.text(u"starts").left(4);
        category.position = yearOf(meeting.event);
        category.values = {static_cast<double>(meeting.attendances)};
        chart.categories.append(category);
    }
    return chart;
}

ChartSpec groupsInTime(const QList<Meeting> &meetings)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::SmallMultiples;
    chart.id = u"groups-in-time"_s;
    chart.title = Tr::tr("By regional group");
    chart.subtitle = Tr::tr("Attendances of those who spoke for a State of the group; one scale.");
    chart.categoryTitle = Tr::tr("Meeting");
    chart.valueTitle = Tr::tr("attendances");
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    QStringList shown;
    for (const Choice &choice : group->choices) {
        const QString code = QString::fromLatin1(choice.code);
        const bool occurs = std::ranges::any_of(meetings, [&code](const Meeting &meeting) {
            return meeting.groups.value(code) > 0;
        });
        if (!occurs || code == u"none")
            continue;
        shown.append(code);
        chart.series.append({group->display(code), ChartSpec::Role::Counted, 0, {}});
    }
    for (const Meeting &meeting : meetings) {
        ChartSpec::Category category;
        category.label = nameOf(meeting.event);
        category.detail = meeting.event.text(u"starts").left(4);
        category.position = yearOf(meeting.event);
        for (const QString &code : std::as_const(shown))
            category.values.append(static_cast<double>(meeting.groups.value(code)));
        chart.categories.append(category);
    }
    return chart;
}

Result<QHash<qint64, QStringList>> reportedPeople(Database &database)
{
    QHash<qint64, QStringList> reported;
    PLENARY_ASSIGN(const QList<Record> figures,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"measure", u"people"_s));
    for (const Record &figure : figures) {
        if (!figure.text(u"category").isEmpty())
            continue;
        const QString qualifier = figure.text(u"qualifier") == u"exact"
            ? QString()
            : QString(figure.table().find(u"qualifier")->display(figure.value(u"qualifier"))
                      + u' ');
        reported[figure.value(u"event").toLongLong()].append(
            QString(qualifier + figure.table().find(u"value")->display(figure.value(u"value"))));
    }
    return reported;
}

Result<paper::Table>
meetingTable(Database &database, PaperParts &parts, const QList<Meeting> &meetings)
{
    using Align = paper::Table::Align;
    PLENARY_ASSIGN(const auto reported, reportedPeople(database));
    const bool hasReported = std::ranges::any_of(meetings, [&reported](const Meeting &meeting) {
        return reported.contains(meeting.event.id);
    });
    paper::Table table;
    table.title = Tr::tr("Meetings and attendances");
    table.columns = {paper::column(Tr::tr("Meeting")),
                     paper::column(Tr::tr("Year")),
                     paper::column(Tr::tr("Place")),
                     paper::column(Tr::tr("Attendances"), Align::End),
                     paper::column(Tr::tr("People"), Align::End),
                     paper::column(Tr::tr("Countries"), Align::End)};
    if (hasReported)
        table.columns.append(paper::column(Tr::tr("Reported people"), Align::End));
    qint64 sum = 0;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const Meeting &meeting = meetings.at(i);
        QStringList place{meeting.event.text(u"city"),
                          parts.country(meeting.event.value(u"country"))};
        place.removeAll(QString());
        const auto counted = [&](qint64 value) {
            return meeting.attendances == 0 ? paper::muted(Tr::tr("not recorded"))
                                            : paper::plain(parts.number(value));
        };
        paper::Table::Row row;
        row.separated = i > 0 && i % 5 == 0;
        row.cells = {paper::bold(nameOf(meeting.event)),
                     paper::plain(meeting.event.text(u"starts").left(4)),
                     paper::plain(place.join(u", "_s)),
                     counted(meeting.attendances),
                     counted(meeting.people),
                     counted(meeting.countries)};
        if (hasReported)
            row.cells.append(paper::plain(reported.value(meeting.event.id).join(u"; "_s)));
        table.rows.append(row);
        sum += meeting.attendances;
    }
    paper::Table::Row total;
    total.kind = paper::Table::Row::Kind::Total;
    total.cells = {paper::plain(Tr::tr("All meetings")),
                   paper::plain({}),
                   paper::plain({}),
                   paper::plain(parts.number(sum)),
                   paper::plain({}),
                   paper::plain({})};
    if (hasReported)
        total.cells.append(paper::plain({}));
    table.rows.append(total);
    return table;
}

/// The series that was named; without a name the one with the most events.
Result<Record> seriesOf(Database &database, const ReportQuery &query)
{
    if (!query.series.isEmpty())
        return findNamed(database, Entity::EventSeries, query.series, {u"acronym"_s, u"name"_s});
    PLENARY_ASSIGN(const QList<Record> all, EntityStore(database, Entity::EventSeries).all());
    std::optional<Record> best;
    qsizetype most = 0;
    for (const Record &series : all) {
        PLENARY_ASSIGN(const QList<Record> events,
                       EntityStore(database, Entity::Event).findBy(u"series", series.id));
        if (events.size() > most) {
            most = events.size();
            best = series;
        }
    }
    if (!best)
        return Error{
            Error::Code::NotFound, Tr::tr("No event of this register belongs to a series."), {}};
    return *best;
}

} // namespace

Result<paper::Document> seriesSummary(Database &database, const ReportQuery &query)
{
    PLENARY_ASSIGN(const Record series, seriesOf(database, query));
    PLENARY_ASSIGN(PaperParts parts, PaperParts::start(database, query));
    const Filter here = Filter::compare(u"event.series"_s, u"#%1"_s.arg(series.id));
    PLENARY_ASSIGN(const QList<Meeting> meetings, meetingsOf(database, series, here));
    if (meetings.isEmpty())
        return Error{Error::Code::NotFound,
                     Tr::tr("No event belongs to the series “%1”.").arg(series.label()),
                     {}};
    PLENARY_ASSIGN(const FigureTable people, countFigure(database, {Measure::People, here, {}}));
    PLENARY_ASSIGN(const FigureTable seats,
                   countFigure(database, {Measure::Attendances, here, {}}));
    PLENARY_ASSIGN(const FigureTable countries,
                   countFigure(database, {Measure::Countries, here, {}}));
    const QString years = u"%1–%2"_s.arg(meetings.first().event.text(u"starts").left(4),
                                         meetings.last().event.text(u"starts").left(4));
    paper::Document &document = parts.document;
    document.title = Tr::tr("Series summary: %1").arg(series.label());
    document.runningTitle = Tr::tr("Series summary · %1").arg(years);
    document.blocks << paper::TitleBlock{Tr::tr("Series summary"),
                                         series.label(),
                                         Tr::tr("%1 meetings, %2").arg(meetings.size()).arg(years)};
    const auto cell = [&parts](const QString &name, const FigureTable &table) {
        const bool isRecorded = table.total > 0;
        return paper::KeyFigures::Cell{name,
                                       Tr::tr("recorded"),
                                       isRecorded ? parts.callRule(table.rule) : QStringList(),
                                       isRecorded ? parts.number(table.total) : u"–"_s,
                                       isRecorded ? QString() : Tr::tr("not recorded"),
                                       {},
                                       {}};
    };
    paper::KeyFigures strip;
    strip.cells = {cell(Tr::tr("Attendances"), seats),
                   cell(Tr::tr("People"), people),
                   cell(Tr::tr("Countries represented"), countries)};
    document.blocks << strip;
    if (seats.total > 0) {
        parts.addFigure(timeColumns(parts, meetings));
        parts.addFigure(groupsInTime(meetings));
    }
    PLENARY_ASSIGN(const paper::Table table, meetingTable(database, parts, meetings));
    parts.addTable(table);
    return parts.finished();
}

} // namespace plenary
