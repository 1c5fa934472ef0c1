// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/languages/languages.h"
#include "app/version/version.h"
#include "core/errorlog.h"
#include "core/settingsfile.h"
#include "library/backups.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plenary::cli;

namespace
{

int help(const Output &output, int code)
{
    QTextStream &stream = code == Done ? output.out : output.err;
    stream << "plenary-cli: the register of an international network, without a window\n\n";
    for (const Command &command : commands())
        stream << "  plenary-cli " << command.name << ' ' << command.synopsis << '\n';
    stream << "\n--json prints one JSON object. Exit codes: 0 done, 1 failed, 2 usage.\n";
    return code;
}

const Command *commandNamed(const QString &name)
{
    const auto &known = commands();
    const auto found = std::ranges::find_if(known, [&name](const Command &command) {
        return name == QLatin1StringView(command.name);
    });
    return found == known.end() ? nullptr : &*found;
}

/// Painting needs fonts, not a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const Command *command = argc > 1 ? commandNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!command || !command->paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    // The names of the window, so that settings and backups are found in the same places.
    QCoreApplication::setOrganizationName(u"Plenary"_s);
    QCoreApplication::setApplicationName(u"Plenary"_s);
    plenary::errorlog::open(u"plenary-cli "_s + plenary::version());
    plenary::settingsfile::install();
    plenary::setBackupRoot(plenary::chosenBackupRoot());
    plenary::installLanguage();
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.removeAll(u"--json"_s) > 0;
    const Output output{out, err, json};
    if (words.isEmpty())
        return help(output, Usage);
    const QString name = words.takeFirst();
    if (name == u"--help"_s || name == u"help"_s)
        return help(output, Done);
    if (name == u"--version"_s) {
        out << "Plenary " << plenary::version() << '\n';
        return Done;
    }
    const Command *found = commandNamed(name);
    if (!found) {
        err << "plenary-cli: there is no command “" << name << "”.\n";
        return help(output, Usage);
    }
    const auto arguments = parse(*found, words);
    if (!arguments)
        return output.usage(arguments.error().message);
    const int code = found->run(*arguments, output);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return code;
    err << "plenary-cli: the answer could not be written to standard output.\n";
    return Failed;
}
