// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/qglobal.h>

namespace plenary
{

class Database;

/// Whether the list of who came to an event holds clearly fewer people, countries or delegations
/// than were reported for the event as a whole: less than nine tenths of the smallest such figure.
/// Who is not on such a list may have come all the same.
[[nodiscard]] Result<bool> isPartialList(Database &database, qint64 event);

} // namespace plenary
