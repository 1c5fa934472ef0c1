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

} // namespace plenary
