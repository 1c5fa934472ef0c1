// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/theme.h"

class QLabel;

namespace plenary
{

/// A label that shows data: as it is, never as markup, over as many lines as it needs.
[[nodiscard]] QLabel *plainLabel(const QString &text, Theme::TextStyle style, ColourRole ink);

} // namespace plenary
