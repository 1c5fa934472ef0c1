// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QList>

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

} // namespace plenary
