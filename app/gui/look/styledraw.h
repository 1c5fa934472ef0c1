// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;

/// How PlenaryStyle draws single elements.
namespace plenary::styledraw
{

/// False: Fusion draws it.
[[nodiscard]] bool primitive(QStyle::PrimitiveElement element,
                             const QStyleOption &option,
                             QPainter &painter,
                             bool onBar);
/// The one button of a dialog that goes on.
[[nodiscard]] bool isPrimary(const QStyleOptionButton &button);
void headSection(const QStyleOptionHeader &head, QPainter &painter);
void headLabel(const QStyleOptionHeader &head, QPainter &painter);
void combo(const QStyleOptionComplex &option, QPainter &painter, const QRect &arrow);
void spin(const QStyleOptionComplex &option, QPainter &painter, const QRect &up, const QRect &down);
/// Groove, slider and pages of a scroll bar without arrows, as if left to right.
[[nodiscard]] QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace plenary::styledraw
