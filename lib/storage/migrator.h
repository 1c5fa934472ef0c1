// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace plenary
{

class Database;

/// Brings a register to the schema of this program. Migrations are numbered files that never
/// change once they are released: their SHA-256 stands in tests/arch/migrations.sha256 and, once
/// applied, in the register.
class Migrator
{
public:
    struct Migration {
        int version = 0;
        QString name;
        QString sql; ///< statements separated by a line `--;;`
        QByteArray checksum; ///< hexadecimal SHA-256 of the file
    };
    /// The migrations of this program, in order.
    [[nodiscard]] static QList<Migration> released();
    /// The version of the newest of them.
    [[nodiscard]] static int newest();

    /// Applies what is missing, each version in one transaction. Refuses a register of a newer
    /// program (SchemaTooNew) and one whose history is not this program's (Invalid).
    static Result<void> migrate(Database &database,
                                const QList<Migration> &migrations = released());
    /// Whether the register still has this program's schema: another Plenary may have brought it to
    /// a newer one while it is open here (SchemaTooNew).
    [[nodiscard]] static Result<void> checkCurrent(Database &database);
    /// The version of a register; 0 when it is empty.
    [[nodiscard]] static Result<int> version(Database &database);
};

} // namespace plenary
