// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurequery.h"

#include "storage/database.h"
#include "storage/dimensions.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

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

} // namespace

Result<QList<FigureRow>> countParticipations(Database &database,
                                             Measure measure,
                                             const Filter &filter,
                                             const QStringList &by)
{
    PLENARY_ASSIGN(SqlFilter sql, compileFilter(database.dialect(), Entity::Participation, filter));
    QStringList columns;
    QStringList groups;
    for (const QString &name : by) {
        const Dimension *dimension = dimensionNamed(name);
        if (!dimension)
            return unknownDimension(name);
        mergeJoins(sql.joins, dimension->joins());
        columns.append(dimension->sql());
        groups.append(QString::number(columns.size()));
    }
    columns.append(countOf(measure));
    QString text = u"SELECT %1 FROM participation t %2 WHERE %3"_s.arg(
        columns.join(u", "_s), sql.joins.join(u' '), sql.where);
    if (!groups.isEmpty())
        text += u" GROUP BY "_s + groups.join(u", "_s);
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
