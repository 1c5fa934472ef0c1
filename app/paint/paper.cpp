// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"

#include "app/paint/paperpainter.h"
#include "app/paint/pdfcatalog.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace plenary
{

using namespace Qt::StringLiterals;
using namespace sheet;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

PaperLayout::Part partOf(const Placed &placed)
{
    PaperLayout::Part part;
    part.kind = placed.piece.kind;
    part.rect = QRectF(Margin + placed.x, placed.y, placed.piece.width, placed.piece.height);
    part.block = placed.piece.block;
    part.row = placed.piece.row;
    part.repeated = placed.piece.repeated;
    part.text = placed.piece.text;
    return part;
}

QList<PaperLayout::Mark> outlineOf(const QList<SheetPage> &pages)
{
    QList<PaperLayout::Mark> marks;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Placed &placed : pages[page].pieces) {
            if (placed.piece.outline.isEmpty() || placed.piece.repeated)
                continue;
            marks << PaperLayout::Mark{text::displayed(placed.piece.outline),
                                       placed.piece.level,
                                       static_cast<int>(page),
                                       placed.y};
        }
    }
    return marks;
}

Error notPainted(const paper::Document &document)
{
    return {Error::Code::Internal,
            Tr::tr("The paper “%1” could not be painted as PDF: nothing was written. Close other "
                   "programs and try again.")
                .arg(document.title),
            u"QPainter::begin failed on QPdfWriter"_s};
}

} // namespace

PaperLayout layoutPaper(const paper::Document &document)
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    TextSetter setter(document.language);
    const QList<SheetPage> pages = makePages(document, setter);
    PaperLayout layout;
    layout.textBlock = QRectF(Margin, Top, Width, Bottom - Top);
    layout.mirrored = setter.mirrored();
    layout.outline = outlineOf(pages);
    for (const SheetPage &page : pages) {
        PaperLayout::Page out;
        for (const Placed &placed : page.pieces)
            out.parts << partOf(placed);
        layout.pages << out;
    }
    return layout;
}

Result<QByteArray> renderPdf(const paper::Document &document, qsizetype *pageCount)
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    TextSetter setter(document.language);
    const QList<SheetPage> pages = makePages(document, setter);
    if (pageCount)
        *pageCount = pages.size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(text::displayedLine(document.title));
    writer.setCreator(u"Plenary"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return notPainted(document);
    PagePainter pagePainter(document, setter);
    const int count = static_cast<int>(pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !writer.newPage())
            return notPainted(document);
        pagePainter.paint(painter, pages[page], page + 1, count);
    }
    painter.end();
    buffer.close();
    return withCatalog(bytes, {document.language, outlineOf(pages)});
}

} // namespace plenary
