// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "storage/dialect.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <memory>

struct sqlite3;

namespace plenary
{

class CopyIn;

/// Where a register is: a file, or
/// `postgresql://[user@]host/database[?host=/socket/folder&schema=x]`.
struct Location {
    QString text;

    [[nodiscard]] bool isServer() const { return text.startsWith(u"postgresql://"); }
    /// For people: the file's name without its ending, or that of the database.
    [[nodiscard]] QString name() const;
    bool operator==(const Location &) const = default;
};

class InsertQueue;

/// A connection to one register, for the thread that opened it. SQLite is opened with the same
/// pragmas everywhere: foreign keys, WAL, full synchronisation, defensive mode.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Creates an empty file, or takes an empty file or schema (never one that holds anything); no
    /// tables yet.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const Location &location);
    /// Opens a register that exists. A file is looked at before SQLite touches it: a missing file,
    /// one that is no register, or one of a newer Plenary is refused with the file unchanged. For
    /// reading alone, the file may lie where nothing can be written.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Location &location,
                                                                Access access = Access::ReadWrite);
    /// Gives a file the journal that its place asks for. It changes a file that had another, so it
    /// is not part of open(): the file must be known to be a register of this program.
    Result<void> chooseJournal();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const Location &location() const { return m_location; }
    /// Waits for inserts that are under way, as everything does that asks the database.
    [[nodiscard]] QSqlDatabase connection() const;
    /// SQLite's own connection below Qt's; null on a server. Waits likewise.
    [[nodiscard]] sqlite3 *sqliteHandle() const;
    /// The inserts that run beside this thread; null: none do.
    [[nodiscard]] InsertQueue *insertQueue() const { return m_inserts; }
    void setInsertQueue(InsertQueue *queue) { m_inserts = queue; }
    void waitForInserts() const;
    /// The rows on their way to a server; null on SQLite.
    [[nodiscard]] CopyIn *copyIn() const { return m_copyIn.get(); }
    /// New rows that are still on their way are stored: every statement does it before it runs or
    /// reads on.
    Result<void> storeWaiting();
    /// Rows on their way to a server are forgotten: the transaction is rolled back.
    void forgetWaiting();
    void committed(); ///< for Transaction

    /// Whether the file still stands under its name; it may have been moved, deleted or replaced
    /// while it is open, and what is written then would be lost. Servers are always in place.
    [[nodiscard]] Result<void> checkInPlace() const;

    /// The error of a statement as people understand it; Disconnected when the server is gone.
    [[nodiscard]] Error error(const QSqlError &error, const QString &sql) const;
    /// Runs one statement without an answer.
    Result<void> execute(const QString &sql, const QList<Value> &values = {});
    /// First value of the first row; null without rows.
    [[nodiscard]] Result<Value> scalar(const QString &sql, const QList<Value> &values = {});
    [[nodiscard]] Result<bool> hasTable(const QString &name);
    /// Brings all that was committed from SQLite's log into the file.
    Result<void> emptyLog();
    /// For a connection that reads each page about once: keeps 8 MB of them, not 32.
    Result<void> keepFewPages();
    /// Sets aside `count` ids of a table, in a row, within the running transaction; the first one.
    [[nodiscard]] Result<qint64> reserveIds(const QString &table, qint64 count = 1);

    /// Marks a SQLite file as a register: "PLEN".
    static constexpr int applicationId = 0x504C454E;

private:
    Database(Location location, Dialect dialect);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const Location &location, Access access, const char *mode);
    Result<void> configure(Access access);
    Result<void> connectServer();

    Location m_location;
    Dialect m_dialect;
    QString m_name; ///< of the Qt connection: unique, removed in the destructor
    std::pair<quint64, quint64> m_identity; ///< device and number of the file
    std::unique_ptr<CopyIn> m_copyIn;
    InsertQueue *m_inserts = nullptr;
    QString m_inUse; ///< name of the file among those in use; null: a server
};

} // namespace plenary
