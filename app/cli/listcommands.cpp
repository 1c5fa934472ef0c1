// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/speech.h"
#include "core/text.h"
#include "exchange/listexport.h"
#include "storage/listquery.h"

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

/// What `list` and `export` were asked for.
struct Request {
    ListQuery query;
    QStringList columns; ///< names of fields; empty: all
    QList<int> places; ///< of these fields in the table
};

Result<Request> requestOf(const Arguments &arguments)
{
    const EntityTable *table = tableNamed(arguments.positional.first());
    if (!table)
        return Error{Error::Code::Invalid,
                     Tr::tr("There is no kind of record “%1”.").arg(arguments.positional.first()),
                     {}};
    Request request;
    request.query.entity = table->entity;
    PLENARY_ASSIGN(request.query.filter, parseFilter(arguments.value(u"where"_s)));
    if (const QString sort = arguments.value(u"sort"_s); !sort.isEmpty())
        request.query.sort.append(
            {sort.startsWith(u'-') ? sort.mid(1) : sort, sort.startsWith(u'-')});
    bool isNumber = true;
    if (arguments.has(u"limit"_s))
        request.query.limit = arguments.value(u"limit"_s).toLongLong(&isNumber);
    if (!isNumber || request.query.limit < -1)
        return Error{Error::Code::Invalid, Tr::tr("--limit takes a number, 0 or more."), {}};
    request.columns = arguments.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    PLENARY_ASSIGN(request.places, fieldPlaces(*table, request.columns));
    return request;
}

int runExport(const Arguments &arguments, const Output &output)
{
    const auto request = requestOf(arguments);
    if (!request)
        return output.usage(request.error().message);
    if (!arguments.has(u"output"_s))
        return output.usage(Tr::tr("Say where the table goes: -o FILE.csv or FILE.xlsx."));
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const QString target = arguments.value(u"output"_s);
    const auto count = exportList(**database, request->query, request->columns, target);
    if (!count)
        return output.refused(count.error());
    output.print({{u"file"_s, target}, {u"count"_s, *count}},
                 {Tr::tr("Wrote %1 rows to %2.").arg(Speech::number(*count), target)});
    return Done;
}

int runSearch(const Arguments &arguments, const Output &output)
{
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt() : 50;
    const auto hits = search(**database, arguments.positional.join(u' '), limit);
    if (!hits)
        return output.failed(hits.error());
    QJsonArray array;
    QStringList lines;
    for (const SearchHit &hit : *hits) {
        const QString kind = tableOf(hit.entity).kind();
        array.append(QJsonObject{{u"kind"_s, kind}, {u"id"_s, hit.id}, {u"label"_s, hit.label}});
        lines.append(
            u"%1 %2  %3"_s.arg(kind, QString::number(hit.id), text::displayedLine(hit.label)));
    }
    output.print({{u"hits"_s, array}}, lines);
    return Done;
}

} // namespace

int listRecords(const Arguments &arguments, const Output &output)
{
    const auto request = requestOf(arguments);
    if (!request)
        return output.usage(request.error().message);
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const EntityTable &table = tableOf(request->query.entity);
    const bool isCsv = arguments.value(u"format"_s) == u"csv";
    const bool isAll = isCsv || !request->columns.isEmpty(); // else what a list shows at first
    QJsonArray records;
    QStringList lines;
    if (isCsv) {
        QStringList head{u"id"_s};
        for (const int column : request->places)
            head.append(QLatin1StringView(table.fields[static_cast<std::size_t>(column)].name));
        lines.append(csvLine(head));
    }
    const auto listed =
        forEachRow(**database, request->query, [&](const ListRow &row) -> Result<void> {
            QJsonObject object{{u"id"_s, row.id}};
            QStringList cells{QString::number(row.id)};
            for (const int column : request->places) {
                const QVariant cell = dataOf(table, row, column);
                object.insert(
                    QLatin1StringView(table.fields[static_cast<std::size_t>(column)].name),
                    QJsonValue::fromVariant(cell));
                if (isAll || table.fields[static_cast<std::size_t>(column)].has(Field::Listed))
                    cells.append(isCsv ? cell.toString() : text::displayedLine(cell.toString()));
            }
            records.append(object);
            lines.append(isCsv ? csvLine(cells) : cells.join(u"  "_s));
            return {};
        });
    if (!listed)
        return output.refused(listed.error());
    const QJsonObject answer{
        {u"kind"_s, table.kind()}, {u"count"_s, *listed}, {u"records"_s, records}};
    if (isCsv)
        output.printTable(answer, lines);
    else
        output.print(answer, lines);
    return Done;
}

QList<Command> listCommands()
{
    return {{"list",
             "KIND --register R [--where EXPR] [--sort FIELD] [--columns a,b] [--limit N]",
             "lists records",
             1,
             {u"register="_s, u"where="_s, u"sort="_s, u"columns="_s, u"limit="_s},
             listRecords},
            {"search",
             "TEXT --register R [--limit N]",
             "finds records of all kinds by words",
             1,
             {u"register="_s, u"limit="_s},
             runSearch},
            {"export",
             "KIND --register R -o OUT.{csv,xlsx} [--where EXPR] [--columns a,b]",
             "writes records to a table",
             1,
             {u"register="_s, u"output="_s, u"where="_s, u"columns="_s, u"sort="_s},
             runExport}};
}

} // namespace plenary::cli
