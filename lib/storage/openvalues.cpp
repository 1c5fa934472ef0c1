// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openvalues.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace plenary
{

Result<QList<OpenCount>> countOpenValues(Database &database)
{
    PLENARY_ASSIGN(Statement statement,
                   Statement::prepare(database,
                                      u"SELECT entity, field, min(typed), typed_key, count(*) "
                                      "FROM open_value GROUP BY entity, field, typed_key "
                                      "ORDER BY 5 DESC, 4, 2"_s));
    PLENARY_TRY(statement.run());
    QList<OpenCount> counts;
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            return counts;
        counts.append({statement.text(0),
                       statement.text(1),
                       statement.text(2),
                       statement.text(3),
                       statement.number(4)});
    }
}

} // namespace plenary
