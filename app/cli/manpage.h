// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary::cli
{

/// plenary-cli(1) in roff, from the table of commands.
[[nodiscard]] QString manPage(const QString &version);

} // namespace plenary::cli
