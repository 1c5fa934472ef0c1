// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/papernotes.h"

#include <QtCore/QSet>

namespace plenary::sheet
{

struct Placed {
    Piece piece;
    double x = 0, y = 0; ///< from the start of the text block and the top of the page
};
struct SheetPage {
    QList<Placed> pieces; ///< reading order; notes last
    QList<int> notes;
    double used = Top; ///< where the text ends
    bool disclaimer = false;
    bool cover = false; ///< without a running head
};

/// Puts pieces on pages: nothing breaks inside a piece, heads of tables are repeated, notes stand
/// on the page of their first call.
class Paginator
{
public:
    /// Room that is left free at the end of a page, so that what stands last goes to the next one.
    struct Reserve {
        qsizetype page = -1; ///< none
        double height = 0;
    };
    Paginator(const paper::Document &document,
              const Flow &flow,
              TextSetter &setter,
              const SheetSize &size,
              const Reserve &reserve)
        : m_flow(flow)
        , m_bottom(size.bottom())
        , m_reserve(reserve)
        , m_notes(document, setter)
    {
    }
    [[nodiscard]] QList<SheetPage> run();
    /// Figures that went to the next page although a good part of them had found room.
    [[nodiscard]] const Cuts &wishes() const { return m_wishes; }
    /// The last page holds nothing but notes: what would bring some text to them.
    [[nodiscard]] const Reserve &wanted() const { return m_wanted; }

private:
    void wish(qsizetype first, qsizetype last);
    [[nodiscard]] bool atTop() const { return m_pages.last().pieces.isEmpty(); }
    [[nodiscard]] double limit(const QStringList &calls = {}) const;
    [[nodiscard]] double startOf(const Piece &piece, double y, bool top) const;
    [[nodiscard]] bool fits(qsizetype first, qsizetype last, double more) const;
    [[nodiscard]] qsizetype chunkEnd(qsizetype first) const;
    void newPage(const Piece *next);
    void place(Piece piece);
    void placeChunk(qsizetype first, qsizetype last);
    void placeColumns(const ColumnList &list);
    /// Where the pieces of a list stand if its columns are `height` tall.
    struct Columns {
        QList<Placed> pieces;
        qsizetype end = 0; ///< first piece that found no room
        double height = 0; ///< of the tallest column
    };
    [[nodiscard]] Columns fill(const ColumnList &list, qsizetype first, double height) const;
    void finish();

    const Flow &m_flow;
    double m_bottom;
    Reserve m_reserve, m_wanted;
    Notes m_notes;
    QList<SheetPage> m_pages;
    QSet<int> m_calledNotes; ///< placed on some page
    double m_y = Top;
    Cuts m_wishes;
    double m_beside = 0; ///< where a figure beside a table ends
};

/// The document on pages. Tall figures are cut where that fills a page; so it may take some turns.
/// A long paper begins with a cover and its contents.
[[nodiscard]] QList<SheetPage>
makePages(const paper::Document &document, TextSetter &setter, const SheetSize &size);
/// The cover with the contents of these pages, on as many pages as they need.
[[nodiscard]] QList<SheetPage> makeFront(const paper::Document &document,
                                         TextSetter &setter,
                                         const SheetSize &size,
                                         const QList<SheetPage> &pages);
/// What an outline of the pages names.
[[nodiscard]] QList<PaperLayout::Mark> outlineOf(const QList<SheetPage> &pages);

} // namespace plenary::sheet
