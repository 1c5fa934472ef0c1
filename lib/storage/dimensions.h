// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/filter.h"

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
    /// it has none but `values`.
    const char *path = "";
    /// What `none` means in a filter: a value of the expression; empty: as for `path`.
    const char *none = "";
    const char *values = ""; ///< all values of the expression that `path` does not have
    /// Field of the linked record at `path` that the expression shows, if it shows just that.
    const char *key = "";

    [[nodiscard]] QString displayLabel() const;
    [[nodiscard]] QString sql() const { return QString::fromLatin1(expression); }
    /// The LEFT JOINs that the expression needs; mergeJoins() puts those of several together.
    [[nodiscard]] QStringList joins() const;
    [[nodiscard]] QStringList ownValues() const;
    /// Whether `value` is one that only the expression has: unknown, no_state, none, yes ...
    [[nodiscard]] bool hasOwnValue(const QString &value) const;
    /// The field at the end of `path`; nullptr without one.
    [[nodiscard]] const Field *field() const;
    /// The filter of exactly those participations whose expression has this value.
    [[nodiscard]] Filter filterOf(const QString &value) const;
};

/// The dimension of this name, in any case; nullptr if there is none.
[[nodiscard]] const Dimension *dimensionNamed(QStringView name);
[[nodiscard]] std::span<const Dimension> allDimensions();

} // namespace plenary
