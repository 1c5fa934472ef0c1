// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choices.h"
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
[[nodiscard]] Result<std::optional<ChartSpec>>
reportedChart(Database &database, PaperParts &parts, const Record &event, const Filter &here);

/// What others published about an event, one measure.
[[nodiscard]] Result<QList<Record>> reportedOf(Database &database, qint64 event, Measure measure);
/// "over 200", with the kind of people when it is only a part: "over 200 (guests)".
[[nodiscard]] QString reportedClaim(const PaperParts &parts, const Record &figure);
/// The wordings of their sources, with the notes that they call.
[[nodiscard]] paper::Text reportedTexts(PaperParts &parts, const QList<Record> &figures);

} // namespace plenary
