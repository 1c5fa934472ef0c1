// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace plenary::worldnames
{

/// The ISO 3166 two-letter codes of the countries that are called so in some language of the world,
/// after the Common Locale Data Repository that ICU brings: "Österreich", "Brasil", "Кения".
/// More than one when languages disagree. Case and accents do not matter; scripts are not
/// transliterated, so a Latin text is no foreign name by chance. The names are read once, when
/// first asked. Thread-safe.
[[nodiscard]] QStringList codesOf(QStringView name);

/// What a language calls the country of an ISO 3166 two-letter code; empty: it has no name for it,
/// or there is no such code. `language` is a code: "ar". Thread-safe.
[[nodiscard]] QString countryName(const QString &alpha2, const QString &language);
/// "Argentine (l')" of a French list of countries as "Argentine"; other names as they are.
[[nodiscard]] QString withoutArticle(const QString &name);
/// What a language calls itself: "français".
[[nodiscard]] QString ownName(const QString &language);

} // namespace plenary::worldnames
