// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

struct Token {
    const char *name;
    const char *sqlite;
    const char *postgres;
};
// A STRICT table knows INTEGER, REAL, TEXT and BLOB only; PostgreSQL's INTEGER has 32 bits. Text is
// compared byte by byte in both, so that order and keys mean the same.
constexpr std::array tokens{
    Token{"@id@", "INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY"},
    Token{"@ref@", "INTEGER", "BIGINT"},
    Token{"@int@", "INTEGER", "BIGINT"},
    Token{"@real@", "REAL", "DOUBLE PRECISION"},
    Token{"@text@", "TEXT", "TEXT COLLATE \"C\""},
    Token{"@blob@", "BLOB", "BYTEA"},
    Token{"@strict@", "STRICT", ""},
};

// The low byte of SQLite's extended result codes says the kind.
constexpr int primaryCode = 0xff;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteIo = 10;
constexpr int SqliteFull = 13;

/// SQLite's result codes, extended ones where they say more than their kind, and SQLSTATEs.
Error::Code codeOf(const QString &native, bool isSqlite)
{
    static const QHash<QString, Error::Code> codes{{u"5"_s, Error::Code::Busy},
                                                   {u"6"_s, Error::Code::Busy},
                                                   {u"8"_s, Error::Code::Io},
                                                   {u"9"_s, Error::Code::Cancelled},
                                                   {u"10"_s, Error::Code::Io},
                                                   {u"11"_s, Error::Code::Damaged},
                                                   {u"13"_s, Error::Code::Io},
                                                   {u"14"_s, Error::Code::Io},
                                                   {u"26"_s, Error::Code::Damaged},
                                                   {u"787"_s, Error::Code::Invalid},
                                                   {u"1032"_s, Error::Code::Moved},
                                                   {u"1555"_s, Error::Code::Conflict},
                                                   {u"2067"_s, Error::Code::Conflict},
                                                   {u"23503"_s, Error::Code::Invalid},
                                                   {u"23505"_s, Error::Code::Conflict},
                                                   {u"53100"_s, Error::Code::Io},
                                                   {u"55P03"_s, Error::Code::Busy},
                                                   {u"57P01"_s, Error::Code::Disconnected},
                                                   {u"57P02"_s, Error::Code::Disconnected},
                                                   {u"57P03"_s, Error::Code::Disconnected}};
    const auto known = codes.constFind(native);
    if (known != codes.constEnd())
        return *known;
    if (!isSqlite)
        return native.startsWith(u"08") ? Error::Code::Disconnected : Error::Code::Internal;
    return codes.value(QString::number(native.toInt() & primaryCode), Error::Code::Internal);
}

} // namespace

QString Dialect::expanded(QString sql) const
{
    for (const Token &token : tokens)
        sql.replace(QLatin1StringView(token.name),
                    QLatin1StringView(isSqlite() ? token.sqlite : token.postgres));
    return sql;
}

bool Dialect::takes(QStringView statement) const
{
    if (statement.contains(u"--@sqlite"))
        return isSqlite();
    return !statement.contains(u"--@pgsql") || !isSqlite();
}

QString Dialect::beginWrite() const
{
    return isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::beginRead() const
{
    return isSqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::isOneOfFew(const QString &column, const QString &query) const
{
    return (isSqlite() ? u"%1 IN (%2)"_s : u"%1 = ANY (ARRAY(%2))"_s).arg(column, query);
}

QString Dialect::sentence(Error::Code code, const QString &native) const
{
    const int kind = isSqlite() ? native.toInt() & primaryCode : 0;
    const bool isRead = native == u"10"_s || native == u"266"_s || native == u"522"_s;
    if (kind == SqliteFull || native == u"53100"_s)
        return Tr::tr("The disk of %1 is full: nothing was changed. Free some space and try again.")
            .arg(m_place);
    if (kind == SqliteIo && !isRead)
        return Tr::tr("%1 could not be written: the disk is full or damaged. Nothing was changed; "
                      "free some space and try again.")
            .arg(m_place);
    if (kind == SqliteReadOnly && code == Error::Code::Io)
        return Tr::
            tr("%1 or its folder may only be read: nothing can be saved there. Copy it to a folder "
               "of your own, or ask for permission to write.")
                .arg(m_place);
    if (native == u"787"_s || native == u"23503"_s)
        return Tr::tr("Other records refer to this one: nothing was changed. Remove or change them "
                      "first.");
    switch (code) {
    case Error::Code::Cancelled:
        return Tr::tr("This was cancelled: nothing was changed.");
    case Error::Code::Busy:
        return Tr::tr("Another program is writing to the register: nothing was changed. Try again "
                      "in a moment.");
    case Error::Code::Conflict:
        return Tr::tr("A record with the same identity exists already: nothing was changed. Look "
                      "for it and change that one.");
    case Error::Code::Moved:
        return Tr::tr(
                   "%1 was moved, deleted or replaced while it was open: nothing was changed. Put "
                   "it back, or save what is open here under another name (File, Back up).")
            .arg(m_place);
    case Error::Code::Damaged:
        return Tr::tr("The file %1 is damaged: nothing was changed. Restore a backup, or recover "
                      "what can still be read.")
            .arg(m_place);
    case Error::Code::Disconnected:
        return Tr::tr(
                   "The connection to %1 was lost: nothing was changed. Try again when the server "
                   "is back.")
            .arg(m_place);
    case Error::Code::Io:
        return Tr::tr("%1 could not be read or written: check the disk and the folder's "
                      "permissions.")
            .arg(m_place);
    default:
        return Tr::tr("The register did not accept this: nothing was changed. Check the register; "
                      "the log says more.");
    }
}

Error Dialect::errorOf(const QString &native) const
{
    const Error::Code code = codeOf(native, isSqlite());
    return {code, sentence(code, native), native};
}

Error Dialect::error(const QSqlError &error, const QString &sql, bool isConnected) const
{
    const QString native = error.nativeErrorCode();
    // What the server itself says has a code; without one, its client found nobody there.
    const bool isUnanswered = !isSqlite() && native.isEmpty() && !error.databaseText().isEmpty();
    const bool isLost =
        !isConnected || isUnanswered || (!isSqlite() && error.type() == QSqlError::ConnectionError);
    const Error::Code code = isLost ? Error::Code::Disconnected : codeOf(native, isSqlite());
    return {code,
            sentence(code, native),
            QString(native + u": "_s + error.driverText() + u' ' + error.databaseText() + u" in "_s
                    + sql.left(400))};
}

} // namespace plenary
