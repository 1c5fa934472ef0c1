// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importlookup.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace plenary
{

Result<QList<PersonSeen>> peopleSeen(Database &database)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT DISTINCT p.id, p.name, p.email, coalesce(t.event, 0), "
                           "coalesce(t.represents, 0), "
                           "coalesce(o.name, t.organisation_then, '') "
                           "FROM person p LEFT JOIN participation t ON t.person = p.id "
                           "LEFT JOIN organisation o ON o.id = t.organisation "
                           "ORDER BY p.id"_s));
    PLENARY_TRY(statement.run());
    QList<PersonSeen> seen;
    for (;;) {
        PLENARY_ASSIGN(const bool found, statement.next());
        if (!found)
            return seen;
        seen.append({statement.number(0),
                     statement.text(1),
                     statement.text(2),
                     statement.number(3),
                     statement.number(4),
                     statement.text(5)});
    }
}

} // namespace plenary
