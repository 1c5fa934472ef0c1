// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paper.h"

namespace plenary
{

/// What QPdfWriter cannot say about a document.
struct PdfCatalog {
    QString language; ///< BCP 47
    QList<PaperLayout::Mark> outline;
    /// A place on a page that leads to an entry of the outline; millimetres from the upper left.
    struct Link {
        int page = 0;
        QRectF rect;
        int target = 0; ///< index in `outline`
    };
    QList<Link> links = {};
    double pageHeight = 297; ///< in millimetres
};

/// The file with an incremental update: a new catalog object with language, "show the title" and
/// outline, and its
/// pages get their links. A file whose structure is not as expected is returned unchanged: it is
/// valid as it is.
[[nodiscard]] QByteArray withCatalog(const QByteArray &pdf, const PdfCatalog &catalog);

} // namespace plenary
