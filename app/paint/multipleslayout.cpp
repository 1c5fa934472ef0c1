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
    int down = 1; ///< small charts below each other
    double panel = 0; ///< height of one small chart
    double head = 0;
    double latest = 0; ///< room for the latest value at the end
    double largest = 1;
};

/// Name and total of one small chart.
struct Head {
    QStringList lines;
    QString total;
    double size = 0; ///< of the name
};

/// The name stands on one line beside its total if it can, smaller if it must; then it wraps.
Head headOf(const ChartBuilder &build, const Frame &frame, int series)
{
    const QString &label = build.spec.series[series].label;
    double sum = 0;
    for (const auto &category : build.spec.categories)
        sum += category.values.value(series);
    const QString number = build.style.number(sum);
    const auto room = [&](const QString &total) {
        return frame.column - build.ruler.width(total, build.small) - build.px(8);
    };
    Head head;
    //: total of a small chart; %1: number
    head.total = Tr::tr("all %1").arg(number);
    head.size = build.body;
    if (series != build.order.first()
        || build.ruler.width(label, build.body, true) > room(head.total))
        head.total = number;
    if (build.ruler.width(label, build.body, true) > room(head.total))
        head.size = build.small;
    head.lines = build.print()
        ? build.ruler.wrapped(label, room(head.total), head.size, true)
        : QStringList{build.ruler.elided(label, room(head.total), head.size, true)};
    return head;
}

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    frame.gutter = build.px(build.print() ? 15.1 : 24);
    const double wanted = build.px(build.print() ? 200 : 230);
    const int count = std::max(1, static_cast<int>(build.order.size()));
    frame.across =
        std::max(1, static_cast<int>((build.width + frame.gutter) / (wanted + frame.gutter)));
    frame.across = std::min(frame.across, count);
    frame.column = (build.width - frame.gutter * (frame.across - 1)) / frame.across;
    frame.down = (count + frame.across - 1) / frame.across;
    for (const auto &category : build.spec.categories) {
        for (const double value : category.values)
            frame.largest = std::max(frame.largest, value);
    }
    if (build.style.maximum > 0)
        frame.largest = build.style.maximum;
    frame.panel = build.px(build.print() ? 57 : 80);
    frame.head = build.px(build.print() ? 17 : 20);
    frame.latest = build.ruler.width(build.style.number(frame.largest), build.small) + build.px(14);
    return frame;
}

/// Answers how much the head is taller than one line.
double
placeHead(ChartBuilder &build, const Frame &frame, int series, double left, double top, bool first)
{
    const ChartStyle &style = build.style;
    build.line(
        left, top, left + frame.column, top, first ? style.ink : style.line, first ? 1.3 : 0.8);
    const Head head = headOf(build, frame, series);
    const bool counted = build.spec.series[series].role == ChartSpec::Role::Counted;
    double baseline = top + build.px(build.print() ? 13 : 15);
    build.text(left + frame.column,
               baseline,
               head.total,
               {.size = build.small, .colour = style.third},
               At::End);
    for (const QString &line : head.lines) {
        build.text(
            left,
            baseline,
            line,
            {.size = head.size, .bold = true, .colour = counted ? style.accent : style.second});
        baseline += build.leading(build.small);
    }
    return build.leading(build.small) * static_cast<double>(head.lines.size() - 1);
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

/// First and last time, below the lowest small chart of a column.
void placeYears(
    ChartBuilder &build, const Frame &frame, const TimeAxis &axis, double left, double bottom)
{
    const double baseline = bottom + build.small * 0.8;
    const ChartBuilder::Look look{.size = build.small * 0.95, .colour = build.style.third};
    const auto &categories = build.spec.categories;
    build.text(left, baseline, nameOf(categories[axis.order().first()]), look);
    build.text(left + frame.column - frame.latest,
               baseline,
               nameOf(categories[axis.order().last()]),
               look,
               At::End);
}

} // namespace

double placeMultiples(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    const auto count = static_cast<int>(build.order.size());
    const TimeAxis axis(build.spec, 0, frame.column - frame.latest, build.px(11));
    double bottom = top;
    double y = top;
    for (int i = 0; i < count; ++i) {
        const int across = i / frame.down;
        const double left = across * (frame.column + frame.gutter);
        const bool first = i % frame.down == 0;
        y = first ? top : y;
        y += placeHead(build, frame, build.order[i], left, y, first);
        placePanel(build, frame, build.order[i], left, y);
        y += frame.panel;
        bottom = std::max(bottom, y);
        const bool lowest = i + 1 == count || (i + 1) % frame.down == 0;
        if (lowest && !axis.order().isEmpty())
            placeYears(build, frame, axis, left, y);
    }
    return axis.order().isEmpty() ? bottom : bottom + build.small * 1.2;
}

} // namespace plenary
