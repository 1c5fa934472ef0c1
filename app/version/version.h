// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary
{

/// Version and commit of this program: "0.1.0 (abcdef1)"; "0.1.0 (abcdef1, changed)" when sources
/// differed from the commit, "0.1.0" when it was not built in a repository.
[[nodiscard]] QString version();

} // namespace plenary
