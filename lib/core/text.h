// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

/// Folding of names for comparison, search and sorting. Folded text is stored, so that SQLite and
/// PostgreSQL find and order the same way without a collation of their own.
namespace plenary::text
{

/// Case, accents, ligatures, width and punctuation removed; letters of other scripts
/// transliterated to Latin (ICU Any-Latin; Latin-ASCII). Words separated by one space.
/// "CÔTE D'IVOIRE " -> "cote d ivoire", "Ødegård" -> "odegard", "Мохаммед" -> "mohammed".
/// Thread-safe; Latin letters take a short cut.
[[nodiscard]] QString folded(QStringView text);

/// Leading and trailing white space (also no-break and zero-width) removed, inner runs made one
/// space. What people typed is kept otherwise.
[[nodiscard]] QString tidied(QStringView text);

/// The words of folded(text).
[[nodiscard]] QStringList words(QStringView text);

/// Edit similarity of two folded texts: 1 equal, 0 nothing in common (Jaro-Winkler).
[[nodiscard]] double similarity(QStringView a, QStringView b);

} // namespace plenary::text
