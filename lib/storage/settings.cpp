// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace plenary
{

Result<QString> setting(Database &database, const QString &name)
{
    PLENARY_ASSIGN(const Value value,
                   database.scalar(u"SELECT value FROM setting WHERE name = ?"_s, {name}));
    return value.toString();
}

Result<void> setSetting(Database &database, const QString &name, const QString &value)
{
    return database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                            {name, value.isNull() ? u""_s : value});
}

} // namespace plenary
