// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <bit>

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using At = ChartBuilder::At;

struct Panel {
    QString title, detail;
    bool counted = true;
    QStringList titleLines;
    QList<BarRow> rows;
    double headHeight = 0;
    double height = 0; ///< with head and the space after
};

struct Frame {
    double column = 0; ///< width of one column
    double gutter = 0;
    double label = 0;
    double zero = 0; ///< from the start of the column
    double bar = 0, row = 0;
    double perUnit = 0;
    double largest = 1; ///< end of the scale
    int columns = 1;
};

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    frame.columns = build.width >= build.px(520) ? 2 : 1;
    frame.gutter = build.px(build.print() ? 15.1 : 28);
    frame.column = (build.width - frame.gutter * (frame.columns - 1)) / frame.columns;
    frame.row = build.px(build.print() ? 14.8 : 22);
    frame.bar = build.px(build.print() ? 9.8 : 14);
    QStringList labels, totals;
    for (const auto &category : build.spec.categories) {
        labels << category.label;
        totals << totalText(build, category);
    }
    frame.label = std::min(build.widest(labels, build.body), frame.column * 0.55);
    frame.zero = std::max(frame.label + build.px(9), frame.column * 0.45);
    const double value = build.widest(totals, build.body, true) + build.px(6);
    frame.largest = build.style.maximum > 0 ? build.style.maximum : chartMaximum(build.spec);
    frame.perUnit = (frame.column - frame.zero - value) / frame.largest;
    return frame;
}

/// The panel with the lines of its title and its heights.
Panel measured(const ChartBuilder &build, const Frame &frame, Panel panel)
{
    const double detail = build.ruler.width(panel.detail, build.small);
    panel.titleLines =
        build.ruler.wrapped(panel.title, frame.column - detail - build.px(10), build.body, true);
    const auto more = static_cast<double>(panel.titleLines.size() - 1);
    panel.headHeight = build.px(25) + more * build.leading(build.body);
    panel.height = panel.headHeight + build.px(6);
    for (const BarRow &row : panel.rows)
        panel.height += row.height;
    return panel;
}

QList<Panel> panelsOf(const ChartBuilder &build, const Frame &frame)
{
    QList<Panel> panels;
    QHash<QString, qsizetype> known;
    for (const int index : categoryOrder(build.spec)) {
        const auto &category = build.spec.categories[index];
        const auto found = known.constFind(category.group);
        if (found == known.cend()) {
            known.insert(category.group, panels.size());
            panels << Panel{category.group,
                            category.groupDetail,
                            category.role == ChartSpec::Role::Counted,
                            {},
                            {},
                            0,
                            0};
        }
        BarRow row;
        row.category = index;
        row.label = build.ruler.wrapped(
            category.label, frame.label, build.body, false, build.print() ? 0 : 2);
        const auto more = static_cast<double>(row.label.size() - 1);
        row.height = frame.row + more * build.leading(build.body) * 0.95;
        panels[known.value(category.group)].rows << row;
    }
    for (Panel &panel : panels)
        panel = measured(build, frame, panel);
    return panels;
}

/// Which panels stand in the first column: the choice with the smallest height, and among equals
/// the one that keeps the reading order. A set of up to 12 panels is searched whole.
quint32 firstColumn(const QList<Panel> &panels)
{
    const auto count = static_cast<quint32>(std::min<qsizetype>(panels.size(), 12));
    double all = 0;
    for (const Panel &panel : panels)
        all += panel.height;
    quint32 best = ~0U;
    double least = all * 2;
    for (quint32 choice = 1; choice < (1U << count); choice += 2) {
        double height = 0;
        for (quint32 i = 0; i < count; ++i)
            height += choice >> i & 1U ? panels[i].height : 0;
        const double tallest = std::max(height, all - height);
        const bool inOrder = std::has_single_bit(choice + 1U);
        if (tallest * (inOrder ? 0.97 : 1.0) < least - 0.001) {
            least = tallest * (inOrder ? 0.97 : 1.0);
            best = choice;
        }
    }
    return best;
}

void placeHead(ChartBuilder &build,
               const Frame &frame,
               const Panel &panel,
               double left,
               double top,
               bool first)
{
    const ChartStyle &style = build.style;
    build.line(
        left, top, left + frame.column, top, first ? style.ink : style.line, first ? 1.3 : 0.8);
    const QColor colour = panel.counted ? style.accent : style.second;
    double baseline = top + build.px(14.5);
    for (const QString &each : panel.titleLines) {
        build.text(left, baseline, each, {.bold = true, .colour = colour});
        baseline += build.leading(build.body);
    }
    build.text(left + frame.column,
               top + build.px(14.5),
               panel.detail,
               {.size = build.small, .colour = style.third},
               At::End);
}

/// A bar with its number, or what of it the scale of the countries has room for.
void placeBar(ChartBuilder &build, const Frame &frame, int index, double zero, double middle)
{
    const auto &category = build.spec.categories[index];
    const bool counted = category.role == ChartSpec::Role::Counted;
    const bool cut = category.total() > frame.largest;
    const double top = middle - frame.bar / 2;
    const double end = cut
        ? build.cutStack(index, zero, top, frame.bar, frame.largest * frame.perUnit)
        : build.stack(index, zero, top, frame.bar, frame.perUnit);
    const double baseline = middle + ChartBuilder::drop(build.body);
    const QString total = totalText(build, category);
    build.text(end + build.px(5),
               baseline,
               total,
               {.bold = counted, .colour = counted ? build.style.ink : build.style.second});
}

double placePanel(ChartBuilder &build,
                  const Frame &frame,
                  const Panel &panel,
                  double left,
                  double top,
                  bool first)
{
    placeHead(build, frame, panel, left, top, first);
    double y = top + panel.headHeight;
    const double zero = left + frame.zero;
    const double begin = y;
    for (const BarRow &row : panel.rows) {
        const auto &category = build.spec.categories[row.category];
        const bool counted = category.role == ChartSpec::Role::Counted;
        const double middle = y + frame.row / 2;
        build.hit({left, y, frame.column, row.height}, row.category, -1);
        const QColor colour = counted ? build.style.ink : build.style.second;
        double baseline = middle + ChartBuilder::drop(build.body);
        for (const QString &each : row.label) {
            build.text(left, baseline, each, {.bold = category.emphasised, .colour = colour});
            baseline += build.leading(build.body) * 0.95;
        }
        placeBar(build, frame, row.category, zero, middle);
        y += row.height;
    }
    build.line(zero, begin, zero, y, build.style.ink, 0.95);
    return top + panel.height;
}

} // namespace

namespace
{

double heightOf(const QList<Panel> &panels)
{
    double height = 0;
    for (const Panel &panel : panels)
        height += panel.height;
    return height;
}

/// What stands in the first and in the second column.
struct Columns {
    QList<Panel> first, second;
    [[nodiscard]] double tallest() const { return std::max(heightOf(first), heightOf(second)); }
};

Columns whole(const QList<Panel> &panels)
{
    Columns columns;
    const quint32 chosen = firstColumn(panels);
    for (qsizetype i = 0; i < panels.size(); ++i) {
        // Panels beyond the search fill the shorter column.
        const bool second =
            i < 12 ? (chosen >> i & 1U) == 0 : heightOf(columns.second) < heightOf(columns.first);
        (second ? columns.second : columns.first) << panels[i];
    }
    return columns;
}

/// In reading order; the panel in the middle goes on in the second column.
Columns broken(const ChartBuilder &build, const Frame &frame, const QList<Panel> &panels)
{
    constexpr qsizetype Least = 3; ///< rows on either side
    Columns columns;
    const double half = heightOf(panels) / 2;
    for (const Panel &panel : panels) {
        double room = half - heightOf(columns.first) - panel.headHeight;
        qsizetype rows = 0;
        while (rows < panel.rows.size() && room >= panel.rows[rows].height / 2)
            room -= panel.rows[rows++].height;
        if (!columns.second.isEmpty() || rows < Least) {
            columns.second << panel;
        } else if (panel.rows.size() - rows < Least) {
            columns.first << panel;
        } else {
            Panel rest = panel;
            //: head of a group of bars that goes on in the next column or on the next page
            rest.title = Tr::tr("%1 (continued)").arg(panel.title);
            rest.detail.clear();
            rest.rows = panel.rows.mid(rows);
            Panel begin = panel;
            begin.rows = panel.rows.first(rows);
            columns.first << measured(build, frame, begin);
            columns.second << measured(build, frame, rest);
        }
    }
    return columns;
}

} // namespace

double placePanels(ChartBuilder &build, double top)
{
    constexpr double Uneven = 0.6; ///< of all the height in one column
    const Frame frame = frameOf(build);
    const double y = build.key(top);
    const QList<Panel> panels = panelsOf(build, frame);
    Columns columns{panels, {}};
    if (frame.columns == 2) {
        columns = whole(panels);
        if (columns.tallest() > heightOf(panels) * Uneven)
            columns = broken(build, frame, panels);
    }
    double bottom = y;
    for (const auto &[column, left] :
         {std::pair(columns.first, 0.0), std::pair(columns.second, frame.column + frame.gutter)}) {
        double at = y;
        for (const Panel &panel : column)
            at = placePanel(build, frame, panel, left, at, at <= y);
        bottom = std::max(bottom, at);
    }
    build.setBody(y, bottom);
    return bottom;
}

} // namespace plenary
