// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusglyph.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>
#include <algorithm>

namespace plenary
{

namespace
{

using Shape = StatusGlyph::Shape;

constexpr double Radius = 5.25; ///< of rings and discs, in the 13-px box
constexpr double Width = 1.5;

QPen penOf(const QColor &ink, double width = Width)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void lines(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(points.begin(), int(points.size()));
}

/// A ring filled clockwise from the top for `quarters` of it.
void pie(QPainter &painter, const QColor &ink, int quarters)
{
    painter.drawEllipse(QPointF(0, 0), Radius, Radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double inner = Radius - 0.25;
    painter.drawPie(QRectF(-inner, -inner, 2 * inner, 2 * inner), 90 * 16, -quarters * 90 * 16);
}

void discCheck(QPainter &painter, const QColor &ink, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, 0), 6, 6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(ground, 1.6));
    lines(painter, {{-2.7, 0.2}, {-0.8, 2.1}, {2.7, -1.9}});
}

void dashedRing(QPainter &painter, const QColor &ink)
{
    // Eight dashes; pattern in pen widths so that they end where they began.
    QPen pen(ink, 1.3, Qt::CustomDashLine, Qt::FlatCap);
    const double part = 2 * 3.14159265 * Radius / 8 / 1.3;
    pen.setDashPattern({part * 0.6, part * 0.4});
    painter.setPen(pen);
    painter.drawEllipse(QPointF(0, 0), Radius, Radius);
}

void question(QPainter &painter, const QColor &ink)
{
    QPainterPath hook(QPointF(-2.5, -2.7));
    hook.cubicTo(-2.5, -6.2, 2.8, -6.2, 2.8, -2.7);
    hook.cubicTo(2.8, -0.6, 0, -0.8, 0, 1.6);
    painter.drawPath(hook);
    painter.setPen(penOf(ink, 2));
    painter.drawPoint(QPointF(0, 4.7));
}

void triangle(QPainter &painter, const QColor &ink)
{
    const QPointF corners[] = {{0, -5}, {5.6, 4.8}, {-5.6, 4.8}};
    painter.drawPolygon(corners, 3);
    painter.setPen(penOf(ink, 1.4));
    painter.drawLine(QPointF(0, -1.4), QPointF(0, 1.2));
    painter.drawPoint(QPointF(0, 3.1));
}

void plus(QPainter &painter, double reach)
{
    lines(painter, {{-reach, 0}, {reach, 0}});
    lines(painter, {{0, -reach}, {0, reach}});
}

void twoDots(QPainter &painter, const QColor &ink)
{
    painter.setPen(penOf(ink, 2.2));
    painter.drawPoint(QPointF(-2.25, 0));
    painter.drawPoint(QPointF(2.25, 0));
}

void link(QPainter &painter)
{
    painter.rotate(-45);
    painter.drawRoundedRect(QRectF(-6, -2, 6.5, 4), 2, 2);
    painter.drawRoundedRect(QRectF(-0.5, -2, 6.5, 4), 2, 2);
}

void draw(QPainter &painter, Shape shape, const QColor &ink, const QColor &ground)
{
    switch (shape) {
    case Shape::None:
        return;
    case Shape::DiscCheck:
        return discCheck(painter, ink, ground);
    case Shape::QuarterDisc:
        return pie(painter, ink, 1);
    case Shape::HalfDisc:
        return pie(painter, ink, 2);
    case Shape::ThreeQuarterDisc:
        return pie(painter, ink, 3);
    case Shape::Ring:
        return painter.drawEllipse(QPointF(0, 0), Radius, Radius);
    case Shape::RingBar:
        painter.drawEllipse(QPointF(0, 0), Radius, Radius);
        return lines(painter, {{-2.5, 0}, {2.5, 0}});
    case Shape::Cross:
        painter.rotate(45);
        return plus(painter, 5.3);
    case Shape::DashedRing:
        return dashedRing(painter, ink);
    case Shape::Check:
        return lines(painter, {{-4.75, 0.25}, {-1.5, 3.5}, {4.75, -3.5}});
    case Shape::Question:
        return question(painter, ink);
    case Shape::Arrow:
        lines(painter, {{-4.75, 0}, {4.75, 0}});
        return lines(painter, {{1.25, -3.5}, {4.75, 0}, {1.25, 3.5}});
    case Shape::TwoDots:
        return twoDots(painter, ink);
    case Shape::Triangle:
        return triangle(painter, ink);
    case Shape::Clock:
        painter.drawEllipse(QPointF(0, 0), Radius, Radius);
        return lines(painter, {{0, -2.75}, {0, 0.25}, {2.1, 1.5}});
    case Shape::Plus:
        return plus(painter, 4.25);
    case Shape::Link:
        return link(painter);
    }
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(StatusGlyph::Look look)
        : m_look(look)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor ink = Theme::colour(m_look.glyph);
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.42F);
        StatusGlyph::paint(*painter,
                           rect,
                           m_look.shape,
                           ink,
                           Theme::colour(ColourRole::Base),
                           QApplication::isRightToLeft());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap
    scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {QPoint(0, 0), (QSizeF(size) / scale).toSize()}, mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_look); }

private:
    StatusGlyph::Look m_look;
};

} // namespace

void StatusGlyph::paint(QPainter &painter,
                        const QRectF &box,
                        Shape shape,
                        const QColor &ink,
                        const QColor &ground,
                        bool mirrored)
{
    if (shape == Shape::None || box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    const double scale = std::min(1.0, std::min(box.width(), box.height()) / Size);
    painter.scale(mirrored && shape == Shape::Arrow ? -scale : scale, scale);
    painter.setPen(penOf(ink));
    painter.setBrush(Qt::NoBrush);
    draw(painter, shape, ink, ground);
    painter.restore();
}

QIcon StatusGlyph::icon(Look look)
{
    return look.shape == Shape::None ? QIcon() : QIcon(new GlyphEngine(look));
}

} // namespace plenary
