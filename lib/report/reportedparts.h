// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "report/paperparts.h"

#include <optional>

namespace plenary
{

/// People, countries and organisations: counted large, published in the words of the sources.
/// `people` becomes the number of people who attended.
[[nodiscard]] Result<paper::KeyFigures> keyFigures(
    Database &database, PaperParts &parts, const Record &event, const Filter &here, qint64 &people);

/// Every published figure beside what the records count; nothing when nobody published any.
[[nodiscard]] Result<std::optional<paper::Table>>
reportedTable(Database &database, PaperParts &parts, const Record &event, const Filter &here);

} // namespace plenary
