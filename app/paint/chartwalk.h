// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"

/// Where the keyboard goes in a chart, by what stands where; the same for all kinds of charts.
namespace plenary
{

enum class ChartStep { Up, Down, Left, Right, First, Last };

/// Indices of the hits that the keyboard stops at and a screen reader is told of, in reading order.
/// A segment that is all of its row is not told twice.
[[nodiscard]] QList<int> chartStops(const ChartScene &scene);

/// The stop after `from` (index of a hit, -1: none yet); `from` where there is nothing further.
/// Rows lie one above the other, and forward from a row are its segments; above all is the key.
[[nodiscard]] int chartStep(const ChartScene &scene, int from, ChartStep step);

} // namespace plenary
