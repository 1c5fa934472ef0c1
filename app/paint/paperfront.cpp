// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperpages.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Letters of a text here; all of it stands where it belongs.
constexpr qsizetype Most = 160;
constexpr double TitleAt = 62; ///< from the top of the page, where a cover's title begins
constexpr double NumberWidth = 12; ///< of the column of page numbers

/// The front matter is cut into pieces like a document, so that long contents go on.
class Front
{
public:
    Front(const paper::Document &document, TextSetter &setter)
        : m_setter(setter)
        , m_document(document)
    {
    }

    Piece cover() const
    {
        constexpr double Emblem = 11;
        const bool arabic = m_setter.mirrored();
        Piece piece;
        piece.kind = Kind::Title;
        piece.items << EmblemItem{QRectF(0, 0, Emblem, Emblem)};
        const auto put = [&](const TextPtr &text, double x, double y) {
            piece.items << TextItem{text, x, y, Width - x};
            return y + text->height();
        };
        put(m_setter.set(
                text::displayedLine(m_document.network, Most), {10, 5.4, true}, Width - Emblem - 4),
            Emblem + 4,
            2.8);
        double y = TitleAt - Top;
        if (const auto *title = titleOf(); title) {
            piece.text = title->title;
            y = put(m_setter.set(text::displayedLine(title->kicker, Most),
                                 {10, 5.4, true, false, Accent},
                                 Width),
                    0,
                    y)
                + 3.6;
            Face face{arabic ? 30.0 : 28.0, arabic ? 13.5 : 12.6, false, false, Ink, true};
            y = put(m_setter.balanced(text::displayedLine(title->title, Most), face, Width), 0, y)
                + 2.7;
            y = put(m_setter.set(text::displayedLine(title->line, Most),
                                 {11, 5.9, false, false, Second},
                                 Width),
                    0,
                    y);
        }
        y += 9;
        piece.items << RuleItem{0, y, Width, y, Strong, Ink};
        piece.height = y + 5.4;
        piece.keep = true;
        return piece;
    }

    Piece head() const
    {
        const TextPtr text =
            m_setter.set(Tr::tr("Contents"), {13, 7.2, false, false, Ink, true}, Width);
        Piece piece;
        piece.kind = Kind::Contents;
        piece.text = text->text();
        piece.items << TextItem{text, 0, 0, Width};
        piece.height = text->height() + 1.8;
        piece.keep = true;
        return piece;
    }

    Piece entry(const PaperLayout::Mark &mark, int page, bool isLoose) const
    {
        const bool deeper = mark.level > 0;
        const Face face{deeper ? 8.25 : 9.0, deeper ? 4.5 : 4.95, !deeper, false, Ink};
        const double x = deeper && !isLoose ? 6 : 0;
        const double room = Width - x - NumberWidth - 3;
        const TextPtr title = m_setter.set(text::displayedLine(mark.title, Most), face, room);
        const TextPtr number = m_setter.set(Speech::ordinal(page), face);
        Piece piece;
        piece.kind = Kind::Contents;
        piece.text = mark.title;
        piece.before = deeper ? 0 : 1.8;
        piece.height = title->height();
        piece.items << TextItem{title, x, 0, room};
        piece.items << TextItem{
            number, Width - NumberWidth, piece.height - face.leading, NumberWidth, Align::End};
        // A line of dots leads the eye from the end of the title to its page.
        const double from = x + (title->lines() > 1 ? room : title->natural()) + 2;
        const double to = Width - number->natural() - 2;
        const double y = piece.height - face.leading * 0.32;
        if (to - from > 4 && title->lines() == 1)
            piece.items << RuleItem{from, y, to, y, Thin, Hairline, true};
        return piece;
    }

private:
    const paper::TitleBlock *titleOf() const
    {
        for (const paper::Block &block : m_document.blocks) {
            if (const auto *title = std::get_if<paper::TitleBlock>(&block))
                return title;
        }
        return nullptr;
    }

    TextSetter &m_setter;
    const paper::Document &m_document;
};

/// The front pages, if there are `shift` of them.
QList<SheetPage> frontPages(const paper::Document &document,
                            TextSetter &setter,
                            const SheetSize &size,
                            const QList<PaperLayout::Mark> &outline,
                            qsizetype shift)
{
    const Front front(document, setter);
    Flow flow;
    flow.pieces << front.cover();
    if (!outline.isEmpty())
        flow.pieces << front.head();
    bool isInSection = false;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const auto &mark = outline[i];
        isInSection = isInSection || mark.level == 0;
        const bool isLoose = mark.level > 0 && !isInSection; // stands before all sections
        flow.pieces << front.entry(mark, mark.page + 1 + static_cast<int>(shift), isLoose);
        flow.pieces.last().target = static_cast<int>(i);
    }
    paper::Document bare; // notes and disclaimer stand with the text
    bare.language = document.language;
    return Paginator(bare, flow, setter, size, {}).run();
}

} // namespace

QList<PaperLayout::Mark> outlineOf(const QList<SheetPage> &pages)
{
    QList<PaperLayout::Mark> marks;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Placed &placed : pages[page].pieces) {
            if (placed.piece.outline.isEmpty() || placed.piece.repeated)
                continue;
            for (const QString &title : {placed.piece.outline, placed.piece.outlineBeside}) {
                if (!title.isEmpty())
                    marks << PaperLayout::Mark{text::displayed(title),
                                               placed.piece.level,
                                               static_cast<int>(page),
                                               placed.y};
            }
        }
    }
    return marks;
}

QList<SheetPage> makeFront(const paper::Document &document,
                           TextSetter &setter,
                           const SheetSize &size,
                           const QList<SheetPage> &pages)
{
    const QList<PaperLayout::Mark> outline = outlineOf(pages);
    QList<SheetPage> front = frontPages(document, setter, size, outline, 1);
    if (front.size() > 1) // the numbers that they name have moved
        front = frontPages(document, setter, size, outline, front.size());
    front.first().cover = true;
    return front;
}

} // namespace plenary::sheet
