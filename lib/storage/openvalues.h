// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "core/result.h"

namespace plenary
{

class Database;

/// How many records wait for the meaning of one text in one field.
struct OpenCount {
    QString entity, field, typed, typedKey;
    qint64 rows = 0;
};
/// Most rows first.
[[nodiscard]] Result<QList<OpenCount>> countOpenValues(Database &database);
/// What waits for a decision in one record.
[[nodiscard]] Result<QList<Record>> openValuesOf(Database &database, Entity entity, qint64 record);

} // namespace plenary
