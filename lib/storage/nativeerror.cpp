// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/nativeerror.h"

#include "storage/database.h"

#include <QtSql/QSqlError>
#include <sqlite3.h>

namespace plenary
{

Error nativeError(sqlite3 *handle, const Database &database, const QString &sql)
{
    const QString code = QString::number(sqlite3_extended_errcode(handle));
    const QString text = QString::fromUtf8(sqlite3_errmsg(handle));
    return database.error(QSqlError({}, text, QSqlError::StatementError, code), sql);
}

} // namespace plenary
