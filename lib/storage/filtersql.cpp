// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filtersql.h"

#include "core/text.h"
#include "storage/comparison.h"
#include "storage/dialect.h"
#include "storage/dimensions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};
using Comparison = Filter::Comparison;

/// Both databases limit how deep a condition may be; SQLite ends at 1,000.
constexpr int mostTerms = 500;

constexpr qsizetype mostWords = 50; // of a whole text that was pasted

QStringList wordsIn(const QString &typed)
{
    return text::searchWords(typed).mid(0, mostWords);
}

/// The statement for the ids of all records that have the words.
WordHits hitsOf(const Dialect &dialect, Entity entity, const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(dialect.isSqlite() ? u"\"%1\"*"_s.arg(word) : u"'%1':*"_s.arg(word));
    const QString test = dialect.isSqlite()
        ? u"search_text MATCH ?"_s
        : u"to_tsvector('simple', folded) @@ to_tsquery('simple', ?)"_s;
    const qint64 base = searchBase(entity);
    const QString sql =
        u"SELECT rowid - %1 FROM search_text WHERE rowid BETWEEN %1 AND %2 AND %3"_s.arg(
            QString::number(base), QString::number(base + (1LL << 40) - 1), test);
    return {sql, {terms.join(dialect.isSqlite() ? u" "_s : u" & "_s)}};
}

/// Walks a filter and collects the joins of its fields.
class Compiler
{
public:
    Compiler(const Dialect &dialect, Entity entity, WordsBy words)
        : m_dialect(dialect)
        , m_entity(entity)
        , m_words(words)
    {
    }
    Result<Condition> compile(const Filter &filter);
    [[nodiscard]] const QStringList &joins() const { return m_joins; }
    [[nodiscard]] bool isOfLinks() const { return m_isOfLinks; }

private:
    Result<Condition> compileParts(const Filter &filter, const QString &sign);
    Result<Condition> compileCompare(const Filter &filter);
    Result<Condition> compileField(const QString &path, const Filter &filter);
    Result<Condition>
    compileLinked(const FieldPath &found, const QString &path, const Filter &filter);
    Result<Condition> compileDimension(const Dimension &dimension, const Filter &filter);
    Condition compileValue(const Dimension &dimension, const QString &value);
    Condition compileWords(const QString &typed) const;
    [[nodiscard]] Condition
    wordsOf(Entity entity, const QString &column, const QStringList &words) const;

    const Dialect &m_dialect;
    Entity m_entity;
    WordsBy m_words;
    QStringList m_joins;
    int m_terms = 0;
    bool m_isOfLinks = true; ///< so far
};

Result<Condition> Compiler::compile(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        break;
    case Filter::Kind::And:
        return compileParts(filter, u" AND "_s);
    case Filter::Kind::Or:
        return compileParts(filter, u" OR "_s);
    case Filter::Kind::Not: {
        PLENARY_ASSIGN(const Condition part, compile(filter.parts.value(0)));
        return negated(part);
    }
    case Filter::Kind::Compare:
    case Filter::Kind::Words:
        if (++m_terms > mostTerms)
            return Error{
                Error::Code::Invalid,
                Tr::tr("The filter has more than %1 terms: leave some out.").arg(mostTerms),
                {}};
        return filter.kind == Filter::Kind::Compare ? compileCompare(filter)
                                                    : compileWords(filter.value);
    }
    return Condition{u"1 = 1"_s, {}};
}

Result<Condition> Compiler::compileParts(const Filter &filter, const QString &sign)
{
    Condition all;
    QStringList tests;
    for (const Filter &part : filter.parts) {
        PLENARY_ASSIGN(const Condition condition, compile(part));
        tests.append(condition.sql);
        all.values += condition.values;
    }
    all.sql = tests.isEmpty() ? u"1 = 1"_s : QString(u'(' + tests.join(sign) + u')');
    return all;
}

Result<Condition> Compiler::compileCompare(const Filter &filter)
{
    if (filter.comparison == Comparison::NotEqual) {
        Filter equal = filter;
        equal.comparison = Comparison::Equal;
        PLENARY_ASSIGN(const Condition condition, compileCompare(equal));
        return negated(condition);
    }
    const Dimension *dimension =
        m_entity == Entity::Participation ? dimensionNamed(filter.field) : nullptr;
    return dimension ? compileDimension(*dimension, filter) : compileField(filter.field, filter);
}

/// `path` is the field that is compared, which messages call as the filter does.
Result<Condition> Compiler::compileField(const QString &path, const Filter &filter)
{
    PLENARY_ASSIGN(const FieldPath found, resolveField(m_entity, path));
    const bool asksForNone =
        filter.value.isEmpty() || filter.value.compare(u"none"_s, Qt::CaseInsensitive) == 0;
    if (!found.joins.isEmpty() && !asksForNone)
        return compileLinked(found, path, filter);
    m_isOfLinks = m_isOfLinks && found.joins.isEmpty() && found.field->type == FieldType::Link
        && !asksForNone;
    mergeJoins(m_joins, found.joins);
    return compareField(m_dialect, found, filter);
}

/// The records at the other end are found first, so that the index on the link is used: there are
/// far fewer of them.
Result<Condition>
Compiler::compileLinked(const FieldPath &found, const QString &path, const Filter &filter)
{
    PLENARY_ASSIGN(const Condition condition, compareField(m_dialect, found, filter));
    const QString link = path.toLower().replace(u'-', u'_').section(u'.', 0, 0);
    const Field *field = tableOf(m_entity).find(link);
    return Condition{u"t.%1 IN (SELECT %2.id FROM %3 %2 %4 WHERE %5)"_s.arg(
                         link,
                         aliasOf(link),
                         QLatin1StringView(tableOf(field->target).name),
                         found.joins.mid(1).join(u' '),
                         condition.sql),
                     condition.values};
}

/// A linked record is found first so that the index on the link is used.
Condition Compiler::compileValue(const Dimension &dimension, const QString &value)
{
    if (*dimension.key && !dimension.hasOwnValue(value))
        return {u"t.%1 IN (SELECT id FROM %2 WHERE %3 = ?)"_s.arg(
                    QLatin1StringView(dimension.path),
                    QLatin1StringView(tableOf(dimension.field()->target).name),
                    QLatin1StringView(dimension.key)),
                {value}};
    m_isOfLinks = false;
    mergeJoins(m_joins, dimension.joins());
    return {QString(u'(' + dimension.sql() + u") = ?"_s), {value}};
}

/// A value that only the expression has is compared with it; any other one with the field behind.
Result<Condition> Compiler::compileDimension(const Dimension &dimension, const Filter &filter)
{
    if (filter.comparison == Comparison::Exactly)
        return compileValue(dimension, filter.value);
    const QString value = filter.value.toLower();
    const bool asksNone = value == u"none" && *dimension.none;
    if (filter.comparison == Comparison::Equal && (asksNone || dimension.hasOwnValue(value)))
        return compileValue(dimension, asksNone ? QString::fromLatin1(dimension.none) : value);
    if (!*dimension.path)
        return unfitValue(filter.field,
                          filter.value,
                          Tr::tr("Values are: %1.").arg(dimension.ownValues().join(u", "_s)));
    PLENARY_ASSIGN(Condition condition, compileField(QString::fromLatin1(dimension.path), filter));
    if (QLatin1StringView(dimension.path) == "organisation"_L1) {
        // Who is not linked yet has the organisation's name as the list of participants had it.
        const Condition listed =
            compareText(u"t.organisation_then"_s, filter.value, filter.comparison);
        m_isOfLinks = false;
        condition.sql = u"(%1 OR (t.organisation IS NULL AND %2))"_s.arg(condition.sql, listed.sql);
        condition.values += listed.values;
    }
    return condition;
}

/// The start of each word is enough. A kind of record that is named by its links is found by the
/// words of the records it refers to.
Condition Compiler::compileWords(const QString &typed) const
{
    const QStringList words = wordsIn(typed);
    if (words.isEmpty())
        return {u"1 = 1"_s, {}};
    Condition all = wordsOf(m_entity, u"t.id"_s, words);
    const EntityTable &table = tableOf(m_entity);
    if (*table.labelField)
        return all;
    for (const Field &field : table.fields) {
        if (field.type != FieldType::Link)
            continue;
        const QString column = QString(u"t."_s + QLatin1StringView(field.name));
        const Condition linked = wordsOf(field.target, column, words);
        all.sql += QString(u" OR "_s + linked.sql);
        all.values += linked.values;
    }
    all.sql = QString(u'(' + all.sql + u')');
    return all;
}

Condition Compiler::wordsOf(Entity entity, const QString &column, const QStringList &words) const
{
    if (m_words == WordsBy::Index) {
        const WordHits hits = hitsOf(m_dialect, entity, words);
        return {u"%1 IN (%2)"_s.arg(column, hits.sql), hits.values};
    }
    Condition all; // the words of a record stand in its text with one space between them
    QString tests;
    for (const QString &word : words) {
        tests += u" AND ' ' || folded LIKE ?"_s;
        all.values.append(u"% %1%"_s.arg(word));
    }
    all.sql = u"EXISTS (SELECT 1 FROM search_text WHERE rowid = %1 + %2%3)"_s.arg(
        QString::number(searchBase(entity)), column, tests);
    return all;
}

} // namespace

Result<SqlFilter>
compileFilter(const Dialect &dialect, Entity entity, const Filter &filter, WordsBy words)
{
    Compiler compiler(dialect, entity, words);
    PLENARY_ASSIGN(const Condition condition, compiler.compile(filter));
    return SqlFilter{condition.sql, compiler.joins(), condition.values, compiler.isOfLinks()};
}

std::optional<WordHits> compileWordHits(const Dialect &dialect, Entity entity, const QString &typed)
{
    const QStringList words = wordsIn(typed);
    if (words.isEmpty() || !*tableOf(entity).labelField)
        return {};
    return hitsOf(dialect, entity, words);
}

} // namespace plenary
