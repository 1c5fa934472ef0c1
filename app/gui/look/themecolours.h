// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

namespace plenary
{

/// The only place of the window with colour values.
[[nodiscard]] std::array<QColor, size_t(ColourRoleCount)> themeColours(bool dark);
[[nodiscard]] ChartColours chartColours(bool dark);

} // namespace plenary
