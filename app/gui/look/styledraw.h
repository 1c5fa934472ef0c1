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
/// Frame and ground of a field of several lines.
void field(const QStyleOption &option, QPainter &painter);
/// The one button of a dialog that goes on.
[[nodiscard]] bool isPrimary(const QStyleOptionButton &button);
void headSection(const QStyleOptionHeader &head, QPainter &painter);
void emptyHead(const QStyleOption &option, QPainter &painter);
void headLabel(const QStyleOptionHeader &head, QPainter &painter, const QWidget *widget);
/// Room for the words, their padding and the sort chevron.
[[nodiscard]] int headWidth(const QString &text, const QFont &font);
void pushLabel(const QStyleOptionButton &button, QPainter &painter);
/// Icon before words, or either alone; in a tool bar with room on both sides.
void toolLabel(const QStyleOptionToolButton &button, QPainter &painter);
[[nodiscard]] QSize
toolSize(const QStyleOptionToolButton &button, int arrow, const QSize &given, bool onBar);
void progress(const QStyleOptionProgressBar &bar, QPainter &painter);
void progressLabel(const QStyleOptionProgressBar &bar, QPainter &painter);
void combo(const QStyleOptionComplex &option, QPainter &painter, const QRect &arrow);
void spin(const QStyleOptionComplex &option, QPainter &painter, const QRect &up, const QRect &down);
/// Groove, slider and pages of a scroll bar without arrows, as if left to right.
[[nodiscard]] QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace plenary::styledraw
