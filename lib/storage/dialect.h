// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QString>

class QSqlError;

namespace plenary
{

/// What differs between the two databases. Everything else is one SQL for both.
class Dialect
{
public:
    enum class Kind { Sqlite, Postgres };

    /// `place` is where the register is, for messages.
    explicit Dialect(Kind kind, QString place = {})
        : m_kind(kind)
        , m_place(std::move(place))
    {
    }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] bool isSqlite() const { return m_kind == Kind::Sqlite; }

    /// A migration's text with its tokens (`@id@`, `@ref@`, `@text@` ...) in this dialect's words.
    [[nodiscard]] QString expanded(QString sql) const;
    /// Whether a statement marked `--@sqlite` or `--@pgsql` belongs to this dialect.
    [[nodiscard]] bool takes(QStringView statement) const;
    /// Starts a transaction that may write. SQLite takes the write lock at once: a deferred
    /// transaction that read first fails with BUSY_SNAPSHOT whatever the timeout.
    [[nodiscard]] QString beginWrite() const;
    [[nodiscard]] QString beginRead() const;
    /// Whether a column is one of the few values that a query finds. PostgreSQL expects a query
    /// with several tests to find half of a table, and an array to be short, which plans better.
    [[nodiscard]] QString isOneOfFew(const QString &column, const QString &query) const;
    /// The error that a code of the database stands for, met without a statement.
    [[nodiscard]] Error errorOf(const QString &native) const;
    /// The error as people understand it, with the driver's text as detail. A lost connection has
    /// no code of its own: the caller says whether it still stands.
    [[nodiscard]] Error error(const QSqlError &error, const QString &sql, bool isConnected) const;

private:
    [[nodiscard]] QString sentence(Error::Code code, const QString &native) const;

    Kind m_kind;
    QString m_place;
};

} // namespace plenary
