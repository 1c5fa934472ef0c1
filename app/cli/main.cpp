// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/languages/languages.h"
#include "app/version/version.h"
#include "core/errorlog.h"
#include "core/settingsfile.h"
#include "core/speech.h"
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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

int help(const Output &output, int code)
{
    QTextStream &stream = code == Done ? output.out : output.err;
    stream << "plenary-cli: "
           << Tr::tr("the register of an international network, without a window") << "\n\n";
    for (const Command &command : commands())
        stream << "  plenary-cli " << command.name << ' ' << command.synopsis << '\n';
    //: Options and exit codes of the command line
    stream << '\n'
           << Tr::tr("--json prints one JSON object. Before the command, --language CODE says in "
                     "which language to answer. Exit codes: 0 done, 1 failed, 2 usage.")
           << '\n';
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

/// Takes --json, wherever it stands, and the options before the command out of what was typed.
struct Typed {
    QStringList words;
    QString language;
    bool json = false;

    explicit Typed(const QStringList &arguments)
        : words(arguments.mid(1))
        , json(words.removeAll(u"--json"_s) > 0)
    {
        if (words.isEmpty() || !words.first().startsWith(u"--language"_s))
            return;
        language = plenary::languageAsked(words);
        words = words.mid(words.first().contains(u'=') ? 1 : 2);
    }
};

/// Painting needs fonts, not a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command *command = commandNamed(Typed(arguments).words.value(0));
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
    const Typed typed(QCoreApplication::arguments());
    plenary::installLanguage(typed.language);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Output output{out, err, typed.json};
    QStringList words = typed.words;
    if (!typed.language.isEmpty() && !plenary::isSpoken(typed.language)) {
        return output.usage(
            Tr::tr("There is no language “%1”. There is: %2.")
                .arg(typed.language, plenary::Speech::list(plenary::languageCodes())));
    }
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
        err << "plenary-cli: " << Tr::tr("There is no command “%1”.").arg(name) << '\n';
        return help(output, Usage);
    }
    const auto arguments = parse(*found, words);
    if (!arguments)
        return output.usage(arguments.error().message);
    const int code = found->run(*arguments, output);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return code;
    err << "plenary-cli: " << Tr::tr("The answer could not be written to standard output.") << '\n';
    return Failed;
}
