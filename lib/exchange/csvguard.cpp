// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvguard.h"

#include <algorithm>

namespace plenary::csvguard
{
namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A sign, digits and at most one decimal point.
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype points = text.count(u'.');
    return points <= 1 && text.size() > points
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || c == u'.';
           });
}

bool beginsFormula(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0':
        return true;
    default:
        return false;
    }
}

} // namespace

bool isDangerous(QStringView text)
{
    return beginsFormula(text) && !isPlainNumber(text);
}

bool isGuarded(QStringView text)
{
    if (!text.startsWith(u'\''))
        return false;
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return beginsFormula(text);
}

QString guarded(const QString &text)
{
    return isDangerous(text) || isGuarded(text) ? QString(u'\'' + text) : text;
}

bool mayNeedGuard(QByteArrayView utf8)
{
    // Nearly all begin with a letter or digit.
    if (utf8.isEmpty() || static_cast<uchar>(utf8.front()) > '@'
        || (utf8.front() >= '0' && utf8.front() <= '9'))
        return false;
    const char first = utf8.front();
    return first == ' ' || first == '\'' || beginsFormula(QString(QLatin1Char(first)));
}

void strip(QString &text)
{
    if (isGuarded(text))
        text.remove(0, 1);
}

} // namespace plenary::csvguard
