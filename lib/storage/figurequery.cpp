// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurequery.h"

#include "storage/database.h"
#include "storage/dimensions.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Where seats are counted from: themselves, or the counts that SeatCounts keeps of them.
struct Source {
    const char *table;
    const char *columns; ///< of a seat that it has, and its own; empty: all of them
    const char *seats; ///< how many there are
};
constexpr auto sumOfSeats = "CAST(coalesce(sum(t.seats), 0) AS BIGINT)";
constexpr std::array sources{
    Source{"seats_by_year", "year represents speaks_for category attendance seats", sumOfSeats},
    Source{"seats_by_event", "event represents speaks_for category attendance seats", sumOfSeats},
    Source{"participation", "", "count(*)"}};

/// Whether it has all the columns of `t` that the SQL reads.
bool canAnswer(const Source &source, const QString &sql)
{
    const QStringList has = QString::fromLatin1(source.columns).split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression column(u"\\bt\\.(\\w+)"_s);
    for (auto read = column.globalMatch(sql); !has.isEmpty() && read.hasNext();) {
        if (!has.contains(read.next().captured(1)))
            return false;
    }
    return true;
}

QString countOf(Measure measure, const Source &source)
{
    switch (measure) {
    case Measure::Attendances:
        return QString::fromLatin1(source.seats);
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

QString queryFrom(const Source &source,
                  Measure measure,
                  const SqlFilter &filter,
                  const QList<const Dimension *> &by)
{
    const bool hasYears = QLatin1StringView(source.columns).startsWith(QLatin1StringView("year "));
    QStringList joins = filter.joins;
    QStringList columns;
    QStringList groups;
    for (const Dimension *dimension : by) {
        const bool isYear =
            hasYears && QLatin1StringView(dimension->name) == QLatin1StringView("year");
        if (!isYear)
            mergeJoins(joins, dimension->joins());
        columns.append(isYear ? u"t.year"_s : dimension->sql());
        groups.append(QString::number(columns.size()));
    }
    columns.append(countOf(measure, source));
    QString text = u"SELECT %1 FROM %2 t %3 WHERE %4"_s.arg(
        columns.join(u", "_s), QLatin1StringView(source.table), joins.join(u' '), filter.where);
    if (!groups.isEmpty())
        text += u" GROUP BY "_s + groups.join(u", "_s);
    return text;
}

/// From the smallest table that knows enough.
QString queryOf(Measure measure, const SqlFilter &filter, const QList<const Dimension *> &by)
{
    QString text;
    for (const Source &source : sources) {
        text = queryFrom(source, measure, filter, by);
        if (canAnswer(source, text))
            break;
    }
    return text;
}

} // namespace

Result<QList<FigureRow>> countParticipations(Database &database,
                                             Measure measure,
                                             const Filter &filter,
                                             const QStringList &by)
{
    PLENARY_ASSIGN(const SqlFilter sql,
                   compileFilter(database.dialect(), Entity::Participation, filter));
    QList<const Dimension *> dimensions;
    for (const QString &name : by) {
        dimensions.append(dimensionNamed(name));
        if (!dimensions.last())
            return unknownDimension(name);
    }
    const QString text = queryOf(measure, sql, dimensions);
    PLENARY_ASSIGN(Statement statement, Statement::prepare(database, text));
    PLENARY_TRY(statement.run(sql.values));
    QList<FigureRow> rows;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return rows;
        FigureRow row;
        for (int i = 0; i < by.size(); ++i)
            row.keys.append(statement.text(i));
        row.value = statement.number(static_cast<int>(by.size()));
        rows.append(row);
    }
}

} // namespace plenary
