// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/durablefile.h"
#include "core/filesinuse.h"
#include "core/speech.h"
#include "exchange/importer.h"
#include "library/resolving.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<Mapping> readMapping(const QString &path)
{
    PLENARY_TRY(filesinuse::check(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::NotFound,
            Tr::tr(
                "The mapping %1 could not be read (%2). Check its name, and that you may read it.")
                .arg(path, file.errorString()),
            {}};
    return Mapping::fromJson(file.readAll());
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray unresolved;
    for (const Unresolved &one : report.unresolved)
        unresolved.append(QJsonObject{{u"field"_s, one.field},
                                      {u"typed"_s, one.typed},
                                      {u"rows"_s, one.rows},
                                      {u"suggestion"_s, one.suggestion}});
    QJsonArray rejected;
    for (const Rejected &one : report.rejected)
        rejected.append(QJsonObject{{u"sheet"_s, one.sheet},
                                    {u"row"_s, one.row},
                                    {u"column"_s, one.column},
                                    {u"reason"_s, one.reason}});
    QJsonObject related;
    for (auto it = report.related.constBegin(); it != report.related.constEnd(); ++it)
        related.insert(it.key(), it.value());
    return {{u"rows"_s, report.rows},
            {u"emptyRows"_s, report.emptyRows},
            {u"skipped"_s, report.skipped},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"rejected"_s, rejected},
            {u"unresolved"_s, unresolved},
            {u"related"_s, related},
            {u"change"_s, report.change}};
}

QStringList toLines(const ImportReport &report, bool dryRun)
{
    QStringList lines{Tr::tr("%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.")
                          .arg(Speech::number(report.rows),
                               Speech::number(report.created),
                               Speech::number(report.updated),
                               Speech::number(report.unchanged),
                               Speech::number(report.rejected.size()))};
    if (report.emptyRows + report.skipped > 0)
        lines.append(Tr::tr("Passed over: %1 empty rows, %2 rows that stand for no record.")
                         .arg(Speech::number(report.emptyRows), Speech::number(report.skipped)));
    for (auto it = report.related.constBegin(); it != report.related.constEnd(); ++it)
        lines.append(Tr::tr("Also made: %1 %2").arg(Speech::number(it.value()), it.key()));
    for (const Unresolved &one : report.unresolved) {
        QString line = Tr::tr("To resolve: %1 “%2”, rows: %3")
                           .arg(one.field, one.typed, Speech::number(one.rows));
        if (!one.suggestion.isEmpty())
            line += Tr::tr(", perhaps %1").arg(one.suggestion);
        lines.append(line);
    }
    constexpr qsizetype most = 20;
    for (const Rejected &one : report.rejected.mid(0, most))
        lines.append(Tr::tr("Row %1 left out: %2").arg(Speech::number(one.row), one.reason));
    if (report.rejected.size() > most)
        lines.append(Tr::tr("… and %1 more; --rejects FILE lists them all.")
                         .arg(report.rejected.size() - most));
    if (dryRun)
        lines.append(Tr::tr("This was a dry run: nothing was kept."));
    return lines;
}

/// Nobody may take the import for failed because of the list beside it, and do it again.
Error keptDespite(const Error &error)
{
    return {error.code,
            Tr::tr("The import is kept (“undo” takes it back), but its list of rejected rows is "
                   "not: %1")
                .arg(error.message),
            error.detail};
}

/// So that nothing is imported when the list of rejected rows could not be written.
Result<void> checkRejects(const Arguments &arguments)
{
    const QString target = arguments.value(u"rejects"_s);
    const QFileInfo file(target);
    for (const QString &source : {arguments.positional.at(1), arguments.value(u"mapping"_s)}) {
        if (file.exists() && file.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
            return Error{Error::Code::Conflict,
                         Tr::tr("%1 is read by this import, so the rejected rows would overwrite "
                                "it: give --rejects another name.")
                             .arg(target),
                         {}};
    }
    return DurableFile(target).open();
}

int runImport(const Arguments &arguments, const Output &output)
{
    const EntityTable *table = tableNamed(arguments.positional.first());
    if (!table)
        return output.usage(
            Tr::tr("There is no kind of record “%1”.").arg(arguments.positional.first()));
    if (!arguments.has(u"mapping"_s))
        return output.usage(Tr::tr("Say what the columns mean: --mapping FILE."));
    auto mapping = readMapping(arguments.value(u"mapping"_s));
    if (!mapping)
        return output.failed(mapping.error());
    if (mapping->entity != table->entity)
        return output.usage(Tr::tr("The mapping is for %1, not for %2.")
                                .arg(tableOf(mapping->entity).kind(), table->kind()));
    if (arguments.has(u"sheet"_s))
        mapping->table.sheet = arguments.value(u"sheet"_s);
    const auto database = openNamed(arguments, Database::Access::ReadWrite);
    if (!database)
        return output.failed(database.error());
    if (arguments.has(u"rejects"_s)) {
        if (const auto possible = checkRejects(arguments); !possible)
            return output.failed(possible.error());
    }
    const bool dryRun = arguments.has(u"dry-run"_s);
    const auto report = importTable(
        **database, arguments.positional.at(1), *mapping, {.dryRun = dryRun, .title = {}});
    if (!report)
        return output.failed(report.error());
    if (arguments.has(u"rejects"_s)) {
        if (const auto written = writeRejects(arguments.value(u"rejects"_s), *report); !written)
            return output.failed(dryRun ? written.error() : keptDespite(written.error()));
    }
    output.print(toJson(*report), toLines(*report, dryRun));
    return Done;
}

QString nameOf(const OpenQuestion &question)
{
    // A register may come from anywhere: what it says there need not be a kind of record.
    const EntityTable *table = tableNamed(question.entity);
    return QString((table ? table->kind() : question.entity) + u'.' + question.field);
}

int listQuestions(const QList<OpenQuestion> &questions, const Output &output)
{
    QJsonArray open;
    QStringList lines;
    for (const OpenQuestion &question : questions) {
        open.append(QJsonObject{{u"field"_s, nameOf(question)},
                                {u"typed"_s, question.typed},
                                {u"rows"_s, question.rows},
                                {u"suggestion"_s, question.suggestion}});
        QString line = Tr::tr("%1 “%2”, records: %3")
                           .arg(nameOf(question), question.typed, Speech::number(question.rows));
        if (!question.suggestion.isEmpty())
            line += Tr::tr(", perhaps %1").arg(question.suggestion);
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(Tr::tr("There is nothing to resolve."));
    output.print({{u"open"_s, open}}, lines);
    return Done;
}

int runResolve(const Arguments &arguments, const Output &output)
{
    const QStringList &words = arguments.positional;
    if (!words.isEmpty() && words.size() != 3)
        return output.usage(Tr::tr("Say what is meant: resolve KIND.FIELD TYPED TARGET."));
    const auto access = words.isEmpty() ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    const auto database = openNamed(arguments, access);
    if (!database)
        return output.failed(database.error());
    const auto questions = openQuestions(**database);
    if (!questions)
        return output.failed(questions.error());
    if (words.isEmpty())
        return listQuestions(*questions, output);
    const auto asked = std::ranges::find_if(*questions, [&words](const OpenQuestion &question) {
        return nameOf(question) == words.at(0) && question.typedKey == answerKey(words.at(1));
    });
    if (asked == questions->end())
        return output.failed(
            {Error::Code::NotFound,
             Tr::tr("“%1” in %2 is not to be resolved. “resolve” without it lists what is.")
                 .arg(words.at(1), words.at(0)),
             {}});
    const auto decided = resolveOpen(**database, *asked, words.at(2));
    if (!decided)
        return output.failed(decided.error());
    output.print({{u"field"_s, words.at(0)},
                  {u"typed"_s, asked->typed},
                  {u"target"_s, words.at(2)},
                  {u"records"_s, *decided}},
                 {Tr::tr("Resolved in %1 records; later imports know it.").arg(*decided)});
    return Done;
}

} // namespace

QList<Command> importCommands()
{
    return {{"import",
             "KIND FILE --register R --mapping M.json [--sheet NAME] [--dry-run] [--rejects FILE]",
             "reads a CSV, XLSX or ODS table as a mapping says",
             2,
             {u"register="_s, u"mapping="_s, u"sheet="_s, u"dry-run"_s, u"rejects="_s},
             runImport},
            {"resolve",
             "--register R [KIND.FIELD TYPED TARGET]   (TARGET: a code; \"\" for no State)",
             "lists the texts that an import could not place, or decides one",
             0,
             {u"register="_s},
             runResolve}};
}

} // namespace plenary::cli
