// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>
#include <charconv>
#include <cstring>
#include <memory>

namespace plenary
{

/// Bytes of a file that grow cell by cell. It keeps its room, and a short text costs a copy and
/// nothing else; QByteArray asks at each append whether it is shared.
class Utf8Buffer
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const
    {
        return {m_bytes.get(), static_cast<qsizetype>(m_size)};
    }
    void truncate(std::size_t size) { m_size = size; }

    void append(char byte)
    {
        reserve(1);
        m_bytes[m_size++] = byte;
    }
    void append(QByteArrayView bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        if (size == 0)
            return;
        reserve(size);
        std::memcpy(m_bytes.get() + m_size, bytes.data(), size);
        m_size += size;
    }
    void append(qint64 number)
    {
        constexpr std::size_t longest = 20;
        reserve(longest);
        char *const at = m_bytes.get() + m_size;
        m_size += static_cast<std::size_t>(std::to_chars(at, at + longest, number).ptr - at);
    }
    /// As QString::toUtf8() gives it.
    void appendUtf8(QStringView text);

private:
    void reserve(std::size_t more)
    {
        if (m_size + more > m_room)
            grow(more);
    }
    void grow(std::size_t more);

    std::unique_ptr<char[]> m_bytes; // NOLINT(cppcoreguidelines-avoid-c-arrays)
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

} // namespace plenary
