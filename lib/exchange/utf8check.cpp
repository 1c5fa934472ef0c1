// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8check.h"

#include <QtCore/QtGlobal>
#include <algorithm>
#include <cstring>

namespace plenary
{

void Utf8Check::feed(QByteArrayView block)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    const char *p = block.begin();
    const char *const end = block.end();
    // The line of an invalid byte is wanted for the first one only.
    const bool countsLines = m_firstInvalidLine == 0;
    const char *counted = p;
    while (p != end) {
        quint64 eight = highBits;
        if (m_expected == 0 && end - p >= 8)
            std::memcpy(&eight, p, 8);
        if ((eight & highBits) == 0) {
            p += 8;
            continue;
        }
        const auto byte = static_cast<uchar>(*p);
        if (m_expected > 0 || byte >= 0x80) {
            m_line += countsLines && m_firstInvalidLine == 0 ? std::count(counted, p, '\n') : 0;
            counted = p;
            feedByte(byte);
        }
        ++p;
    }
    m_line += countsLines && m_firstInvalidLine == 0 ? std::count(counted, end, '\n') : 0;
}

void Utf8Check::feedByte(uchar byte)
{
    if (m_expected > 0) {
        if (byte >= m_lowest && byte <= m_highest) {
            m_lowest = 0x80;
            m_highest = 0xBF;
            m_valid += --m_expected == 0 ? 1 : 0;
            return;
        }
        addInvalid();
    }
    if (byte < 0x80)
        return;
    if (byte < 0xC2 || byte > 0xF4) {
        addInvalid();
        return;
    }
    m_expected = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    // No overlong forms, no surrogates, nothing beyond U+10FFFF.
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
}

void Utf8Check::addInvalid()
{
    ++m_invalid;
    m_expected = 0;
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (m_firstInvalidLine == 0)
        m_firstInvalidLine = m_line;
}

void Utf8Check::finish()
{
    if (m_expected > 0)
        addInvalid();
}

} // namespace plenary
