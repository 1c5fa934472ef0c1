// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// What stands above the list of a conference: where and when, and what was counted beside what
/// was published.
struct EventFacts {
    struct Counted {
        QString words; ///< "187 people attended"
        QString filter; ///< of the records behind the number; empty: nothing is recorded
    };
    QString code, name, title, line;
    QString series; ///< name of the series, or empty
    QList<Counted> recorded;
    QStringList reported; ///< "more than 200 participants (Secretariat)"
};

[[nodiscard]] Result<EventFacts> eventFacts(Database &database, qint64 event);

} // namespace plenary
