// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

namespace plenary
{

/// The application's style sheet: bars, tabs and tool tips, which are plain boxes. Everything with
/// a shape of its own (buttons, fields, combos, heads, focus) is drawn by PlenaryStyle.
[[nodiscard]] QString themeSheet(const Theme &theme);

} // namespace plenary
