// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "exchange/rowwriter.h"
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

constexpr qsizetype pageSize = 500; // rows read at a time: a list of a million is never held

/// What `list` and `export` were asked for.
struct Request {
    ListQuery query;
    QList<int> columns; ///< places in the field table
};

Result<QList<int>> columnsOf(const EntityTable &table, const QString &typed)
{
    QList<int> columns;
    for (const QString &name : typed.split(u',', Qt::SkipEmptyParts)) {
        const int place = table.indexOf(name.trimmed());
        if (place < 0)
            return Error{
                Error::Code::Invalid, Tr::tr("%1 has no column “%2”.").arg(table.kind(), name), {}};
        columns.append(place);
    }
    if (columns.isEmpty()) {
        for (std::size_t i = 0; i < table.fields.size(); ++i) {
            if (!table.fields[i].has(Field::Hidden))
                columns.append(static_cast<int>(i));
        }
    }
    return columns;
}

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
    if (!isNumber)
        return Error{Error::Code::Invalid, Tr::tr("--limit takes a number."), {}};
    PLENARY_ASSIGN(request.columns, columnsOf(*table, arguments.value(u"columns"_s)));
    return request;
}

/// The value of a column as data: codes, ISO dates and numbers; links by name.
QVariant cellOf(const EntityTable &table, const ListRow &row, int column)
{
    const Field &field = table.fields[static_cast<std::size_t>(column)];
    return field.type == FieldType::Link ? QVariant(row.names.at(column)) : row.values.at(column);
}

/// Hands every row of the list to `take`, page by page.
template<class Take>
Result<qint64> eachRow(Database &database, const Request &request, Take take)
{
    PLENARY_ASSIGN(const QList<qint64> ids, listIds(database, request.query));
    for (qsizetype start = 0; start < ids.size(); start += pageSize) {
        PLENARY_ASSIGN(const QList<ListRow> rows,
                       listRows(database, request.query.entity, ids.mid(start, pageSize)));
        for (const ListRow &row : rows)
            PLENARY_TRY(take(row));
    }
    return ids.size();
}

Result<qint64> exportRows(const Arguments &arguments, const Request &request, Database &database)
{
    const EntityTable &table = tableOf(request.query.entity);
    PLENARY_ASSIGN(const auto writer, createTable(arguments.value(u"output"_s)));
    QStringList titles{u"id"_s};
    for (const int column : request.columns)
        titles.append(QString::fromLatin1(table.fields[static_cast<std::size_t>(column)].name));
    PLENARY_TRY(writer->header(titles));
    PLENARY_ASSIGN(const qint64 count,
                   eachRow(database, request, [&](const ListRow &row) -> Result<void> {
                       QList<QVariant> cells{row.id};
                       for (const int column : request.columns)
                           cells.append(cellOf(table, row, column));
                       return writer->row(cells);
                   }));
    PLENARY_TRY(writer->finish());
    return count;
}

int runExport(const Arguments &arguments, const Output &output)
{
    const auto request = requestOf(arguments);
    if (!request)
        return output.usage(request.error().message);
    if (!arguments.has(u"output"_s))
        return output.usage(Tr::tr("Say where the table goes: -o FILE.csv or FILE.xlsx."));
    const auto database = openNamed(arguments);
    if (!database)
        return output.failed(database.error());
    const auto count = exportRows(arguments, *request, **database);
    if (!count)
        return output.failed(count.error());
    const QString target = arguments.value(u"output"_s);
    output.print({{u"file"_s, target}, {u"count"_s, *count}},
                 {Tr::tr("Wrote %1 rows to %2.").arg(*count).arg(target)});
    return Done;
}

int runSearch(const Arguments &arguments, const Output &output)
{
    const auto database = openNamed(arguments);
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
        lines.append(u"%1 %2  %3"_s.arg(kind).arg(hit.id).arg(hit.label));
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
    const auto database = openNamed(arguments);
    if (!database)
        return output.failed(database.error());
    const EntityTable &table = tableOf(request->query.entity);
    QJsonArray records;
    QStringList lines;
    const auto listed = eachRow(**database, *request, [&](const ListRow &row) -> Result<void> {
        QJsonObject object{{u"id"_s, row.id}};
        QStringList cells{QString::number(row.id)};
        for (const int column : request->columns) {
            const QVariant cell = cellOf(table, row, column);
            object.insert(QLatin1StringView(table.fields[static_cast<std::size_t>(column)].name),
                          QJsonValue::fromVariant(cell));
            if (table.fields[static_cast<std::size_t>(column)].has(Field::Listed))
                cells.append(cell.toString());
        }
        records.append(object);
        lines.append(cells.join(u"  "_s));
        return {};
    });
    if (!listed)
        return output.failed(listed.error());
    output.print({{u"kind"_s, table.kind()}, {u"count"_s, *listed}, {u"records"_s, records}},
                 lines);
    return Done;
}

QList<Command> listCommands()
{
    return {
        {"list",
         "KIND --register R [--where EXPR] [--sort FIELD] [--columns a,b] [--limit N]",
         1,
         {u"register="_s, u"where="_s, u"sort="_s, u"columns="_s, u"limit="_s},
         listRecords},
        {"search", "TEXT --register R [--limit N]", 1, {u"register="_s, u"limit="_s}, runSearch},
        {"export",
         "KIND --register R -o OUT.{csv,xlsx} [--where EXPR] [--columns a,b]",
         1,
         {u"register="_s, u"output="_s, u"where="_s, u"columns="_s, u"sort="_s},
         runExport}};
}

} // namespace plenary::cli
