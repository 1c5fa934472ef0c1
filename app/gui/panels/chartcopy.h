// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "core/result.h"

#include <memory>

class QMimeData;

namespace plenary
{

/// The chart with title, key and rule, light whatever the window is: PNG at twice its size, and
/// SVG.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> chartAsPicture(const ChartSpec &spec);

/// The numbers of the chart: cells with tabs between for spreadsheets, a table for writing
/// programs. What a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] std::unique_ptr<QMimeData> chartAsTable(const ChartSpec &spec);

} // namespace plenary
