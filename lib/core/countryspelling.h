// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

/// How lists write the names of countries, apart from the names themselves.
namespace plenary::spelling
{

/// The words by which names are compared: folded, without articles, "St." written out.
[[nodiscard]] QStringList keyWords(QStringView text);
[[nodiscard]] QString keyOf(QStringView text);

/// The words that carry meaning, each once and in alphabetical order: "Korea, Republic of" and
/// "Republic of Korea" have one such key.
[[nodiscard]] QString wordSet(const QStringList &words);
/// The word sets that short forms may stand for: "Russian Fed." -> federal, federated, federation.
[[nodiscard]] QStringList writtenOut(const QStringList &words);

/// A name and what stands in brackets behind it: "Nicaragua (Observer)".
struct Bracketed {
    QString bare;
    QString inside; ///< all brackets, one after the other
};
[[nodiscard]] Bracketed brackets(const QString &typed);

/// Says nothing about which country is meant: "observer", "of", a footnote's number.
[[nodiscard]] bool isNeutral(const QString &word);

/// The same name in the manners of lists, without anything being left out but numbers before it:
/// "Tanzania, United Republic of", "Congo (Democratic Republic of the)", "U.A.E.", "12. Peru".
[[nodiscard]] QStringList manners(const QString &typed);

} // namespace plenary::spelling
