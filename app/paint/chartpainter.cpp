// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartpainter.h"

#include "app/paint/hatch.h"
#include "app/paint/textruler.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

namespace plenary
{

namespace
{

QPen pen(const QColor &colour, double width, bool dashed, double unit)
{
    QPen result(colour, width);
    result.setCapStyle(Qt::FlatCap);
    result.setJoinStyle(Qt::MiterJoin);
    if (dashed) // lengths are in pen widths
        result.setDashPattern({3 * unit / width, 2 * unit / width});
    return result;
}

void paintPattern(QPainter &painter, const ChartRect &rect, double unit, bool print)
{
    const HatchGeometry pattern = hatchGeometry(rect.rect, rect.hatch, unit, print);
    if (!pattern.lines.isEmpty()) {
        painter.setPen(pen(rect.hatchColour, pattern.width, false, unit));
        painter.drawLines(pattern.lines.constData(), static_cast<int>(pattern.lines.size()));
    }
    if (!pattern.dots.isEmpty()) {
        QPainterPath dots;
        for (const QPointF &dot : pattern.dots)
            dots.addEllipse(dot, pattern.radius, pattern.radius);
        painter.fillPath(dots, rect.hatchColour);
    }
}

QPolygonF polygonOf(const ChartMark &mark)
{
    const double half = mark.size / 2;
    const QPointF at = mark.at;
    switch (mark.shape) {
    case ChartMark::Shape::Diamond:
        return {{at.x(), at.y() - half},
                {at.x() + half, at.y()},
                {at.x(), at.y() + half},
                {at.x() - half, at.y()}};
    case ChartMark::Shape::TriangleRight:
        return {
            {at.x(), at.y() - half}, {at.x() + mark.size * 0.85, at.y()}, {at.x(), at.y() + half}};
    case ChartMark::Shape::TriangleLeft:
        return {
            {at.x(), at.y() - half}, {at.x() - mark.size * 0.85, at.y()}, {at.x(), at.y() + half}};
    default:
        return {{at.x(), at.y() - half},
                {at.x() + half, at.y() + half * 0.8},
                {at.x() - half, at.y() + half * 0.8}};
    }
}

void paintArrow(QPainter &painter, const ChartMark &mark)
{
    const double way = mark.shape == ChartMark::Shape::ArrowRight ? 1 : -1;
    const QPointF tip(mark.at.x() + way * mark.size, mark.at.y());
    const double barb = mark.size * 0.3;
    painter.drawLine(mark.at, tip);
    painter.drawPolyline(QPolygonF(
        {{tip.x() - way * barb, tip.y() - barb}, tip, {tip.x() - way * barb, tip.y() + barb}}));
}

void paintMark(QPainter &painter, const ChartMark &mark, double unit)
{
    painter.setPen(pen(mark.colour, mark.lineWidth, false, unit));
    switch (mark.shape) {
    case ChartMark::Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.colour);
        painter.drawEllipse(mark.at, mark.size / 2, mark.size / 2);
        break;
    case ChartMark::Shape::Ring:
        painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
        painter.drawEllipse(mark.at, mark.size / 2, mark.size / 2);
        break;
    case ChartMark::Shape::ArrowLeft:
    case ChartMark::Shape::ArrowRight:
        painter.setBrush(Qt::NoBrush);
        paintArrow(painter, mark);
        break;
    default:
        painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
        painter.drawPolygon(polygonOf(mark));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void paintText(QPainter &painter, const ChartText &text, const ChartScene &scene)
{
    const QFont font = fontOf(scene.families, text.size, text.bold, text.italic);
    QTextLayout layout(text.text, font);
    layout.setTextOption(optionOf(text.text, scene.mirrored));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.text.size()));
    layout.endLayout();
    const double width = line.naturalTextWidth();
    const double shift = text.anchor == ChartText::Anchor::Left ? 0
        : text.anchor == ChartText::Anchor::Right               ? width
                                                                : width / 2;
    painter.setPen(text.colour);
    // A line that was laid out without a width stands at x = 0 whatever its direction.
    line.setPosition(QPointF(0, 0));
    line.draw(&painter, QPointF(text.at.x() - shift, text.at.y() - line.ascent()));
}

} // namespace

void paintRect(QPainter &painter, const ChartRect &rect, double unit, bool print)
{
    if (rect.fill.isValid()) {
        if (rect.radius > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(rect.fill);
            painter.drawRoundedRect(rect.rect, rect.radius, rect.radius);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.fillRect(rect.rect, rect.fill);
        }
    }
    if (rect.hatch != Hatch::None)
        paintPattern(painter, rect, unit, print);
    if (!rect.edge.isValid())
        return;
    const double half = rect.edgeWidth / 2;
    painter.setPen(pen(rect.edge, rect.edgeWidth, rect.dashed, unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.rect.adjusted(half, half, -half, -half));
}

void paintMark(QPainter &painter, const QRectF &square, const QColor &colour, bool inner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    QPen stroke(colour, 2.6, Qt::CustomDashLine, Qt::RoundCap);
    painter.setBrush(Qt::NoBrush);
    stroke.setDashPattern({4.6 / 2.6, 3.86 / 2.6});
    painter.setPen(stroke);
    painter.drawArc(QRectF(2.5, 8, 19, 19), 180 * 16, -180 * 16);
    if (inner) {
        stroke.setDashPattern({3.4 / 2.6, 2.75 / 2.6});
        painter.setPen(stroke);
        painter.drawArc(QRectF(7, 12.5, 10, 10), 180 * 16, -180 * 16);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(12, 17.5), 1.7, 1.7);
    painter.restore();
}

void paintScene(QPainter &painter, const ChartScene &scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartItem &item : scene.items) {
        if (const auto *rect = std::get_if<ChartRect>(&item)) {
            painter.setRenderHint(QPainter::Antialiasing, rect->hatch != Hatch::None);
            paintRect(painter, *rect, scene.unit, scene.print);
            painter.setRenderHint(QPainter::Antialiasing);
        } else if (const auto *line = std::get_if<ChartLine>(&item)) {
            painter.setPen(pen(line->colour, line->width, line->dashed, scene.unit));
            painter.drawLine(line->from, line->to);
        } else if (const auto *text = std::get_if<ChartText>(&item)) {
            paintText(painter, *text, scene);
        } else if (const auto *mark = std::get_if<ChartMark>(&item)) {
            paintMark(painter, *mark, scene.unit);
        }
    }
    painter.restore();
}

} // namespace plenary
