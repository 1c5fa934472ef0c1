// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <variant>

/// A chart that has been laid out: plain primitives in scene units (pixels on screen, device dots
/// on paper), already mirrored for right-to-left. Painting, SVG and hit tests read the same list.
namespace plenary
{

/// Patterns that we draw ourselves; brush patterns of Qt turn to grey dust in a PDF.
enum class Hatch { None, Slanted, Counter, Dots, Upright, Level, Cross, WideDots };

struct ChartRect {
    QRectF rect;
    QColor fill; ///< invalid: not filled
    Hatch hatch = Hatch::None;
    QColor hatchColour;
    QColor edge; ///< invalid: no edge
    double edgeWidth = 1;
    bool dashed = false; ///< edge
    double radius = 0;
    bool operator==(const ChartRect &) const = default;
};

struct ChartLine {
    QPointF from, to;
    QColor colour;
    double width = 1;
    bool dashed = false;
    bool operator==(const ChartLine &) const = default;
};

/// One line of text; wrapping and eliding were decided by the layout.
struct ChartText {
    enum class Anchor { Left, Centre, Right }; ///< which end of the text stands at `at`
    QPointF at; ///< on the baseline
    Anchor anchor = Anchor::Left;
    QString text;
    double size = 12; ///< font size in scene units
    bool bold = false;
    bool italic = false;
    QColor colour;
    double width = 0; ///< measured advance
    bool operator==(const ChartText &) const = default;
};

/// A shape at a value. Towards means the direction of growing values (turned when mirrored).
struct ChartMark {
    enum class Shape {
        Dot,
        Ring,
        Diamond,
        TriangleRight,
        TriangleLeft,
        ArrowRight,
        ArrowLeft,
        Triangle
    };
    QPointF at; ///< centre; for triangles the middle of the upright side; for arrows the tail
    Shape shape = Shape::Dot;
    double size = 8; ///< diameter; for arrows the length
    QColor colour;
    QColor fill; ///< inside of rings and triangles
    double lineWidth = 1;
    bool operator==(const ChartMark &) const = default;
};

using ChartItem = std::variant<ChartRect, ChartLine, ChartText, ChartMark>;

/// A place that can be pointed at, focused and spoken. Rows come before the segments inside them.
struct ChartHit {
    QRectF rect;
    int category = -1; ///< index in ChartSpec::categories, -1: the series as a whole (key)
    int series = -1; ///< index in ChartSpec::series, -1: the category as a whole
    QString filter; ///< filter of the category or series; for a segment both, joined by "and"
    QString spoken; ///< full text: name, value, unit, and what was reported
    bool operator==(const ChartHit &) const = default;
};

struct ChartScene {
    QSizeF size; ///< natural size: may be taller than asked for, then the widget scrolls
    QStringList families; ///< of all texts
    double unit = 1; ///< scene units of one screen pixel: dash length and hatch pitch follow it
    bool print = false; ///< hatch pitch of paper
    bool mirrored = false; ///< base direction of texts without strong direction
    /// What may be scrolled: key and heads stand above it, the axis below it.
    double bodyTop = 0, bodyBottom = 0;
    QList<ChartItem> items; ///< in painting order, which is the reading order
    QList<ChartHit> hits;
    bool operator==(const ChartScene &) const = default;

    /// The innermost hit at a point, or nothing.
    [[nodiscard]] const ChartHit *hitAt(const QPointF &point) const
    {
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
            if (hit->rect.contains(point))
                return &*hit;
        }
        return nullptr;
    }
};

} // namespace plenary
