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

/// Of a filter, the words that all records must have, and the rest.
struct Divided {
    QList<WordHits> words;
    Filter rest;
};

Divided divided(const Dialect &dialect, Entity entity, const Filter &filter)
{
    Divided parts;
    const QList<Filter> terms =
        filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
    for (const Filter &term : terms) {
        const auto hits = term.kind == Filter::Kind::Words
            ? compileWordHits(dialect, entity, term.value)
            : std::nullopt;
        if (hits)
            parts.words.append(*hits);
        else
            parts.rest = Filter::both(parts.rest, term);
    }
    return parts;
}

/// The ids of all that meet the filter, as sets that an id must be in.
Result<QList<IdSet>>
setsOf(Database &database, Entity entity, const Filter &filter, const std::atomic<bool> *isWanted)
{
    QList<IdSet> sets;
    const Divided parts = divided(database.dialect(), entity, filter);
    for (const WordHits &hits : parts.words) {
        PLENARY_ASSIGN(Statement statement, Statement::prepare(database, hits.sql));
        PLENARY_ASSIGN(const QList<qint64> ids, statement.numbers(hits.values, isWanted));
        sets.append(IdSet(ids));
    }
    if (parts.rest.isEverything())
        return sets;
    PLENARY_ASSIGN(const SqlFilter rest, compileFilter(database.dialect(), entity, parts.rest));
    const QString sql = u"SELECT t.id FROM %1 t %2 WHERE %3"_s.arg(
        tableName(entity), rest.joins.join(u' '), rest.where);
    PLENARY_ASSIGN(Statement statement, Statement::prepare(database, sql));
    PLENARY_ASSIGN(const QList<qint64> ids, statement.numbers(rest.values, isWanted));
    sets.append(IdSet(ids));
    return sets;
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
    PLENARY_ASSIGN(const QList<IdSet> sets,
                   setsOf(database, m_query.entity, m_query.filter, isWanted));
    QList<qint64> ids;
    for (const qint64 id : m_all) {
        const bool passes = std::ranges::all_of(sets, [id](const IdSet &set) {
            return set.contains(id);
        });
        if (passes)
            ids.append(id);
    }
    return ids;
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
    const IdSet passing(ids);
    QList<qint64> ordered;
    for (qsizetype i = 0; i < std::min(tried, m_all.size()) && ordered.size() < rows; ++i) {
        if (passing.contains(m_all.at(i)))
            ordered.append(m_all.at(i));
    }
    return ordered;
}

Result<ListHead> ListSource::headIds(Database &database, qsizetype rows) const
{
    ListHead head;
    const bool isFiltered = !m_query.filter.isEverything();
    if (isFiltered && (!m_all.isEmpty() || isByName())) {
        for (const qsizetype tried : tries) {
            PLENARY_ASSIGN(head.ids, topPassing(database, rows, tried));
            if (head.ids.size() >= rows)
                return head;
        }
    }
    if (!m_all.isEmpty()) {
        PLENARY_ASSIGN(head.ids, whole(database));
        head.isWhole = true;
        return head;
    }
    ListQuery top = m_query;
    top.limit = rows + 1;
    PLENARY_ASSIGN(head.ids, listIds(database, top));
    head.isWhole = head.ids.size() <= rows;
    return head;
}

Result<ListHead> ListSource::head(Database &database, qsizetype rows) const
{
    PLENARY_ASSIGN(ListHead head, headIds(database, rows));
    if (!head.isWhole && head.ids.size() > rows)
        head.ids.resize(rows);
    PLENARY_ASSIGN(
        head.rows,
        listRows(database, m_query.entity, head.ids.first(std::min(rows, head.ids.size()))));
    return head;
}

} // namespace plenary
