// SPDX-License-Identifier: GPL-3.0-or-later
#include "styleshapes.h"

#include <QtGui/QPainter>

namespace plenary
{

namespace
{

QPen roundPen(const QColor &ink, double width)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void drawField(QPainter &painter,
               const QRectF &box,
               const QColor &ground,
               const QColor &edge,
               double edgeWidth,
               double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const double half = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &box, Chevron direction, const QColor &ink)
{
    constexpr double Wide = 3.5;
    constexpr double High = 1.75;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.center());
    switch (direction) {
    case Chevron::Down:
        break;
    case Chevron::Up:
        painter.rotate(180);
        break;
    case Chevron::Left:
        painter.rotate(90);
        break;
    case Chevron::Right:
        painter.rotate(-90);
        break;
    }
    const QPointF points[] = {{-Wide, -High}, {0, High}, {Wide, -High}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawGrip(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const bool upright = box.height() > box.width();
    for (int i = 0; i < 4; ++i) {
        const double along = (i - 1.5) * 5;
        painter.drawEllipse(box.center() + (upright ? QPointF(0, along) : QPointF(along, 0)), 1, 1);
    }
    painter.restore();
}

void drawCheck(QPainter &painter, const QRectF &box, bool partly, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(ink, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.center());
    if (partly) {
        painter.drawLine(QPointF(-3, 0), QPointF(3, 0));
    } else {
        const QPointF points[] = {{-3.4, 0.2}, {-1, 2.6}, {3.4, -2.6}};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

} // namespace plenary
