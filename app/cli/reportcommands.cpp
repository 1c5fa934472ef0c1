// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/paint/paperfile.h"
#include "core/partialdate.h"
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

Result<qsizetype> writeReport(const Arguments &arguments, const ReportQuery &query)
{
    PLENARY_ASSIGN(const auto database, openNamed(arguments, Database::Access::ReadOnly));
    PLENARY_ASSIGN(const paper::Document document, makeReport(*database, query));
    return writePaper(arguments.value(u"output"_s), document);
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
    if (arguments.has(u"lang"_s))
        query.language = arguments.value(u"lang"_s);
    const QString target = arguments.value(u"output"_s);
    if (!reportNames().contains(query.name))
        return output.usage(Tr::tr("There is no report “%1”. There is: %2.")
                                .arg(query.name, reportNames().join(u", "_s)));
    if (!target.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return output.usage(Tr::tr("Say where the paper goes: -o FILE.pdf."));
    if (const QString needed = missingOption(query); !needed.isEmpty())
        return output.usage(Tr::tr("Say what %1 is about: --%2.").arg(query.name, needed));
    if (const QString typed = arguments.value(u"as-at"_s); !typed.isEmpty()) {
        const auto asAt = fullDate(typed);
        if (!asAt)
            return output.usage(
                Tr::tr("Write the date as 2016-11-15, 2016-11 or 2016, not “%1”.").arg(typed));
        query.asAt = *asAt;
    }
    const auto pages = writeReport(arguments, query);
    if (!pages)
        return output.failed(pages.error());
    output.print({{u"file"_s, target}, {u"report"_s, query.name}, {u"pages"_s, *pages}},
                 {Tr::tr("Wrote %1, pages: %2.").arg(target, QString::number(*pages))});
    return Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {{"report",
             "REPORT --register R -o OUT.pdf [--event CODE] [--series NAME] "
             "[--instrument SYMBOL] [--as-at DATE] [--lang ar]",
             "writes a paper as PDF",
             1,
             {u"register="_s,
              u"output="_s,
              u"event="_s,
              u"series="_s,
              u"instrument="_s,
              u"as-at="_s,
              u"lang="_s},
             runReport,
             true}};
}

} // namespace plenary::cli
