// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worldnames.h"

#include <QtCore/QHash>
#include <algorithm>
#include <memory>
#include <unicode/locdspnm.h>
#include <unicode/uloc.h>

namespace plenary::worldnames
{

namespace
{

/// Without case, accents and punctuation, in its own script: sixty thousand names are read at once,
/// and to transliterate them all would take long.
QString keyOf(QStringView name)
{
    const QString plain = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(plain.size());
    bool dropsMarks = true; // accents of these scripts; in others a mark is a letter
    for (const QChar c : plain) {
        if (c.isLetter())
            dropsMarks = c.script() == QChar::Script_Latin || c.script() == QChar::Script_Greek
                || c.script() == QChar::Script_Cyrillic;
        if (c.isMark() && dropsMarks)
            continue;
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

QHash<QString, QStringList> readAll()
{
    QHash<QString, QStringList> names;
    for (int32_t i = 0; i < uloc_countAvailable(); ++i) {
        const icu::Locale locale(uloc_getAvailable(i));
        if (*locale.getCountry() != '\0') // a language in one country calls the others the same
            continue;
        const std::unique_ptr<icu::LocaleDisplayNames> display(
            icu::LocaleDisplayNames::createInstance(locale, ULDN_STANDARD_NAMES));
        for (const char *const *code = uloc_getISOCountries(); display && *code; ++code) {
            icu::UnicodeString text;
            display->regionDisplayName(*code, text);
            const QString name = QString::fromUtf16(text.getBuffer(), text.length());
            const QString alpha2 = QString::fromLatin1(*code);
            if (name == alpha2) // the language has no name for it
                continue;
            QStringList &codes = names[keyOf(name)];
            if (!codes.contains(alpha2))
                codes.append(alpha2);
        }
    }
    names.remove(QString());
    return names;
}

} // namespace

QStringList codesOf(QStringView name)
{
    static const QHash<QString, QStringList> names = readAll();
    return names.value(keyOf(name));
}

QString countryName(const QString &alpha2, const QString &language)
{
    const icu::Locale locale(language.toLatin1().constData());
    const std::unique_ptr<icu::LocaleDisplayNames> display(
        icu::LocaleDisplayNames::createInstance(locale, ULDN_STANDARD_NAMES));
    icu::UnicodeString text;
    if (display && !alpha2.isEmpty())
        display->regionDisplayName(alpha2.toLatin1().constData(), text);
    const QString name = QString::fromUtf16(text.getBuffer(), text.length());
    return name == alpha2 ? QString() : name;
}

QString withoutArticle(const QString &name)
{
    static const QStringList articles{QStringLiteral(" (l')"),
                                      QStringLiteral(" (l’)"),
                                      QStringLiteral(" (la)"),
                                      QStringLiteral(" (le)"),
                                      QStringLiteral(" (les)")};
    for (const QString &article : articles) {
        if (name.endsWith(article))
            return name.chopped(article.size());
    }
    return name;
}

QString ownName(const QString &language)
{
    const icu::Locale locale(language.toLatin1().constData());
    icu::UnicodeString text;
    locale.getDisplayLanguage(locale, text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace plenary::worldnames
