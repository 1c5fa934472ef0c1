// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// A PDF as other programs read it (poppler-utils, qpdf).
namespace plenary::test
{

/// Whether pdftotext, pdffonts, pdfinfo and qpdf are there. In CI they always must be.
[[nodiscard]] bool hasPdfTools();

/// Compatibility forms of letters undone, marks of direction dropped, white space made one space.
[[nodiscard]] QString plainText(const QString &text);

/// The text of a page (from 1; 0: all), in the order of painting, or as it is read (bidirectional).
[[nodiscard]] QString pdfText(const QByteArray &pdf, int page = 0, bool asRead = false);

/// "NotoSans-Bold" and "yes" (embedded) of each font.
[[nodiscard]] QList<std::pair<QString, QString>> pdfFonts(const QByteArray &pdf);

[[nodiscard]] int pdfPages(const QByteArray &pdf);

/// What qpdf finds wrong; empty: nothing.
[[nodiscard]] QString pdfFaults(const QByteArray &pdf);

/// The titles of the outline, depth first.
[[nodiscard]] QStringList pdfOutline(const QByteArray &pdf);

} // namespace plenary::test

#define NEED_PDF_TOOLS()                                                                           \
    do {                                                                                           \
        if (!plenary::test::hasPdfTools())                                                         \
            QSKIP("pdftotext, pdffonts, pdfinfo or qpdf is missing");                              \
    } while (false)
