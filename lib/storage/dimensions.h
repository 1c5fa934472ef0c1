// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"

#include <QtCore/QStringList>
#include <span>

namespace plenary
{

/// Something by which participations are counted and filtered: event, year, represented country.
/// The expression reads the participation as `t`, is never null and gives a text; `unknown` is a
/// participation of which it is not recorded. Its SQL is the same for both databases: write
/// `SELECT expression, count(*) FROM participation t <joins> GROUP BY 1`.
struct Dimension {
    const char *name;
    const char *label; ///< context "plenary"
    const char *expression;
    const char *links; ///< paths of links that the expression needs, separated by blanks
    /// The field that holds its values, so that a filter takes them as people write them; empty:
    /// the filter compares with the expression.
    const char *path = "";
    /// What `none` means in a filter: a value of the expression; empty: as for `path`.
    const char *none = "";
    const char *values = ""; ///< all values of the expression that `path` does not have

    [[nodiscard]] QString displayLabel() const;
    [[nodiscard]] QString sql() const { return QString::fromLatin1(expression); }
    /// The LEFT JOINs that the expression needs; mergeJoins() puts those of several together.
    [[nodiscard]] QStringList joins() const;
    /// Whether `value` is one that only the expression has: unknown, no_state, none, yes ...
    [[nodiscard]] bool hasOwnValue(const QString &value) const;
};

/// The dimension of this name, in any case; nullptr if there is none.
[[nodiscard]] const Dimension *dimensionNamed(QStringView name);
[[nodiscard]] std::span<const Dimension> allDimensions();

} // namespace plenary
