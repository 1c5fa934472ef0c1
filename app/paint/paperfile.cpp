// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperfile.h"

#include "app/paint/chartexport.h"
#include "app/paint/charttable.h"
#include "app/paint/paper.h"
#include "app/paint/paperwriter.h"
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

QStringList paperEndings()
{
    return {u"pdf"_s, u"html"_s, u"odt"_s};
}

Result<PaperFormat> paperFormat(const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    if (ending == u"pdf")
        return PaperFormat::Pdf;
    if (ending == u"html" || ending == u"htm")
        return PaperFormat::Html;
    if (ending == u"odt")
        return PaperFormat::Odt;
    return Error{
        Error::Code::Invalid,
        Tr::tr("A paper is written as .%1, not as “%2”.").arg(paperEndings().join(u", ."_s), name),
        {}};
}

Result<qsizetype>
writePaper(const QString &path, const paper::Document &document, PaperFormat format, PaperSize size)
{
    if (format == PaperFormat::Odt) {
        PLENARY_TRY(writeOdt(path, document, size));
        return qsizetype(0);
    }
    qsizetype pages = 0;
    QByteArray bytes;
    if (format == PaperFormat::Html) {
        bytes = paperHtml(document);
    } else {
        PLENARY_ASSIGN(bytes, renderPdf(document, &pages, size));
    }
    PLENARY_TRY(writeFileDurably(path, bytes));
    return pages;
}

Result<qsizetype> writePaper(const QString &path, const paper::Document &document)
{
    PLENARY_ASSIGN(const PaperFormat format, paperFormat(path));
    return writePaper(path, document, format);
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
