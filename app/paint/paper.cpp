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

PaperLayout::Part partOf(const Placed &placed, const SheetSize &size)
{
    PaperLayout::Part part;
    part.kind = placed.piece.kind;
    part.rect = QRectF(size.margin() + placed.x, placed.y, placed.piece.width, placed.piece.height);
    part.block = placed.piece.block;
    part.row = placed.piece.row;
    part.repeated = placed.piece.repeated;
    part.text = placed.piece.text;
    return part;
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

PaperLayout layoutPaper(const paper::Document &document, PaperSize paperSize)
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    const SheetSize size = SheetSize::of(paperSize);
    TextSetter setter(document.language);
    const QList<SheetPage> pages = makePages(document, setter, size);
    PaperLayout layout;
    layout.textBlock = QRectF(size.margin(), Top, Width, size.bottom() - Top);
    layout.mirrored = setter.mirrored();
    layout.outline = outlineOf(pages);
    for (const SheetPage &page : pages) {
        PaperLayout::Page out;
        for (const Placed &placed : page.pieces)
            out.parts << partOf(placed, size);
        layout.pages << out;
    }
    return layout;
}

struct LaidPaper::Data {
    paper::Document document;
    SheetSize size;
    TextSetter setter;
    QList<SheetPage> pages;
};

LaidPaper::LaidPaper(const paper::Document &document, PaperSize size)
    : m_data(new Data{document, SheetSize::of(size), TextSetter(document.language), {}})
{
    const Speech speech(Speech::paperLocale(document.language), Speech::Numbers::OfPapers);
    m_data->pages = makePages(m_data->document, m_data->setter, m_data->size);
}

LaidPaper::~LaidPaper() = default;

int LaidPaper::pages() const
{
    return static_cast<int>(m_data->pages.size());
}

QSizeF LaidPaper::size() const
{
    return {m_data->size.width, m_data->size.height};
}

QList<PaperLayout::Mark> LaidPaper::outline() const
{
    return outlineOf(m_data->pages);
}

PdfCatalog LaidPaper::catalog() const
{
    PdfCatalog catalog{m_data->document.language, outline(), {}, m_data->size.height};
    for (int page = 0; page < pages(); ++page) {
        for (const Placed &placed : m_data->pages[page].pieces) {
            if (placed.piece.target >= 0)
                catalog.links << PdfCatalog::Link{
                    page, partOf(placed, m_data->size).rect, placed.piece.target};
        }
    }
    return catalog;
}

void LaidPaper::paint(QPainter &painter, int page) const
{
    const Speech speech(Speech::paperLocale(m_data->document.language), Speech::Numbers::OfPapers);
    PagePainter(m_data->document, m_data->setter, m_data->size)
        .paint(painter, m_data->pages[page], page + 1, pages());
}

QImage LaidPaper::image(int page, double pixelsPerMm) const
{
    QImage image((size() * pixelsPerMm).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerMm / DotsPerMm, pixelsPerMm / DotsPerMm);
    paint(painter, page);
    return image;
}

Result<QByteArray> renderPdf(const paper::Document &document, qsizetype *pageCount, PaperSize size)
{
    const LaidPaper paper(document, size);
    if (pageCount)
        *pageCount = paper.pages();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(paper.size(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(text::displayedLine(document.title));
    writer.setCreator(u"Plenary"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return notPainted(document);
    for (int page = 0; page < paper.pages(); ++page) {
        if (page > 0 && !writer.newPage())
            return notPainted(document);
        paper.paint(painter, page);
    }
    painter.end();
    buffer.close();
    return withCatalog(bytes, paper.catalog());
}

} // namespace plenary
