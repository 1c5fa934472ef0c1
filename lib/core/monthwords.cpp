// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthwords.h"

#include "core/text.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary::monthwords
{

namespace
{

/// Folded names of the months in the languages that are read word by word.
QList<std::pair<QString, int>> monthNames()
{
    QList<std::pair<QString, int>> names{{u"setiembre"_s, 9}};
    for (const auto language :
         {QLocale::English, QLocale::French, QLocale::Spanish, QLocale::Russian}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            names.append({text::folded(locale.monthName(month)), month});
            names.append({text::folded(locale.standaloneMonthName(month)), month});
        }
    }
    return names;
}

struct ArabicMonth {
    const char16_t *levant;
    const char16_t *nile;
    const char16_t *english;
};

/// As bare() leaves them; in patterns, for names that are spelt in two ways.
constexpr std::array arabicMonths{ArabicMonth{u"كانون الثاني", u"يناير", u"january"},
                                  ArabicMonth{u"شباط", u"فبراير", u"february"},
                                  ArabicMonth{u"اذار", u"مارس", u"march"},
                                  ArabicMonth{u"نيسان", u"ابريل", u"april"},
                                  ArabicMonth{u"ايار", u"مايو", u"may"},
                                  ArabicMonth{u"حزيران", u"يوني[هو]", u"june"},
                                  ArabicMonth{u"تموز", u"يولي[هو]", u"july"},
                                  ArabicMonth{u"اب", u"اغسطس", u"august"},
                                  ArabicMonth{u"ايلول", u"سبتمبر", u"september"},
                                  ArabicMonth{u"تشرين الاول", u"اكتوبر", u"october"},
                                  ArabicMonth{u"تشرين الثاني", u"نوفمبر", u"november"},
                                  ArabicMonth{u"كانون الاول", u"ديسمبر", u"december"}};

/// Without marks of direction and the hamza that many leave out; digits are 0 to 9.
QString bare(const QString &typed)
{
    QString result;
    for (const QChar c : typed) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c.isDigit())
            result += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (c == u'أ' || c == u'إ' || c == u'آ')
            result += u'ا';
        else
            result += c == u'ة' ? u'ه' : c;
    }
    return result;
}

QString withEnglishMonths(QString typed)
{
    static const QList<std::pair<QRegularExpression, QString>> patterns = [] {
        QList<std::pair<QRegularExpression, QString>> all;
        for (const auto &[levant, nile, english] : arabicMonths) {
            const QString one = QString::fromUtf16(levant);
            const QString other = QString::fromUtf16(nile);
            const QString pattern = uR"(\b(?:%1(?:\s*/\s*%2)?|%2(?:\s*/\s*%1)?)\b)"_s;
            all.append({QRegularExpression(pattern.arg(one, other),
                                           QRegularExpression::UseUnicodePropertiesOption),
                        QString(u' ' + QString::fromUtf16(english) + u' ')});
        }
        return all;
    }();
    for (const auto &[pattern, english] : patterns)
        typed.replace(pattern, english);
    return typed;
}

} // namespace

int monthOf(QStringView word)
{
    static const QList<std::pair<QString, int>> names = monthNames();
    const QString typed = text::folded(word);
    if (typed.size() < 3)
        return 0;
    int found = 0;
    for (const auto &[name, month] : names) {
        if (!name.startsWith(typed) || month == found)
            continue;
        if (found != 0)
            return 0;
        found = month;
    }
    return found;
}

QString inLatin(const QString &typed)
{
    QString result = bare(typed);
    static const QRegularExpression eastAsian(
        uR"(^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號])?)?$)"_s);
    if (const auto match = eastAsian.match(result); match.hasMatch()) {
        QStringList parts = match.capturedTexts().mid(1);
        parts.removeAll(QString());
        return parts.join(u'-');
    }
    const bool isArabic = std::ranges::any_of(result, [](QChar c) {
        return c.script() == QChar::Script_Arabic;
    });
    return isArabic ? withEnglishMonths(result).simplified() : result;
}

} // namespace plenary::monthwords
