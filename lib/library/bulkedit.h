// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <functional>

namespace plenary
{

class Database;

/// One record that a change of many would touch, or cannot.
struct BulkRow {
    qint64 id = 0;
    QString name;
    Value before;
    QString reason; ///< why it is left out; empty: it is changed
};

/// What setting one field of many records to one value would do.
struct BulkPlan {
    Entity entity = Entity::Person;
    QString field;
    Value value;
    QList<std::pair<qint64, Value>> changed; ///< ids with what they hold now
    qint64 same = 0; ///< hold the value already
    qint64 refused = 0; ///< would be no valid record with it
    QList<BulkRow> rows; ///< the first of those that are changed or refused, to look at
    QString valueText; ///< for people
    QHash<qint64, QString> names; ///< links: what the ids in `rows` are called
};
/// Asked every hundred records or so with the part that is done; false ends with Cancelled.
using BulkProgress = std::function<bool(double)>;

/// Looks at all records and writes nothing; keeps `shown` rows to look at.
[[nodiscard]] Result<BulkPlan> planBulkEdit(Database &database,
                                            Entity entity,
                                            const QList<qint64> &ids,
                                            const QString &field,
                                            const Value &value,
                                            int shown,
                                            const BulkProgress &goOn = {});

struct BulkResult {
    qint64 changed = 0;
    qint64 conflicts = 0; ///< left out: somebody changed the field or removed the record meanwhile
    QString title; ///< of the change
};
/// Carries a plan out as one change. Records whose field is not what the plan saw are left out.
[[nodiscard]] Result<BulkResult>
bulkEdit(Database &database, const BulkPlan &plan, const BulkProgress &goOn = {});

/// Removes records that nothing refers to, as one change: all of them or none. Answers with the
/// title of the change.
[[nodiscard]] Result<QString>
removeRecords(Database &database, Entity entity, const QList<qint64> &ids);

} // namespace plenary
