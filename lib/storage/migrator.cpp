// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "core/fieldtables.h"
#include "storage/database.h"
#include "storage/peoplecounts.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error tooNew(const Database &database)
{
    return {Error::Code::SchemaTooNew,
            Tr::tr("%1 was written by a newer Plenary and was left as it is. Install the newer "
                   "version to open it.")
                .arg(database.dialect().place()),
            {}};
}

Result<void> checkHistory(Database &database, const QList<Migrator::Migration> &migrations)
{
    PLENARY_ASSIGN(Statement applied,
                   Statement::prepare(database, u"SELECT version, checksum FROM schema_version"_s));
    PLENARY_TRY(applied.run());
    for (;;) {
        PLENARY_ASSIGN(const bool found, applied.next());
        if (!found)
            return {};
        const auto version = applied.number(0);
        if (version > migrations.size())
            return tooNew(database);
        if (version < 1
            || applied.text(1) != QString::fromLatin1(migrations.at(version - 1).checksum))
            return Error{Error::Code::Invalid,
                         Tr::tr("Version %1 of this register's tables is not the one that this "
                                "Plenary knows. The register was left as it is: open it with the "
                                "Plenary that wrote it, or restore a backup.")
                             .arg(version),
                         {}};
    }
}

Result<void> seedCounters(Database &database)
{
    for (const EntityTable &table : allTables())
        PLENARY_TRY(database.execute(u"INSERT INTO id_counter (table_name, next_id) VALUES (?, 1) "
                                     "ON CONFLICT (table_name) DO NOTHING"_s,
                                     {QString::fromLatin1(table.name)}));
    return {};
}

Result<void> apply(Database &database, const Migrator::Migration &migration)
{
    PLENARY_ASSIGN(Transaction transaction, Transaction::begin(database));
    const Dialect &dialect = database.dialect();
    for (const QString &statement : migration.sql.split(u"\n--;;"_s)) {
        if (dialect.takes(statement) && !statement.trimmed().isEmpty())
            PLENARY_TRY(database.execute(dialect.expanded(statement)));
    }
    PLENARY_TRY(seedCounters(database));
    // What is counted by the program is so after the newest one, which made the tables it knows.
    if (migration.version == Migrator::newest())
        PLENARY_TRY(PeopleCounts(database).recount());
    PLENARY_TRY(database.execute(
        u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
        {migration.version,
         migration.name,
         QString::fromLatin1(migration.checksum),
         QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}));
    if (dialect.isSqlite()) {
        PLENARY_TRY(database.execute(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)));
        PLENARY_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version)));
    }
    return transaction.commit();
}

} // namespace

QList<Migrator::Migration> Migrator::released()
{
    initMigrations();
    QList<Migration> migrations;
    const QDir folder(u":/storage/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        migrations.append({name.left(4).toInt(),
                           name,
                           QString::fromUtf8(content),
                           QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()});
    }
    return migrations;
}

int Migrator::newest()
{
    static const int newest = static_cast<int>(released().size());
    return newest;
}

Result<int> Migrator::version(Database &database)
{
    PLENARY_ASSIGN(const bool exists, database.hasTable(u"schema_version"_s));
    if (!exists)
        return 0;
    PLENARY_ASSIGN(const Value version,
                   database.scalar(u"SELECT coalesce(max(version), 0) FROM schema_version"_s));
    return version.toInt();
}

Result<void> Migrator::checkCurrent(Database &database)
{
    const QString sql = database.dialect().isSqlite()
        ? u"PRAGMA user_version"_s
        : u"SELECT coalesce(max(version), 0) FROM schema_version"_s;
    PLENARY_ASSIGN(const Value version, database.scalar(sql));
    return version.toInt() > newest() ? Result<void>(tooNew(database)) : Result<void>();
}

Result<void> Migrator::migrate(Database &database, const QList<Migration> &migrations)
{
    PLENARY_ASSIGN(const int current, version(database));
    if (current > 0)
        PLENARY_TRY(checkHistory(database, migrations));
    for (const Migration &migration : migrations) {
        if (migration.version > current)
            PLENARY_TRY(apply(database, migration));
    }
    // Whoever looks at the file's header, also while it is open here, sees a register.
    if (database.dialect().isSqlite() && current < static_cast<int>(migrations.size()))
        PLENARY_TRY(database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // or later, if busy
    return {};
}

} // namespace plenary
