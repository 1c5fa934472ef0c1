// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/database.h"
#include "storage/registermarks.h"
#include "storage/statement.h"

#include <QtCore/QCoreApplication>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

struct Closer {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Error copyFailed(const QString &target, int code)
{
    const bool full = code == SQLITE_FULL;
    return {
        Error::Code::Io,
        full
            ? Tr::tr(
                  "The disk is full: %1 was not written. Free some space or choose another folder.")
                  .arg(target)
            : Tr::tr("%1 could not be written: check that the folder exists and may be written.")
                  .arg(target),
        QString::fromUtf8(sqlite3_errstr(code))};
}

bool isDamage(int code)
{
    constexpr int primaryCode = 0xff;
    const int primary = code & primaryCode;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

Result<void> copyPages(Database &database,
                       sqlite3 *target,
                       const QString &path,
                       const std::function<bool(double)> &goOn)
{
    sqlite3 *source = database.sqliteHandle();
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return copyFailed(path, sqlite3_errcode(target));
    int code = SQLITE_OK;
    bool cancelled = false;
    while (!cancelled && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(backup, 100);
        const int all = sqlite3_backup_pagecount(backup);
        const double done = all > 0 ? 1.0 - double(sqlite3_backup_remaining(backup)) / all : 1.0;
        cancelled = !goOn(done);
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        return Error{Error::Code::Cancelled,
                     Tr::tr("The backup was cancelled: nothing was kept of it."),
                     {}};
    if (isDamage(code))
        return damagedError(database.location().text);
    if (code != SQLITE_DONE)
        return copyFailed(path, code);
    return {};
}

} // namespace

Result<QStringList> structureProblems(Database &database)
{
    QStringList problems;
    if (!database.dialect().isSqlite())
        return problems;
    PLENARY_ASSIGN(Statement structure,
                   Statement::prepare(database, u"PRAGMA integrity_check(20)"_s));
    PLENARY_TRY(structure.run());
    for (;;) {
        PLENARY_ASSIGN(const bool found, structure.next());
        if (!found)
            break;
        if (structure.text(0) != u"ok"_s)
            problems.append(Tr::tr("The file is damaged (%1): restore a backup, or recover what "
                                   "can still be read.")
                                .arg(structure.text(0)));
    }
    PLENARY_ASSIGN(Statement links, Statement::prepare(database, u"PRAGMA foreign_key_check"_s));
    PLENARY_TRY(links.run());
    for (;;) {
        PLENARY_ASSIGN(const bool found, links.next());
        if (!found)
            return problems;
        problems.append(Tr::tr("Record %1 of %2 refers to a record of %3 that does not exist: "
                               "restore a backup, or recover the register.")
                            .arg(links.text(1), links.text(0), links.text(2)));
    }
}

Result<void>
copyRegister(Database &database, const QString &target, const std::function<bool(double)> &goOn)
{
    if (!database.dialect().isSqlite())
        return Error{Error::Code::Invalid,
                     Tr::tr("A register on a server is backed up by the server (pg_dump)."),
                     {}};
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(target.toUtf8().constData(), &raw);
    const Handle handle(raw);
    if (opened != SQLITE_OK)
        return copyFailed(target, opened);
    // A transaction that has read keeps one state of the register from the first page to the last:
    // what others write meanwhile does not make the copying begin again.
    PLENARY_TRY(database.execute(database.dialect().beginRead()));
    const auto began = database.scalar(u"SELECT count(*) FROM sqlite_master"_s);
    const auto copied = began ? copyPages(database, handle.get(), target, goOn) : began.error();
    const auto ended = database.execute(u"COMMIT"_s);
    PLENARY_TRY(copied);
    PLENARY_TRY(ended);
    const int mode =
        sqlite3_exec(handle.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    return mode == SQLITE_OK ? Result<void>() : Result<void>(copyFailed(target, mode));
}

} // namespace plenary
