// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/paint/paperfile.h"
#include "core/partialdate.h"
#include "core/speech.h"
#include "report/reports.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary::cli
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<qsizetype>
writeReport(const Arguments &arguments, const ReportQuery &query, PaperFormat format)
{
    PLENARY_ASSIGN(const auto database, openNamed(arguments, Database::Access::ReadOnly));
    PLENARY_ASSIGN(const paper::Document document, makeReport(*database, query));
    return writePaper(arguments.value(u"output"_s), document, format);
}

/// What was typed as a full date: a year or month stands for its last day; nothing if it is none.
std::optional<QString> fullDate(const QString &typed)
{
    const auto date = PartialDate::fromText(typed);
    if (!date || date->toString() != typed)
        return std::nullopt;
    return date->lastDay().toString(Qt::ISODate);
}

/// The option without which a report has no subject.
QString missingOption(const ReportQuery &query)
{
    if (query.name == u"event-summary" && query.event.isEmpty())
        return u"event CODE"_s;
    if (query.name == u"declaration-status" && query.instrument.isEmpty())
        return u"instrument SYMBOL"_s;
    return {};
}

int runReport(const Arguments &arguments, const Output &output)
{
    ReportQuery query;
    query.name = arguments.positional.first();
    query.event = arguments.value(u"event"_s);
    query.series = arguments.value(u"series"_s);
    query.instrument = arguments.value(u"instrument"_s);
    for (const QString &option : {u"lang"_s, u"language"_s}) // the first is the older name
        query.language = arguments.options.value(option, query.language);
    const QString target = arguments.value(u"output"_s);
    if (!reportNames().contains(query.name))
        return output.usage(Tr::tr("There is no report “%1”. There is: %2.")
                                .arg(query.name, Speech::list(reportNames())));
    if (target.isEmpty())
        return output.usage(
            Tr::tr("Say where the paper goes: -o FILE.pdf, FILE.html or FILE.odt."));
    const auto format =
        paperFormat(arguments.has(u"format"_s) ? arguments.value(u"format"_s) : target);
    if (!format)
        return output.usage(format.error().message);
    if (const QString needed = missingOption(query); !needed.isEmpty())
        return output.usage(Tr::tr("Say what %1 is about: --%2.").arg(query.name, needed));
    if (const QString typed = arguments.value(u"as-at"_s); !typed.isEmpty()) {
        const auto asAt = fullDate(typed);
        if (!asAt)
            return output.usage(
                Tr::tr("Write the date as 2016-11-15, 2016-11 or 2016, not “%1”.").arg(typed));
        query.asAt = *asAt;
    }
    const auto pages = writeReport(arguments, query, *format);
    if (!pages)
        return output.failed(pages.error());
    QJsonObject said{{u"file"_s, target}, {u"report"_s, query.name}};
    if (*pages > 0)
        said.insert(u"pages"_s, *pages);
    output.print(said,
                 {*pages > 0 ? Tr::tr("Wrote %1, pages: %2.").arg(target, Speech::number(*pages))
                             : Tr::tr("Wrote %1.").arg(target)});
    return Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {"report",
         "REPORT --register R -o OUT.{pdf,html,odt} [--format pdf] [--event CODE] [--series NAME] "
         "[--instrument SYMBOL] [--as-at DATE] [--language ar]",
         "writes a paper as PDF, web page or text document",
         1,
         {u"register="_s,
          u"output="_s,
          u"format="_s,
          u"event="_s,
          u"series="_s,
          u"instrument="_s,
          u"as-at="_s,
          u"lang="_s,
          u"language="_s},
         runReport,
         true}};
}

} // namespace plenary::cli
