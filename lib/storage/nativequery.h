// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <memory>

struct sqlite3_stmt;

namespace plenary
{

class Database;

/// A SELECT on SQLite by its own handle, prepared once. Texts come as the bytes that SQLite holds:
/// for a million rows, values through Qt cost several times what the database takes. Belongs to the
/// thread of its database, and must not outlive the connection.
class NativeQuery
{
public:
    /// `database` is a file.
    [[nodiscard]] static Result<NativeQuery> prepare(Database &database, const QString &sql);

    /// Binds the value of the only mark and begins anew; `text` must last until reset().
    void begin(QByteArrayView text);
    void begin(qint64 number);
    /// The next row; false at the end.
    [[nodiscard]] Result<bool> next();
    /// Lets go of the answer, and of the lock that it holds.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isReal(int column) const;
    [[nodiscard]] qint64 whole(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Until the next row.
    [[nodiscard]] QByteArrayView text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    NativeQuery(Database &database, const QString &sql);
    [[nodiscard]] Error error() const;

    Database *m_database;
    QString m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace plenary
