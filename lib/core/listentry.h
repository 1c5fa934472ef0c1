// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace plenary
{

/// One line of a short grouped list: two lines of text, a number, a status.
struct ListEntry {
    qint64 id = 0;
    QString title, detail;
    QString group; ///< heading under which it stands; entries of one group follow each other
    QString count; ///< trailing number, or "–"
    QString statusField, statusCode;
    bool operator==(const ListEntry &) const = default;
};

} // namespace plenary
