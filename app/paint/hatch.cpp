// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/hatch.h"

#include <cmath>
#include <numbers>

namespace plenary
{

namespace
{

/// Lines x + y = c (rising) or x - y = c (falling), cut at the rectangle.
void addSlanted(QList<QLineF> &lines, const QRectF &rect, double pitch, bool rising)
{
    const double step = pitch * std::numbers::sqrt2;
    const double first = rising ? rect.left() + rect.top() : rect.left() - rect.bottom();
    const double last = rising ? rect.right() + rect.bottom() : rect.right() - rect.top();
    for (double c = std::ceil(first / step) * step; c < last; c += step) {
        const double from = std::max(rect.left(), rising ? c - rect.bottom() : c + rect.top());
        const double to = std::min(rect.right(), rising ? c - rect.top() : c + rect.bottom());
        if (to > from)
            lines << QLineF(from, rising ? c - from : from - c, to, rising ? c - to : to - c);
    }
}

void addStraight(QList<QLineF> &lines, const QRectF &rect, double pitch, bool upright)
{
    const double begin = upright ? rect.left() : rect.top();
    const double end = upright ? rect.right() : rect.bottom();
    for (double at = (std::floor(begin / pitch) + 1) * pitch; at < end; at += pitch) {
        lines << (upright ? QLineF(at, rect.top(), at, rect.bottom())
                          : QLineF(rect.left(), at, rect.right(), at));
    }
}

void addDots(QList<QPointF> &dots, const QRectF &rect, double pitch, double radius)
{
    const double inset = radius * 1.2;
    for (double y = std::ceil((rect.top() + inset) / pitch) * pitch; y <= rect.bottom() - inset;
         y += pitch) {
        for (double x = std::ceil((rect.left() + inset) / pitch) * pitch; x <= rect.right() - inset;
             x += pitch)
            dots << QPointF(x, y);
    }
}

} // namespace

HatchGeometry hatchGeometry(const QRectF &rect, Hatch hatch, double unit, bool print)
{
    const double mm = unit * 96 / 25.4;
    const double pitch = print ? 1.1 * mm : 3.6 * unit;
    HatchGeometry geometry;
    geometry.width = print ? 0.16 * mm : unit;
    geometry.radius = print ? 0.2 * mm : 0.8 * unit;
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Slanted:
    case Hatch::Counter:
        addSlanted(geometry.lines, rect, pitch, hatch == Hatch::Slanted);
        break;
    case Hatch::Cross:
        addSlanted(geometry.lines, rect, pitch, true);
        addSlanted(geometry.lines, rect, pitch, false);
        break;
    case Hatch::Upright:
    case Hatch::Level:
        addStraight(geometry.lines, rect, pitch * 0.75, hatch == Hatch::Upright);
        break;
    case Hatch::Dots:
        addDots(geometry.dots, rect, print ? 1.05 * mm : pitch, geometry.radius);
        break;
    case Hatch::WideDots:
        geometry.radius *= 1.5;
        addDots(geometry.dots, rect, pitch * 1.5, geometry.radius);
        break;
    }
    return geometry;
}

} // namespace plenary
