// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/completion.h"
#include "app/cli/manpage.h"
#include "app/version/version.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

int runCompletion(const Arguments &arguments, const Output &output)
{
    const QString script = completionScript(arguments.positional.first());
    if (script.isEmpty())
        return output.usage(Tr::tr("There is no completion for %1; there is one for %2.")
                                .arg(arguments.positional.first(), shellNames().join(u", "_s)));
    output.out << script;
    return Done;
}

int runMan(const Arguments &, const Output &output)
{
    output.out << manPage(version());
    return Done;
}

} // namespace

QList<Command> programCommands()
{
    return {{"completion",
             "SHELL",
             "prints what makes bash, zsh or fish complete these words",
             1,
             {},
             runCompletion},
            {"man", "", "prints this manual page, for man -l -", 0, {}, runMan}};
}

} // namespace plenary::cli
