// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace plenary
{

/// The few shapes that style, delegates and small widgets are made of.
inline constexpr double FieldRadius = 4;

/// Grounds and edge of a button or a field. `edgeWidth` 2 marks the keyboard focus.
void drawField(QPainter &painter,
               const QRectF &box,
               const QColor &ground,
               const QColor &edge,
               double edgeWidth = 1,
               double radius = FieldRadius);
enum class Chevron { Down, Up, Left, Right };
/// A chevron of the icon set's weight in the middle of `box`.
void drawChevron(QPainter &painter, const QRectF &box, Chevron direction, const QColor &ink);
/// Four dots along the middle of a splitter handle.
void drawGrip(QPainter &painter, const QRectF &box, const QColor &ink);
/// A check in the middle of `box`, or the dash of a box that is partly checked.
void drawCheck(QPainter &painter, const QRectF &box, bool partly, const QColor &ink);

} // namespace plenary
