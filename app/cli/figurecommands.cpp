// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/paint/paperfile.h"
#include "core/speech.h"
#include "figures/charts.h"
#include "report/reports.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<Measure> measureOf(const QString &typed)
{
    QStringList known;
    for (std::size_t i = 0; i < std::size(measures); ++i) {
        known.append(QString::fromLatin1(measures[i].code));
        if (typed == known.last())
            return static_cast<Measure>(i);
    }
    return Error{Error::Code::Invalid,
                 Tr::tr("There is no measure “%1”. There is: %2.").arg(typed, Speech::list(known)),
                 {}};
}

Result<FigureQuery> figureOf(const Arguments &arguments)
{
    FigureQuery query;
    if (arguments.has(u"measure"_s)) {
        PLENARY_ASSIGN(query.measure, measureOf(arguments.value(u"measure"_s)));
    }
    PLENARY_ASSIGN(query.filter, parseFilter(arguments.value(u"where"_s)));
    query.by = arguments.value(u"by"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &name : query.by)
        name = name.trimmed();
    return query;
}

QJsonObject toJson(const FigureTable &table, Measure measure)
{
    QJsonArray cells;
    for (const FigureTable::Cell &cell : table.cells) {
        QJsonObject object;
        for (qsizetype i = 0; i < cell.keys.size(); ++i)
            object.insert(table.dimensions.at(i), cell.keys.at(i));
        object.insert(u"value"_s, cell.value);
        cells.append(object);
    }
    return {{u"measure"_s, QString::fromLatin1(measures[static_cast<std::size_t>(measure)].code)},
            {u"by"_s, QJsonArray::fromStringList(table.dimensions)},
            {u"cells"_s, cells},
            {u"total"_s, table.total},
            {u"rule"_s, table.rule}};
}

QStringList csvLines(const FigureTable &table, Measure measure)
{
    QStringList lines;
    QStringList head = table.dimensions;
    head.append(QString::fromLatin1(measures[static_cast<std::size_t>(measure)].code));
    lines.append(csvLine(head));
    for (const FigureTable::Cell &cell : table.cells)
        lines.append(csvLine(cell.keys + QStringList{QString::number(cell.value)}));
    if (table.dimensions.isEmpty())
        lines.append(QString::number(table.total));
    return lines;
}

QStringList peopleLines(const FigureTable &table)
{
    QStringList lines;
    for (const FigureTable::Cell &cell : table.cells)
        lines.append(u"%1  %2"_s.arg(QString::number(cell.value).rightJustified(8),
                                     cell.labels.join(u" · "_s)));
    lines.append(Tr::tr("%1  in all").arg(table.total, 8));
    lines.append(Tr::tr("Rule: %1.").arg(table.rule));
    return lines;
}

int runFigures(const Arguments &arguments, const Output &output)
{
    const auto query = figureOf(arguments);
    if (!query)
        return output.usage(query.error().message);
    const QString format = arguments.value(u"format"_s);
    if (!format.isEmpty() && format != u"csv" && format != u"json")
        return output.usage(Tr::tr("The format is csv or json, not “%1”.").arg(format));
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const auto table = countFigure(**database, *query);
    if (!table)
        return table.error().code == Error::Code::Invalid ? output.usage(table.error().message)
                                                          : output.failed(table.error());
    Output formatted = output;
    formatted.json = output.json || format == u"json";
    if (arguments.has(u"list"_s)) {
        Arguments behind = arguments;
        behind.positional = {u"participation"_s};
        behind.options.insert(u"where"_s, recordsBehind(*query).toText());
        return listRecords(behind, formatted);
    }
    const QJsonObject answer = toJson(*table, query->measure);
    if (format == u"csv")
        formatted.printTable(answer, csvLines(*table, query->measure));
    else
        formatted.print(answer, peopleLines(*table));
    return Done;
}

int runChart(const Arguments &arguments, const Output &output)
{
    ChartQuery query;
    query.name = arguments.positional.first();
    const auto figure = figureOf(arguments);
    if (!figure)
        return output.usage(figure.error().message);
    query.filter = figure->filter;
    query.measure = figure->measure;
    query.by = arguments.value(u"by"_s);
    const QString target = arguments.value(u"output"_s);
    if (!chartEndings().contains(target.section(u'.', -1).toLower()))
        return output.usage(Tr::tr("Say where the chart goes: -o FILE.svg, .png, .pdf or .csv."));
    if (!chartNames().contains(query.name))
        return output.usage(Tr::tr("There is no chart “%1”. There is: %2.")
                                .arg(query.name, Speech::list(chartNames())));
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const QString language = arguments.value(u"language"_s);
    if (!language.isEmpty() && !isLanguage(language))
        return output.usage(noLanguage(language).message);
    const Speech speech(language.isEmpty() ? Speech::locale() : QLocale(language));
    const auto chart = makeChart(**database, query);
    if (!chart)
        return output.failed(chart.error());
    if (const auto written = writeChart(target, *chart); !written)
        return output.failed(written.error());
    output.print({{u"file"_s, target}, {u"chart"_s, query.name}},
                 {Tr::tr("Wrote %1.").arg(target)});
    return Done;
}

} // namespace

QList<Command> figureCommands()
{
    return {{"figures",
             "--register R --measure people --by country,year [--where EXPR] [--list] "
             "[--format csv|json]",
             "counts, or lists the records behind a count",
             0,
             {u"register="_s,
              u"measure="_s,
              u"by="_s,
              u"where="_s,
              u"list"_s,
              u"format="_s,
              u"limit="_s,
              u"sort="_s,
              u"columns="_s},
             runFigures},
            {"chart",
             "CHART --register R -o OUT.{svg,png,pdf,csv} [--by DIMENSION] [--where EXPR] "
             "[--measure M] [--language ar]",
             "draws a chart to a file",
             1,
             {u"register="_s, u"output="_s, u"by="_s, u"where="_s, u"measure="_s, u"language="_s},
             runChart,
             true}};
}

} // namespace plenary::cli
