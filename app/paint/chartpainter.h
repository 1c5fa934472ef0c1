// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"

class QPainter;

namespace plenary
{

/// Paints the scene at the painter's origin, on any paint device. Restores the painter.
void paintScene(QPainter &painter, const ChartScene &scene);

/// Paints one rectangle with fill, pattern and edge. `unit` as in ChartScene.
void paintRect(QPainter &painter, const ChartRect &rect, double unit, bool print);

/// The network mark (hemicycle) in a square; below 20 pixels without its inner arc.
void paintMark(QPainter &painter, const QRectF &square, const QColor &colour, bool inner);

} // namespace plenary
