// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>

/// The settings of whoever uses this computer. QSettings alone reports no error of a full disk, and
/// may put half a file in the place of a whole one.
namespace plenary::settingsfile
{

/// From now on QSettings() keeps a JSON file that only its owner may read, and that is replaced
/// only by one the disk has confirmed. Call it once the application has its names.
void install();
/// Writes what waits to be written. What to tell the user when that fails; told once.
[[nodiscard]] std::optional<Error> problem();

} // namespace plenary::settingsfile
