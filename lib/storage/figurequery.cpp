// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurequery.h"

#include "storage/database.h"
#include "storage/dimensions.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/peoplecounts.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Where figures are counted from: the participations, or a table of counts that is kept of them.
struct CountSource {
    QString table;
    QStringList columns; ///< that can be asked of `t`; empty: all of them
    QString value; ///< empty: as the measure counts participations
    QString where = u"1 = 1"_s;
    /// Its counts do not add up: an answer is one only where each cell is one of its rows.
    bool isByRow = false;
};

/// What a table of counts has of an SQL expression that reads the records.
struct Held {
    QString expression;
    QString column;
};

const QList<Held> &heldColumns()
{
    // The longer ones first: they have others within.
    static const QList<Held> held{{dimensionNamed(u"group")->sql(), u"regional_group"_s},
                                  {dimensionNamed(u"year")->sql(), u"year"_s},
                                  {u"t.speaks_for = 'no_state'"_s, u"no_state"_s},
                                  {u"t__event.series"_s, u"series"_s}};
    return held;
}

QString asHeld(QString sql, const CountSource &source)
{
    for (const Held &held : heldColumns()) {
        if (source.columns.contains(held.column))
            sql.replace(held.expression,
                        held.column == u"no_state" ? u"t.no_state = 1"_s
                                                   : QString(u"t."_s + held.column));
    }
    return sql;
}

const CountSource participations{.table = u"participation"_s, .columns = {}, .value = {}};

/// From the smallest to the largest.
QList<CountSource> sourcesOfSeats()
{
    const QStringList shared{
        u"represents"_s, u"speaks_for"_s, u"category"_s, u"attendance"_s, u"seats"_s};
    const QString sum = u"CAST(coalesce(sum(t.seats), 0) AS BIGINT)"_s;
    return {{u"seats_by_year"_s, QStringList(u"year"_s) + shared, sum},
            {u"seats_by_event"_s, QStringList(u"event"_s) + shared, sum},
            participations};
}

QList<CountSource> sourcesOfPeople()
{
    QList<CountSource> sources;
    for (const PeopleTally::Grain &grain : PeopleTally::grains())
        sources.append(
            {.table = QString::fromLatin1(PeopleCounts::table),
             .columns = QStringList{u"grain"_s, u"people"_s} + PeopleCounts::columnsOf(grain),
             .value = u"CAST(coalesce(sum(t.people), 0) AS BIGINT), count(*)"_s,
             .where = u"t.grain = '%1'"_s.arg(QLatin1StringView(grain.name)),
             .isByRow = true});
    return sources;
}

/// Whether it has all the columns of `t` that the SQL reads.
bool canAnswer(const CountSource &source, const QString &sql)
{
    static const QRegularExpression column(u"\\bt\\.(\\w+)"_s);
    for (auto read = column.globalMatch(sql); !source.columns.isEmpty() && read.hasNext();) {
        if (!source.columns.contains(read.next().captured(1)))
            return false;
    }
    return true;
}

QString countOf(Measure measure)
{
    switch (measure) {
    case Measure::Attendances:
        return u"count(*)"_s;
    case Measure::Delegations:
        return u"count(DISTINCT CASE WHEN t.represents IS NOT NULL THEN CAST(t.event AS TEXT) || "
               "'/' || CAST(t.represents AS TEXT) END)"_s;
    case Measure::Countries:
        return u"count(DISTINCT t.represents)"_s;
    case Measure::Organisations:
        return u"count(DISTINCT CASE WHEN t.organisation IS NOT NULL THEN '#' || "
               "CAST(t.organisation AS TEXT) WHEN t.organisation_then <> '' THEN "
               "lower(t.organisation_then) END)"_s;
    case Measure::People:
    case Measure::Registered:
        break;
    }
    return u"count(DISTINCT coalesce(t.person, -t.id))"_s;
}

Error unknownDimension(const QString &name)
{
    QStringList known;
    for (const Dimension &dimension : allDimensions())
        known.append(QString::fromLatin1(dimension.name));
    return {Error::Code::Invalid,
            //: %1 what was typed, %2 names
            Tr::tr("“%1” is nothing to count by. There is: %2.").arg(name, known.join(u", "_s)),
            {}};
}

/// Leaves out joins that neither the rest of the query nor a later join reads.
QStringList neededJoins(QStringList joins, QString read)
{
    static const QRegularExpression alias(u"^LEFT JOIN \\w+ (\\w+) ON (.*)$"_s);
    for (qsizetype i = joins.size() - 1; i >= 0; --i) {
        const auto join = alias.match(joins.at(i));
        if (join.hasMatch() && !read.contains(QString(join.captured(1) + u'.')))
            joins.removeAt(i);
        else
            read += u' ' + join.captured(2);
    }
    return joins;
}

QString queryFrom(const CountSource &source,
                  Measure measure,
                  const SqlFilter &filter,
                  const QList<const Dimension *> &by)
{
    QStringList joins = filter.joins;
    QStringList columns;
    QStringList groups;
    for (const Dimension *dimension : by) {
        mergeJoins(joins, dimension->joins());
        columns.append(asHeld(dimension->sql(), source));
        groups.append(QString::number(columns.size()));
    }
    const bool isKept =
        source.isByRow || (measure == Measure::Attendances && !source.value.isEmpty());
    columns.append(isKept ? source.value : countOf(measure));
    const QString where = asHeld(filter.where, source);
    for (QString &join : joins)
        join = asHeld(join, source);
    joins = neededJoins(joins, QString(columns.join(u' ') + u' ' + where));
    QString text = u"SELECT %1 FROM %2 t %3 WHERE %4 AND %5"_s.arg(
        columns.join(u", "_s), source.table, joins.join(u' '), source.where, where);
    if (!groups.isEmpty())
        text += u" GROUP BY "_s + groups.join(u", "_s);
    return text;
}

/// `year:2016`, as the tables of counts have it.
Filter withExactYears(Filter filter)
{
    static const QRegularExpression year(u"^[12]\\d{3}$"_s);
    for (Filter &part : filter.parts)
        part = withExactYears(part);
    if (filter.kind == Filter::Kind::Compare && filter.comparison == Filter::Comparison::Equal
        && dimensionNamed(filter.field) == dimensionNamed(u"year")
        && year.match(filter.value).hasMatch())
        filter.comparison = Filter::Comparison::Exactly;
    return filter;
}

/// The filter without the condition that somebody came, if it has that: of them people are counted.
std::optional<Filter> amongThoseWhoCame(const Filter &filter)
{
    const auto isCame = [](const Filter &part) {
        return part.kind == Filter::Kind::Compare
            && dimensionNamed(part.field) == dimensionNamed(u"came")
            && part.comparison == Filter::Comparison::Equal
            && part.value.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
    };
    const QList<Filter> parts =
        filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
    Filter rest;
    for (const Filter &part : parts) {
        if (!isCame(part))
            rest = Filter::both(rest, part);
    }
    if (std::ranges::none_of(parts, isCame))
        return std::nullopt;
    return rest;
}

/// The answer of a source; nothing if it does not know all that is asked.
Result<std::optional<QList<FigureRow>>> answerOf(Database &database,
                                                 const CountSource &source,
                                                 Measure measure,
                                                 const SqlFilter &filter,
                                                 const QList<const Dimension *> &by)
{
    using Answer = std::optional<QList<FigureRow>>;
    const QString text = queryFrom(source, measure, filter, by);
    if (!canAnswer(source, text))
        return Answer();
    PLENARY_ASSIGN(Statement statement, Statement::prepare(database, text));
    PLENARY_TRY(statement.run(filter.values));
    QList<FigureRow> rows;
    const int columns = static_cast<int>(by.size());
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return Answer(rows);
        if (source.isByRow && statement.number(columns + 1) > 1)
            return Answer();
        FigureRow row;
        for (int i = 0; i < columns; ++i)
            row.keys.append(statement.text(i));
        row.value = statement.number(columns);
        rows.append(row);
    }
}

} // namespace

Result<QList<FigureRow>> countParticipations(Database &database,
                                             Measure measure,
                                             const Filter &filter,
                                             const QStringList &by)
{
    QList<const Dimension *> dimensions;
    for (const QString &name : by) {
        dimensions.append(dimensionNamed(name));
        if (!dimensions.last())
            return unknownDimension(name);
    }
    const Filter asked = withExactYears(filter);
    const Dialect &dialect = database.dialect();
    PLENARY_ASSIGN(const SqlFilter ofSeats, compileFilter(dialect, Entity::Participation, asked));
    if (const auto rest = amongThoseWhoCame(asked); rest && measure == Measure::People) {
        PLENARY_ASSIGN(const SqlFilter ofPeople,
                       compileFilter(dialect, Entity::Participation, *rest));
        static const QList<CountSource> sources = sourcesOfPeople();
        for (const CountSource &source : sources) {
            PLENARY_ASSIGN(const auto rows,
                           answerOf(database, source, measure, ofPeople, dimensions));
            if (rows)
                return *rows;
        }
    }
    static const QList<CountSource> sources = sourcesOfSeats();
    for (const CountSource &source : sources) {
        PLENARY_ASSIGN(const auto rows, answerOf(database, source, measure, ofSeats, dimensions));
        if (rows)
            return *rows;
    }
    return QList<FigureRow>(); // not reached: the participations know everything
}

} // namespace plenary
