// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/charts.h"

#include "core/speech.h"
#include "figures/chartparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

using namespace chartparts;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Divides a figure by `query.by`, one bar for each value of the first dimension.
Result<ChartSpec> divided(Database &database, const FigureQuery &query)
{
    ChartSpec chart;
    const FigureQuery whole = undivided(query);
    PLENARY_ASSIGN(const FigureTable bars, countFigure(database, whole));
    for (const FigureTable::Cell &cell : bars.cells) {
        ChartSpec::Category category;
        category.label = cell.labels.first();
        category.key = cell.keys.first();
        category.role =
            isUnknownKey(cell.keys.first()) ? ChartSpec::Role::Unknown : ChartSpec::Role::Counted;
        category.filter = recordsBehind(whole, cell.keys).toText();
        chart.categories.append(category);
    }
    PLENARY_ASSIGN(const FigureTable parts, countFigure(database, query));
    PLENARY_TRY(divide(database, chart, parts, query));
    describe(chart, bars, query.measure);
    return chart;
}

/// Codes of the events that have any participations.
Result<QSet<QString>> eventsWithSeats(Database &database)
{
    FigureQuery seats{Measure::Attendances, {}, {u"event"_s}};
    seats.everyStage = true;
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, seats));
    QSet<QString> events;
    for (const FigureTable::Cell &cell : table.cells)
        events.insert(cell.keys.first());
    return events;
}

/// Events without a bar of their own that somebody published figures about.
Result<void> addReported(Database &database, ChartSpec &chart, const FigureQuery &query)
{
    PLENARY_ASSIGN(const auto reported, reportedByEvent(database, query.measure));
    PLENARY_ASSIGN(const QList<Record> events, eventsByDate(database));
    PLENARY_ASSIGN(const QSet<QString> listed, eventsWithSeats(database));
    const FigureQuery whole = undivided(query);
    QList<ChartSpec::Category> ordered;
    for (const Record &event : std::as_const(events)) {
        const QString code = event.text(u"code");
        const QString filter = recordsBehind(whole, {code}).toText();
        const auto found =
            std::ranges::find(chart.categories, filter, &ChartSpec::Category::filter);
        const auto published = reported.constFind(code);
        if (found == chart.categories.end() && published == reported.constEnd())
            continue;
        ChartSpec::Category category;
        if (found != chart.categories.end()) {
            category = *found;
        } else {
            const QString name = event.text(u"short_title");
            category.label = name.isEmpty() ? code : name;
            category.key = code;
            category.filter = filter;
            category.note = listed.contains(code) ? Tr::tr("attendance not recorded")
                                                  : Tr::tr("no participants entered yet");
        }
        const QString year = event.text(u"starts").left(4);
        if (!year.isEmpty() && !category.label.contains(year))
            category.label += u' ' + Speech::ordinal(year.toInt());
        if (published != reported.constEnd()) {
            category.markers = published->markers;
            if (!category.values.isEmpty())
                category.note = Speech::list(published->words);
        }
        ordered.append(category);
    }
    chart.categories = ordered;
    return {};
}

Result<ChartSpec> attendanceByEvent(Database &database, const ChartQuery &query)
{
    const FigureQuery figure{
        query.measure, query.filter, {u"event"_s, query.by.isEmpty() ? u"group"_s : query.by}};
    PLENARY_ASSIGN(ChartSpec chart, divided(database, figure));
    chart.categoryTitle = Tr::tr("Event");
    // Published figures are about whole events: beside a part of one they would mislead.
    if (query.filter.isEverything())
        PLENARY_TRY(addReported(database, chart, figure));
    return chart;
}

Result<ChartSpec> attendanceByYear(Database &database, const ChartQuery &query)
{
    const FigureQuery figure{
        query.measure, query.filter, {u"year"_s, query.by.isEmpty() ? u"group"_s : query.by}};
    PLENARY_ASSIGN(ChartSpec chart, divided(database, figure));
    chart.categoryTitle = Tr::tr("Year");
    return chart;
}

/// One bar for each value, the largest first; what is left stands together as "other".
Result<ChartSpec> ranked(Database &database, const FigureQuery &query, int top, const QString &rest)
{
    PLENARY_ASSIGN(FigureTable table, countFigure(database, query));
    std::ranges::stable_sort(table.cells, std::ranges::greater{}, &FigureTable::Cell::value);
    ChartSpec chart;
    describe(chart, table, query.measure);
    chart.series = {{measureLabel(query.measure), ChartSpec::Role::Counted, 1, {}}};
    QList<ChartSpec::Category> last;
    QStringList others;
    qint64 otherValue = 0;
    for (const FigureTable::Cell &cell : std::as_const(table.cells)) {
        const QString key = cell.keys.first();
        ChartSpec::Category category;
        category.label = cell.labels.first();
        category.key = key;
        category.filter = recordsBehind(query, {key}).toText();
        category.values = {static_cast<double>(cell.value)};
        if (isUnknownKey(key) || isNoStateKey(key)) {
            category.role = isUnknownKey(key) ? ChartSpec::Role::Unknown : ChartSpec::Role::Other;
            isUnknownKey(key) ? last.append(category) : last.prepend(category);
        } else if (chart.categories.size() < top) {
            chart.categories.append(category);
        } else {
            others.append(key);
            otherValue += cell.value;
        }
    }
    if (!others.isEmpty()) {
        ChartSpec::Category category;
        //: %1 "other countries", %2 how many
        category.label = Tr::tr("%1 (%2)").arg(rest, Speech::number(others.size()));
        category.role = ChartSpec::Role::Other;
        const Filter any = anyOf(query.by.first(), others);
        category.filter = Filter::both(recordsBehind(query), any).toText();
        FigureQuery together = query;
        together.by.clear();
        together.filter = Filter::both(query.filter, any);
        PLENARY_ASSIGN(const FigureTable sum, countFigure(database, together));
        category.values = {static_cast<double>(sum.total)};
        chart.categories.append(category);
    }
    chart.categories += last;
    return chart;
}

Result<ChartSpec> topCountries(Database &database, const ChartQuery &query)
{
    PLENARY_ASSIGN(ChartSpec chart,
                   ranked(database,
                          {query.measure, query.filter, {u"country"_s}},
                          query.top,
                          Tr::tr("other countries")));
    chart.categoryTitle = Tr::tr("Represented country");
    return chart;
}

Result<ChartSpec> categoriesChart(Database &database, const ChartQuery &query)
{
    PLENARY_ASSIGN(ChartSpec chart,
                   ranked(database,
                          {query.measure, query.filter, {u"category"_s}},
                          10,
                          Tr::tr("other categories")));
    chart.categoryTitle = Tr::tr("Category");
    return chart;
}

Result<ChartSpec> firstAndReturning(Database &database, const ChartQuery &query)
{
    const FigureQuery figure{query.measure, query.filter, {u"event"_s, u"returning"_s}};
    PLENARY_ASSIGN(ChartSpec chart, divided(database, figure));
    chart.categoryTitle = Tr::tr("Event");
    chart.rule += Tr::tr(". Came before: the same person came to an earlier event of the series");
    return chart;
}

/// Counts by event code; of a filter, only of events all of whose counted records it lets through:
/// published figures are about whole events.
Result<QHash<QString, qint64>> wholeEvents(Database &database, const FigureQuery &query)
{
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, query));
    PLENARY_ASSIGN(const FigureTable all, countFigure(database, {query.measure, {}, query.by}));
    QHash<QString, qint64> unfiltered;
    for (const FigureTable::Cell &cell : all.cells)
        unfiltered.insert(cell.keys.first(), cell.value);
    QHash<QString, qint64> counted;
    for (const FigureTable::Cell &cell : table.cells) {
        if (unfiltered.value(cell.keys.first()) == cell.value)
            counted.insert(cell.keys.first(), cell.value);
    }
    return counted;
}

/// The count of one event and what was published about it, in a group of their own.
void appendReported(ChartSpec &chart,
                    const Record &event,
                    const Reported &published,
                    ChartSpec::Category counted)
{
    const QString name = event.text(u"short_title");
    counted.group = name.isEmpty() ? event.text(u"code") : name;
    counted.label = Tr::tr("Records of this register");
    chart.categories.append(counted);
    for (qsizetype i = 0; i < published.markers.size(); ++i) {
        const ChartSpec::Marker &marker = published.markers.at(i);
        ChartSpec::Category claim;
        claim.group = counted.group;
        claim.label = marker.label;
        claim.detail = published.words.at(i);
        claim.values = {marker.value};
        claim.published = marker.qualifier;
        chart.categories.append(claim);
    }
}

Result<ChartSpec> reportedAndRecorded(Database &database, const ChartQuery &query)
{
    const FigureQuery figure{query.measure, query.filter, {u"event"_s}};
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, figure));
    PLENARY_ASSIGN(const auto counted, wholeEvents(database, figure));
    PLENARY_ASSIGN(const auto reported, reportedByEvent(database, query.measure));
    PLENARY_ASSIGN(const QSet<QString> recorded, eventsWithAttendance(database));
    PLENARY_ASSIGN(const QList<Record> events, eventsByDate(database));
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Dots;
    describe(chart, table, query.measure);
    chart.detailTitle = Tr::tr("Wording");
    chart.categoryTitle = Tr::tr("Source");
    chart.series = {{measureLabel(query.measure), ChartSpec::Role::Counted, 1, {}}};
    for (const Record &event : events) {
        const QString code = event.text(u"code");
        const auto published = reported.constFind(code);
        const bool isShown = query.filter.isEverything() || counted.contains(code);
        if (published == reported.constEnd() || !isShown)
            continue;
        ChartSpec::Category records;
        records.filter = recordsBehind(figure, {code}).toText();
        records.values = {static_cast<double>(counted.value(code))};
        const bool isKnown = counted.contains(code) || recorded.contains(code);
        records.note = isKnown ? QString() : Tr::tr("not recorded");
        appendReported(chart, event, *published, records);
    }
    return chart;
}

/// Whether a value says that nothing is known of one of the three facts.
bool saysNothing(const FigureTable::Cell &cell)
{
    const QString key = cell.keys.first();
    return isUnknownKey(key) || key == u"no_reply" || key == u"none";
}

/// Invitation, answer and attendance of the same seats: three wholes, never one.
Result<ChartSpec> threeFacts(Database &database, const ChartQuery &query)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Parts;
    for (const QString &fact : {u"invitation"_s, u"rsvp"_s, u"attendance"_s}) {
        const FigureQuery figure{query.measure, query.filter, {fact}};
        PLENARY_ASSIGN(FigureTable table, countFigure(database, figure));
        describe(chart, table, query.measure);
        if (table.cells.isEmpty())
            continue;
        std::ranges::stable_partition(table.cells, std::not_fn(saysNothing));
        if (saysNothing(table.cells.first())) // nobody entered it: "no reply" would claim too much
            table.cells.first().labels.first() = Tr::tr("not recorded");
        ChartSpec::Category category;
        category.label = table.titles.first();
        category.filter = recordsBehind(figure).toText();
        category.values = QList<double>(chart.series.size(), 0.0);
        for (const FigureTable::Cell &cell : std::as_const(table.cells)) {
            chart.series.append(
                {cell.labels.first(),
                 saysNothing(cell) ? ChartSpec::Role::Unknown : ChartSpec::Role::Counted,
                 0,
                 recordsBehind(figure, cell.keys).toText()});
            category.values.append(static_cast<double>(cell.value));
        }
        chart.categories.append(category);
    }
    for (ChartSpec::Category &category : chart.categories)
        category.values.resize(chart.series.size());
    return chart;
}

struct Kind {
    const char *name;
    const char *title;
    Result<ChartSpec> (*make)(Database &, const ChartQuery &);
};
constexpr Kind kinds[]{
    {"attendance-by-event",
     QT_TRANSLATE_NOOP("plenary", "Attendance by conference"),
     attendanceByEvent},
    {"attendance-by-year", QT_TRANSLATE_NOOP("plenary", "Attendance by year"), attendanceByYear},
    {"top-countries", QT_TRANSLATE_NOOP("plenary", "Countries represented"), topCountries},
    {"categories", QT_TRANSLATE_NOOP("plenary", "Categories of participants"), categoriesChart},
    {"first-and-returning",
     QT_TRANSLATE_NOOP("plenary", "First-time and returning"),
     firstAndReturning},
    {"reported-and-recorded",
     QT_TRANSLATE_NOOP("plenary", "Reported beside recorded"),
     reportedAndRecorded},
    {"three-facts", QT_TRANSLATE_NOOP("plenary", "Invitation, answer, attendance"), threeFacts}};

} // namespace

QStringList chartNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString chartTitle(const QString &name)
{
    for (const Kind &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return Tr::tr(kind.title);
    }
    return {};
}

Result<ChartSpec> makeChart(Database &database, const ChartQuery &query)
{
    for (const Kind &kind : kinds) {
        if (query.name != QLatin1StringView(kind.name))
            continue;
        PLENARY_ASSIGN(ChartSpec chart, kind.make(database, query));
        chart.id = query.name;
        chart.title = chartTitle(query.name);
        return chart;
    }
    return Error{
        Error::Code::NotFound,
        Tr::tr("There is no chart “%1”. There is: %2.").arg(query.name, Speech::list(chartNames())),
        {}};
}

} // namespace plenary
