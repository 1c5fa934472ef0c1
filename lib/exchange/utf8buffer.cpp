// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8buffer.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <algorithm>

namespace plenary
{

void Utf8Buffer::grow(std::size_t more)
{
    constexpr std::size_t least = 4096;
    m_room = std::max({least, 2 * m_room, m_size + more});
    std::unique_ptr<char[]> larger(new char[m_room]); // NOLINT(cppcoreguidelines-avoid-c-arrays)
    if (m_size > 0)
        std::memcpy(larger.get(), m_bytes.get(), m_size);
    m_bytes = std::move(larger);
}

void Utf8Buffer::appendUtf8(QStringView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    reserve(size);
    char *const out = m_bytes.get() + m_size;
    const char16_t *const in = text.utf16();
    char16_t all = 0;
    for (std::size_t i = 0; i < size; ++i) {
        out[i] = static_cast<char>(in[i]);
        all |= in[i];
    }
    if (all < 0x80)
        m_size += size;
    else
        append(QByteArrayView(text.toUtf8()));
}

} // namespace plenary
