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
    QHash<QString, QString> open; ///< what a list had for a field and nobody understood yet
};
[[nodiscard]] Result<NamedRecord> readRecord(Database &database, Entity entity, qint64 id);

/// Stores a new record as one change; answers with its id.
Result<qint64> addRecord(Database &database, Record record);

/// One field of a record: what its editor saw there, and what they want there.
struct FieldEdit {
    QString field;
    Value base;
    Value mine;
};
/// A field that somebody else changed to something else meanwhile; the texts are for people.
struct FieldConflict {
    FieldEdit edit;
    Value theirs;
    QString label, baseText, mineText, theirsText;
    QString by, at; ///< who changed it last, and when: UTC, ISO 8601
};
/// Sets fields of one record as one change. What others did to other fields stays as it is. With
/// conflicts nothing is saved: ask whose value it shall be, and come again with theirs as base.
[[nodiscard]] Result<QList<FieldConflict>>
editRecord(Database &database, Entity entity, qint64 id, const QList<FieldEdit> &edits);

/// Removes a record that nothing refers to.
Result<void> removeRecord(Database &database, Entity entity, qint64 id);

} // namespace plenary
