// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"

#include "core/durablefile.h"
#include "core/fileplace.h"
#include "core/speech.h"
#include "core/temporaryfiles.h"
#include "library/backups.h"
#include "library/presence.h"
#include "library/seed.h"
#include "storage/change.h"
#include "storage/integrity.h"
#include "storage/logcheck.h"
#include "storage/migrator.h"
#include "storage/peoplecounts.h"
#include "storage/seatcounts.h"
#include "storage/settings.h"
#include "storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

static void initReference()
{
    Q_INIT_RESOURCE(reference);
}

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<QJsonObject> resourceObject(const QString &path)
{
    initReference();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Tr::tr("A part of Plenary is missing (%1). Install Plenary anew.").arg(path),
                     {}};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> addCountries(Database &database)
{
    PLENARY_ASSIGN(const QJsonObject reference, resourceObject(u":/reference/countries.json"_s));
    // Of kind "setup": a register without countries is of no use, so undo stops before it.
    PLENARY_ASSIGN(
        Change change,
        Change::begin(database, {.kind = u"setup"_s, .title = Tr::tr("Countries of the world")}));
    PLENARY_TRY(Seed(database, change).addCountries(reference));
    PLENARY_TRY(change.commit());
    return {};
}

Result<void> addSample(Database &database, const NewRegister &options)
{
    PLENARY_ASSIGN(const QJsonObject sample,
                   resourceObject(u":/sample/%1.json"_s.arg(options.sample)));
    const QString name = sample.value(u"register"_s).toObject().value(u"name"_s).toString();
    PLENARY_ASSIGN(
        Change change,
        Change::begin(database, {.kind = u"sample"_s, .title = Tr::tr("Sample: %1").arg(name)}));
    PLENARY_TRY(Seed(database, change).addRecords(sample));
    PLENARY_TRY(change.commit());
    return options.name.isEmpty() ? setSetting(database, u"name"_s, name) : Result<void>();
}

Result<void> fill(Database &database, const NewRegister &options)
{
    PLENARY_TRY(Migrator::migrate(database));
    PLENARY_TRY(addCountries(database));
    if (!options.name.isEmpty())
        PLENARY_TRY(setSetting(database, u"name"_s, options.name));
    return options.sample.isEmpty() ? Result<void>() : addSample(database, options);
}

Result<void> fillFile(const QString &path, const NewRegister &options)
{
    PLENARY_ASSIGN(const std::unique_ptr<Database> database, Database::create({path}));
    PLENARY_TRY(fill(*database, options));
    return database->emptyLog();
}

/// Only a whole register gets its name: a program that is killed leaves nothing that looks like
/// one.
Result<void> makeFile(const QString &path, const NewRegister &options)
{
    PLENARY_TRY(checkNoLogBeside(path));
    DurableFile file(path, DurableFile::Existing::Refuse);
    PLENARY_TRY(file.open());
    if (const auto filled = fillFile(file.temporaryPath(), options); !filled)
        return filled.error().code == Error::Code::Io ? file.unknownFailure("new register")
                                                      : filled.error();
    return file.commit();
}

/// Two computers cannot write to one file: neither a network disk nor a service that synchronises
/// folders keeps their locks.
Result<void> checkNotOpenElsewhere(const QString &path)
{
    if (!placeOfFile(path).isShared())
        return {};
    const auto holder = Presence::holderOf(path);
    if (!holder || !holder->isElsewhere)
        return {};
    return Error{
        Error::Code::Busy,
        Tr::tr("%1 is open on the computer %2, and two computers cannot write to one file: "
               "close it there, or share a register on a server. If it is not open there, "
               "delete the file %3.")
            .arg(path, holder->computer, Presence::markOf(path)),
        {}};
}

Result<int> versionOf(Database &database)
{
    PLENARY_ASSIGN(const int version, Migrator::version(database));
    if (version == 0)
        return Error{Error::Code::Invalid,
                     Tr::tr("%1 holds no register yet. Make one with “New register”.")
                         .arg(database.location().text),
                     {}};
    return version;
}

/// An older register has other counts or none; they are made when it is brought up to date.
Result<bool> countsAreRight(Database &database)
{
    PLENARY_ASSIGN(const int version, Migrator::version(database));
    if (version < Migrator::newest())
        return true;
    PLENARY_ASSIGN(const bool seatsAreRight, SeatCounts(database).areRight());
    PLENARY_ASSIGN(const bool peopleAreRight, PeopleCounts(database).areRight());
    return seatsAreRight && peopleAreRight;
}

} // namespace

QStringList sampleNames()
{
    return {u"ilan"_s};
}

Result<std::unique_ptr<Database>> createRegister(const Location &location,
                                                 const NewRegister &options)
{
    if (!options.sample.isEmpty() && !sampleNames().contains(options.sample))
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no sample “%1”. There is: %2.")
                         .arg(options.sample, Speech::list(sampleNames())),
                     {}};
    if (!location.isServer()) {
        PLENARY_TRY(makeFile(location.text, options));
        auto database = openRegister(location);
        if (!database) // nobody knows of it yet, and whoever is told that it failed tries again
            temporaryfiles::remove(location.text);
        return database;
    }
    PLENARY_ASSIGN(std::unique_ptr<Database> database, Database::create(location));
    PLENARY_TRY(fill(*database, options));
    return database;
}

Result<std::unique_ptr<Database>> openRegister(const Location &location, Database::Access access)
{
    if (!location.isServer() && access == Database::Access::ReadWrite)
        PLENARY_TRY(checkNotOpenElsewhere(location.text));
    PLENARY_ASSIGN(std::unique_ptr<Database> database, Database::open(location, access));
    PLENARY_ASSIGN(const int version, versionOf(*database));
    if (version < Migrator::newest()) {
        if (access == Database::Access::ReadOnly)
            PLENARY_TRY(openRegister(location)); // brings it up to date
        else
            PLENARY_TRY(backUpBeforeMigration(*database));
    }
    PLENARY_TRY(Migrator::migrate(*database));
    if (access == Database::Access::ReadWrite)
        PLENARY_TRY(database->chooseJournal());
    return database;
}

Result<std::unique_ptr<Database>> openAsItIs(const Location &location)
{
    PLENARY_ASSIGN(std::unique_ptr<Database> database,
                   Database::open(location, Database::Access::ReadOnly));
    PLENARY_ASSIGN(const int version, versionOf(*database));
    if (version >= Migrator::newest())
        PLENARY_TRY(Migrator::migrate(*database)); // only says that it is too new
    return database;
}

Result<std::unique_ptr<Database>> openToRead(const Location &location, const Error &why)
{
    const bool mayBeRead = why.code == Error::Code::Busy || why.code == Error::Code::Io;
    if (location.isServer() || !mayBeRead)
        return why;
    auto readable = openRegister(location, Database::Access::ReadOnly);
    // Whoever has it open is the reason that helps, not what this causes next.
    if (!readable && why.code == Error::Code::Busy)
        return why;
    return readable;
}

Result<QString> registerSetting(Database &database, const QString &name)
{
    return setting(database, name);
}

Result<void> setRegisterSetting(Database &database, const QString &name, const QString &value)
{
    return setSetting(database, name, value);
}

Result<void> recountSeats(Database &database)
{
    PLENARY_ASSIGN(Transaction transaction, Transaction::begin(database));
    PLENARY_TRY(SeatCounts(database).recount());
    PLENARY_TRY(PeopleCounts(database).recount());
    return transaction.commit();
}

Result<void> CheckReport::asResult() const
{
    if (isSound())
        return {};
    return Error{isDamaged ? Error::Code::Damaged : Error::Code::Invalid, problems.first(), {}};
}

Result<CheckReport> checkRegister(Database &database)
{
    CheckReport report;
    PLENARY_ASSIGN(report.problems, structureProblems(database));
    report.isDamaged = !report.isSound();
    Journal journal(database);
    if (const auto verified = journal.verify(); !verified) {
        if (verified.error().code != Error::Code::Invalid)
            return verified.error();
        report.problems.append(verified.error().message);
    }
    PLENARY_ASSIGN(const bool areRight, countsAreRight(database));
    if (!areRight)
        report.problems.append(Tr::tr("The counts kept for figures are not those of the "
                                      "participations: figures may be wrong. Count them anew with "
                                      "“plenary-cli recount”."));
    PLENARY_ASSIGN(report.changes, journal.count());
    return report;
}

} // namespace plenary
