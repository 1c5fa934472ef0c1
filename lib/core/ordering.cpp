// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ordering.h"

#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QHash>
#include <memory>
#include <unicode/coll.h>

namespace plenary
{

namespace
{

/// Costly to make, and each thread needs its own.
const icu::Collator *collatorOf(const QLocale &locale)
{
    thread_local QHash<QString, std::shared_ptr<icu::Collator>> known;
    std::shared_ptr<icu::Collator> &collator = known[locale.bcp47Name()];
    if (!collator) {
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray tag = locale.bcp47Name().toLatin1();
        collator.reset(icu::Collator::createInstance(
            icu::Locale::forLanguageTag(tag.constData(), status), status));
    }
    return collator.get();
}

} // namespace

QString orderKey(const QString &text)
{
    const QLocale locale = Speech::locale();
    const bool isEnglish = locale.language() == QLocale::C || locale.language() == QLocale::English;
    const icu::Collator *collator = isEnglish ? nullptr : collatorOf(locale);
    if (!collator)
        return text::folded(text);
    const icu::UnicodeString unicode(text.utf16(), static_cast<int32_t>(text.size()));
    QByteArray key(collator->getSortKey(unicode, nullptr, 0), '\0');
    collator->getSortKey(
        unicode, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    key.chop(1); // ends with NUL
    return QString::fromLatin1(key); // a character a byte: compares as the bytes do
}

} // namespace plenary
