// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statusglyph.h"

#include <QtCore/QString>

class QHelpEvent;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace plenary
{

/// What a model says about one item through models/roles.h, as both delegates draw it.
struct ItemLook {
    QString text; ///< one line, never rich
    QString hint;
    StatusGlyph::Look status;
    QString icon;
    QFont font;
    ColourRole ink = ColourRole::Text;
    bool number = false;
    bool link = false;
    int tint = -1; ///< ColourRole, -1: none

    [[nodiscard]] static ItemLook of(const QModelIndex &index);
};

inline constexpr int CellPadding = 7;
inline constexpr int GlyphGap = 6;
inline constexpr int IconSize = 16;

/// Room that `text` needs; elision compares fractions, so it is rounded up.
[[nodiscard]] int textWidth(const QString &text, const QFont &font);
/// Colour of words on this item: what `role` says, and with high contrast the system's selection.
[[nodiscard]] QColor inkOf(ColourRole role, const QStyleOptionViewItem &option);
/// The item's ground: base, hover or selection tint.
void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option);
/// 3 px at the leading edge.
void drawAccentBar(QPainter &painter, const QStyleOptionViewItem &option);
/// 1 px inside the cell that has the keyboard.
void drawKeyboardRing(QPainter &painter, const QStyleOptionViewItem &option);
/// Plain text on one line, cut with an ellipsis; `box` is where it stands on screen, alignment is
/// meant left to right and mirrored by the painter. Scripts that are taller than the line may reach
/// over its edges. Answers how wide the words are.
int drawWords(QPainter &painter,
              const QRect &box,
              const QString &text,
              const QFont &font,
              const QColor &ink,
              Qt::Alignment alignment = Qt::AlignLeft);
/// Shows `text` as a tool tip for `area` of the view, without reading it as markup.
void showWholeText(const QHelpEvent &event,
                   const QStyleOptionViewItem &option,
                   const QString &text);

} // namespace plenary
