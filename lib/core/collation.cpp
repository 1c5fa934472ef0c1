// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation.h"

#include <unicode/ucol.h>
#include <unicode/uloc.h>
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

struct Collation::Parts {
    UCollator *collator = nullptr;
    std::vector<Known> known{slotCount};
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
    known.words = utf8.toByteArray();
    known.isFilled = true;
    if (!m_parts->collator) { // without ICU's data the bytes have an order, too
        known.key = known.words;
        return known.key;
    }
    const QString words = QString::fromUtf8(utf8);
    const auto *letters = reinterpret_cast<const UChar *>(words.utf16());
    const auto length = static_cast<int32_t>(words.size());
    known.key.resize(words.size() * 3 + 16);
    const auto fill = [&] {
        return ucol_getSortKey(m_parts->collator,
                               letters,
                               length,
                               reinterpret_cast<uint8_t *>(known.key.data()),
                               static_cast<int32_t>(known.key.size()));
    };
    const int32_t needed = fill();
    const bool isCut = needed > known.key.size();
    known.key.resize(needed);
    if (isCut)
        fill();
    return known.key;
}

} // namespace plenary
