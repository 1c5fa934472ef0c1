// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/numberwords.h"

#include <QtCore/QCoreApplication>

namespace plenary
{

QString counted(const char *one, const char *several, qint64 number)
{
    if (number == 1)
        return QCoreApplication::translate("plenary", one);
    return QCoreApplication::translate("plenary", several, nullptr, static_cast<int>(number));
}

QString peopleInWords(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("plenary", "1 person"),
                   QT_TRANSLATE_N_NOOP("plenary", "%Ln people"),
                   number);
}

QString peopleWhoAttended(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("plenary", "1 person attended"),
                   QT_TRANSLATE_N_NOOP("plenary", "%Ln people attended"),
                   number);
}

QString countriesInWords(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("plenary", "1 country"),
                   QT_TRANSLATE_N_NOOP("plenary", "%Ln countries"),
                   number);
}

QString seatsInWords(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("plenary", "1 seat on record"),
                   QT_TRANSLATE_N_NOOP("plenary", "%Ln seats on record"),
                   number);
}

} // namespace plenary
