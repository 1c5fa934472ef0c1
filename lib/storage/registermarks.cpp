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
constexpr int headerSize = 100;
constexpr qsizetype markPlace = 68;

/// A file that is shorter leaves the rest zero; empty when it cannot be read at all.
QByteArray startOf(sqlite3 *handle, int length)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return {};
    QByteArray start(length, '\0');
    file->pMethods->xRead(file, start.data(), length, 0);
    return start;
}

bool hasMark(const QByteArray &start)
{
    return start.size() >= headerSize
        && qFromBigEndian<qint32>(start.constData() + markPlace) == Database::applicationId;
}

} // namespace

bool isMarkedAsRegister(sqlite3 *handle)
{
    const QByteArray header = startOf(handle, headerSize);
    return header.startsWith(QByteArray("SQLite format 3", 16)) && hasMark(header);
}

bool wasRegister(sqlite3 *handle)
{
    const QByteArray start = startOf(handle, lookedAt);
    return hasMark(start) || start.contains("CREATE TABLE id_counter (");
}

Error damagedError(const QString &path)
{
    const QSqlError damage(
        {}, u"malformed"_s, QSqlError::StatementError, QString::number(SQLITE_CORRUPT));
    return Dialect(Dialect::Kind::Sqlite, path).error(damage, {}, true);
}

} // namespace plenary
