// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace plenary
{

/// QString::fromUtf8() takes the beginning of any text for a byte order mark, if it looks like
/// one; inside a table it is a character like others.
[[nodiscard]] inline QString exactText(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QString(QChar(0xFEFF) % text) : text;
}

} // namespace plenary
