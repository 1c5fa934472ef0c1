// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellvalue.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plenary::cellvalue
{
namespace
{

constexpr qint64 MillisecondsPerDay = 86400000;
constexpr double LastSerial = 2958466; ///< the day after 9999-12-31
constexpr double LargestPlain = 1e15; ///< beyond it a double no longer tells whole numbers apart

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "1976" and "1976.0", which are most numbers, need no conversion. Empty if `written` is another.
QByteArrayView plainInteger(QByteArrayView written)
{
    constexpr qsizetype safeDigits = 15;
    if (written.endsWith(".0"))
        written.chop(2);
    const QByteArrayView digits = written.startsWith('-') ? written.sliced(1) : written;
    const bool isPlain = !digits.isEmpty() && digits.size() <= safeDigits
        && (digits[0] != '0' || written.size() == 1)
        && std::all_of(digits.begin(), digits.end(), isDigit);
    return isPlain ? written : QByteArrayView();
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString clockTime(qint64 milliseconds)
{
    QString text = twoDigits(milliseconds / 3600000) % u':' % twoDigits(milliseconds / 60000 % 60)
        % u':' % twoDigits(milliseconds / 1000 % 60);
    if (const qint64 rest = milliseconds % 1000)
        text += u'.' % QString::number(rest).rightJustified(3, u'0');
    return text;
}

QString dayText(qint64 day, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    // Excel's calendar of 1900 has a 29 February, which that year had not.
    constexpr qint64 inventedDay = 60;
    if (day == inventedDay)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < inventedDay ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

/// The format code without what is printed as it stands: quoted and escaped texts, colours,
/// currencies, fill characters, and the sections for other signs. Brackets around hours stay.
QString significantPart(QStringView code)
{
    QString part;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else if (code[i] == u'[') {
            const qsizetype close = code.indexOf(u']', i + 1);
            const QChar first = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            const qsizetype length = close - i - 1;
            const bool isElapsed =
                (first == u'h' || first == u'm' || first == u's') && length > 0 && length <= 2;
            if (isElapsed)
                part += u'[';
            i = close < 0 ? code.size() : close;
        } else {
            part += code[i].toLower();
        }
    }
    return part;
}

} // namespace

QString fromNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    if (std::trunc(value) == value && std::abs(value) < LargestPlain)
        return QString::number(qint64(value));
    const QString shortest = QString::number(value, 'g', QLocale::FloatingPointShortest);
    return shortest.contains(u'e') && std::abs(value) >= 1 && std::abs(value) < 1e21
        ? QString::number(value, 'f', 0)
        : shortest;
}

QString fromNumber(QByteArrayView written)
{
    if (const QByteArrayView plain = plainInteger(written); !plain.isEmpty())
        return QString::fromLatin1(plain);
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    return isNumber ? fromNumber(value) : QString::fromUtf8(written);
}

QString fromSerial(double serial, Display display, bool is1904)
{
    if (serial < 0 || serial >= LastSerial)
        return fromNumber(serial);
    const auto milliseconds = qint64(std::llround(serial * double(MillisecondsPerDay)));
    if (display == Display::Duration)
        return clockTime(milliseconds);
    const qint64 day = milliseconds / MillisecondsPerDay;
    const qint64 ofDay = milliseconds % MillisecondsPerDay;
    // Day 0 of the calendar of 1900 is no day: such a number is a clock time.
    if (day == 0 && (display == Display::Time || !is1904))
        return clockTime(ofDay);
    const QString date = dayText(day, is1904);
    return ofDay == 0 ? date : QString(date % u'T' % clockTime(ofDay));
}

QString fromIsoDate(const QString &written)
{
    static const QRegularExpression midnight(u"T00:00(:00(\\.0+)?)?$"_s);
    QString text = written.trimmed();
    return text.remove(midnight);
}

QString fromIsoDuration(const QString &written)
{
    static const QRegularExpression pattern(u"^PT(\\d+)H(\\d+)M(\\d+)(?:[.,](\\d+))?S$"_s);
    const QRegularExpressionMatch match = pattern.match(written.trimmed());
    if (!match.hasMatch())
        return written;
    const QString fraction = match.captured(4).leftJustified(3, u'0').first(3);
    return clockTime(((match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60
                      + match.captured(3).toLongLong())
                         * 1000
                     + fraction.toLongLong());
}

QString fromBoolean(bool value)
{
    return value ? u"TRUE"_s : u"FALSE"_s;
}

Display displayOf(QStringView formatCode)
{
    const QString part = significantPart(formatCode);
    if (part.contains(u"general"_s))
        return Display::Number;
    if (part.contains(u'['))
        return Display::Duration;
    const bool hasClock = part.contains(u'h') || part.contains(u's');
    if (part.contains(u'y') || part.contains(u'd') || (part.contains(u'm') && !hasClock))
        return Display::Date;
    return hasClock ? Display::Time : Display::Number;
}

Display displayOfBuiltin(int formatId)
{
    constexpr int elapsedHours = 46;
    const auto within = [formatId](int first, int last) {
        return formatId >= first && formatId <= last;
    };
    if (formatId == elapsedHours)
        return Display::Duration;
    if (within(18, 21) || formatId == 45 || formatId == 47 || within(32, 33))
        return Display::Time;
    return within(14, 17) || formatId == 22 || within(27, 31) || within(34, 36) || within(50, 58)
        ? Display::Date
        : Display::Number;
}

} // namespace plenary::cellvalue
