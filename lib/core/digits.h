// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plenary
{

/// The decimal digits of any script as 0 to 9; the separators that Arabic has of its own as those
/// of English; marks of direction, which people paste with them, are gone. All else stays.
[[nodiscard]] inline QString withLatinDigits(const QString &text)
{
    constexpr QChar arabicDecimal(0x066B);
    constexpr QChar arabicThousands(0x066C);
    QString latin;
    latin.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C))
            continue;
        if (c.isDigit())
            latin += QChar(u'0' + c.digitValue());
        else if (c == arabicDecimal || c == arabicThousands)
            latin += c == arabicDecimal ? u'.' : u',';
        else
            latin += c;
    }
    return latin;
}

} // namespace plenary
