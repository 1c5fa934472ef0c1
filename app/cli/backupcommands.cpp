// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "library/backup.h"
#include "library/backups.h"
#include "library/recovery.h"
#include "library/restore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error serversOwn()
{
    return {Error::Code::Invalid,
            Tr::tr("A register on a server is backed up by the server (pg_dump)."),
            {}};
}

int runBackup(const Arguments &arguments, const Output &output)
{
    const Location location{arguments.positional.first()};
    const auto database = openRegister(location, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    if (arguments.has(u"output"_s)) {
        const QString target = arguments.value(u"output"_s);
        const auto existing = arguments.has(u"overwrite"_s) ? DurableFile::Existing::Replace
                                                            : DurableFile::Existing::Refuse;
        if (const auto done = backupRegister(**database, target, existing); !done)
            return output.failed(done.error());
        output.print({{u"backup"_s, target}, {u"made"_s, true}},
                     {Tr::tr("Backed up to %1, and verified.").arg(target)});
        return Done;
    }
    const QString folder = backupFolder(location);
    if (folder.isEmpty())
        return output.failed(serversOwn());
    const auto made = makeBackup(**database, folder);
    if (!made)
        return output.failed(made.error());
    const QString path = made->backup.path;
    QStringList lines{made->isNew ? Tr::tr("Backed up to %1, and verified.").arg(path)
                                  : Tr::tr("Nothing changed since %1, which is sound.").arg(path)};
    if (!made->removed.isEmpty())
        lines.append(Tr::tr(
            "%n older backup(s) made way.", nullptr, static_cast<int>(made->removed.size())));
    output.print({{u"backup"_s, path},
                  {u"made"_s, made->isNew},
                  {u"removed"_s, QJsonArray::fromStringList(made->removed)}},
                 lines);
    return Done;
}

QString stateOf(const Result<void> &verified)
{
    if (verified)
        return u"sound"_s;
    return verified.error().code == Error::Code::NotFound ? u"no checksum"_s : u"altered"_s;
}

int runBackups(const Arguments &arguments, const Output &output)
{
    const Location location{arguments.positional.first()};
    if (location.isServer())
        return output.failed(serversOwn());
    const QString folder = backupFolder(location);
    QJsonArray array;
    QStringList lines;
    for (const Backup &backup : backupsIn(folder)) {
        const QString state = stateOf(verifyBackup(backup.path));
        array.append(QJsonObject{{u"path"_s, backup.path},
                                 {u"at"_s, backup.at.toString(Qt::ISODate)},
                                 {u"change"_s, backup.change},
                                 {u"size"_s, backup.size},
                                 {u"state"_s, state}});
        //: %1 time, %2 number of the latest change, %3 size, %4 whether the checksum fits, %5 file
        lines.append(Tr::tr("%1  up to change %2  %3  %4  %5")
                         .arg(backup.at.toString(Qt::ISODate),
                              QString::number(backup.change),
                              QLocale().formattedDataSize(backup.size),
                              state,
                              backup.path));
    }
    if (lines.isEmpty() && !QFileInfo::exists(location.text))
        return output.failed({Error::Code::NotFound,
                              Tr::tr("There is no register %1, and no automatic backup of one that "
                                     "lay there. Check its name and its folder.")
                                  .arg(location.text),
                              {}});
    if (lines.isEmpty())
        lines.append(
            Tr::tr("There is no automatic backup of %1 in %2.").arg(location.text, folder));
    output.print({{u"folder"_s, folder}, {u"backups"_s, array}}, lines);
    return Done;
}

QJsonObject toJson(const TableDifference &difference)
{
    return {{u"kind"_s, tableOf(difference.entity).kind()},
            {u"comes_back"_s, difference.comesBack},
            {u"goes"_s, difference.goes},
            {u"differs"_s, difference.differs}};
}

QString relationName(RestorePreview::Relation relation)
{
    switch (relation) {
    case RestorePreview::Relation::Same:
        return u"same"_s;
    case RestorePreview::Relation::Earlier:
        return u"earlier"_s;
    case RestorePreview::Relation::Another:
        return u"another"_s;
    case RestorePreview::Relation::Unreadable:
        return u"unreadable"_s;
    case RestorePreview::Relation::Missing:
        return u"missing"_s;
    }
    return {};
}

QStringList linesOf(const RestorePreview &preview)
{
    QStringList lines = restoreLines(preview);
    for (const QString &title : preview.titles)
        lines.append(u"  - "_s + title);
    return lines;
}

QJsonObject toJson(const RestorePreview &preview)
{
    QJsonArray differences;
    for (const TableDifference &difference : preview.differences)
        differences.append(toJson(difference));
    return {{u"relation"_s, relationName(preview.relation)},
            {u"change"_s, preview.change},
            {u"at"_s, preview.at},
            {u"changes_since"_s, preview.changesSince},
            {u"titles"_s, QJsonArray::fromStringList(preview.titles)},
            {u"differences"_s, differences}};
}

int runRestore(const Arguments &arguments, const Output &output)
{
    const QString backup = arguments.positional.first();
    const QString path = arguments.positional.at(1);
    const auto preview = previewRestore(backup, path);
    if (!preview)
        return output.failed(preview.error());
    QJsonObject object = toJson(*preview);
    if (arguments.has(u"dry-run"_s)) {
        output.print(object, linesOf(*preview));
        return Done;
    }
    if (preview->isAnother() && !arguments.has(u"another"_s))
        return output.failed({Error::Code::Conflict,
                              Tr::tr("%1 is of another register than %2, or of changes that were "
                                     "given up since: nothing was restored. Say --another if that "
                                     "is what you want.")
                                  .arg(backup, path),
                              {}});
    const auto restored = restoreRegister(backup, path);
    if (!restored)
        return output.failed(restored.error());
    QStringList lines = restoreLines(*preview);
    lines.append(Tr::tr("Restored %1 from %2, and verified.").arg(path, backup));
    if (!restored->aside.isEmpty())
        lines.append(Tr::tr("The previous register lies at %1.").arg(restored->aside));
    if (!restored->reason.isEmpty())
        lines.append(Tr::tr("No backup could be made of it: %1").arg(restored->reason));
    object.insert(u"restored"_s, path);
    object.insert(u"aside"_s, restored->aside);
    object.insert(u"backup_before"_s, restored->backup);
    output.print(object, lines);
    return Done;
}

int runRecover(const Arguments &arguments, const Output &output)
{
    if (!arguments.has(u"output"_s))
        return output.usage(Tr::tr("Say where the recovered register goes: -o FILE."));
    const QString path = arguments.positional.first();
    const QString target = arguments.value(u"output"_s);
    const auto recovery = recoverRegister(path, target);
    if (!recovery)
        return output.failed(recovery.error());
    QStringList lines = recoveryLines(recovery->report);
    lines.append(Tr::tr("Recovered to %1, and verified; the details stand in %2.")
                     .arg(target, recovery->reportPath));
    lines.append(Tr::tr("%1 was not touched; a copy of it lies at %2.").arg(path, recovery->copy));
    QJsonObject object = toJson(recovery->report);
    object.insert(u"recovered"_s, target);
    object.insert(u"copy"_s, recovery->copy);
    output.print(object, lines);
    return Done;
}

} // namespace

QList<Command> backupCommands()
{
    return {{"backup",
             "REGISTER [-o FILE [--overwrite]]",
             "copies a register while it is in use, and checks the copy",
             1,
             {u"output="_s, u"overwrite"_s},
             runBackup},
            {"backups", "REGISTER", "lists the automatic backups of a register", 1, {}, runBackups},
            {"restore",
             "BACKUP REGISTER [--dry-run] [--another]",
             "puts a backup in the place of a register",
             2,
             {u"dry-run"_s, u"another"_s},
             runRestore},
            {"recover",
             "REGISTER -o FILE",
             "makes a new register of what can still be read of a damaged one",
             1,
             {u"output="_s},
             runRecover}};
}

} // namespace plenary::cli
