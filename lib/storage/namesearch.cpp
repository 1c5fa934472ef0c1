// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "storage/database.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/listquery.h"
#include "storage/statement.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Of records that have the words somewhere, so many are looked at; one letter finds a million.
constexpr int mostHits = 500;

struct Match {
    qint64 id = 0;
    QString label;
    int rank = 0; ///< 0 equal, 1 begins so, 2 contains the words
};

/// Finds records of one kind by what was typed, the better ones first and each only once.
class Finder
{
public:
    Finder(Database &database, Entity entity, const QString &typed, qsizetype limit)
        : m_database(database)
        , m_table(tableOf(entity))
        , m_typed(typed)
        , m_key(text::key(typed))
        , m_limit(limit)
    {
    }
    /// Equal codes and names, and names that begin so: the order of names finds them.
    Result<void> addBeginning();
    /// As far as there is room.
    Result<void> addContaining();
    [[nodiscard]] Entity entity() const { return m_table.entity; }
    [[nodiscard]] const QList<Match> &found() const { return m_found; }

private:
    Result<void> add(const QString &where, const QString &order, QList<Value> values, int rank);

    Database &m_database;
    const EntityTable &m_table;
    QString m_typed;
    QString m_key;
    qsizetype m_limit;
    QList<Match> m_found;
};

Result<void> Finder::add(const QString &where, const QString &order, QList<Value> values, int rank)
{
    if (m_found.size() >= m_limit)
        return {};
    const QString sql = u"SELECT t.id, %1, t.sort_key FROM %2 t WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(
        nameExpression(m_table.entity, u"t"_s), QString::fromLatin1(m_table.name), where, order);
    values.append(m_limit + m_found.size()); // which may come again
    PLENARY_ASSIGN(Statement statement, Statement::prepare(m_database, sql));
    PLENARY_TRY(statement.run(values));
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        const Match match{
            statement.number(0), statement.text(1), statement.text(2) == m_key ? 0 : rank};
        const bool isNew = std::ranges::none_of(m_found, [&match](const Match &known) {
            return known.id == match.id;
        });
        if (isNew && m_found.size() < m_limit)
            m_found.append(match);
    }
}

Result<void> Finder::addBeginning()
{
    const QString byName = u"t.sort_key, t.id"_s;
    if (m_key.isEmpty())
        return *m_table.labelField ? add(u"1 = 1"_s, byName, {}, 0) : Result<void>();
    if (const QString code = QString::fromLatin1(m_table.codeField); !code.isEmpty())
        PLENARY_TRY(add(u"lower(t.%1) = ?"_s.arg(code), byName, {m_typed.trimmed().toLower()}, 0));
    // Keys are of letters, digits and spaces, all before the last sign of this range.
    return add(u"t.sort_key >= ? AND t.sort_key < ?"_s,
               byName,
               {m_key, QString(m_key + QChar(0xFFFD))},
               1);
}

Result<void> Finder::addContaining()
{
    if (m_key.isEmpty() && *m_table.labelField)
        return {};
    if (const auto hits = compileWordHits(m_database.dialect(), m_table.entity, m_typed))
        return add(
            u"t.id IN (%1 ORDER BY rowid LIMIT %2)"_s.arg(hits->sql, QString::number(mostHits)),
            u"t.sort_key, t.id"_s,
            hits->values,
            2);
    Filter filter;
    filter.kind = Filter::Kind::Words;
    filter.value = m_typed;
    PLENARY_ASSIGN(const SqlFilter linked,
                   compileFilter(m_database.dialect(), m_table.entity, filter));
    return add(linked.where, u"t.sort_key, t.id"_s, linked.values, 2);
}

bool isSearched(const EntityTable &table)
{
    return std::ranges::any_of(table.fields, [](const Field &field) {
        return field.has(Field::Searched);
    });
}

} // namespace

Result<QList<std::pair<qint64, QString>>>
complete(Database &database, Entity entity, const QString &typed, int limit)
{
    Finder finder(database, entity, typed, limit);
    PLENARY_TRY(finder.addBeginning());
    PLENARY_TRY(finder.addContaining());
    QList<Match> found = finder.found();
    std::ranges::stable_sort(found, {}, &Match::rank);
    QList<std::pair<qint64, QString>> named;
    for (const Match &match : std::as_const(found))
        named.append({match.id, match.label});
    return named;
}

Result<QList<SearchHit>> search(Database &database, const QString &text, int limit)
{
    if (text::folded(text).isEmpty())
        return QList<SearchHit>();
    std::vector<Finder> finders;
    for (const EntityTable &table : allTables()) {
        if (isSearched(table))
            finders.emplace_back(database, table.entity, text, limit);
    }
    qsizetype beginning = 0;
    for (Finder &finder : finders) {
        PLENARY_TRY(finder.addBeginning());
        beginning += finder.found().size();
    }
    for (Finder &finder : finders) {
        if (beginning < limit) // else they fill the answer by themselves
            PLENARY_TRY(finder.addContaining());
    }
    QList<std::pair<int, SearchHit>> ranked;
    for (const Finder &finder : std::as_const(finders)) {
        for (const Match &match : finder.found())
            ranked.append({match.rank, {finder.entity(), match.id, match.label}});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, SearchHit>::first);
    QList<SearchHit> hits;
    for (const auto &[rank, hit] : ranked.first(std::min<qsizetype>(limit, ranked.size())))
        hits.append(hit);
    return hits;
}

} // namespace plenary
