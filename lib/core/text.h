// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

/// Folding of names for comparison, search and sorting. Folded text is stored, so that SQLite and
/// PostgreSQL find and order the same way without a collation of their own.
namespace plenary::text
{

/// Beyond this a folded text is no key of an index any more.
inline constexpr qsizetype LongestKey = 400;

/// folded(), and of a long text its beginning and a hash: short enough for an index. Up to 4000
/// characters it is equal for what folds equally, beyond for equal texts.
[[nodiscard]] QString key(const QString &text);

/// Makes what folding other scripts than Latin needs on this thread, so that the first word does
/// not wait for it.
void prepare();

/// Case, accents, ligatures, width and punctuation removed; letters of other scripts
/// transliterated to Latin (ICU Any-Latin; Latin-ASCII). Words separated by one space.
/// "CÔTE D'IVOIRE " -> "cote d ivoire", "Ødegård" -> "odegard", "Мохаммед" -> "mohammed".
/// Thread-safe; Latin letters take a short cut.
[[nodiscard]] QString folded(QStringView text);
/// The same. A row of a table folds one string for its key, its order and its search text: the
/// last few strings are known again, by where their letters are.
[[nodiscard]] QString folded(const QString &text);

/// Leading and trailing white space (also no-break and zero-width) removed, inner runs made one
/// space. What people typed is kept otherwise.
[[nodiscard]] QString tidied(QStringView text);
/// The same; a text that is tidy already is shared.
[[nodiscard]] QString tidied(const QString &text);

/// At most so many characters: a longer text ends with "…" there. No letter is parted from its
/// marks, and nothing else is changed.
[[nodiscard]] QString shortened(QStringView text, qsizetype most);

/// The text as window, paper and terminal show it, so that nothing in it can change what stands
/// around it: embeddings and overrides of direction (U+202A to U+202E) are gone, isolates that
/// nothing ends too; any line end is "\n"; a control character, half a surrogate pair or what is no
/// character is U+FFFD. What is stored and exported is not touched.
[[nodiscard]] QString displayed(QStringView text);

/// displayed() for one line: runs of white space are one space, and it is shortened().
[[nodiscard]] QString displayedLine(QStringView text, qsizetype most = 1000);

/// What is broken in a text that is to be stored or looked for, as a clause that ends a sentence:
/// NUL, half a surrogate pair, U+FFFE; empty: nothing. Each database refuses or changes it in its
/// own way.
[[nodiscard]] QString broken(QStringView text);
/// broken(), or a beginning that is lost on the way back.
[[nodiscard]] QString unstorable(QStringView text);

/// The words of folded(text).
[[nodiscard]] QStringList words(QStringView text);

/// words() as an index of words takes them: of what is very long the beginning.
[[nodiscard]] QStringList searchWords(const QString &text);
/// The same as one text, with a space between words.
[[nodiscard]] QString searchText(const QString &text);

/// Edit similarity of two folded texts: 1 equal, 0 nothing in common (Jaro-Winkler).
[[nodiscard]] double similarity(QStringView a, QStringView b);

} // namespace plenary::text
