// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registermarks.h"

#include "storage/database.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>
#include <QtSql/QSqlError>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int lookedAt = 1 << 18; // the first tables are named well before
constexpr qsizetype markPlace = 68;

} // namespace

bool wasRegister(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return false;
    QByteArray start(lookedAt, '\0'); // a file that is shorter leaves the rest as it is
    file->pMethods->xRead(file, start.data(), lookedAt, 0);
    const auto mark = qFromBigEndian<qint32>(start.constData() + markPlace);
    return mark == Database::applicationId || start.contains("CREATE TABLE id_counter (");
}

Error damagedError(const QString &path)
{
    const QSqlError damage(
        {}, u"malformed"_s, QSqlError::StatementError, QString::number(SQLITE_CORRUPT));
    return Dialect(Dialect::Kind::Sqlite, path).error(damage, {}, true);
}

} // namespace plenary
