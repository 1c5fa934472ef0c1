// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QtCore/QHash>

namespace plenary
{

class Database;

/// A record with the names of what its links refer to (by field name).
struct NamedRecord {
    Record record;
    QString name; ///< of the record; one without a name of its own is named by its links
    QHash<QString, QString> links;
};
[[nodiscard]] Result<NamedRecord> readRecord(Database &database, Entity entity, qint64 id);

/// Stores a new record as one change; answers with its id.
Result<qint64> addRecord(Database &database, Record record);
/// Sets fields of one record as one change. Conflict when somebody changed the record since
/// `revision` was read.
Result<void> editRecord(Database &database,
                        Entity entity,
                        qint64 id,
                        int revision,
                        const QHash<QString, Value> &fields);
/// Removes a record that nothing refers to.
Result<void> removeRecord(Database &database, Entity entity, qint64 id);

} // namespace plenary
