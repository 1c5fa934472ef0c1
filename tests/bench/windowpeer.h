// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/windowrun.h"

namespace plenary::bench
{

/// The table of participations in a QTableView over a plain QSqlQueryModel.
void measurePeer(Run &run);

} // namespace plenary::bench
