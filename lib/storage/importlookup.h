// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QList>

namespace plenary
{

class Database;

/// For whom a person was seen to speak: what tells people of one name apart.
struct PersonSeen {
    qint64 id = 0;
    QString name;
    QString email;
    qint64 event = 0; ///< 0: none
    qint64 country = 0; ///< 0: none
    QString organisation; ///< name of the organisation, else as it was listed
};

/// Everybody, once for each event, country and organisation they came for; once with none if they
/// never came.
[[nodiscard]] Result<QList<PersonSeen>> peopleSeen(Database &database);

} // namespace plenary
