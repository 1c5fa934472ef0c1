// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speech.h"

#include <QtCore/QStringList>

namespace plenary
{

/// A text of somebody else's as a message shows it: a sentence stays a sentence however long it is.
[[nodiscard]] inline QString shown(const QString &text)
{
    constexpr qsizetype most = 80;
    return text.size() <= most ? text : QString(text.first(most) + QChar(0x2026));
}

/// The first names of a list, as a message shows them.
[[nodiscard]] inline QString shown(const QStringList &names)
{
    constexpr qsizetype most = 40;
    QStringList some;
    for (const QString &name : names.first(qMin(most, names.size())))
        some.append(shown(name));
    if (names.size() > most)
        some.append(QString(QChar(0x2026)));
    return Speech::list(some);
}

} // namespace plenary
