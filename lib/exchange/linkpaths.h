// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"

namespace plenary
{

/// The path of a field of what a path leads to: "event" and "starts" make "event.starts".
[[nodiscard]] QString below(const QString &path, QStringView field);

/// The paths of what a linked record is told by; empty where its table has no such field.
struct LinkPaths {
    QString code;
    QString label;
    QString country;
    QString email;
};

/// Made once for each path and thread, as every row of an import asks for them.
[[nodiscard]] const LinkPaths &linkPaths(const QString &path, Entity entity);

} // namespace plenary
