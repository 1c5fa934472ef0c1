// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"
#include "core/chartspec.h"
#include "core/speech.h"

#include <QtCore/QLocale>

namespace plenary
{

/// Colours, sizes and direction of a chart. Start from screen() or print() and change what differs
/// (a theme may set its own colours, high contrast its palette).
struct ChartStyle {
    enum class Medium { Screen, Print };

    Medium medium = Medium::Screen;
    bool dark = false;
    bool mirrored = false; ///< right-to-left: bars run from the right
    bool titled = false; ///< draw title and subtitle above the chart (pictures that stand alone)
    QStringList families; ///< fonts, the first that has a character draws it
    QLocale locale; ///< of numbers
    double unit = 1; ///< scene units of one pixel at 96 dpi
    double text = 12.67; ///< labels, in scene units; everything else keeps its ratio
    double maximum = 0; ///< end of the value axis, 0: from the data (figures split over pages)
    int selected = -1; ///< category whose row is tinted

    QColor base, ink, second, third; ///< ground and three strengths of text
    QColor accent, middle, light; ///< the three blues of print; middle and light tint on screen
    QColor line, grid, tint, gap;
    QColor otherGround, otherLines; ///< hatched: other, unknown
    QList<QColor> palette, edges, labels; ///< eight places: fill, edge (may be invalid), text on it
    QList<QColor> tints, tintInk; ///< matrix, from light to dark

    [[nodiscard]] static ChartStyle
    screen(bool dark = false, double textPixels = 12.67, const QLocale &locale = Speech::locale());
    /// Paper: light whatever the theme. `unitsPerMm`: scene units of a millimetre.
    [[nodiscard]] static ChartStyle print(const QString &language = QStringLiteral("en"),
                                          double unitsPerMm = 1200 / 25.4);

    [[nodiscard]] bool isPrint() const { return medium == Medium::Print; }
    /// 1 725 with U+202F on paper, as the locale has it on screen.
    [[nodiscard]] QString number(double value) const;
    /// How a series looks; `place` counts from 0 among the counted series.
    [[nodiscard]] ChartRect fill(ChartSpec::Role role, int place) const;
    /// Text colour on that fill.
    [[nodiscard]] QColor textOn(ChartSpec::Role role, int place) const;
};

/// Noto families for a language (BCP 47), its own script first after Latin, then all others.
[[nodiscard]] QStringList notoFamilies(const QString &language, bool serif = false);
[[nodiscard]] bool isRightToLeft(const QString &language);

} // namespace plenary
