// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

namespace plenary
{

class Database;

/// One line of a history, for people: a change, or one field that a change touched.
struct HistoryLine {
    qint64 change = 0;
    QString at, actor, kind, title, state;
    QString field, before, after; ///< empty in the list of changes
    Entity entity = Entity::Person; ///< of the record that the change began with
    qint64 record = 0; ///< 0: a run of many
};

/// The latest changes of the register, latest first.
[[nodiscard]] Result<QList<HistoryLine>> recentChanges(Database &database, int limit);
/// What happened to one record, field by field, latest first. Links are shown as names.
[[nodiscard]] Result<QList<HistoryLine>>
recordHistory(Database &database, Entity entity, qint64 id);

/// A value for people; a link by the name of its record, or its number when that is gone.
[[nodiscard]] QString shownValue(Database &database, const Field &field, const Value &value);

/// Turns the last change back, or brings the last undone one back; answers with its title.
Result<QString> undo(Database &database);
Result<QString> redo(Database &database);

} // namespace plenary
