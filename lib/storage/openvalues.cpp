// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openvalues.h"

#include "storage/database.h"
#include "storage/entitystore.h"
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

Result<QList<Record>> openValuesOf(Database &database, Entity entity, qint64 record)
{
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(
            database, u"SELECT id FROM open_value WHERE entity = ? AND record = ? ORDER BY id"_s));
    PLENARY_TRY(statement.run({QString::fromLatin1(tableOf(entity).name), record}));
    QList<qint64> ids; // all of them first: a server forgets the rest of an answer when asked again
    for (;;) {
        PLENARY_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        ids.append(statement.number(0));
    }
    EntityStore store(database, Entity::OpenValue);
    QList<Record> found;
    for (const qint64 id : std::as_const(ids)) {
        PLENARY_ASSIGN(const Record open, store.find(id));
        found.append(open);
    }
    return found;
}

} // namespace plenary
