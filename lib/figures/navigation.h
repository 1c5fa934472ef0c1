// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listentry.h"
#include "core/result.h"

namespace plenary
{

class Database;

/// The conferences and meetings by series, latest first, each with the people who are recorded to
/// have come ("–": nobody's attendance is recorded).
[[nodiscard]] Result<QList<ListEntry>> conferenceEntries(Database &database);

/// The texts by the meeting that adopted them, latest first, each with the number of its party
/// actions.
[[nodiscard]] Result<QList<ListEntry>> instrumentEntries(Database &database);

} // namespace plenary
