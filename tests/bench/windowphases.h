// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/windowrun.h"

namespace plenary::bench
{

/// What people do in the real window, one process each.
void measureStart(Run &run); ///< as the program starts with a register
void measureUse(Run &run); ///< opening, jumps, orders, finding, charts
void measureMemory(Run &run); ///< after 400 jumps

} // namespace plenary::bench
