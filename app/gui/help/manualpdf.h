// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace plenary
{

struct ManualPage;

/// Writes a page of the manual on paper.
[[nodiscard]] Result<void> writeManualPdf(const ManualPage &page, const QString &path);

} // namespace plenary
