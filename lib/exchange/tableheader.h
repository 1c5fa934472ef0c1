// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

/// Where a table's header is and what its columns are called.
namespace plenary::tableheader
{

/// Index of the header in `rows` (the first rows of a table, none of them empty), or -1: the first
/// row that fills most of the table's typical width with text that is neither number nor date.
[[nodiscard]] qsizetype find(const QList<QStringList> &rows);

/// 0 -> "A", 25 -> "Z", 26 -> "AA".
[[nodiscard]] QString letters(qsizetype column);

/// Names for `width` columns from the header's cells: blanks simplified, a missing name replaced by
/// the letters of the column, a repeated one numbered ("Name (2)").
[[nodiscard]] QStringList names(const QStringList &cells, qsizetype width);

} // namespace plenary::tableheader
