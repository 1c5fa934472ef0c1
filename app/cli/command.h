// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/register.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>

/// The parts of plenary-cli: each command takes what was typed, prints its answer, and returns an
/// exit code. Errors go to standard error as one sentence.
namespace plenary::cli
{

enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// What was typed behind the name of the command.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options; ///< without the leading dashes; flags have an empty value
    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

/// Where a command prints.
struct Output {
    QTextStream &out;
    QTextStream &err;
    bool json = false;

    /// One JSON object, or the lines for people.
    void print(const QJsonObject &object, const QStringList &lines) const;
    /// One JSON object, or lines of CSV: exactly these.
    void printTable(const QJsonObject &object, const QStringList &lines) const;
    int failed(const Error &error) const;
    [[nodiscard]] int usage(const QString &reason) const;
    /// What was asked for is wrong (a filter, a name of a field), or it failed.
    [[nodiscard]] int refused(const Error &error) const;
};

struct Command {
    const char *name;
    const char *synopsis; ///< behind the name: "FILE [--sample NAME]"
    const char *summary; ///< what it does, as the end of a sentence
    int positional; ///< how many words are needed
    QStringList options; ///< "sample=" takes a value, "dry-run" is a flag
    int (*run)(const Arguments &, const Output &);
    bool paints = false; ///< needs fonts, and so an application that can paint without a display
};

/// All commands, in the order of the help.
[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] QList<Command> registerCommands(); ///< new, check
[[nodiscard]] QList<Command> backupCommands(); ///< backup, backups, restore, recover
[[nodiscard]] QList<Command> journalCommands(); ///< history, undo, redo
[[nodiscard]] QList<Command> importCommands(); ///< import, resolve
[[nodiscard]] QList<Command> listCommands(); ///< list, search, export
[[nodiscard]] QList<Command> figureCommands(); ///< figures, chart
[[nodiscard]] QList<Command> reportCommands(); ///< report
[[nodiscard]] QList<Command> programCommands(); ///< completion, man

/// One line of CSV after RFC 4180, without its end; no cell of it is a formula.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// What `list` does; `figures --list` shows the records behind a figure in the same way, also as
/// CSV (`format`).
int listRecords(const Arguments &arguments, const Output &output);

/// Opens the register of --register: to read it, it may lie where nothing can be written.
[[nodiscard]] Result<std::unique_ptr<Database>> openNamed(const Arguments &arguments,
                                                          Database::Access access);
[[nodiscard]] Result<Arguments> parse(const Command &command, const QStringList &words);

} // namespace plenary::cli
