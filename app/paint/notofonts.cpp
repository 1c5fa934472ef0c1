// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

/// Scripts after Latin, Greek and Cyrillic, which the first family has. The large CJK family stands
/// last but one: it is slow to open and holds marks of other scripts.
QStringList sansFamilies()
{
    return {u"Noto Sans Arabic"_s,    u"Noto Sans Devanagari"_s, u"Noto Sans Georgian"_s,
            u"Noto Sans Armenian"_s,  u"Noto Sans Hebrew"_s,     u"Noto Sans Thai"_s,
            u"Noto Sans Khmer"_s,     u"Noto Sans Bengali"_s,    u"Noto Sans Tamil"_s,
            u"Noto Sans Telugu"_s,    u"Noto Sans Gujarati"_s,   u"Noto Sans Gurmukhi"_s,
            u"Noto Sans Kannada"_s,   u"Noto Sans Malayalam"_s,  u"Noto Sans Oriya"_s,
            u"Noto Sans Sinhala"_s,   u"Noto Sans Myanmar"_s,    u"Noto Sans Lao"_s,
            u"Noto Sans Ethiopic"_s,  u"Noto Sans Thaana"_s,     u"Noto Serif Tibetan"_s,
            u"Noto Sans Mongolian"_s, u"Noto Sans Syriac"_s,     u"Noto Sans NKo"_s,
            u"Noto Sans Tifinagh"_s,  u"Noto Sans Math"_s,       u"Noto Sans Symbols2"_s};
}

QStringList serifFamilies()
{
    return {u"Noto Naskh Arabic"_s,
            u"Noto Serif Devanagari"_s,
            u"Noto Serif Georgian"_s,
            u"Noto Serif Armenian"_s,
            u"Noto Serif Hebrew"_s,
            u"Noto Serif Thai"_s,
            u"Noto Serif Khmer"_s,
            u"Noto Serif Bengali"_s,
            u"Noto Serif Tamil"_s,
            u"Noto Serif Telugu"_s,
            u"Noto Serif Ethiopic"_s,
            u"Noto Serif Sinhala"_s,
            u"Noto Serif Myanmar"_s,
            u"Noto Serif Lao"_s};
}

QString chineseCharacters(const QString &language)
{
    if (language.startsWith("ja"_L1))
        return u"JP"_s;
    if (language.startsWith("ko"_L1))
        return u"KR"_s;
    const bool traditional = language.startsWith("zh-Hant"_L1) || language.startsWith("zh-TW"_L1)
        || language.startsWith("zh-HK"_L1);
    return traditional ? u"TC"_s : u"SC"_s;
}

} // namespace

QStringList notoFamilies(const QString &language, bool serif)
{
    const QString cjk = chineseCharacters(language);
    QStringList families;
    if (serif) {
        families << u"Noto Serif"_s << serifFamilies() << QString(u"Noto Serif CJK "_s % cjk);
        families << sansFamilies();
    } else {
        families << u"Noto Sans"_s << sansFamilies();
    }
    families << QString(u"Noto Sans CJK "_s % cjk);
    return families;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace plenary
