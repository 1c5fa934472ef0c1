// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/charts.h"

#include "figures/chartparts.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

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
    FigureQuery whole = query;
    whole.by = {query.by.first()};
    PLENARY_ASSIGN(const FigureTable bars, countFigure(database, whole));
    for (const FigureTable::Cell &cell : bars.cells) {
        ChartSpec::Category category;
        category.label = cell.labels.first();
        category.role =
            isUnknownKey(cell.keys.first()) ? ChartSpec::Role::Unknown : ChartSpec::Role::Counted;
        category.filter = recordsBehind(whole, cell.keys).toText();
        chart.categories.append(category);
    }
    PLENARY_ASSIGN(const FigureTable parts, countFigure(database, query));
    divide(chart, parts, query);
    describe(chart, bars, query.measure);
    return chart;
}

/// Events without a bar of their own that somebody published figures about.
Result<void> addReported(Database &database, ChartSpec &chart, const FigureQuery &query)
{
    PLENARY_ASSIGN(const auto reported, reportedByEvent(database, query.measure));
    PLENARY_ASSIGN(QList<Record> events, EntityStore(database, Entity::Event).all());
    std::ranges::sort(events, {}, [](const Record &event) {
        return event.text(u"starts");
    });
    FigureQuery whole = query;
    whole.by = {u"event"_s};
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
            category.filter = filter;
            category.note = Tr::tr("no participants entered yet");
        }
        const QString year = event.text(u"starts").left(4);
        if (!category.label.contains(year))
            category.label += u' ' + year;
        if (published != reported.constEnd()) {
            category.markers = published->markers;
            if (!category.values.isEmpty())
                category.note = published->words.join(u", "_s);
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
        category.label = Tr::tr("%1 (%2)").arg(rest).arg(others.size());
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

Result<ChartSpec> reportedAndRecorded(Database &database, const ChartQuery &query)
{
    const FigureQuery figure{query.measure, query.filter, {u"event"_s}};
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, figure));
    PLENARY_ASSIGN(const auto reported, reportedByEvent(database, query.measure));
    PLENARY_ASSIGN(QList<Record> events, EntityStore(database, Entity::Event).all());
    std::ranges::sort(events, {}, [](const Record &event) {
        return event.text(u"starts");
    });
    QHash<QString, qint64> counted;
    for (const FigureTable::Cell &cell : table.cells)
        counted.insert(cell.keys.first(), cell.value);
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Dots;
    describe(chart, table, query.measure);
    chart.detailTitle = Tr::tr("Wording");
    chart.categoryTitle = Tr::tr("Source");
    chart.series = {{measureLabel(query.measure), ChartSpec::Role::Counted, 1, {}}};
    for (const Record &event : std::as_const(events)) {
        const QString code = event.text(u"code");
        const auto published = reported.constFind(code);
        if (published == reported.constEnd())
            continue;
        const QString name =
            event.text(u"short_title").isEmpty() ? code : event.text(u"short_title");
        ChartSpec::Category records;
        records.group = name;
        records.label = Tr::tr("Records of this register");
        records.filter = recordsBehind(figure, {code}).toText();
        records.values = {static_cast<double>(counted.value(code))};
        records.note = counted.contains(code) ? QString() : Tr::tr("not recorded");
        chart.categories.append(records);
        for (qsizetype i = 0; i < published->markers.size(); ++i) {
            const ChartSpec::Marker &marker = published->markers.at(i);
            ChartSpec::Category claim;
            claim.group = name;
            claim.label = marker.label;
            claim.detail = published->words.at(i);
            claim.values = {marker.value};
            claim.published = marker.qualifier;
            chart.categories.append(claim);
        }
    }
    return chart;
}

/// Invitation, answer and attendance of the same seats: three wholes, never one.
Result<ChartSpec> threeFacts(Database &database, const ChartQuery &query)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Parts;
    QStringList labels;
    QList<FigureTable> tables;
    for (const QString &fact : {u"invitation"_s, u"rsvp"_s, u"attendance"_s}) {
        PLENARY_ASSIGN(const FigureTable table,
                       countFigure(database, {query.measure, query.filter, {fact}}));
        tables.append(table);
    }
    describe(chart, tables.first(), query.measure);
    for (const FigureTable &table : std::as_const(tables)) {
        for (const FigureTable::Cell &cell : table.cells) {
            const QString key = cell.keys.first();
            const bool unknown = isUnknownKey(key) || key == u"no_reply" || key == u"none";
            chart.series.append({cell.labels.first(),
                                 unknown ? ChartSpec::Role::Unknown : ChartSpec::Role::Counted,
                                 0,
                                 Filter::compare(table.dimensions.first(), key).toText()});
        }
    }
    qsizetype first = 0;
    for (const FigureTable &table : std::as_const(tables)) {
        ChartSpec::Category category;
        category.label = table.titles.first();
        category.filter = query.filter.toText();
        category.values = QList<double>(chart.series.size(), 0.0);
        for (qsizetype i = 0; i < table.cells.size(); ++i)
            category.values[first + i] = static_cast<double>(table.cells.at(i).value);
        first += table.cells.size();
        chart.categories.append(category);
    }
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
        Tr::tr("There is no chart “%1”. There is: %2.").arg(query.name, chartNames().join(u", "_s)),
        {}};
}

} // namespace plenary
