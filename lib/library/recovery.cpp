// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery.h"

#include "core/durablefile.h"
#include "core/speech.h"
#include "library/asidefiles.h"
#include "library/register.h"
#include "storage/logcheck.h"
#include "storage/migrator.h"
#include "storage/registerlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

const QString damagedReason = u"damaged"_s;

void removeFiles(const QString &path)
{
    for (const QString &suffix : registerSuffixes())
        QFile::remove(QString(path + suffix));
}

/// Nothing when the register is damaged; otherwise why it is not to be recovered.
Result<void> checkDamaged(const QString &path, const QString &copy)
{
    const auto opened = openAsItIs({copy});
    if (!opened)
        return opened.error().code == Error::Code::Damaged ? Result<void>() : opened.error();
    const auto report = checkRegister(**opened);
    if (!report)
        return report.error().code == Error::Code::Damaged ? Result<void>() : report.error();
    if (!report->isSound())
        return {};
    return Error{
        Error::Code::Invalid, Tr::tr("%1 is sound: there is nothing to recover.").arg(path), {}};
}

Result<RecoveryReport> build(const QString &path, const QString &copy, const QString &target)
{
    PLENARY_ASSIGN(const PageFile pages, PageFile::read(copy));
    const auto all = Migrator::released();
    const int said = pages.userVersion();
    const bool isKnown = said > 0 && said <= all.size();
    PLENARY_ASSIGN(const auto database, Database::create({target}));
    // Of the version of before, so that what later migrations do with its rows is done to them.
    PLENARY_TRY(Migrator::migrate(*database, isKnown ? all.first(said) : all));
    PLENARY_ASSIGN(const QList<SalvageTable> tables, salvageTables(*database));
    const Salvaged salvaged = salvage(pages, tables);
    PLENARY_ASSIGN(const RecoveryReport report, Rebuild(*database, tables, salvaged).run());
    PLENARY_TRY(Migrator::migrate(*database));
    PLENARY_TRY(recountSeats(*database));
    PLENARY_ASSIGN(const CheckReport check, checkRegister(*database));
    PLENARY_TRY(check.asResult());
    if (report.saved() == 0)
        return Error{
            Error::Code::Damaged,
            Tr::tr("Nothing is left in %1 that could be recovered: restore a backup.").arg(path),
            {}};
    PLENARY_TRY(database->emptyLog());
    return report;
}

QJsonObject toJson(const RecoveredTable &table)
{
    return {{u"kind"_s, table.name},
            {u"saved"_s, table.saved},
            {u"rebuilt"_s, table.rebuilt},
            {u"lost"_s, table.lost},
            {u"mended"_s, table.mended}};
}

} // namespace

Result<Recovery> recoverRegister(const QString &path, const QString &target)
{
    if (Location{path}.isServer())
        return Error{Error::Code::Invalid,
                     Tr::tr("A register on a server is looked after by the server. Restore its "
                            "dump (pg_restore)."),
                     {}};
    if (!QFileInfo::exists(path))
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no file %1. Check its name and its folder.").arg(path),
                     {}};
    if (QFileInfo::exists(target))
        return Error{Error::Code::Conflict,
                     Tr::tr("%1 exists already and was left as it is. Choose another name for the "
                            "recovered register.")
                         .arg(target),
                     {}};
    PLENARY_TRY(checkNoLogBeside(target));
    DurableFile file(target, DurableFile::Existing::Refuse);
    PLENARY_TRY(file.open());
    Recovery recovery;
    recovery.reportPath = target + u".recovery.json"_s;
    DurableFile reported(recovery.reportPath, DurableFile::Existing::Refuse);
    PLENARY_TRY(reported.open());
    PLENARY_ASSIGN(recovery.copy, copyAside(path, damagedReason));
    if (const auto damaged = checkDamaged(path, recovery.copy); !damaged) {
        removeFiles(recovery.copy);
        Error error = damaged.error();
        error.message.replace(recovery.copy, path); // which is gone again
        return error;
    }
    const auto built = build(path, recovery.copy, file.temporaryPath());
    if (!built)
        return built.error().code == Error::Code::Io ? file.unknownFailure("recovery")
                                                     : built.error();
    recovery.report = *built;
    PLENARY_TRY(reported.write(QJsonDocument(toJson(recovery.report)).toJson()));
    PLENARY_TRY(file.commit());
    PLENARY_TRY(reported.commit());
    return recovery;
}

Result<QString> setDamagedAside(const QString &path)
{
    PLENARY_ASSIGN(const RegisterLock lock, RegisterLock::take(path));
    return setAside(path, damagedReason);
}

QStringList recoveryLines(const RecoveryReport &report)
{
    QStringList lines;
    for (const RecoveredTable &table : report.tables) {
        const EntityTable *known = tableNamed(table.name);
        if (!known)
            continue;
        //: %1 kind of record, %2 and %3 how many
        QString line =
            Tr::tr("%1: %2 saved, %3 lost")
                .arg(known->pluralLabel(), Speech::number(table.saved), Speech::number(table.lost));
        if (table.rebuilt > 0)
            line += Tr::tr("; %1 of them from the journal").arg(Speech::number(table.rebuilt));
        if (table.mended > 0)
            line +=
                Tr::tr("; %1 with damaged text, marked \uFFFD").arg(Speech::number(table.mended));
        lines.append(line);
    }
    return lines + recoveryRemarks(report);
}

QStringList recoveryRemarks(const RecoveryReport &report)
{
    QStringList lines{Tr::tr("Counted as lost is what something still tells of")};
    lines.append(Tr::tr("Journal: %1 changes kept, %2 lost")
                     .arg(Speech::number(report.changesKept), Speech::number(report.changesLost)));
    if (!report.standIns.isEmpty())
        lines.append(Tr::tr("Lost, and referred to; a record named “Lost” stands in: %1")
                         .arg(Speech::list(report.standIns)));
    lines += report.cleared;
    if (!report.keptAside.isEmpty())
        lines.append(Tr::tr("%n row(s) found no place; they are in the report.",
                            nullptr,
                            static_cast<int>(report.keptAside.size())));
    return lines;
}

QJsonObject toJson(const RecoveryReport &report)
{
    QJsonArray tables;
    for (const RecoveredTable &table : report.tables)
        tables.append(toJson(table));
    return {{u"saved"_s, report.saved()},
            {u"lost"_s, report.lost()},
            {u"tables"_s, tables},
            {u"changes_kept"_s, report.changesKept},
            {u"changes_lost"_s, report.changesLost},
            {u"stand_ins"_s, QJsonArray::fromStringList(report.standIns)},
            {u"cleared_links"_s, QJsonArray::fromStringList(report.cleared)},
            {u"kept_aside"_s, report.keptAside}};
}

} // namespace plenary
