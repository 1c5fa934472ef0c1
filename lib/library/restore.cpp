// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/restore.h"

#include "core/durablefile.h"
#include "core/speech.h"
#include "library/asidefiles.h"
#include "library/backup.h"
#include "library/register.h"
#include "storage/journal.h"
#include "storage/registerlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype titlesShown = 100;
const QString restoreReason = u"before-restore"_s;

/// Opened, and proved whole: by its checksum where it has one (else `unproved` says so), by its
/// structure and its journal.
Result<std::unique_ptr<Database>> openBackup(const QString &backup, QString &unproved)
{
    const auto verified = verifyBackup(backup);
    if (!verified && verified.error().code != Error::Code::NotFound)
        return verified.error();
    unproved = verified ? QString() : verified.error().message;
    PLENARY_ASSIGN(std::unique_ptr<Database> database, openAsItIs({backup}));
    PLENARY_ASSIGN(const CheckReport report, checkRegister(*database));
    if (!report.isSound())
        return Error{Error::Code::Damaged,
                     Tr::tr("Nothing was restored, because the backup %1 is not sound: choose "
                            "another one. What was found: %2")
                         .arg(backup, report.problems.first()),
                     {}};
    return database;
}

Result<void> checkPlaces(const QString &backup, const QString &path)
{
    if (Location{path}.isServer() || Location{backup}.isServer())
        return Error{Error::Code::Invalid,
                     Tr::tr("A register on a server is restored by the server (pg_restore)."),
                     {}};
    const QString place = QFileInfo(path).canonicalFilePath();
    if (!place.isEmpty() && place == QFileInfo(backup).canonicalFilePath())
        return Error{Error::Code::Invalid,
                     Tr::tr("%1 is the register itself: choose a backup.").arg(path),
                     {}};
    return {};
}

/// Finds the backup's latest change in the register's journal.
Result<void> relate(Database &backup, Database &present, RestorePreview &preview)
{
    using Relation = RestorePreview::Relation;
    PLENARY_ASSIGN(const auto held, Journal(backup).recent(1));
    PLENARY_ASSIGN(const qint64 count, Journal(present).count());
    PLENARY_ASSIGN(const auto changes, Journal(present).recent(static_cast<int>(count)));
    const JournalChange last = held.isEmpty() ? JournalChange() : held.first();
    preview.at = last.at;
    preview.change = last.id;
    const auto found = std::ranges::find_if(changes, [&last](const JournalChange &change) {
        return change.id == last.id && change.hash == last.hash;
    });
    preview.relation = found == changes.end() ? Relation::Another : Relation::Earlier;
    preview.changesSince = std::distance(changes.begin(), found);
    for (auto it = changes.begin(); it != found && preview.titles.size() < titlesShown; ++it)
        preview.titles.append(it->title);
    PLENARY_ASSIGN(preview.differences, compareRegisters(present, backup));
    if (preview.changesSince == 0 && preview.differences.isEmpty())
        preview.relation = Relation::Same;
    return {};
}

/// The present register as a backup; in its folder where there is one.
Result<QString> backUpPresent(const QString &path, const QString &chosen)
{
    PLENARY_ASSIGN(const auto database, Database::open({path}));
    const QString folder = backupFolder({path});
    if (folder.isEmpty())
        return QString(); // set aside it is, whatever happens
    PLENARY_ASSIGN(const BackupMade made, makeBackup(*database, folder, {.spared = chosen}));
    return made.backup.path;
}

Result<void> proveRestored(const QString &path)
{
    PLENARY_ASSIGN(const auto database, openRegister({path}));
    PLENARY_ASSIGN(const CheckReport report, checkRegister(*database));
    return report.asResult();
}

} // namespace

Result<RestorePreview> previewRestore(const QString &backup, const QString &path)
{
    PLENARY_TRY(checkPlaces(backup, path));
    RestorePreview preview;
    PLENARY_ASSIGN(const auto copy, openBackup(backup, preview.unproved));
    PLENARY_ASSIGN(const auto held, Journal(*copy).recent(1));
    preview.at = held.isEmpty() ? QString() : held.first().at;
    preview.change = held.isEmpty() ? 0 : held.first().id;
    if (!QFileInfo::exists(path)) {
        preview.relation = RestorePreview::Relation::Missing;
        return preview;
    }
    const auto present = openAsItIs({path});
    const auto related = present ? relate(*copy, **present, preview) : present.error();
    if (!related) {
        preview.relation = RestorePreview::Relation::Unreadable;
        preview.reason = related.error().message;
    }
    return preview;
}

QStringList restoreLines(const RestorePreview &preview)
{
    using Relation = RestorePreview::Relation;
    QStringList lines;
    if (!preview.unproved.isEmpty())
        lines.append(preview.unproved);
    switch (preview.relation) {
    case Relation::Same:
        lines.append(Tr::tr("The register is as the backup has it: restoring changes nothing."));
        break;
    case Relation::Missing:
        lines.append(Tr::tr("There is no register at present: the backup takes its name."));
        break;
    case Relation::Unreadable:
        lines.append(Tr::tr("The present register cannot be read, so nothing can be compared."));
        break;
    case Relation::Another:
        lines.append(Tr::tr("This is a backup of another register, or of changes that were given "
                            "up since."));
        break;
    case Relation::Earlier:
        lines.append(Tr::tr("%n change(s) made since then will be gone:",
                            nullptr,
                            static_cast<int>(preview.changesSince)));
        break;
    }
    for (const TableDifference &difference : preview.differences) {
        const QLocale locale = Speech::locale();
        //: %1 kind of record; %2 to %4 how many
        lines.append(Tr::tr("%1: %2 come back, %3 go, %4 differ")
                         .arg(tableOf(difference.entity).pluralLabel(),
                              locale.toString(difference.comesBack),
                              locale.toString(difference.goes),
                              locale.toString(difference.differs)));
    }
    return lines;
}

Result<Restored> restoreRegister(const QString &backup, const QString &path)
{
    PLENARY_TRY(checkPlaces(backup, path));
    QString unproved; // the preview said it
    PLENARY_TRY(openBackup(backup, unproved)); // closed again: what follows reads its bytes
    const QString real = realRegisterPath(path);
    Restored restored;
    {
        PLENARY_TRY(RegisterLock::take(real));
        if (QFileInfo::exists(real)) {
            const auto kept = backUpPresent(real, QFileInfo(backup).absoluteFilePath());
            restored.backup = kept.value_or(QString());
            restored.reason = kept ? QString() : kept.error().message;
        }
    }
    PLENARY_ASSIGN(RegisterLock lock, RegisterLock::take(real));
    const QFile::Permissions rights = QFile::permissions(real);
    DurableFile target(real);
    PLENARY_TRY(target.open());
    PLENARY_TRY(copyInto(target, backup));
    PLENARY_ASSIGN(restored.aside, setAside(real, restoreReason));
    auto done = target.commit();
    if (done && !restored.aside.isEmpty())
        QFile::setPermissions(real, rights);
    if (done)
        done = proveRestored(real);
    if (!done) {
        putBack(real, restored.aside);
        return done.error();
    }
    return restored;
}

} // namespace plenary
