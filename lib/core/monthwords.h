// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Names of months as people type them in the languages of the United Nations.
namespace plenary::monthwords
{

/// 1..12 for the name of a month or its first three or more letters, whatever its accents; 0 when
/// it could be two months, as "jui" in French.
[[nodiscard]] int monthOf(QStringView word);

/// A date in another script with digits 0 to 9 and names that monthOf() knows: marks of direction
/// are gone, an Arabic month (of the Levant, of the Nile, or both) is English, 年月日 are hyphens.
[[nodiscard]] QString inLatin(const QString &typed);

} // namespace plenary::monthwords
