// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"

#include <QtCore/QLineF>

namespace plenary
{

/// A pattern inside a rectangle as plain geometry, cut at its sides. Lines and dots stand on one
/// grid of the whole scene, so that neighbouring bars do not shift against each other.
struct HatchGeometry {
    QList<QLineF> lines;
    QList<QPointF> dots;
    double width = 1; ///< of a line
    double radius = 0; ///< of a dot
};

/// `unit`: scene units of one pixel at 96 dpi; paper: 0.16 mm lines 1.1 mm apart, 0.4 mm dots.
[[nodiscard]] HatchGeometry hatchGeometry(const QRectF &rect, Hatch hatch, double unit, bool print);

} // namespace plenary
