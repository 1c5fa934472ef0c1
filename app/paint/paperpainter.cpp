// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paperpainter.h"

#include "app/paint/chartpainter.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr Face Furniture{7.25, 3.6, false, false, Second};
constexpr double HeadTop = 11.7, HeadRule = 16.9;
/// Of the foot, below the text block: its rule and its words.
constexpr double FootRule = 2.8, FootTop = 4.6;

double dots(double mm)
{
    return mm * DotsPerMm;
}

/// "Page 1 of 6" with the number in bold: the words stand around %1 and %2.
QList<Run> pageRuns(const QString &words, int number, int count)
{
    const auto first = words.indexOf("%1"_L1);
    if (first < 0)
        return {{words.arg(Speech::number(number), Speech::number(count))}};
    const QString before = words.left(first);
    const QString after = words.mid(first + 2);
    return {{before},
            {Speech::number(number), true, false, false, Ink},
            {QString(after).replace("%2"_L1, Speech::number(count))}};
}

} // namespace

/// One line; what is longer ends with "…", so that nobody takes a part for the whole.
TextPtr PagePainter::oneLine(const QString &words, const Face &face, double width) const
{
    TextPtr text = m_setter.set(words, face);
    if (text->natural() <= width && text->lines() == 1)
        return text;
    const QString line = text::displayedLine(words);
    qsizetype fits = 0;
    for (qsizetype low = 0, high = line.size(); low <= high;) {
        const qsizetype middle = (low + high) / 2;
        const TextPtr attempt = m_setter.set(text::shortened(line, middle), face);
        if (attempt->natural() <= width) {
            fits = middle;
            text = attempt;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return fits > 0 ? text : m_setter.set(u"…"_s, face);
}

double PagePainter::left(double x, double width) const
{
    return m_setter.mirrored() ? m_size.width - m_size.margin() - x - width : m_size.margin() + x;
}

void PagePainter::paintItem(QPainter &painter, const TextItem &item, double x, double y) const
{
    item.block->paint(painter,
                      left(x + item.x, item.width),
                      y + item.y,
                      item.width,
                      item.align,
                      item.first,
                      item.count);
}

void PagePainter::paintItem(QPainter &painter, const RuleItem &item, double x, double y) const
{
    QPen pen(QColor::fromRgb(item.colour), dots(item.thickness));
    pen.setCapStyle(Qt::FlatCap);
    if (item.dashed)
        pen.setDashPattern({0.8 / item.thickness, 0.55 / item.thickness});
    painter.setPen(pen);
    painter.drawLine(QPointF(dots(left(x + item.x1, 0)), dots(y + item.y1)),
                     QPointF(dots(left(x + item.x2, 0)), dots(y + item.y2)));
}

void PagePainter::paintItem(QPainter &painter, const BoxItem &item, double x, double y) const
{
    ChartRect look = item.look;
    look.rect = QRectF(dots(left(x + item.rect.x(), item.rect.width())),
                       dots(y + item.rect.y()),
                       dots(item.rect.width()),
                       dots(item.rect.height()));
    look.edgeWidth = dots(item.look.edgeWidth);
    paintRect(painter, look, DotsPerMm * 25.4 / 96, true);
}

void PagePainter::paintItem(QPainter &painter,
                            const ChartItemOnPaper &item,
                            double x,
                            double y) const
{
    const double width = item.scene->size.width() / DotsPerMm;
    painter.save();
    painter.translate(dots(left(x + item.x, width)), dots(y + item.y));
    paintScene(painter, *item.scene);
    painter.restore();
}

void PagePainter::paintItem(QPainter &painter, const EmblemItem &item, double x, double y) const
{
    const double size = item.square.width();
    paintMark(painter,
              QRectF(dots(left(x + item.square.x(), size)),
                     dots(y + item.square.y()),
                     dots(size),
                     dots(size)),
              QColor::fromRgb(Accent),
              true);
}

void PagePainter::paintPiece(QPainter &painter, const Placed &placed) const
{
    for (const Item &item : placed.piece.items)
        std::visit(
            [&](const auto &each) {
                paintItem(painter, each, placed.x, placed.y);
            },
            item);
}

void PagePainter::paintHead(QPainter &painter)
{
    constexpr double Emblem = 4.6;
    paintItem(painter, EmblemItem{QRectF(0, HeadTop - 0.75, Emblem, Emblem)}, 0, 0);
    const TextPtr network =
        oneLine(m_document.network, {7.25, 3.6, true, false, Ink}, Width * 0.55);
    const TextPtr running = oneLine(m_document.runningTitle, Furniture, Width * 0.36);
    paintItem(painter, TextItem{network, Emblem + 1.2, HeadTop, Width, Align::Start, 0, 1}, 0, 0);
    paintItem(painter, TextItem{running, 0, HeadTop, Width, Align::End, 0, 1}, 0, 0);
    paintItem(painter, RuleItem{0, HeadRule, Width, HeadRule, Fine, Ink}, 0, 0);
}

void PagePainter::paintFoot(QPainter &painter, int number, int count)
{
    const double rule = m_size.bottom() + FootRule;
    const double top = m_size.bottom() + FootTop;
    paintItem(painter, RuleItem{0, rule, Width, rule, Thin, Hairline}, 0, 0);
    const double most = m_document.mark.isEmpty() ? Width * 0.8 : Width * 0.36;
    const TextPtr asAt = oneLine(m_document.asAt, Furniture, most);
    paintItem(painter, TextItem{asAt, 0, top, Width, Align::Start, 0, 1}, 0, 0);
    if (!m_document.mark.isEmpty()) {
        const TextPtr mark = m_setter.set(m_document.mark, {7.25, 3.6, true, false, Ink});
        const double wide = mark->natural() + 3.4;
        ChartRect box;
        box.edge = QColor::fromRgb(Third);
        box.edgeWidth = Thin;
        paintItem(painter, BoxItem{QRectF((Width - wide) / 2, top - 0.4, wide, 4.4), box}, 0, 0);
        paintItem(painter, TextItem{mark, (Width - wide) / 2, top, wide, Align::Centre}, 0, 0);
    }
    //: foot of a page; %1: number of the page, %2: number of pages
    const QString words =
        m_document.pageWords.isEmpty() ? Tr::tr("Page %1 of %2") : m_document.pageWords;
    const TextPtr page = m_setter.set(pageRuns(words, number, count), Furniture, Width * 0.3);
    paintItem(painter, TextItem{page, 0, top, Width, Align::End, 0, 1}, 0, 0);
}

void PagePainter::paint(QPainter &painter, const SheetPage &page, int number, int count)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!page.cover)
        paintHead(painter);
    for (const Placed &placed : page.pieces)
        paintPiece(painter, placed);
    paintFoot(painter, number, count);
}

} // namespace plenary::sheet
