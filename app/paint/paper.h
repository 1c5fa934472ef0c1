// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/document.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>
#include <QtGui/QImage>
#include <memory>

class QPainter;

/// Papers: A4, six columns, vertical unit 0.9 mm. Layout and painting are two passes, so that
/// "of 6", notes and outline are known before the first page is painted.
namespace plenary
{

enum class PaperSize { A4, Letter };
struct PdfCatalog;

/// What stands where on the pages, as a plain value; millimetres from the top and the *start* of
/// the page (the right edge in a right-to-left paper).
struct PaperLayout {
    struct Part {
        enum class Kind {
            Title,
            Section,
            Paragraph,
            Facts,
            KeyFigures,
            Caption,
            Figure,
            Legend,
            TableHead,
            GroupHead,
            Row,
            Total,
            ListHead,
            Delegation,
            Entry,
            Note,
            Disclaimer,
            Contents,
        };
        Kind kind = Kind::Row;
        QRectF rect;
        int block = -1; ///< index in Document::blocks, -1: notes
        int row = -1; ///< of a table, a note, or an entry counted through the list
        bool repeated = false; ///< "(continued)": stands a second time
        QString text; ///< first text of the part
    };
    struct Page {
        QList<Part> parts; ///< in painting order = reading order
    };
    /// An entry of the outline: section, figure, table, or category of the list.
    struct Mark {
        QString title;
        int level = 0;
        int page = 0; ///< from 0
        double y = 0; ///< mm from the top
    };
    QList<Page> pages;
    QList<Mark> outline;
    QRectF textBlock; ///< inside of which everything but running head and foot stands
    bool mirrored = false;
};

[[nodiscard]] PaperLayout layoutPaper(const paper::Document &document,
                                      PaperSize size = PaperSize::A4);

/// PDF with embedded fonts, text as text, outline, language and title. Complete bytes of a file.
/// `pageCount` gets the number of pages.
[[nodiscard]] Result<QByteArray> renderPdf(const paper::Document &document,
                                           qsizetype *pageCount = nullptr,
                                           PaperSize size = PaperSize::A4);

/// A paper laid out once, so that any of its pages can be painted at once. Belongs to the thread
/// that made it: fonts do.
class LaidPaper
{
public:
    explicit LaidPaper(const paper::Document &document, PaperSize size = PaperSize::A4);
    ~LaidPaper();
    Q_DISABLE_COPY_MOVE(LaidPaper)

    [[nodiscard]] int pages() const;
    [[nodiscard]] QSizeF size() const; ///< of a page, in millimetres
    [[nodiscard]] QList<PaperLayout::Mark> outline() const;
    [[nodiscard]] PdfCatalog catalog() const;
    /// Page `page` (from 0) from the painter's origin, in dots of 1200 per inch.
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] QImage image(int page, double pixelsPerMm) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace plenary
