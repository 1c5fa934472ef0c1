// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listsource.h"

#include "storage/database.h"
#include "storage/filtersql.h"
#include "storage/listquery.h"
#include "storage/statement.h"

#include <QtCore/QBitArray>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Records at the top of the order that are looked at one by one before the whole is asked: a
/// filter that lets many through fills the screen with them, and one that lets few through is quick
/// anyway.
constexpr std::array<qsizetype, 2> tries{256, 1500};

QString tableName(Entity entity)
{
    return QString::fromLatin1(tableOf(entity).name);
}

/// A set of ids; they are counted from 1, so a bit each is small.
class IdSet
{
public:
    explicit IdSet(const QList<qint64> &ids)
        : m_bits(ids.isEmpty() ? 0 : *std::ranges::max_element(ids) + 1)
    {
        for (const qint64 id : ids)
            m_bits.setBit(id);
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        return id < m_bits.size() && m_bits.testBit(id);
    }

private:
    QBitArray m_bits;
};

/// A statement for ids in no order; a record of the list is in what each of them finds.
struct Part {
    QString sql;
    QList<Value> values;
    bool isIndexed = true; ///< an index answers it by itself
};

Result<Part> partOf(const Dialect &dialect, Entity entity, const Filter &filter)
{
    PLENARY_ASSIGN(const SqlFilter compiled, compileFilter(dialect, entity, filter));
    const QString sql = u"SELECT t.id FROM %1 t %2 WHERE %3"_s.arg(
        tableName(entity), compiled.joins.join(u' '), compiled.where);
    return Part{sql, compiled.values, compiled.isOfLinks};
}

/// Words apart, and each link apart. What reads the records themselves reads as few as it can: it
/// stays with the links.
Result<QList<Part>> partsOf(const Dialect &dialect, Entity entity, const Filter &filter)
{
    QList<Part> parts;
    QList<Part> links;
    Filter rest;
    const QList<Filter> terms =
        filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
    for (const Filter &term : terms) {
        const auto hits = term.kind == Filter::Kind::Words
            ? compileWordHits(dialect, entity, term.value)
            : std::nullopt;
        if (hits) {
            parts.append({hits->sql, hits->values});
            continue;
        }
        rest = Filter::both(rest, term);
        PLENARY_ASSIGN(const Part link, partOf(dialect, entity, term));
        links.append(link);
    }
    if (std::ranges::all_of(links, &Part::isIndexed))
        return parts + links;
    PLENARY_ASSIGN(const Part together, partOf(dialect, entity, rest));
    parts.append(together);
    return parts;
}

Result<QList<IdSet>>
setsOf(Database &database, const QList<Part> &parts, const std::atomic<bool> *isWanted)
{
    QList<IdSet> sets;
    for (const Part &part : parts) {
        PLENARY_ASSIGN(Statement statement, Statement::prepare(database, part.sql));
        PLENARY_ASSIGN(const QList<qint64> ids, statement.numbers(part.values, isWanted));
        sets.append(IdSet(ids));
    }
    return sets;
}

/// The sets, when they are found sooner than the records at the top could be looked at.
Result<std::optional<QList<IdSet>>> quickSetsOf(Database &database, const QList<Part> &parts)
{
    constexpr qsizetype few = 50000;
    QList<IdSet> sets;
    for (const Part &part : parts) {
        if (!part.isIndexed)
            return std::optional<QList<IdSet>>();
        PLENARY_ASSIGN(
            Statement statement,
            Statement::prepare(database, u"%1 LIMIT %2"_s.arg(part.sql, QString::number(few))));
        PLENARY_ASSIGN(const QList<qint64> ids, statement.numbers(part.values));
        if (ids.size() == few)
            return std::optional<QList<IdSet>>();
        sets.append(IdSet(ids));
    }
    return std::optional(sets);
}

QList<qint64> passing(const QList<qint64> &all, const QList<IdSet> &sets)
{
    QList<qint64> ids;
    for (const qint64 id : all) {
        const bool passes = std::ranges::all_of(sets, [id](const IdSet &set) {
            return set.contains(id);
        });
        if (passes)
            ids.append(id);
    }
    return ids;
}

} // namespace

/// Whether an index gives the order of all records.
bool ListSource::isByName() const
{
    return m_query.sort.isEmpty() && *tableOf(m_query.entity).labelField;
}

Result<QList<qint64>> ListSource::whole(Database &database, const std::atomic<bool> *isWanted) const
{
    if (m_all.isEmpty())
        return listIds(database, m_query, isWanted);
    if (m_query.filter.isEverything())
        return m_all;
    PLENARY_ASSIGN(const QList<Part> parts,
                   partsOf(database.dialect(), m_query.entity, m_query.filter));
    PLENARY_ASSIGN(const QList<IdSet> sets, setsOf(database, parts, isWanted));
    return passing(m_all, sets);
}

/// Those of the first `tried` records that pass, in their order.
Result<QList<qint64>>
ListSource::topPassing(Database &database, qsizetype rows, qsizetype tried) const
{
    const bool isKnown = !m_all.isEmpty();
    QString candidates = u"SELECT id FROM %1 ORDER BY sort_key, id LIMIT %2"_s.arg(
        tableName(m_query.entity), QString::number(tried));
    if (isKnown) {
        QStringList numbers;
        for (const qint64 id : m_all.first(std::min(tried, m_all.size())))
            numbers.append(QString::number(id));
        candidates = numbers.join(u',');
    }
    PLENARY_ASSIGN(
        const SqlFilter filter,
        compileFilter(database.dialect(), m_query.entity, m_query.filter, WordsBy::Reading));
    const QString sql = isKnown
        ? u"SELECT t.id FROM %1 t %2 WHERE t.id IN (%4) AND %3"_s
        : u"SELECT t.id FROM (%4) head CROSS JOIN %1 t %2 WHERE t.id = head.id AND %3 "
          "ORDER BY t.sort_key, t.id"_s;
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(
            database,
            sql.arg(tableName(m_query.entity), filter.joins.join(u' '), filter.where, candidates)));
    PLENARY_ASSIGN(const QList<qint64> ids, statement.numbers(filter.values));
    if (!isKnown)
        return ids;
    const IdSet passed(ids);
    QList<qint64> ordered;
    for (qsizetype i = 0; i < std::min(tried, m_all.size()) && ordered.size() < rows; ++i) {
        if (passed.contains(m_all.at(i)))
            ordered.append(m_all.at(i));
    }
    return ordered;
}

Result<ListHead> ListSource::headIds(Database &database, qsizetype wanted) const
{
    ListHead head;
    const bool isFiltered = !m_query.filter.isEverything();
    if (isFiltered && !m_all.isEmpty()) {
        PLENARY_ASSIGN(const QList<Part> parts,
                       partsOf(database.dialect(), m_query.entity, m_query.filter));
        PLENARY_ASSIGN(const auto sets, quickSetsOf(database, parts));
        if (sets)
            return ListHead{passing(m_all, *sets), {}, true};
    }
    for (const qsizetype tried : tries) {
        if (!isFiltered || (m_all.isEmpty() && !isByName()))
            break;
        PLENARY_ASSIGN(head.ids, topPassing(database, wanted, tried));
        if (head.ids.size() >= wanted)
            return head;
    }
    if (!m_all.isEmpty()) {
        PLENARY_ASSIGN(head.ids, whole(database));
        head.isWhole = true;
        return head;
    }
    ListQuery top = m_query;
    top.limit = wanted + 1;
    PLENARY_ASSIGN(head.ids, listIds(database, top));
    head.isWhole = head.ids.size() <= wanted;
    return head;
}

Result<ListHead> ListSource::head(Database &database, qsizetype ids, qsizetype rows) const
{
    PLENARY_ASSIGN(ListHead head, headIds(database, ids));
    if (!head.isWhole && head.ids.size() > ids)
        head.ids.resize(ids);
    const qsizetype shown = std::min(rows, head.ids.size());
    PLENARY_ASSIGN(
        head.rows,
        listRows(database, m_query.entity, head.ids.first(shown), CountryNames::OfLanguage));
    return head;
}

} // namespace plenary
