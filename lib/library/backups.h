// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QtCore/QDateTime>
#include <functional>

namespace plenary
{

/// An automatic backup, as its name tells it.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
    qint64 change = 0; ///< number of the latest change that it holds
    qint64 size = 0;
};

struct BackupOptions {
    QDateTime now = QDateTime::currentDateTimeUtc();
    /// Asked with the part that is done; false cancels.
    std::function<bool(double)> goOn = [](double) {
        return true;
    };
    QString spared = {}; ///< the rotation leaves this backup alone
};

/// What making one led to.
struct BackupMade {
    Backup backup;
    bool isNew = false; ///< false: the latest one holds everything already
    QStringList removed; ///< older ones that the rotation let go
};

/// The folder below which every register has one for its backups; empty (as in a program that did
/// not ask for them): there are none. Set once, when the program begins.
void setBackupRoot(const QString &folder);
[[nodiscard]] QString backupRoot();
/// What the setting "backups/folder" says, or else a folder beside the program's own data.
[[nodiscard]] QString chosenBackupRoot();
/// Where the backups of a register are; empty for a server, or without a root. Two registers of one
/// name have two folders.
[[nodiscard]] QString backupFolder(const Location &location);

/// The automatic backups in a folder, latest first. Other files are none.
[[nodiscard]] QList<Backup> backupsIn(const QString &folder);
/// Backs the register up into its folder (backupRegister) unless one there holds everything
/// already; then lets older ones go (Rotation). Never touched are:
/// the newest, files that this program did not make or that were altered since, and a backup whose
/// successor is not sound.
[[nodiscard]] Result<BackupMade>
makeBackup(Database &database, const QString &folder, const BackupOptions &options = {});

/// Number of the latest change of a register, which is not opened for writing.
[[nodiscard]] Result<qint64> latestChangeOf(const QString &path);

/// Before a register is brought to a newer schema. Nothing without a root or on a server.
[[nodiscard]] Result<void> backUpBeforeMigration(Database &database);

} // namespace plenary
