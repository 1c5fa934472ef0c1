// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QtCore/QStringView>

class QPainter;
class QRectF;

namespace plenary
{

/// The shapes that stand before status words, the same in tables, forms, chips and on paper.
/// The word always follows, except in matrices, which carry a legend.
class StatusGlyph
{
public:
    enum class Shape {
        None,
        DiscCheck,
        HalfDisc,
        QuarterDisc,
        ThreeQuarterDisc,
        Ring,
        RingBar,
        Cross,
        DashedRing,
        Check,
        Question,
        Arrow,
        TwoDots,
        Triangle,
        Clock,
        Plus,
        Link,
    };
    struct Look {
        Shape shape = Shape::None;
        ColourRole glyph = ColourRole::Text2;
        ColourRole word = ColourRole::Text;
        bool operator==(const Look &) const = default;
    };
    static constexpr int Size = 13;

    /// What a code of a field looks like: ("rsvp", "declined"). An unknown pair has no shape.
    [[nodiscard]] static Look look(QStringView field, QStringView code);
    /// Draws `shape` centred in `box`; `ground` is the colour beneath (for the check in a disc).
    /// `mirrored`: right to left (turns the arrow only).
    static void paint(QPainter &painter,
                      const QRectF &box,
                      Shape shape,
                      const QColor &ink,
                      const QColor &ground,
                      bool mirrored = false);
    /// For combo boxes and labels; follows theme changes.
    [[nodiscard]] static QIcon icon(Look look);
};

} // namespace plenary
