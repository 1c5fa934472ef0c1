// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartlayout.h"
#include "app/paint/textruler.h"

namespace plenary
{

/// Collects the primitives of one chart. Everything is placed from the start edge (x grows from the
/// start); finish() turns it over for right-to-left, in one place.
class ChartBuilder
{
public:
    enum class At { Start, Centre, End };
    /// How a text is set; sizes are those of the style.
    struct Look {
        double size = 0; ///< 0: body
        bool bold = false;
        bool italic = false;
        QColor colour = {}; ///< invalid: ink
    };

    ChartBuilder(const ChartSpec &chart, const ChartStyle &look, double fullWidth);

    const ChartSpec &spec;
    const ChartStyle &style;
    const TextRuler ruler;
    const double width;
    const double body, small; ///< font sizes
    const QList<int> order; ///< series: counted, other, unknown

    [[nodiscard]] double px(double pixels) const { return pixels * style.unit; }
    [[nodiscard]] bool print() const { return style.isPrint(); }
    /// From the middle of a row to the baseline of its text.
    [[nodiscard]] static double drop(double size) { return size * 0.36; }
    /// Place in the palette of a counted series.
    [[nodiscard]] int place(int series) const;
    [[nodiscard]] ChartRect fill(int series) const;
    [[nodiscard]] double widest(const QStringList &texts, double size, bool bold = false) const;

    void add(ChartItem item) { m_scene.items << std::move(item); }
    void line(double x1,
              double y1,
              double x2,
              double y2,
              const QColor &colour,
              double pixels,
              bool dashed = false);
    void text(double x, double baseline, const QString &text, const Look &look, At at = At::Start);
    void box(const QRectF &rect, ChartRect look);
    /// Lines one below the other, the block centred on `middle`.
    void
    lines(double x, double middle, const QStringList &texts, const Look &look, At at = At::Start);
    [[nodiscard]] double leading(double size) const { return size * 1.36; }
    void hit(const QRectF &rect, int category, int series);
    /// Where the rows stand, between key and axis; without it nothing stays while they scroll.
    void setBody(double top, double bottom);

    /// Swatches with the names of the series, and the shapes of reported figures; the new top.
    double key(double top);
    /// Steps of 1, 2 or 5 x 10^n from 0, at most five above 0, the last at or above `maximum`.
    [[nodiscard]] static QList<double> ticks(double maximum);
    /// The numbers of an axis below it; one that would touch the one before is left out.
    void numbers(const QList<double> &ticks, double zero, double perUnit, double baseline);
    /// Segments of one category side by side from `zero`; the end of the last.
    double stack(int category, double zero, double top, double height, double perUnit);
    /// The same of a bar that is longer than the scale: as long as `room`, with a gap and words.
    double cutStack(int category, double zero, double top, double height, double room);

    [[nodiscard]] ChartScene finish(double height);

private:
    double keyEntries(double x, double top);
    double markerKey(double x, double top);
    double markerKeyWidth() const;
    ChartScene m_scene;
};

/// The kinds; each places its chart below `top` and answers where it ends.
double placeBars(ChartBuilder &build, double top);
double placePanels(ChartBuilder &build, double top);
double placeColumns(ChartBuilder &build, double top, double height);
double placeMultiples(ChartBuilder &build, double top);
double placeParts(ChartBuilder &build, double top);
double placeDots(ChartBuilder &build, double top);
double placeTiles(ChartBuilder &build, double top);
double placeMatrix(ChartBuilder &build, double top);

/// Reported figures on a row: a tick with the shape of its qualifier, near ones staggered.
void placeMarkers(
    ChartBuilder &build, int category, double zero, double middle, double height, double perUnit);
void placeMarker(ChartBuilder &build,
                 ChartSpec::Qualifier qualifier,
                 const QPointF &at,
                 double size);

/// What the rows of a chart of bars have in common.
struct BarRow {
    int category = -1;
    QStringList label;
    double height = 0;
};
/// Categories in reading order: counted as given, then other, then unknown.
[[nodiscard]] QList<int> categoryOrder(const ChartSpec &spec);
[[nodiscard]] QString totalText(const ChartBuilder &build, const ChartSpec::Category &category);

} // namespace plenary
