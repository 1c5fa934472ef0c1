// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace plenary
{

/// Counts, over blocks of one text, the characters beyond ASCII that are valid UTF-8 and the bytes
/// that are not.
class Utf8Check
{
public:
    void feed(QByteArrayView block);
    /// A character cut off at the end of the text counts as invalid.
    void finish();

    [[nodiscard]] qint64 validCharacters() const { return m_valid; }
    [[nodiscard]] qint64 invalidBytes() const { return m_invalid; }
    /// 1-based line of the first invalid byte; 0: there is none.
    [[nodiscard]] qint64 firstInvalidLine() const { return m_firstInvalidLine; }

private:
    void feedByte(uchar byte);
    void addInvalid();

    int m_expected = 0; ///< continuation bytes that have to follow
    uchar m_lowest = 0x80; ///< range of the next continuation byte
    uchar m_highest = 0xBF;
    qint64 m_valid = 0;
    qint64 m_invalid = 0;
    qint64 m_line = 1;
    qint64 m_firstInvalidLine = 0;
};

} // namespace plenary
