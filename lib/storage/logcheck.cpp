// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logcheck.h"

#include "storage/sqliteuri.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <memory>
#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int patience = 5000; // milliseconds, for a program that is just writing

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using Query = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// By what a register and its journal are known.
struct Identity {
    QByteArray country; ///< uid of the first one: no two registers share it
    qint64 change = 0; ///< the latest
    QByteArray hash;
};

Connection connected(const QString &path, const char *mode)
{
    sqlite3 *handle = nullptr;
    const QByteArray uri = sqliteuri::of(path, mode);
    const int opened =
        sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
    Connection connection(handle, &sqlite3_close_v2);
    if (opened != SQLITE_OK)
        return {nullptr, &sqlite3_close_v2};
    sqlite3_busy_timeout(handle, patience);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_exec(handle, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
    return connection;
}

/// One row; what SQLite answers when there is none is the code of the error.
int ask(const Connection &connection, const char *sql, Query &query)
{
    if (!connection)
        return SQLITE_CANTOPEN;
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(connection.get(), sql, -1, &statement, nullptr);
    query.reset(statement);
    return prepared == SQLITE_OK ? SQLITE_ROW : prepared;
}

QByteArray bytes(sqlite3_stmt *row, int column)
{
    return {reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
            sqlite3_column_bytes(row, column)};
}

/// Nothing when it cannot be read, or its journal does not end where the counter of changes is.
std::optional<Identity> identityWithoutLog(const QString &path)
{
    const Connection connection = connected(path, sqliteuri::Whole);
    Query query(nullptr, &sqlite3_finalize);
    constexpr auto sql = "SELECT coalesce((SELECT uid FROM country ORDER BY id LIMIT 1), ''), "
                         "coalesce((SELECT max(id) FROM change), 0), "
                         "coalesce((SELECT hash FROM change ORDER BY id DESC LIMIT 1), '') "
                         "WHERE (SELECT next_id FROM id_counter WHERE table_name = 'change') = "
                         "(SELECT coalesce(max(id), 0) + 1 FROM change)";
    if (ask(connection, sql, query) != SQLITE_ROW || sqlite3_step(query.get()) != SQLITE_ROW)
        return {};
    return Identity{
        bytes(query.get(), 0), sqlite3_column_int64(query.get(), 1), bytes(query.get(), 2)};
}

/// Whether with its log the register is the same one, and each change since `base` follows the one
/// before; nothing when something else stands against reading it.
std::optional<bool> continues(const QString &path, const Identity &base)
{
    const Connection connection = connected(path, sqliteuri::Open);
    Query query(nullptr, &sqlite3_finalize);
    constexpr auto sql =
        "SELECT coalesce((SELECT uid FROM country ORDER BY id LIMIT 1), '') = ?1 AND "
        "(SELECT coalesce(max(id), 0) FROM change) >= ?2 AND "
        "(SELECT next_id FROM id_counter WHERE table_name = 'change') = "
        "(SELECT coalesce(max(id), 0) + 1 FROM change) AND "
        "(?2 = 0 OR (SELECT hash FROM change WHERE id = ?2) IS ?3) AND "
        "(SELECT count(*) FROM change c WHERE id > ?2 AND (id = 1 OR prev_hash = "
        "(SELECT hash FROM change WHERE id = c.id - 1))) = "
        "(SELECT coalesce(max(id), 0) - ?2 FROM change)";
    int code = ask(connection, sql, query);
    if (code == SQLITE_ROW) {
        sqlite3_bind_text(
            query.get(), 1, base.country.constData(), int(base.country.size()), SQLITE_STATIC);
        sqlite3_bind_int64(query.get(), 2, base.change);
        sqlite3_bind_text(
            query.get(), 3, base.hash.constData(), int(base.hash.size()), SQLITE_STATIC);
        code = sqlite3_step(query.get());
        if (code == SQLITE_ROW)
            return sqlite3_column_int(query.get(), 0) == 1;
    }
    const int kind = code & 0xFF;
    if (kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR)
        return false;
    return {};
}

bool hasLog(const QString &path)
{
    return QFileInfo(QString(path + u"-wal"_s)).size() > 0;
}

} // namespace

Result<void> checkLogFits(const QString &path)
{
    if (!hasLog(path))
        return {};
    const auto base = identityWithoutLog(path);
    if (!base || continues(path, *base).value_or(true))
        return {};
    return Error{Error::Code::Invalid,
                 Tr::tr("The log %1-wal is not of this file, but of another that had its name: "
                        "nothing was opened. Move the log to another folder and open %1 again.")
                     .arg(path),
                 {}};
}

Result<void> checkNoLogBeside(const QString &path)
{
    if (!hasLog(path))
        return {};
    return Error{Error::Code::Conflict,
                 Tr::tr("%1 was not written: beside it is the log of a register that had this "
                        "name, %1-wal. Choose another name, or move the log to another folder.")
                     .arg(path),
                 {}};
}

} // namespace plenary
