// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/valuecounts.h"

#include "storage/database.h"
#include "storage/fieldpath.h"
#include "storage/filtersql.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace plenary
{

Result<QList<ValueCount>> countByValue(
    Database &database, Entity entity, const QString &path, const Filter &filter, qint64 atLeast)
{
    PLENARY_ASSIGN(const FieldPath field, resolveField(entity, path));
    PLENARY_ASSIGN(const SqlFilter where, compileFilter(database.dialect(), entity, filter));
    QStringList joins = field.joins;
    mergeJoins(joins, where.joins);
    const QString value = u"coalesce(CAST(%1 AS text), '')"_s.arg(field.column);
    const QString sql =
        u"SELECT %1, count(*) FROM %2 t %3 WHERE %4 GROUP BY 1 HAVING count(*) >= %5 ORDER BY 1"_s
            .arg(value,
                 QString::fromLatin1(tableOf(entity).name),
                 joins.join(u' '),
                 where.where,
                 QString::number(atLeast));
    PLENARY_ASSIGN(Statement statement, Statement::prepare(database, sql));
    PLENARY_TRY(statement.run(where.values));
    QList<ValueCount> counts;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return counts;
        counts.append({statement.text(0), statement.number(1)});
    }
}

} // namespace plenary
