// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "core/fileplace.h"
#include "core/filesinuse.h"
#include "storage/copyin.h"
#include "storage/insertqueue.h"
#include "storage/logcheck.h"
#include "storage/registermarks.h"
#include "storage/sqliteuri.h"
#include "storage/statement.h"
#include "storage/wordorder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <atomic>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// SQLite counts its memory under a lock, at each allocation; told before its first use, it does
/// not.
[[maybe_unused]] const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

/// Milliseconds that a statement waits for another program's lock, beside the window.
constexpr int busyTimeout = 60000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error notARegister(const QString &path)
{
    return {Error::Code::Invalid,
            Tr::tr("%1 is not a Plenary register: it was left as it is. Open a file that ends in "
                   ".plenary, or import this one.")
                .arg(path),
            {}};
}

/// Device and number of a file; zeros when there is none.
std::pair<quint64, quint64> identityOf(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return {file.st_dev, file.st_ino};
}

/// Whether the file is marked as a register, found without a lock and without a recovery.
Result<void> checkMark(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no file %1. Check its name and its folder.").arg(path),
                     {}};
    PLENARY_TRY(filesinuse::checkOrdinary(path));
    if (!file.isReadable())
        return Error{Error::Code::Io,
                     Tr::tr("%1 could not be read: ask its owner for permission.").arg(path),
                     {}};
    const QByteArray uri = sqliteuri::of(path, sqliteuri::Whole);
    sqlite3 *handle = nullptr;
    const bool isOpen =
        sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
        == SQLITE_OK;
    const bool isMarked = isOpen && isMarkedAsRegister(handle);
    const bool isDamaged = isOpen && !isMarked && wasRegister(handle);
    sqlite3_close_v2(handle);
    if (isDamaged)
        return damagedError(path);
    return isMarked ? Result<void>() : notARegister(path);
}

} // namespace

QString Location::name() const
{
    return isServer() ? QUrl(text).path().mid(1) : QFileInfo(text).completeBaseName();
}

Database::Database(Location location, Dialect dialect)
    : m_location(std::move(location))
    , m_dialect(dialect)
{
    static std::atomic<int> serial = 0;
    m_name = u"plenary-%1"_s.arg(++serial);
}

Database::~Database()
{
    m_copyIn.reset();
    QSqlDatabase::removeDatabase(m_name);
    filesinuse::remove(m_inUse);
}

void Database::waitForInserts() const
{
    if (m_inserts)
        m_inserts->wait();
}

QSqlDatabase Database::connection() const
{
    waitForInserts();
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Database::sqliteHandle() const
{
    if (!m_dialect.isSqlite())
        return nullptr;
    const QVariant handle = connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<std::unique_ptr<Database>> Database::create(const Location &location)
{
    const QFileInfo existing(location.text);
    if (!location.isServer() && existing.exists() && existing.size() > 0)
        return Error{Error::Code::Conflict,
                     Tr::tr("%1 exists already and was left as it is. Choose another name.")
                         .arg(location.text),
                     {}};
    // Only its owner may read a register: it holds data of people. SQLite gives its log the same
    // rights. Where the file cannot be made, connecting says why.
    QFile file(location.text);
    const bool isMade =
        !location.isServer() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (isMade)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    auto database = connect(location, Access::ReadWrite, sqliteuri::Create);
    if (!database && isMade)
        file.remove();
    if (database)
        PLENARY_TRY((*database)->chooseJournal());
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access)
{
    if (location.isServer())
        return connect(location, access, {});
    PLENARY_TRY(checkMark(location.text));
    PLENARY_TRY(checkLogFits(location.text));
    auto database = connect(location, access, sqliteuri::Open);
    if (access == Access::ReadWrite)
        return database;
    const auto read = database ? (*database)->scalar(u"SELECT count(*) FROM sqlite_master"_s)
                               : Result<Value>(database.error());
    if (read)
        return database;
    if (read.error().code != Error::Code::Io)
        return read.error();
    // Even to read, SQLite makes a log beside the file. Where it may not, or the disk is full, and
    // there is none, the file is all there is, and nobody can be writing to it through this folder.
    // A log holds changes that the file lacks, a journal what a half change has written over.
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        const QString left = location.text + suffix;
        if (QFileInfo(left).size() > 0)
            return Error{
                Error::Code::Io,
                Tr::tr("%1 was not closed in order, and its folder may only be read: copy it "
                       "together with %2 to a folder of your own and open it there.")
                    .arg(location.text, left),
                {}};
    }
    return connect(location, access, sqliteuri::Whole);
}

Result<std::unique_ptr<Database>>
Database::connect(const Location &location, Access access, const char *mode)
{
    const auto kind = location.isServer() ? Dialect::Kind::Postgres : Dialect::Kind::Sqlite;
    const QString place = location.isServer()
        ? QUrl(location.text).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
        : location.text;
    std::unique_ptr<Database> database(new Database(location, Dialect(kind, place)));
    {
        const QString driver = location.isServer() ? u"QPSQL"_s : u"QSQLITE"_s;
        QSqlDatabase connection = QSqlDatabase::addDatabase(driver, database->m_name);
        if (!connection.isValid())
            return Error{
                Error::Code::Internal,
                Tr::tr(
                    "The database driver %1 is not installed. Install it and start Plenary again.")
                    .arg(driver),
                {}};
        if (!location.isServer()) {
            connection.setDatabaseName(QString::fromLatin1(sqliteuri::of(location.text, mode)));
            connection.setConnectOptions(
                u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
            if (!connection.open())
                return Error{Error::Code::Io,
                             Tr::tr("%1 could not be opened: check that the folder exists and may "
                                    "be written.")
                                 .arg(location.text),
                             connection.lastError().text()};
            database->m_inUse = filesinuse::add(location.text);
            database->m_identity = identityOf(location.text);
        }
    }
    if (location.isServer())
        PLENARY_TRY(database->connectServer());
    PLENARY_TRY(database->configure(access));
    return database;
}

Result<void> Database::connectServer()
{
    const QUrl url(m_location.text);
    const QUrlQuery query(url);
    const QString socket = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    QSqlDatabase connection = this->connection();
    connection.setHostName(socket.isEmpty() ? url.host() : socket);
    connection.setPort(url.port(5432));
    connection.setDatabaseName(url.path().mid(1));
    const QString user = query.queryItemValue(u"user"_s, QUrl::FullyDecoded);
    connection.setUserName(user.isEmpty() ? url.userName() : user);
    connection.setPassword(qEnvironmentVariable("PGPASSWORD"));
    QString options = u"connect_timeout=8"_s;
    if (socket.isEmpty()) // libpq verifies nothing by default
        options += u";sslmode=verify-full;sslrootcert=/etc/ssl/certs/ca-certificates.crt"_s;
    connection.setConnectOptions(options);
    if (connection.open()) {
        m_copyIn = std::make_unique<CopyIn>(*this);
        return {};
    }
    return Error{Error::Code::Disconnected,
                 Tr::tr("The server of %1 cannot be reached. Check its name, the network and your "
                        "password.")
                     .arg(url.toString(QUrl::RemoveUserInfo)),
                 connection.lastError().text()};
}

Result<void> Database::configure(Access access)
{
    if (!m_dialect.isSqlite()) {
        const QUrlQuery query{QUrl(m_location.text)};
        const QString schema = query.queryItemValue(u"schema"_s);
        if (!schema.isEmpty())
            PLENARY_TRY(execute(u"SELECT set_config('search_path', $1, false)"_s, {schema}));
        if (access == Access::ReadOnly)
            PLENARY_TRY(execute(u"SET default_transaction_read_only = on"_s));
        return execute(u"SET client_min_messages = warning"_s);
    }
    sqlite3 *sqlite = sqliteHandle();
    sqlite3_extended_result_codes(sqlite, 1);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_enable_load_extension(sqlite, 0);
    addWordOrder(sqlite);
    QStringList pragmas{u"foreign_keys=ON"_s,
                        u"trusted_schema=OFF"_s,
                        u"cell_size_check=ON"_s,
                        u"temp_store=MEMORY"_s,
                        u"secure_delete=ON"_s};
    // A window reads with several connections; what they read again the system keeps for all.
    pragmas.append(access == Access::ReadWrite ? u"cache_size=-32768"_s : u"cache_size=-4096"_s);
    // Who reads leaves all as it was: a log that is there stays beside the file, and one that
    // SQLite makes to read is taken away, which a connection that it takes for read-only would not
    // do.
    if (access == Access::ReadOnly && QFileInfo(QString(m_location.text + u"-wal"_s)).size() > 0)
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    pragmas.append(access == Access::ReadWrite ? u"synchronous=FULL"_s : u"query_only=ON"_s);
    for (const QString &pragma : pragmas)
        PLENARY_TRY(execute(QString(u"PRAGMA "_s + pragma)));
    // SQLite opens a file that may not be written to read it, and says so only at the first write.
    if (access == Access::ReadWrite && sqlite3_db_readonly(sqlite, "main") == 1)
        return m_dialect.errorOf(QString::number(SQLITE_READONLY));
    PLENARY_ASSIGN(const Value keys, scalar(u"PRAGMA foreign_keys"_s));
    if (keys.toInt() != 1)
        return Error{Error::Code::Internal,
                     Tr::tr("This SQLite cannot check links between records: the register was not "
                            "opened. Install Plenary anew."),
                     {}};
    return {};
}

/// A log beside the file needs memory that all its users share: see FilePlace.
Result<void> Database::chooseJournal()
{
    if (m_location.isServer())
        return {};
    if (!placeOfFile(m_location.text).isShared())
        return execute(u"PRAGMA journal_mode=WAL"_s);
    sqlite3_busy_timeout(sqliteHandle(), 0);
    const auto changed = execute(u"PRAGMA journal_mode=DELETE"_s);
    sqlite3_busy_timeout(sqliteHandle(), busyTimeout);
    // Somebody has it open with a log: that one is used until the last closes it.
    return changed || changed.error().code == Error::Code::Busy ? Result<void>() : changed;
}

Result<void> Database::checkInPlace() const
{
    if (m_location.isServer() || identityOf(m_location.text) == m_identity)
        return {};
    return m_dialect.errorOf(QString::number(SQLITE_READONLY_DBMOVED));
}

Error Database::error(const QSqlError &error, const QString &sql) const
{
    return m_dialect.error(error, sql, m_dialect.isSqlite() || connection().isOpen());
}

Result<void> Database::storeWaiting()
{
    waitForInserts();
    return m_copyIn ? m_copyIn->flush() : Result<void>();
}

void Database::forgetWaiting()
{
    if (m_copyIn)
        m_copyIn->discard();
}

void Database::committed()
{
    if (m_copyIn)
        m_copyIn->refreshStatistics();
}

Result<void> Database::execute(const QString &sql, const QList<Value> &values)
{
    if (values.isEmpty()) {
        PLENARY_TRY(storeWaiting());
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return error(query.lastError(), sql);
        return {};
    }
    PLENARY_ASSIGN(Statement statement, Statement::prepare(*this, sql));
    return statement.run(values);
}

Result<Value> Database::scalar(const QString &sql, const QList<Value> &values)
{
    PLENARY_ASSIGN(Statement statement, Statement::prepare(*this, sql));
    PLENARY_TRY(statement.run(values));
    PLENARY_ASSIGN(const bool found, statement.next());
    return found ? statement.value(0) : Value();
}

Result<void> Database::keepFewPages()
{
    return m_dialect.isSqlite() ? execute(u"PRAGMA cache_size=-8192"_s) : Result<void>();
}

Result<bool> Database::hasTable(const QString &name)
{
    const QString sql = m_dialect.isSqlite()
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s
        : u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() "
          "AND table_name = ?"_s;
    PLENARY_ASSIGN(const Value count, scalar(sql, {name}));
    return count.toInt() > 0;
}

Result<void> Database::emptyLog()
{
    if (!m_dialect.isSqlite())
        return {};
    PLENARY_ASSIGN(const Value busy, scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    if (busy.toInt() == 0)
        return {};
    return Error{
        Error::Code::Busy,
        Tr::tr("Another program is reading %1: try again in a moment.").arg(m_dialect.place()),
        {}};
}

Result<qint64> Database::reserveIds(const QString &table, qint64 count)
{
    PLENARY_ASSIGN(const Value next,
                   scalar(u"UPDATE id_counter SET next_id = next_id + ? WHERE table_name = ? "
                          "RETURNING next_id"_s,
                          {count, table}));
    if (next.isNull())
        return Error{
            Error::Code::Internal,
            Tr::tr("The register does not know %1. Check the register, or install Plenary anew.")
                .arg(table),
            {}};
    return next.toLongLong() - count;
}

} // namespace plenary
