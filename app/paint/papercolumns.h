// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/papersheet.h"

namespace plenary::sheet
{

/// Where the columns of a table stand.
struct ColumnPlan {
    QList<double> x, width;
    [[nodiscard]] static ColumnPlan
    of(const paper::Table &table, TextSetter &setter, double tableWidth);
};

inline constexpr Face CellFace{7.75, 3.75};
inline constexpr Face HeadFace{7.25, 3.4, true};
inline constexpr Face HeadSmall{7.25, 3.4, false, false, Second};

/// A cell without width: one line, remembered by the setter where it has no calls.
[[nodiscard]] TextPtr
cellText(TextSetter &setter, const paper::Text &text, bool bold, double width = 0);

} // namespace plenary::sheet
