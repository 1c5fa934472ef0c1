// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"

#include <QtCore/QCryptographicHash>

namespace plenary::test
{

constexpr int rowsOfStep = 2000;

/// The released migrations and, up to `version`, steps of which each makes and fills a table.
inline QList<Migrator::Migration> migrationsUpTo(int version)
{
    QList<Migrator::Migration> all = Migrator::released();
    while (all.size() < version) {
        const int step = static_cast<int>(all.size()) + 1;
        const QString sql =
            QStringLiteral("CREATE TABLE step_%1 (n INTEGER NOT NULL)\n--;;\n"
                           "INSERT INTO step_%1 WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL "
                           "SELECT n + 1 FROM c WHERE n < %2) SELECT n FROM c\n--;;\n"
                           "CREATE UNIQUE INDEX ix_step_%1 ON step_%1 (n)")
                .arg(step)
                .arg(rowsOfStep);
        const auto hash = QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256);
        all.append({step, QStringLiteral("step %1").arg(step), sql, hash.toHex()});
    }
    return all;
}

} // namespace plenary::test
