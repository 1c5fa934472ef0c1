// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speech.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace plenary
{

/// A part of a line from right to left that has letters from left to right, so that it keeps its
/// order and its neighbours keep theirs; any other part, and any in another line, as it is.
[[nodiscard]] inline QString isolated(const QString &part)
{
    const bool turns = Speech::locale().textDirection() == Qt::RightToLeft
        && std::ranges::any_of(part, [](QChar c) {
                           return c.direction() == QChar::DirL;
                       });
    return turns ? QString(QChar(0x2068) + part + QChar(0x2069)) : part;
}

/// "a · b · c"; empty parts are left out.
[[nodiscard]] inline QString lineOf(QStringList parts,
                                    const QString &separator = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    for (QString &part : parts)
        part = isolated(part);
    return parts.join(separator);
}

} // namespace plenary
