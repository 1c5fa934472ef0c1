// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperfile.h"

#include "app/paint/chartexport.h"
#include "app/paint/charttable.h"
#include "app/paint/paper.h"
#include "core/durablefile.h"
#include "core/speech.h"
#include "exchange/rowwriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Result<void> writeTable(const QString &path, const ChartSpec &chart)
{
    PLENARY_ASSIGN(const auto writer, createTable(path));
    const QList<QStringList> rows = chartTable(chart);
    PLENARY_TRY(writer->header(rows.value(0)));
    for (qsizetype i = 1; i < rows.size(); ++i)
        PLENARY_TRY(writer->row(QList<QVariant>(rows.at(i).begin(), rows.at(i).end())));
    return writer->finish();
}

} // namespace

Result<qsizetype> writePaper(const QString &path, const paper::Document &document)
{
    qsizetype pages = 0;
    PLENARY_ASSIGN(const QByteArray pdf, renderPdf(document, &pages));
    PLENARY_TRY(writeFileDurably(path, pdf));
    return pages;
}

QStringList chartEndings()
{
    return {u"svg"_s, u"png"_s, u"pdf"_s, u"csv"_s};
}

Result<void> writeChart(const QString &path, const ChartSpec &chart)
{
    const QString ending = path.section(u'.', -1).toLower();
    if (!chartEndings().contains(ending))
        return Error{Error::Code::Invalid,
                     Tr::tr("A chart is written as .%1, not as “%2”.")
                         .arg(chartEndings().join(u", ."_s), path),
                     {}};
    if (ending == u"csv")
        return writeTable(path, chart);
    auto style = ChartStyle::screen(); // a saved picture is light whatever the window is
    style.titled = true;
    PLENARY_ASSIGN(const QByteArray bytes,
                   ending == u"svg"       ? chartSvg(chart, style)
                       : ending == u"pdf" ? chartPdf(chart, Speech::locale().bcp47Name())
                                          : chartPng(chart, 2, style));
    return writeFileDurably(path, bytes);
}

} // namespace plenary
