// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"

#include <QtCore/QHash>
#include <array>
#include <memory>
#include <unicode/dtitvfmt.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>

using namespace Qt::StringLiterals;

namespace plenary::datewords
{

namespace
{

/// United Nations usage: the name of the Levant, then that of the Nile.
constexpr std::array arabicMonths{u"كانون الثاني/يناير",
                                  u"شباط/فبراير",
                                  u"آذار/مارس",
                                  u"نيسان/أبريل",
                                  u"أيار/مايو",
                                  u"حزيران/يونيه",
                                  u"تموز/يوليه",
                                  u"آب/أغسطس",
                                  u"أيلول/سبتمبر",
                                  u"تشرين الأول/أكتوبر",
                                  u"تشرين الثاني/نوفمبر",
                                  u"كانون الأول/ديسمبر"};

QString arabicMonth(QDate date)
{
    return QString::fromUtf16(arabicMonths[static_cast<std::size_t>(date.month() - 1)]);
}

QString inDigits(int number, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

/// The formats of one language. Not thread-safe and costly to make.
struct Formats {
    std::unique_ptr<icu::SimpleDateFormat> month, day, shortMonth, shortDay;
    std::unique_ptr<icu::DateIntervalFormat> span;
};

std::unique_ptr<icu::SimpleDateFormat> formatOf(icu::DateTimePatternGenerator &patterns,
                                                const char16_t *skeleton,
                                                const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString pattern = patterns.getBestPattern(skeleton, status);
    auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
    if (U_FAILURE(status) != 0)
        return nullptr;
    format->setTimeZone(*icu::TimeZone::getGMT());
    return format;
}

const Formats &formatsOf(const QLocale &locale)
{
    thread_local QHash<QString, std::shared_ptr<Formats>> known;
    // English as the United Nations writes it: the day before the month.
    const bool english = locale.language() == QLocale::C || locale.language() == QLocale::English;
    const QString name = english ? u"en-GB"_s : locale.bcp47Name();
    std::shared_ptr<Formats> &formats = known[name];
    if (formats)
        return *formats;
    formats = std::make_shared<Formats>();
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = QByteArray(name.toLatin1() + "-u-nu-latn");
    const icu::Locale own = icu::Locale::forLanguageTag(tag.constData(), status);
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(own, status));
    if (U_FAILURE(status) != 0)
        return *formats;
    formats->month = formatOf(*patterns, u"yMMMM", own);
    formats->day = formatOf(*patterns, u"yMMMMd", own);
    formats->shortMonth = formatOf(*patterns, u"yMMM", own);
    formats->shortDay = formatOf(*patterns, u"yMMMd", own);
    formats->span.reset(icu::DateIntervalFormat::createInstance(u"yMMMMd", own, status));
    if (formats->span)
        formats->span->setTimeZone(*icu::TimeZone::getGMT());
    return *formats;
}

UDate momentOf(QDate date)
{
    return static_cast<double>(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// ICU puts thin spaces around the dash of a span; texts are searched and compared with plain ones.
QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length()).replace(QChar(0x2009), u' ');
}

QString formatted(QDate date, Precision precision, const icu::SimpleDateFormat *format)
{
    if (!format)
        return date.toString(precision == Precision::Month ? u"yyyy-MM" : u"yyyy-MM-dd");
    icu::UnicodeString text;
    return fromIcu(format->format(momentOf(date), text));
}

} // namespace

QString date(QDate date, Precision precision, const QLocale &locale)
{
    const bool month = precision == Precision::Month;
    if (locale.language() == QLocale::Arabic) {
        const QString words = u"%1 %2"_s.arg(arabicMonth(date), inDigits(date.year(), locale));
        return month ? words : u"%1 %2"_s.arg(inDigits(date.day(), locale), words);
    }
    const Formats &formats = formatsOf(locale);
    return formatted(date, precision, month ? formats.month.get() : formats.day.get());
}

QString shortDate(QDate date, Precision precision, const QLocale &locale)
{
    const Formats &formats = formatsOf(locale);
    const bool month = precision == Precision::Month;
    QString text =
        formatted(date, precision, month ? formats.shortMonth.get() : formats.shortDay.get());
    for (int digit = 0; digit <= 9; ++digit)
        text.replace(QString::number(digit), locale.toString(digit));
    return text;
}

QString year(int number, const QLocale &locale)
{
    return inDigits(number, locale);
}

QString span(QDate from, QDate to, const QLocale &locale)
{
    if (locale.language() == QLocale::Arabic && from.month() == to.month()
        && from.year() == to.year())
        return u"%1–%2"_s.arg(inDigits(from.day(), locale), date(to, Precision::Day, locale));
    const icu::DateIntervalFormat *format = formatsOf(locale).span.get();
    if (format && locale.language() != QLocale::Arabic) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateInterval interval(momentOf(from), momentOf(to));
        icu::UnicodeString text;
        icu::FieldPosition place;
        format->format(&interval, text, place, status);
        if (U_FAILURE(status) == 0)
            return fromIcu(text);
    }
    return u"%1 – %2"_s.arg(date(from, Precision::Day, locale), date(to, Precision::Day, locale));
}

} // namespace plenary::datewords
