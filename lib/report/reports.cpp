// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "core/speech.h"
#include "report/paperparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

struct Kind {
    const char *name;
    const char *title;
    Result<paper::Document> (*make)(Database &, const ReportQuery &);
};
constexpr Kind kinds[]{
    {"event-summary", QT_TRANSLATE_NOOP("plenary", "Event summary"), eventSummary},
    {"series-summary", QT_TRANSLATE_NOOP("plenary", "Series summary"), seriesSummary},
    {"declaration-status",
     QT_TRANSLATE_NOOP("plenary", "Status of a declaration"),
     declarationPaper}};

} // namespace

QStringList reportNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString reportTitle(const QString &name)
{
    for (const Kind &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return Tr::tr(kind.title);
    }
    return {};
}

bool isLanguage(const QString &code)
{
    return QLocale(code).language() != QLocale::C;
}

Error noLanguage(const QString &code)
{
    return {Error::Code::NotFound,
            Tr::tr("“%1” is no language that this computer knows. Write its code, for example ar, "
                   "en, es, fr, ru or zh.")
                .arg(code),
            {}};
}

Result<paper::Document> makeReport(Database &database, const ReportQuery &query)
{
    if (!isLanguage(query.language))
        return noLanguage(query.language);
    const Speech speech(Speech::paperLocale(query.language), Speech::Numbers::OfPapers);
    for (const Kind &kind : kinds) {
        if (query.name == QLatin1StringView(kind.name))
            return kind.make(database, query);
    }
    return Error{Error::Code::NotFound,
                 Tr::tr("There is no report “%1”. There is: %2.")
                     .arg(query.name, Speech::list(reportNames())),
                 {}};
}

} // namespace plenary
