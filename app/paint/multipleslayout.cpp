// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"
#include "app/paint/timeaxis.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using At = ChartBuilder::At;

struct Frame {
    int across = 1;
    double column = 0, gutter = 0;
    double panel = 0; ///< height of one small chart
    double head = 0;
    double latest = 0; ///< room for the latest value at the end
    double largest = 1;
};

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    frame.gutter = build.px(build.print() ? 15.1 : 24);
    const double wanted = build.px(build.print() ? 200 : 230);
    frame.across =
        std::max(1, static_cast<int>((build.width + frame.gutter) / (wanted + frame.gutter)));
    frame.across = std::min(frame.across, std::max(1, static_cast<int>(build.spec.series.size())));
    frame.column = (build.width - frame.gutter * (frame.across - 1)) / frame.across;
    frame.panel = build.px(build.print() ? 61 : 80);
    frame.head = build.px(build.print() ? 17 : 20);
    for (const auto &category : build.spec.categories) {
        for (const double value : category.values)
            frame.largest = std::max(frame.largest, value);
    }
    if (build.style.maximum > 0)
        frame.largest = build.style.maximum;
    frame.latest = build.ruler.width(build.style.number(frame.largest), build.small) + build.px(14);
    return frame;
}

void placeHead(
    ChartBuilder &build, const Frame &frame, int series, double left, double top, bool first)
{
    const auto &own = build.spec.series[series];
    const ChartStyle &style = build.style;
    build.line(
        left, top, left + frame.column, top, first ? style.ink : style.line, first ? 1.3 : 0.8);
    double sum = 0;
    for (const auto &category : build.spec.categories)
        sum += category.values.value(series);
    const QString number = style.number(sum);
    //: total of a small chart; %1: number
    const QString total = first ? Tr::tr("all %1").arg(number) : number;
    const double room = frame.column - build.ruler.width(total, build.small) - build.px(8);
    const double baseline = top + build.px(build.print() ? 13 : 15);
    const bool counted = own.role == ChartSpec::Role::Counted;
    const double size =
        build.ruler.width(own.label, build.body, true) > room ? build.small : build.body;
    build.text(left,
               baseline,
               build.print() ? own.label : build.ruler.elided(own.label, room, size, true),
               {.size = size, .bold = true, .colour = counted ? style.accent : style.second});
    build.text(left + frame.column,
               baseline,
               total,
               {.size = build.small, .colour = style.third},
               At::End);
}

void placePanel(ChartBuilder &build, const Frame &frame, int series, double left, double top)
{
    const auto &categories = build.spec.categories;
    const double base = top + frame.panel - build.px(7);
    const double highest = top + frame.head + build.small * (build.print() ? 0.9 : 1.05);
    const double perUnit = (base - highest) / frame.largest;
    const TimeAxis axis(build.spec, left, left + frame.column - frame.latest, build.px(11));
    const bool counted = build.spec.series[series].role == ChartSpec::Role::Counted;
    int largest = -1;
    for (const int index : axis.order()) {
        const double value = categories[index].values.value(series);
        if (value > 0 && (largest < 0 || value > categories[largest].values.value(series)))
            largest = index;
        const double height = value > 0 ? std::max(value * perUnit, build.px(0.8)) : 0;
        const double wide = axis.column();
        const QRectF rect(axis.at(index) - wide / 2, base - height, wide, height);
        ChartRect look = build.style.fill(build.spec.series[series].role, 0);
        const bool dark = categories[index].group == build.spec.series[series].label;
        if (counted && !dark)
            look.fill = build.style.middle;
        if (value > 0)
            build.box(rect, look);
        build.hit({rect.left(), highest, wide, base - highest}, index, series);
    }
    build.line(
        left, base, left + frame.column - frame.latest + build.px(2), base, build.style.ink, 0.95);
    if (largest < 0)
        return;
    const double value = categories[largest].values.value(series);
    build.text(axis.at(largest),
               base - value * perUnit - build.px(3),
               build.style.number(value),
               {.size = build.small, .bold = true},
               At::Centre);
    build.text(left + frame.column,
               base,
               build.style.number(categories[axis.order().last()].values.value(series)),
               {.size = build.small, .colour = build.style.second},
               At::End);
}

QString nameOf(const ChartSpec::Category &category)
{
    return category.detail.isEmpty() ? category.label : category.detail;
}

} // namespace

double placeMultiples(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    const auto count = static_cast<int>(build.order.size());
    const int down = (count + frame.across - 1) / frame.across;
    const TimeAxis axis(build.spec, 0, frame.column - frame.latest, build.px(11));
    for (int i = 0; i < count; ++i) {
        const double left = (i / down) * (frame.column + frame.gutter);
        const double y = top + (i % down) * frame.panel;
        placeHead(build, frame, build.order[i], left, y, i % down == 0);
        placePanel(build, frame, build.order[i], left, y);
    }
    double bottom = top + down * frame.panel;
    if (axis.order().isEmpty())
        return bottom;
    const double baseline = bottom + build.small * 0.8;
    for (int i = 0; i < frame.across; ++i) {
        const double left = i * (frame.column + frame.gutter);
        build.text(left,
                   baseline,
                   nameOf(build.spec.categories[axis.order().first()]),
                   {.size = build.small * 0.95, .colour = build.style.third});
        build.text(left + frame.column - frame.latest,
                   baseline,
                   nameOf(build.spec.categories[axis.order().last()]),
                   {.size = build.small * 0.95, .colour = build.style.third},
                   At::End);
    }
    return baseline + build.small * 0.4;
}

} // namespace plenary
