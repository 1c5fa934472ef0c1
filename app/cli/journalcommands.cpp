// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "library/editing.h"
#include "library/history.h"

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

QJsonObject toJson(const HistoryLine &line)
{
    QJsonObject object{{u"change"_s, line.change},
                       {u"at"_s, line.at},
                       {u"actor"_s, line.actor},
                       {u"kind"_s, line.kind},
                       {u"title"_s, line.title},
                       {u"state"_s, line.state}};
    if (!line.field.isEmpty()) {
        object.insert(u"field"_s, line.field);
        object.insert(u"before"_s, line.before);
        object.insert(u"after"_s, line.after);
    }
    return object;
}

QString toText(const HistoryLine &line)
{
    QString text = u"%1  %2  %3  %4"_s.arg(line.at, line.actor, line.kind, line.title);
    if (!line.field.isEmpty())
        text += u"  %1: %2 → %3"_s.arg(line.field, line.before, line.after);
    if (line.state != u"done"_s)
        text += u"  (%1)"_s.arg(line.state);
    return text;
}

Result<QList<HistoryLine>> linesFor(const Arguments &arguments, Database &database)
{
    if (arguments.positional.size() < 2)
        return recentChanges(database, 100);
    const EntityTable *table = tableNamed(arguments.positional.first());
    if (!table)
        return Error{Error::Code::Invalid,
                     Tr::tr("There is no kind of record “%1”.").arg(arguments.positional.first()),
                     {}};
    const qint64 id = arguments.positional.at(1).toLongLong();
    PLENARY_ASSIGN(const auto lines, recordHistory(database, table->entity, id));
    if (lines.isEmpty()) // not one that was removed, either
        PLENARY_TRY(readRecord(database, table->entity, id));
    return lines;
}

int runHistory(const Arguments &arguments, const Output &output)
{
    const auto database = openNamed(arguments, Database::Access::ReadOnly);
    if (!database)
        return output.failed(database.error());
    const auto lines = linesFor(arguments, **database);
    if (!lines)
        return output.failed(lines.error());
    QJsonArray array;
    QStringList texts;
    for (const HistoryLine &line : *lines) {
        array.append(toJson(line));
        texts.append(toText(line));
    }
    output.print({{u"history"_s, array}}, texts);
    return Done;
}

int turn(const Arguments &arguments,
         const Output &output,
         Result<QString> (*act)(Database &),
         const QString &said)
{
    const auto database = openNamed(arguments, Database::Access::ReadWrite);
    if (!database)
        return output.failed(database.error());
    const auto title = act(**database);
    if (!title)
        return output.failed(title.error());
    output.print({{u"title"_s, *title}}, {said.arg(*title)});
    return Done;
}

int runUndo(const Arguments &arguments, const Output &output)
{
    return turn(arguments, output, undo, Tr::tr("Undone: %1"));
}

int runRedo(const Arguments &arguments, const Output &output)
{
    return turn(arguments, output, redo, Tr::tr("Redone: %1"));
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {"history",
         "--register R [KIND ID]",
         "shows the changes of a register, or of one record",
         0,
         {u"register="_s},
         runHistory},
        {"undo",
         "--register R",
         "turns the last change back, whatever it was",
         0,
         {u"register="_s},
         runUndo},
        {"redo", "--register R", "brings back what was undone last", 0, {u"register="_s}, runRedo}};
}

} // namespace plenary::cli
