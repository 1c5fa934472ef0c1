// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation.h"

#include <unicode/ucol.h>
#include <unicode/ustring.h>
#include <vector>

namespace plenary
{

namespace
{

constexpr std::size_t slotCount = 4096;

struct Known {
    QByteArray words, key;
    bool isFilled = false;
};

} // namespace

/// A list of a million asks a million times: what it works with is used again.
struct Collation::Parts {
    UCollator *collator = nullptr;
    std::vector<Known> known{slotCount};
    std::vector<UChar> letters;
};

Collation::Collation(const QByteArray &locale)
    : m_parts(std::make_unique<Parts>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_parts->collator = ucol_open(locale.constData(), &status);
    if (U_SUCCESS(status))
        return;
    status = U_ZERO_ERROR;
    m_parts->collator = ucol_open("", &status);
}

Collation::~Collation()
{
    if (m_parts->collator)
        ucol_close(m_parts->collator);
}

QByteArrayView Collation::keyOf(QByteArrayView utf8)
{
    Known &known = m_parts->known[qHash(utf8) % slotCount];
    if (known.isFilled && known.words == utf8)
        return known.key;
    known.isFilled = true;
    known.words.resize(0); // keeps its room
    known.words.append(utf8);
    if (m_parts->collator)
        fill(known.key, utf8);
    else // without ICU's data the bytes have an order, too
        known.key = known.words;
    return known.key;
}

void Collation::fill(QByteArray &key, QByteArrayView utf8)
{
    std::vector<UChar> &letters = m_parts->letters;
    letters.resize(static_cast<std::size_t>(utf8.size()) + 1);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(letters.data(),
                         static_cast<int32_t>(letters.size()),
                         &length,
                         utf8.data(),
                         static_cast<int32_t>(utf8.size()),
                         QChar::ReplacementCharacter,
                         nullptr,
                         &status);
    const auto ask = [&] {
        return ucol_getSortKey(m_parts->collator,
                               letters.data(),
                               length,
                               reinterpret_cast<uint8_t *>(key.data()),
                               static_cast<int32_t>(key.size()));
    };
    key.resize(utf8.size() * 2 + 16);
    const int32_t needed = ask();
    const bool isCut = needed > key.size();
    key.resize(needed);
    if (isCut)
        ask();
}

} // namespace plenary
