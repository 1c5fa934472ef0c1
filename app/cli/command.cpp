// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/errorlog.h"
#include "core/text.h"
#include "exchange/csvguard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error misused(const QString &reason)
{
    return {Error::Code::Invalid, reason, {}};
}

} // namespace

void Output::print(const QJsonObject &object, const QStringList &lines) const
{
    if (json) {
        out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
        return;
    }
    for (const QString &line : lines)
        out << text::displayed(line) << '\n';
}

void Output::printTable(const QJsonObject &object, const QStringList &lines) const
{
    if (json) {
        print(object, {});
        return;
    }
    for (const QString &line : lines)
        out << line << '\n';
}

int Output::failed(const Error &error) const
{
    errorlog::write(error);
    err << "plenary-cli: " << text::displayed(error.message) << '\n';
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("PLENARY_DEBUG"))
        err << error.detail << '\n';
    return Failed;
}

int Output::refused(const Error &error) const
{
    return error.code == Error::Code::Invalid ? usage(error.message) : failed(error);
}

int Output::usage(const QString &reason) const
{
    err << "plenary-cli: " << text::displayed(reason) << '\n';
    return Usage;
}

const QList<Command> &commands()
{
    static const QList<Command> all = registerCommands() + backupCommands() + importCommands()
        + listCommands() + figureCommands() + reportCommands() + journalCommands()
        + programCommands();
    return all;
}

Result<Arguments> parse(const Command &command, const QStringList &words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isOption = word.size() > 1 && word.startsWith(u'-');
        if (!isOption) {
            arguments.positional.append(word);
            continue;
        }
        const QString typed = word == u"-o"_s ? u"output"_s : word.mid(2);
        const QString name = typed.section(u'=', 0, 0);
        const QString valued = QString(name + u'=');
        if (command.options.contains(name)) {
            arguments.options.insert(name, {});
        } else if (!command.options.contains(valued)) {
            return misused(
                Tr::tr("“%1” does not know %2.").arg(QString::fromLatin1(command.name), word));
        } else if (typed.contains(u'=')) {
            arguments.options.insert(name, typed.section(u'=', 1));
        } else if (++i < words.size()) {
            arguments.options.insert(name, words.at(i));
        } else {
            return misused(Tr::tr("%1 needs a value.").arg(word));
        }
    }
    if (arguments.positional.size() < command.positional)
        return misused(
            Tr::tr("Usage: plenary-cli %1 %2")
                .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis)));
    if (command.options.contains(u"register="_s) && arguments.value(u"register"_s).isEmpty())
        return misused(Tr::tr("Say which register: --register FILE."));
    return arguments;
}

QString csvLine(const QStringList &cells)
{
    static const QRegularExpression special(u"[\",\r\n]"_s);
    QStringList quoted;
    for (const QString &exact : cells) {
        const QString cell = csvguard::guarded(exact);
        quoted.append(cell.contains(special)
                          ? QString(u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"')
                          : cell);
    }
    return quoted.join(u',');
}

Result<std::unique_ptr<Database>> openNamed(const Arguments &arguments, Database::Access access)
{
    return openRegister({arguments.value(u"register"_s)}, access);
}

} // namespace plenary::cli
