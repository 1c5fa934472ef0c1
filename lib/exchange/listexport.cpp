// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listexport.h"

#include "core/speech.h"
#include "exchange/rowsaside.h"
#include "exchange/rowwriter.h"
#include "storage/listquery.h"
#include "storage/listreader.h"

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

constexpr qsizetype pageSize = 500;
constexpr std::size_t rowsAtOnce = 4096; ///< as long as an export may hold up a writer

Result<void> readRows(Database &database,
                      Entity entity,
                      const QList<int> &places,
                      std::span<const qint64> ids,
                      const std::function<Result<void>(Cells)> &take)
{
    if (ids.size() >= RowsAside::LeastRows && !database.location().isServer())
        return RowsAside(database.location(), entity, places, ids).read(take);
    PLENARY_ASSIGN(const auto reader, ListReader::prepare(database, entity, places));
    while (!ids.empty()) {
        const auto some = ids.first(std::min(rowsAtOnce, ids.size()));
        PLENARY_TRY(reader->read(some, take));
        ids = ids.subspan(some.size());
    }
    return {};
}

QStringList shownNames(const EntityTable &table)
{
    QStringList names;
    for (const Field &field : table.fields) {
        if (!field.has(Field::Hidden))
            names.append(QString::fromLatin1(field.name));
    }
    return names;
}

} // namespace

QVariant dataOf(const EntityTable &table, const ListRow &row, int field)
{
    const bool isLink = table.fields[static_cast<std::size_t>(field)].type == FieldType::Link;
    return isLink ? QVariant(row.names.at(field)) : row.values.at(field);
}

Result<qint64> forEachRow(Database &database,
                          const ListQuery &query,
                          const std::function<Result<void>(const ListRow &)> &take)
{
    PLENARY_ASSIGN(const QList<qint64> ids, listIds(database, query));
    for (qsizetype start = 0; start < ids.size(); start += pageSize) {
        PLENARY_ASSIGN(const QList<ListRow> rows,
                       listRows(database, query.entity, ids.mid(start, pageSize)));
        for (const ListRow &row : rows)
            PLENARY_TRY(take(row));
    }
    return ids.size();
}

Result<QList<int>> fieldPlaces(const EntityTable &table, const QStringList &names)
{
    QList<int> places;
    for (const QString &name : names) {
        const int place = table.indexOf(name.trimmed());
        if (place < 0)
            return Error{Error::Code::Invalid,
                         Tr::tr("%1 has no column “%2”. There is: %3.")
                             .arg(table.kind(), name, Speech::list(shownNames(table))),
                         {}};
        places.append(place);
    }
    for (std::size_t i = 0; names.isEmpty() && i < table.fields.size(); ++i) {
        if (!table.fields[i].has(Field::Hidden))
            places.append(static_cast<int>(i));
    }
    return places;
}

Result<qint64> exportList(Database &database,
                          const ListQuery &query,
                          const QStringList &fields,
                          const QString &path)
{
    const EntityTable &table = tableOf(query.entity);
    PLENARY_ASSIGN(const QList<int> places, fieldPlaces(table, fields));
    PLENARY_ASSIGN(const auto writer, createTable(path));
    QStringList titles{u"id"_s};
    for (const int place : places)
        titles.append(QString::fromLatin1(table.fields[static_cast<std::size_t>(place)].name));
    PLENARY_TRY(writer->header(titles));
    PLENARY_ASSIGN(const QList<qint64> ids, listIds(database, query));
    qint64 count = 0;
    const auto take = [&](Cells cells) {
        ++count;
        return writer->row(cells);
    };
    PLENARY_TRY(readRows(database, query.entity, places, std::span(ids), take));
    PLENARY_TRY(writer->finish());
    return count;
}

} // namespace plenary
