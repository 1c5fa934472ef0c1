// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperpages.h"

#include <algorithm>

namespace plenary::sheet
{

namespace
{

constexpr double LeastColumns = 20; ///< below the head of a list, else it starts on a new page
constexpr double LeastPart = 45; ///< of a figure that is cut, on either page
constexpr double Tolerance = 0.01;
constexpr double ColumnStep = ThirdWidth + 4;
constexpr int MostWithoutCover = 6; ///< pages

/// The last of the pieces that `first` is kept with.
qsizetype togetherWith(const ColumnList &list, qsizetype first)
{
    qsizetype last = first;
    while (list.pieces[last].keep && last + 1 < list.pieces.size())
        ++last;
    return last;
}

double heightOf(const ColumnList &list, qsizetype first, qsizetype last)
{
    double height = 0;
    for (qsizetype i = first; i <= last; ++i)
        height += list.pieces[i].height();
    return height;
}

} // namespace

double Paginator::limit(const QStringList &calls) const
{
    QList<int> notes = m_pages.last().notes;
    for (const int note : m_notes.called(calls)) {
        if (!m_calledNotes.contains(note))
            notes << note;
    }
    const double reserved = m_pages.size() - 1 == m_reserve.page ? m_reserve.height : 0;
    return m_bottom - reserved - m_notes.height(notes, m_pages.last().disclaimer) + Tolerance;
}

double Paginator::startOf(const Piece &piece, double y, bool top) const
{
    const double start = top ? y : y + piece.before;
    return piece.width > TwoThirds ? std::max(start, m_beside) : start;
}

bool Paginator::fits(qsizetype first, qsizetype last, double more) const
{
    double y = m_y;
    bool top = atTop();
    double hang = 0;
    QStringList calls;
    for (qsizetype i = first; i <= last; ++i) {
        const Piece &piece = m_flow.pieces[i];
        y = startOf(piece, y, top);
        hang = std::max(hang, y + piece.overhang);
        y += piece.height;
        top = false;
        calls << piece.calls;
    }
    return std::max(y + more, hang) <= limit(calls);
}

qsizetype Paginator::chunkEnd(qsizetype first) const
{
    qsizetype last = first;
    while (m_flow.pieces[last].keep && last + 1 < m_flow.pieces.size()
           && m_flow.pieces[last + 1].columns < 0)
        ++last;
    return last;
}

void Paginator::newPage(const Piece *next)
{
    if (!m_pages.isEmpty() && !m_pages.last().pieces.isEmpty()) {
        Placed &last = m_pages.last().pieces.last();
        if (next && next->table >= 0 && last.piece.table == next->table) {
            const double end = last.piece.height; // a table that goes on ends with a rule too
            last.piece.items << RuleItem{0, end, last.piece.width, end, Fine, Ink};
        }
    }
    const bool goesOn = next && next->table >= 0 && !m_pages.isEmpty()
        && !m_pages.last().pieces.isEmpty()
        && m_pages.last().pieces.last().piece.table == next->table;
    m_pages << SheetPage();
    m_y = Top;
    m_beside = 0;
    if (!goesOn)
        return;
    for (const Piece &head : m_flow.heads[next->table])
        place(head);
    if (next->group >= 0 && next->kind == Kind::Row)
        place(m_flow.groups[next->group]);
}

void Paginator::place(Piece piece)
{
    const bool top = atTop();
    const double y = startOf(piece, m_y, top);
    SheetPage &page = m_pages.last();
    // Below a repeated head the hairline between groups would double its rule.
    if (!page.pieces.isEmpty() && page.pieces.last().piece.repeated && !piece.items.isEmpty()) {
        const auto *rule = std::get_if<RuleItem>(&piece.items.first());
        if (rule && rule->y1 <= 0 && rule->colour == Hairline && piece.table >= 0)
            piece.items.removeFirst();
    }
    for (const int note : m_notes.called(piece.calls)) {
        if (!m_calledNotes.contains(note)) {
            m_calledNotes.insert(note);
            page.notes << note;
        }
    }
    if (piece.overhang > 0)
        m_beside = y + piece.overhang;
    m_y = y + piece.height;
    page.used = std::max({page.used, m_y, m_beside});
    page.pieces << Placed{std::move(piece), 0, y};
}

void Paginator::placeChunk(qsizetype first, qsizetype last)
{
    const bool beforeColumns = last + 1 < m_flow.pieces.size()
        && m_flow.pieces[last + 1].columns >= 0 && m_flow.pieces[last].keep;
    const double more = beforeColumns ? LeastColumns : 0;
    const Piece &head = m_flow.pieces[first];
    const bool follows = !atTop() && !head.newPage;
    const bool room = fits(first, last, more);
    if (follows && !room)
        wish(first, last);
    if (!atTop() && (head.newPage || !room))
        newPage(&head);
    const bool whole = fits(first, last, more);
    for (qsizetype i = first; i <= last; ++i) {
        // A chunk that is taller than a page breaks between its pieces.
        if (!whole && !atTop() && !fits(i, i, 0))
            newPage(&m_flow.pieces[i]);
        place(m_flow.pieces[i]);
    }
}

void Paginator::wish(qsizetype first, qsizetype last)
{
    const Piece &figure = m_flow.pieces[last];
    if (figure.chart <= 0)
        return;
    double y = m_y;
    QStringList calls;
    for (qsizetype i = first; i <= last; ++i) {
        y = startOf(m_flow.pieces[i], y, false);
        y += i < last ? m_flow.pieces[i].height : 0;
        calls << m_flow.pieces[i].calls;
    }
    // What stands above the chart in its piece is its caption.
    for (const Item &item : figure.items) {
        if (const auto *chart = std::get_if<ChartItemOnPaper>(&item))
            y += chart->y;
    }
    const double room = limit(calls) - Tolerance - y;
    if (room >= LeastPart && figure.chart - room >= LeastPart && !m_wishes.contains(figure.block))
        m_wishes.insert(figure.block, room);
}

QList<SheetPage> Paginator::run()
{
    newPage(nullptr);
    for (qsizetype i = 0; i < m_flow.pieces.size();) {
        if (m_flow.pieces[i].columns >= 0) {
            m_y += m_flow.pieces[i].before;
            placeColumns(m_flow.lists[m_flow.pieces[i].columns]);
            ++i;
            continue;
        }
        const qsizetype last = chunkEnd(i);
        placeChunk(i, last);
        i = last + 1;
    }
    finish();
    return std::move(m_pages);
}

Paginator::Columns Paginator::fill(const ColumnList &list, qsizetype first, double height) const
{
    Columns result;
    int column = 0;
    double y = 0;
    const auto put = [&](const ColumnPiece &from, double indent) {
        const TextPtr &block = from.block;
        Piece piece;
        piece.kind = from.kind;
        piece.block = list.block;
        piece.row = from.row;
        piece.text = block->text();
        piece.height = from.height();
        piece.width = ThirdWidth;
        piece.items << TextItem{
            block, indent, 0, ThirdWidth - indent, Align::Start, from.first, from.count};
        result.pieces << Placed{piece, column * ColumnStep, y};
        y += piece.height;
        result.height = std::max(result.height, y);
    };
    const auto goOn = [&](const ColumnPiece &piece) { // name of a delegation cut by the column
        if (piece.kind == Kind::Delegation || piece.delegation < 0)
            return;
        ColumnPiece name = piece;
        name.kind = Kind::Delegation;
        name.row = -1;
        name.block = list.continued[piece.delegation];
        name.first = 0;
        name.count = -1;
        put(name, 0);
        result.pieces.last().piece.repeated = true;
    };
    for (qsizetype i = first; i < list.pieces.size();) {
        const qsizetype last = togetherWith(list, i);
        double need = y > 0 ? list.pieces[i].before : 0;
        need += heightOf(list, i, last);
        if (y > 0 && y + need > height + Tolerance) {
            if (++column == 3)
                break;
            y = 0;
        }
        if (y <= 0 && i > first && need > height + Tolerance)
            break;
        if (y <= 0)
            goOn(list.pieces[i]);
        for (; i <= last; ++i) {
            y += y > 0 ? list.pieces[i].before : 0;
            put(list.pieces[i], list.pieces[i].indent);
        }
        result.end = i;
    }
    return result;
}

void Paginator::placeColumns(const ColumnList &list)
{
    for (qsizetype first = 0; first < list.pieces.size();) {
        double room = limit() - m_y;
        if (room < std::max(LeastColumns * 0.8, heightOf(list, first, togetherWith(list, first)))) {
            newPage(nullptr);
            place(list.head);
            m_y += 2 * Unit;
            room = limit() - m_y;
        }
        Columns best = fill(list, first, room);
        if (best.end == list.pieces.size()) { // the last part: columns of like height
            double low = 0, high = room;
            while (high - low > 0.5) {
                const double middle = (low + high) / 2;
                Columns attempt = fill(list, first, middle);
                if (attempt.end == list.pieces.size() && attempt.height <= room) {
                    best = std::move(attempt);
                    high = middle;
                } else {
                    low = middle;
                }
            }
        }
        SheetPage &page = m_pages.last();
        for (Placed &placed : best.pieces) {
            placed.y += m_y;
            page.pieces << placed;
        }
        m_y += best.height;
        page.used = std::max(page.used, m_y);
        first = std::max(best.end, first + 1);
        if (first < list.pieces.size()) {
            newPage(nullptr);
            place(list.head);
            m_y += 2 * Unit;
        }
    }
}

void Paginator::finish()
{
    const auto roomFor = [this](const SheetPage &page, const QList<int> &notes, bool disclaimer) {
        return page.used + m_notes.height(notes, disclaimer) <= m_bottom + Tolerance;
    };
    // The disclaimer names no page of its own: on the first if it fits there, else at the end.
    SheetPage &front = m_pages.first();
    front.disclaimer = m_pages.size() > 1 && roomFor(front, front.notes, true);
    const bool atEnd = !front.disclaimer;
    const QList<int> rest = m_notes.uncalled(m_calledNotes);
    if (m_notes.height(rest, atEnd) > 0) {
        QList<int> together = m_pages.last().notes;
        together << rest;
        if (const SheetPage &last = m_pages.last(); !roomFor(last, together, atEnd)) {
            const double left = m_bottom - m_notes.height(last.notes, last.disclaimer) - last.used;
            m_wanted = {m_pages.size() - 1, std::max(left, 0.0) + 4 * Tolerance};
            m_pages << SheetPage();
            together = rest;
        }
        m_pages.last().notes = together;
        m_pages.last().disclaimer = m_pages.last().disclaimer || atEnd;
    }
    for (SheetPage &page : m_pages) {
        const double height = m_notes.height(page.notes, page.disclaimer);
        if (height > 0)
            page.pieces << Placed{m_notes.piece(page.notes, page.disclaimer), 0, m_bottom - height};
    }
}

/// The pages without a cover.
static QList<SheetPage>
bodyPages(const paper::Document &document, TextSetter &setter, const SheetSize &size)
{
    Cuts cuts;
    Paginator::Reserve reserve;
    while (true) {
        const Flow flow = makeFlow(document, setter, size, cuts);
        Paginator paginator(document, flow, setter, size, reserve);
        QList<SheetPage> pages = paginator.run();
        int next = -1; // the first figure that wants to be cut and is not yet
        for (auto it = paginator.wishes().cbegin(); it != paginator.wishes().cend(); ++it) {
            if (!cuts.contains(it.key()) && (next < 0 || it.key() < next))
                next = it.key();
        }
        if (next < 0 && paginator.wanted().page >= 0 && reserve.page < 0) {
            reserve = paginator.wanted(); // notes do not stand on a page alone
            continue;
        }
        if (next < 0)
            return pages;
        cuts.insert(next, paginator.wishes().value(next));
    }
}

QList<SheetPage>
makePages(const paper::Document &document, TextSetter &setter, const SheetSize &size)
{
    QList<SheetPage> pages = bodyPages(document, setter, size);
    if (pages.size() > MostWithoutCover)
        pages = makeFront(document, setter, size, pages) + pages;
    return pages;
}

} // namespace plenary::sheet
