// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

int runNew(const Arguments &arguments, const Output &output)
{
    const QString path = arguments.positional.first();
    const auto created = createRegister(
        {path}, {.sample = arguments.value(u"sample"_s), .name = arguments.value(u"name"_s)});
    if (!created)
        return output.failed(created.error());
    output.print({{u"register"_s, path}}, {Tr::tr("Made %1.").arg(path)});
    return Done;
}

int runCheck(const Arguments &arguments, const Output &output)
{
    const QString path = arguments.positional.first();
    const auto database = openRegister({path}, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const auto report = checkRegister(**database);
    if (!report)
        return output.failed(report.error());
    const QString sound = Tr::tr("%1 is sound; %n change(s) in its journal, none altered.",
                                 nullptr,
                                 static_cast<int>(report->changes))
                              .arg(path);
    output.print({{u"register"_s, path},
                  {u"sound"_s, report->isSound()},
                  {u"changes"_s, report->changes},
                  {u"problems"_s, QJsonArray::fromStringList(report->problems)}},
                 report->isSound() ? QStringList(sound) : QStringList());
    const auto code = report->isDamaged ? Error::Code::Damaged : Error::Code::Invalid;
    for (const QString &problem : report->problems)
        output.failed({code, problem, {}});
    return report->isSound() ? Done : Failed;
}

int runRecount(const Arguments &arguments, const Output &output)
{
    const QString path = arguments.positional.first();
    const auto database = openRegister({path});
    if (!database)
        return output.failed(database.error());
    if (const auto done = recountSeats(**database); !done)
        return output.failed(done.error());
    output.print({{u"register"_s, path}}, {Tr::tr("Counted the participations of %1.").arg(path)});
    return Done;
}

} // namespace

QList<Command> registerCommands()
{
    return {{"new",
             "FILE [--sample ilan] [--name NETWORK]",
             "makes a register with the countries of the world, or with a sample",
             1,
             {u"sample="_s, u"name="_s},
             runNew},
            {"check",
             "REGISTER",
             "looks at structure, links, the journal's chain of hashes and the counts",
             1,
             {},
             runCheck},
            {"recount", "REGISTER", "counts anew what figures are read from", 1, {}, runRecount}};
}

} // namespace plenary::cli
