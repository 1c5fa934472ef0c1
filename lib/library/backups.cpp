// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backups.h"

#include "library/backup.h"
#include "library/rotation.h"
#include "storage/journal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
constexpr qsizetype hashDigits = 8;

QMutex mutex;
QString root;

/// The name of the register, its time and its latest change.
QString nameOf(const Database &database, const QDateTime &now, qint64 change)
{
    return u"%1_%2_%3.plenary"_s.arg(QFileInfo(database.location().text).completeBaseName(),
                                     now.toUTC().toString(timeFormat),
                                     QString::number(change));
}

struct Latest {
    qint64 change = 0;
    QString hash;
    bool operator==(const Latest &) const = default;
};

Result<Latest> latestOf(Database &database)
{
    PLENARY_ASSIGN(const auto changes, Journal(database).recent(1));
    return changes.isEmpty() ? Latest() : Latest{changes.first().id, changes.first().hash};
}

/// Whether the backup is sound and holds what the register holds.
bool holdsEverything(const Backup &backup, const Latest &latest)
{
    if (backup.change != latest.change || !verifyBackup(backup.path))
        return false;
    const auto copy = Database::open({backup.path}, Database::Access::ReadOnly);
    const auto held = copy ? latestOf(**copy) : Result<Latest>(copy.error());
    return held && *held == latest;
}

QStringList rotate(const QString &folder, const QStringList &spared)
{
    const QList<Backup> all = backupsIn(folder);
    QList<QDateTime> times;
    for (const Backup &backup : all)
        times.append(backup.at);
    const QList<qsizetype> kept = keptBackups(times);
    QStringList removed;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString &path = all.at(i).path;
        if (kept.contains(i) || spared.contains(path) || !verifyBackup(path))
            continue;
        qsizetype successor = i - 1;
        while (!kept.contains(successor))
            --successor;
        if (verifyBackup(all.at(successor).path) && QFile::remove(path)) {
            QFile::remove(backupChecksum(path));
            removed.append(path);
        }
    }
    return removed;
}

} // namespace

void setBackupRoot(const QString &folder)
{
    const QMutexLocker lock(&mutex);
    root = folder;
}

QString backupRoot()
{
    const QMutexLocker lock(&mutex);
    return root;
}

QString chosenBackupRoot()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString chosen = QSettings().value(u"backups/folder"_s).toString();
    return QDir::isAbsolutePath(chosen) ? chosen : data.filePath(u"backups"_s);
}

QString backupFolder(const Location &location)
{
    const QString folder = backupRoot();
    if (folder.isEmpty() || location.isServer())
        return {};
    const QFileInfo file(location.text);
    const QString real = file.canonicalFilePath();
    const QString place = real.isEmpty() ? file.absoluteFilePath() : real;
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(u"%1-%2"_s.arg(QFileInfo(place).completeBaseName(),
                                                QString::fromLatin1(hash.first(hashDigits))));
}

QList<Backup> backupsIn(const QString &folder)
{
    static const QRegularExpression pattern(u"^.+_(\\d{8}T\\d{6}Z)_(\\d{1,18})\\.plenary$"_s);
    QList<Backup> found;
    const auto files = QDir(folder).entryInfoList({u"*.plenary"_s}, QDir::Files);
    for (const QFileInfo &file : folder.isEmpty() ? QFileInfoList() : files) {
        const auto match = pattern.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
        at.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && at.isValid())
            found.append(
                {file.absoluteFilePath(), at, match.captured(2).toLongLong(), file.size()});
    }
    std::ranges::sort(found, std::ranges::greater(), [](const Backup &backup) {
        return std::pair(backup.at, backup.change);
    });
    return found;
}

Result<BackupMade>
makeBackup(Database &database, const QString &folder, const BackupOptions &options)
{
    PLENARY_ASSIGN(const Latest latest, latestOf(database));
    const QList<Backup> before = backupsIn(folder);
    // Not always the newest one: after a restore it is the one that was restored.
    const auto held = std::ranges::find_if(before, [&latest](const Backup &backup) {
        return holdsEverything(backup, latest);
    });
    if (held != before.end())
        return BackupMade{*held, false, {}};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io,
                     Tr::tr("The folder %1 for backups could not be made: check that you may write "
                            "there, or choose another one.")
                         .arg(folder),
                     {}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(folder).filePath(nameOf(database, options.now, latest.change));
    PLENARY_TRY(backupRegister(database, path, DurableFile::Existing::Replace, options.goOn));
    const Backup made{QFileInfo(path).absoluteFilePath(),
                      options.now.toUTC(),
                      latest.change,
                      QFileInfo(path).size()};
    return BackupMade{made, true, rotate(folder, {made.path, options.spared})};
}

Result<qint64> latestChangeOf(const QString &path)
{
    PLENARY_ASSIGN(const auto database, Database::open({path}, Database::Access::ReadOnly));
    return Journal(*database).latest();
}

Result<void> backUpBeforeMigration(Database &database)
{
    const QString folder = backupFolder(database.location());
    if (folder.isEmpty())
        return {};
    if (const auto made = makeBackup(database, folder); !made)
        return Error{made.error().code,
                     Tr::tr("The register was not brought to this version of Plenary, because no "
                            "backup could be made before: %1")
                         .arg(made.error().message),
                     made.error().detail};
    return {};
}

} // namespace plenary
