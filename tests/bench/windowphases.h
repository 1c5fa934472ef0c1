// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/windowrun.h"

namespace plenary::bench
{

/// What people do in the real window, one process each.
void measureStart(Run &run); ///< as the program starts with a register
void measureJumps(Run &run); ///< opening a register in the window, and its scroll bar
void measureFinding(Run &run); ///< in the list
void measureSearching(Run &run); ///< in the box that searches everything
void measureSorting(Run &run); ///< by each column
void measureCharts(Run &run); ///< clicks on bars
void measureMemory(Run &run); ///< after 400 jumps

} // namespace plenary::bench
