// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual.h"

class QMainWindow;

namespace plenary
{

/// Keyboard shortcuts as a page of the manual: those of the window's own commands as they are at
/// this moment, by menu, and what keys do in lists, forms and charts.
[[nodiscard]] ManualPage keysPage(const QMainWindow &window);

} // namespace plenary
