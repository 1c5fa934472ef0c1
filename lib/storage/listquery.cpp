// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listquery.h"

#include "core/speech.h"
#include "core/worldnames.h"
#include "storage/database.h"
#include "storage/dimensions.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/statement.h"
#include "storage/wordorder.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Ids bound in one statement; SQLite allows 32,766 marks, PostgreSQL 65,535.
constexpr qsizetype idsPerStatement = 500;

QString nameOf(Entity entity)
{
    return QString::fromLatin1(tableOf(entity).name);
}

/// SQLite puts nulls first and PostgreSQL last unless they are told.
QString directed(const QString &expression, bool descending, bool mayBeNull)
{
    const QString nulls = descending ? u" NULLS LAST"_s : u" NULLS FIRST"_s;
    return QString(expression + (descending ? u" DESC"_s : u""_s) + (mayBeNull ? nulls : u""_s));
}

/// A link sorts by the name of its record, which is joined under the alias of the link's own path.
QString linkKey(ListOrder &order, Entity entity, const QString &path)
{
    mergeJoins(order.joins, joinsAlong(entity, path));
    return u"coalesce(%1.sort_key, '')"_s.arg(aliasOf(path));
}

Result<void>
appendSort(Database &database, ListOrder &order, Entity entity, const ListQuery::Sort &sort)
{
    const Dimension *dimension =
        entity == Entity::Participation ? dimensionNamed(sort.field) : nullptr;
    if (dimension && !tableOf(entity).find(QString::fromLatin1(dimension->name))) {
        mergeJoins(order.joins, dimension->joins());
        order.terms.append(directed(dimension->sql(), sort.descending, false));
        return {};
    }
    PLENARY_ASSIGN(const FieldPath path, resolveField(entity, sort.field));
    mergeJoins(order.joins, path.joins);
    const QString links = sort.field.toLower().replace(u'-', u'_');
    const bool isLinked = links.contains(u'.');
    QString expression = path.column;
    const bool isText =
        path.field->type == FieldType::Text || path.field->type == FieldType::LongText;
    if (path.field->type == FieldType::Link)
        expression = linkKey(order, entity, links);
    else if (isText && !isLinked
             && path.field == tableOf(entity).find(QString::fromLatin1(tableOf(entity).labelField)))
        expression = u"t.sort_key"_s;
    else if (isText) {
        PLENARY_ASSIGN(expression, inWordOrder(database, path.column));
    }
    const bool mayBeNull =
        path.field->type != FieldType::Link && (isLinked || path.field->type == FieldType::Number);
    order.terms.append(directed(expression, sort.descending, mayBeNull));
    return {};
}

/// A record without a name of its own is sorted by the records that name it.
void appendNameOrder(ListOrder &order, Entity entity)
{
    const EntityTable &table = tableOf(entity);
    if (*table.labelField) {
        order.terms.append(u"t.sort_key"_s);
        return;
    }
    for (const Field &field : table.fields) {
        if (field.type == FieldType::Link && field.has(Field::Required))
            order.terms.append(linkKey(order, entity, QString::fromLatin1(field.name)));
    }
}

/// What list, names and links of one entity are read with.
struct RowSql {
    QStringList columns;
    QStringList joins;
};

/// Empty where there is nothing to look for: the stored names are English.
QString languageOf(CountryNames countries)
{
    const QLocale::Language language = Speech::locale().language();
    const bool isStored =
        countries == CountryNames::Stored || language == QLocale::English || language == QLocale::C;
    return isStored ? QString() : QLocale::languageToCode(language); // ISO 639: only letters
}

QString countryName(const QString &alias, const QString &language)
{
    return u"coalesce((SELECT min(n.name) FROM country_name n WHERE n.country = %1.id "
           "AND n.language = '%2' AND n.kind = 'short'), %1.name)"_s.arg(alias, language);
}

bool isNameOfCountry(const Field &field, Entity entity)
{
    return entity == Entity::Country
        && QLatin1StringView(field.name) == QLatin1StringView(tableOf(entity).labelField);
}

RowSql rowSqlOf(Entity entity, const QString &language)
{
    RowSql sql{{u"t.id"_s}, {}};
    QStringList names;
    for (const Field &field : tableOf(entity).fields) {
        const QString name = QString::fromLatin1(field.name);
        sql.columns.append(QString(u"t."_s + name));
        if (!language.isEmpty() && isNameOfCountry(field, entity))
            names.append(countryName(u"t"_s, language));
        if (field.type != FieldType::Link)
            continue;
        mergeJoins(sql.joins, joinsAlong(entity, name));
        names.append(u"CASE WHEN t.%1 IS NULL THEN '' ELSE %2 END"_s.arg(
            name,
            language.isEmpty() || field.target != Entity::Country
                ? nameExpression(field.target, aliasOf(name))
                : countryName(aliasOf(name), language)));
    }
    sql.columns += names;
    return sql;
}

/// Drivers give numbers as int, long long or double and text that may be null; rows hold one form.
Value storedForm(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Link:
    case FieldType::Number:
        if (value.isNull())
            return {};
        if (const auto whole = static_cast<qlonglong>(value.toDouble());
            static_cast<double>(whole) == value.toDouble())
            return whole;
        return value.toDouble();
    case FieldType::Boolean:
        return value.toLongLong();
    default:
        return value.isNull() ? QString(u""_s) : value.toString();
    }
}

ListRow readRow(Entity entity, const Statement &statement, bool namesCountries)
{
    const auto fields = tableOf(entity).fields;
    ListRow row;
    row.id = statement.number(0);
    int column = 1;
    for (const Field &field : fields)
        row.values.append(storedForm(field, statement.value(column++)));
    for (const Field &field : fields) {
        const bool isCountry = namesCountries
            && (isNameOfCountry(field, entity)
                || (field.type == FieldType::Link && field.target == Entity::Country));
        if (isCountry)
            row.names.append(worldnames::withoutArticle(statement.text(column++)));
        else
            row.names.append(field.type == FieldType::Link ? statement.text(column++) : QString());
    }
    return row;
}

} // namespace

Result<ListOrder> orderOf(Database &database, const ListQuery &query)
{
    ListOrder order;
    for (const ListQuery::Sort &sort : query.sort)
        PLENARY_TRY(appendSort(database, order, query.entity, sort));
    if (query.sort.isEmpty())
        appendNameOrder(order, query.entity);
    order.terms.append(u"t.id"_s);
    return order;
}

Result<QList<qint64>>
listIds(Database &database, const ListQuery &query, const std::atomic<bool> *isWanted)
{
    PLENARY_ASSIGN(SqlFilter filter, compileFilter(database.dialect(), query.entity, query.filter));
    PLENARY_ASSIGN(const ListOrder order, orderOf(database, query));
    mergeJoins(filter.joins, order.joins);
    QString sql = u"SELECT t.id FROM %1 t %2 WHERE %3 ORDER BY %4"_s.arg(
        nameOf(query.entity), filter.joins.join(u' '), filter.where, order.terms.join(u", "_s));
    if (query.limit >= 0) {
        sql += u" LIMIT ?"_s;
        filter.values.append(query.limit);
    }
    PLENARY_ASSIGN(Statement statement, Statement::prepare(database, sql));
    return statement.numbers(filter.values, isWanted);
}

Result<qint64> countRows(Database &database, const ListQuery &query)
{
    PLENARY_ASSIGN(const SqlFilter filter,
                   compileFilter(database.dialect(), query.entity, query.filter));
    const QString sql = u"SELECT count(*) FROM %1 t %2 WHERE %3"_s.arg(
        nameOf(query.entity), filter.joins.join(u' '), filter.where);
    PLENARY_ASSIGN(const Value count, database.scalar(sql, filter.values));
    return count.toLongLong();
}

Result<QList<ListRow>>
listRows(Database &database, Entity entity, const QList<qint64> &ids, CountryNames countries)
{
    const QString language = languageOf(countries);
    const RowSql parts = rowSqlOf(entity, language);
    QHash<qint64, ListRow> found;
    for (qsizetype from = 0; from < ids.size(); from += idsPerStatement) {
        const QList<qint64> some = ids.mid(from, idsPerStatement);
        const QStringList marks(some.size(), u"?"_s);
        const QString sql =
            u"SELECT %1 FROM %2 t %3 WHERE t.id IN (%4)"_s.arg(parts.columns.join(u", "_s),
                                                               nameOf(entity),
                                                               parts.joins.join(u' '),
                                                               marks.join(u", "_s));
        PLENARY_ASSIGN(Statement statement, Statement::prepare(database, sql));
        PLENARY_TRY(statement.run(QList<Value>(some.begin(), some.end())));
        for (;;) {
            PLENARY_ASSIGN(const bool more, statement.next());
            if (!more)
                break;
            const ListRow row = readRow(entity, statement, !language.isEmpty());
            found.insert(row.id, row);
        }
    }
    QList<ListRow> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace plenary
