// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"
#include "app/paint/timeaxis.h"

#include <algorithm>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

using At = ChartBuilder::At;

struct Plot {
    double left = 0, right = 0, top = 0, base = 0;
    double perUnit = 0;
    QList<double> ticks;
    double label = 0, detail = 0; ///< font sizes
};

Plot plotOf(const ChartBuilder &build, double top, double height)
{
    Plot plot;
    plot.ticks = ChartBuilder::ticks(build.style.maximum > 0 ? build.style.maximum
                                                             : build.spec.largestTotal());
    QStringList numbers;
    for (const double tick : plot.ticks)
        numbers << build.style.number(tick);
    plot.label = build.small;
    plot.detail = build.print() ? build.body * 6.6 / 7.75 : build.small * 0.95;
    plot.left = build.widest(numbers, build.small) + build.px(10);
    plot.right = build.width;
    plot.top = top + build.small * 1.6; // room for the value above the highest column
    const bool details = std::any_of(
        build.spec.categories.begin(), build.spec.categories.end(), [](const auto &each) {
            return !each.detail.isEmpty();
        });
    plot.base = top + height - plot.label * 1.5 - (details ? plot.detail * 1.45 : 0);
    plot.base = std::max(plot.base, plot.top + build.px(40));
    const double largest =
        build.style.maximum > 0 ? build.style.maximum : std::max(build.spec.largestTotal(), 1.0);
    const double scaled = build.print() ? largest : plot.ticks.last();
    plot.perUnit = (plot.base - plot.top) / scaled;
    return plot;
}

void placeGrid(ChartBuilder &build, const Plot &plot)
{
    for (const double tick : plot.ticks) {
        const double y = plot.base - tick * plot.perUnit;
        if (y < plot.top - build.px(6))
            continue;
        if (tick > 0)
            build.line(plot.left, y, plot.right, y, build.style.grid, build.print() ? 0.7 : 1);
        build.text(plot.left - build.px(6),
                   y + ChartBuilder::drop(build.small),
                   build.style.number(tick),
                   {.size = build.small, .colour = build.style.third},
                   At::End);
    }
}

/// A column of one category, first series at the bottom.
void placeColumn(
    ChartBuilder &build, const Plot &plot, int index, double centre, double column, bool dimmed)
{
    const auto &category = build.spec.categories[index];
    double y = plot.base;
    for (const int series : build.order) {
        const double value = category.values.value(series);
        if (value <= 0)
            continue;
        const double height = std::max(value * plot.perUnit, build.px(0.7));
        const QRectF rect(centre - column / 2, y - height, column, height);
        ChartRect look = build.fill(series);
        if (dimmed)
            look.fill = build.style.middle;
        build.box(rect, look);
        if (y < plot.base)
            build.line(rect.left(), y, rect.right(), y, build.style.base, 1);
        build.hit(rect, index, series);
        y -= height;
    }
}

/// What stands where no people were counted: a dashed tick (did not take place) or a question mark.
void placeAbsence(ChartBuilder &build, const Plot &plot, int index, double centre)
{
    const auto &category = build.spec.categories[index];
    if (category.gap) {
        build.line(
            centre, plot.base - build.px(26), centre, plot.base, build.style.third, 0.9, true);
        return;
    }
    build.text(centre,
               plot.base - build.px(5),
               category.values.isEmpty() ? u"?"_s : u"0"_s,
               {.size = build.small, .colour = build.style.third},
               At::Centre);
}

int largestOf(const ChartSpec &spec)
{
    int best = 0;
    for (qsizetype i = 1; i < spec.categories.size(); ++i) {
        if (spec.categories[i].total() > spec.categories[best].total())
            best = static_cast<int>(i);
    }
    return best;
}

void placeValues(ChartBuilder &build, const Plot &plot, const TimeAxis &axis, int largest)
{
    QList<double> widths;
    for (const auto &category : build.spec.categories)
        widths << build.ruler.width(build.style.number(category.total()), build.small, true);
    const auto kept = axis.kept(widths, {largest}, build.px(1.5));
    for (const int index : axis.order()) {
        const auto &category = build.spec.categories[index];
        if (!kept[index] || category.total() <= 0)
            continue;
        const double top = plot.base - category.total() * plot.perUnit;
        build.text(axis.at(index),
                   top - build.px(4),
                   build.style.number(category.total()),
                   {.size = build.small, .bold = index == largest},
                   At::Centre);
    }
}

void placeLabels(ChartBuilder &build, const Plot &plot, const TimeAxis &axis, int largest)
{
    QList<double> labels, details;
    for (const auto &category : build.spec.categories) {
        labels << build.ruler.width(category.label, plot.label, true);
        details << build.ruler.width(category.detail, plot.detail);
    }
    const auto first = axis.kept(labels, {largest}, build.px(3));
    const auto second = axis.kept(details, {largest}, build.px(3));
    const double baseline = plot.base + plot.label * 1.45;
    // "COP" before the numbers of the meetings, where the numbers of the axis leave room.
    const QString &kind = build.spec.categoryTitle;
    const double firstLabel = axis.order().isEmpty()
        ? 0
        : axis.at(axis.order().first()) - labels[axis.order().first()] / 2;
    if (build.print() && build.ruler.width(kind, plot.label, true) + build.px(6) < firstLabel)
        build.text(0, baseline, kind, {.size = plot.label, .bold = true});
    for (const int index : axis.order()) {
        const auto &category = build.spec.categories[index];
        // A long name at an edge stays inside the chart.
        const auto inside = [&](double wide) {
            return std::clamp(axis.at(index),
                              std::min(wide / 2, build.width / 2),
                              std::max(build.width - wide / 2, build.width / 2));
        };
        if (first[index]) {
            build.text(inside(labels[index]),
                       baseline,
                       category.label,
                       {.size = plot.label, .bold = true},
                       At::Centre);
        }
        if (second[index]) {
            build.text(inside(details[index]),
                       baseline + plot.detail * 1.45,
                       category.detail,
                       {.size = plot.detail, .colour = build.style.third},
                       At::Centre);
        }
    }
}

struct CornerKey {
    QStringList entries;
    QRectF rect;
    double step = 0, swatch = 0;
};

/// The key stands in the upper start corner if the columns below leave it free, with the totals.
std::optional<CornerKey>
cornerKey(const ChartBuilder &build, const Plot &plot, const TimeAxis &axis)
{
    CornerKey key;
    key.step = build.px(build.print() ? 17 : 20);
    key.swatch = build.px(10);
    for (qsizetype i = build.order.size(); i-- > 0;) {
        double sum = 0;
        for (const auto &category : build.spec.categories)
            sum += category.values.value(build.order[i]);
        key.entries << QString(build.spec.series[build.order[i]].label % u": "_s
                               % build.style.number(sum));
    }
    const double wide = key.swatch + build.px(10) + build.widest(key.entries, build.small);
    const double tall = key.step * static_cast<double>(key.entries.size());
    key.rect = QRectF(plot.left + build.px(4), plot.top + build.px(2), wide, tall);
    for (const int index : axis.order()) {
        const bool below = axis.at(index) - axis.column() / 2 < key.rect.right() + build.px(8);
        const double top = plot.base - build.spec.categories[index].total() * plot.perUnit;
        if (below && top - build.small * 1.5 < key.rect.bottom())
            return std::nullopt;
    }
    return key;
}

void placeCornerKey(ChartBuilder &build, const CornerKey &key)
{
    ChartRect ground;
    ground.fill = build.style.base;
    build.box(key.rect, ground);
    double y = key.rect.top();
    for (qsizetype i = 0; i < key.entries.size(); ++i, y += key.step) {
        const int series = build.order[build.order.size() - 1 - i];
        build.box({key.rect.left(), y + (key.step - key.swatch) / 2, key.swatch, key.swatch},
                  build.fill(series));
        build.text(key.rect.left() + key.swatch + build.px(6),
                   y + key.step / 2 + ChartBuilder::drop(build.small),
                   key.entries[i],
                   {.size = build.small});
        build.hit({key.rect.left(), y, key.rect.width(), key.step}, -1, series);
    }
}

TimeAxis axisOf(const ChartBuilder &build, const Plot &plot)
{
    return TimeAxis(build.spec,
                    plot.left + build.px(4),
                    plot.right - build.px(build.print() ? 20 : 12),
                    build.px(build.print() ? 19 : 28));
}

void placeBodies(ChartBuilder &build, const Plot &plot, const TimeAxis &axis, double bottom)
{
    const auto &categories = build.spec.categories;
    const bool dims = build.spec.series.size() == 1
        && std::any_of(categories.begin(), categories.end(), [](const auto &each) {
                          return each.emphasised;
                      });
    for (const int index : axis.order()) {
        const double column = std::max(axis.column(), build.px(16));
        build.hit({axis.at(index) - column / 2, plot.top, column, bottom - plot.top}, index, -1);
        if (categories[index].total() > 0) {
            placeColumn(build,
                        plot,
                        index,
                        axis.at(index),
                        axis.column(),
                        dims && !categories[index].emphasised);
        } else {
            placeAbsence(build, plot, index, axis.at(index));
        }
    }
}

} // namespace

double placeColumns(ChartBuilder &build, double top, double height)
{
    const double bottom = top + height;
    Plot plot = plotOf(build, top, height);
    std::optional<CornerKey> corner;
    if (build.spec.series.size() > 1) {
        corner = cornerKey(build, plot, axisOf(build, plot));
        if (!corner) {
            const double below = build.key(top);
            plot = plotOf(build, below, bottom - below);
        }
    }
    const TimeAxis axis = axisOf(build, plot);
    placeGrid(build, plot);
    if (corner)
        placeCornerKey(build, *corner);
    placeBodies(build, plot, axis, bottom);
    const int largest = largestOf(build.spec);
    placeValues(build, plot, axis, largest);
    build.line(plot.left, plot.base, plot.right, plot.base, build.style.ink, 0.95);
    placeLabels(build, plot, axis, largest);
    return std::max(bottom, plot.base);
}

} // namespace plenary
