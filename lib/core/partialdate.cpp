// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include "core/datewords.h"
#include "core/monthwords.h"

#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

bool isValid(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0)
        return false;
    if (day > 0)
        return month > 0 && QDate(year, month, day).isValid();
    return true;
}

std::optional<PartialDate> checked(int year, int month, int day)
{
    if (!isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

/// "2016", "2016-11" or "2016-11-15", as dates are stored: read by the million. Nothing for any
/// other text, which may be a date all the same.
std::optional<PartialDate> fromStored(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    std::array<int, 3> parts{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (i == 4 || i == 7) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        int &part = parts.at(i < 4 ? 0 : i < 7 ? 1 : 2);
        part = part * 10 + (c - u'0');
    }
    return checked(parts[0], parts[1], parts[2]);
}

std::optional<PartialDate> fromIso(const QString &text)
{
    // A year that went through a spreadsheet may be "1976.0".
    static const QRegularExpression iso(
        uR"(^(\d{4})(?:\.0+)?(?:([-/.])(\d{1,2}|XX)(?:\2(\d{1,2}|XX))?)?(?:[T ]\d{1,2}:.*)?[?~%]?$)"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return checked(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
}

std::optional<PartialDate> fromNumbers(const QString &text)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$)"_s);
    static const QRegularExpression monthAndYear(uR"(^(\d{1,2})[./-](\d{4})$)"_s);
    if (const auto match = monthAndYear.match(text); match.hasMatch()) {
        const int month = match.captured(1).toInt();
        return month > 0 ? checked(match.captured(2).toInt(), month, 0) : std::nullopt;
    }
    const auto match = numbers.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (const auto dayFirst = checked(year, second, first); dayFirst && second > 0 && first > 0)
        return dayFirst;
    return first > 0 && second > 0 ? checked(year, first, second) : std::nullopt;
}

std::optional<PartialDate> fromWords(const QString &text)
{
    static const QRegularExpression separators(uR"([\s,./-]+)"_s);
    static const QStringList silent{u"of"_s, u"de"_s, u"del"_s, u"le"_s, u"г"_s};
    int year = 0;
    int month = 0;
    int day = 0;
    for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
        static const QRegularExpression ordinal(uR"(^(\d{1,2})(st|nd|rd|th|er|º)$)"_s);
        if (silent.contains(word))
            continue;
        if (const auto match = ordinal.match(word); match.hasMatch())
            word = match.captured(1);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && word.size() == 4 && year == 0)
            year = number;
        else if (isNumber && word.size() <= 2 && day == 0 && number > 0)
            day = number;
        else if (const int named = isNumber ? 0 : monthwords::monthOf(word);
                 named > 0 && month == 0)
            month = named;
        else
            return std::nullopt;
    }
    return year > 0 && month > 0 ? checked(year, month, day) : std::nullopt;
}

/// With plain blanks and, of another script, in Latin.
QString readable(QStringView text)
{
    QString typed = text.trimmed().toString();
    if (std::ranges::all_of(typed, [](QChar c) {
            return c.unicode() < 0x80;
        }))
        return typed;
    for (const QChar blank : {QChar(QChar::Nbsp), QChar(0x202F)}) // as printed dates have them
        typed.replace(blank, u' ');
    return monthwords::inLatin(typed);
}

} // namespace

PartialDate::PartialDate(int year, int month, int day)
    : m_year(year)
    , m_month(month)
    , m_day(day)
{
    Q_ASSERT(isValid(year, month, day));
}

PartialDate::PartialDate(QDate date)
    : m_year(date.year())
    , m_month(date.month())
    , m_day(date.day())
{
}

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    if (const auto date = fromStored(text))
        return date;
    const QString typed = readable(text);
    if (const auto date = fromIso(typed))
        return date;
    if (const auto date = fromNumbers(typed))
        return date;
    return fromWords(typed);
}

PartialDate::Misreading PartialDate::misreading(QStringView text)
{
    const QString typed = readable(text);
    // Two days of a month; a dash between or after words; a word between; two years.
    static const QRegularExpression span(
        uR"(^\S*\d{1,2}\s*[-–—]\s*\d{1,2}\s+\D|\S\s*[–—]\s*\S|\S\s+[-~]\s+\S)"
        uR"(|\s(?:to|until|au|al|hasta|по|до|حتى|إلى|الى)\s|\d{4}\s*-\s*\d{4}|至)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digit(uR"(\d)"_s);
    if (span.match(typed).hasMatch() && digit.match(typed).hasMatch())
        return Misreading::Span;
    static const QRegularExpression part(uR"((?<!\d)\d{1,2}(?!\d))"_s);
    for (auto match = part.globalMatch(typed); match.hasNext();) {
        const auto number = match.next();
        QString other = typed; // with a day or month that each year has
        if (fromText(other.replace(number.capturedStart(), number.capturedLength(), u"1"_s)))
            return Misreading::NoSuchDay;
    }
    static const QRegularExpression shortYear(
        uR"(^(?:\d{1,2}[./-]){2}\d{2}$|^(?:\d{1,2}[\s-]+)?\p{L}+\.?[\s'’-]+\d{2}$)"_s);
    return shortYear.match(typed).hasMatch() ? Misreading::ShortYear : Misreading::NoDate;
}

QDate PartialDate::lastDay() const
{
    if (m_year == 0)
        return {};
    if (m_day > 0)
        return {m_year, m_month, m_day};
    const int month = m_month > 0 ? m_month : 12;
    return {m_year, month, QDate(m_year, month, 1).daysInMonth()};
}

QString PartialDate::toString() const
{
    if (m_year == 0)
        return u""_s;
    const auto digit = [](int number) {
        return QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    const std::array<QChar, 10> text{digit(m_year / 1000),
                                     digit(m_year / 100),
                                     digit(m_year / 10),
                                     digit(m_year),
                                     u'-',
                                     digit(m_month / 10),
                                     digit(m_month),
                                     u'-',
                                     digit(m_day / 10),
                                     digit(m_day)};
    return QString(text.data(), m_month == 0 ? 4 : m_day == 0 ? 7 : 10);
}

QString PartialDate::toDisplay(const QLocale &locale) const
{
    if (m_year == 0)
        return {};
    if (m_month == 0)
        return datewords::year(m_year, locale);
    if (m_day == 0)
        return datewords::date(QDate(m_year, m_month, 1), datewords::Precision::Month, locale);
    return datewords::date(QDate(m_year, m_month, m_day), datewords::Precision::Day, locale);
}

QString PartialDate::toShortDisplay(const QLocale &locale) const
{
    if (m_month == 0)
        return toDisplay(locale);
    const auto precision = m_day == 0 ? datewords::Precision::Month : datewords::Precision::Day;
    return datewords::shortDate(QDate(m_year, m_month, qMax(m_day, 1)), precision, locale);
}

QString
PartialDate::spanToDisplay(const PartialDate &from, const PartialDate &to, const QLocale &locale)
{
    if (to.isEmpty() || from == to)
        return from.toDisplay(locale);
    if (from.isEmpty())
        return to.toDisplay(locale);
    if (from.day() == 0 || to.day() == 0)
        return QString(from.toDisplay(locale) + u" – "_s + to.toDisplay(locale));
    return datewords::span(QDate(from.year(), from.month(), from.day()),
                           QDate(to.year(), to.month(), to.day()),
                           locale);
}

} // namespace plenary
