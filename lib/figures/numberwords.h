// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary
{

/// "1 State", "17 States": both texts marked with QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP in the
/// context "plenary". The second one has %Ln and takes the plural forms of a translation; the first
/// one spares English a translation of its own.
[[nodiscard]] QString counted(const char *one, const char *several, qint64 number);

[[nodiscard]] QString peopleInWords(qint64 number); ///< "7 people"
[[nodiscard]] QString peopleWhoAttended(qint64 number); ///< "7 people attended"
[[nodiscard]] QString countriesInWords(qint64 number); ///< "7 countries"
[[nodiscard]] QString seatsInWords(qint64 number); ///< "7 seats on record"

} // namespace plenary
