// SPDX-License-Identifier: GPL-3.0-or-later
#include "version.h"

#include <versionsaid.h>

namespace plenary
{

QString version()
{
    return QStringLiteral(PLENARY_VERSION_SAID);
}

} // namespace plenary
