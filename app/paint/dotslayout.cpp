// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include "app/paint/charttable.h"

#include <algorithm>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

using At = ChartBuilder::At;
using Qualifier = ChartSpec::Qualifier;

struct Frame {
    double label = 0, detail = 0; ///< rooms
    double detailAt = 0;
    double zero = 0, end = 0;
    double perUnit = 0;
    double row = 0;
    QList<double> ticks;
};

QString valueText(const ChartBuilder &build, const ChartSpec::Category &category)
{
    if (!category.note.isEmpty())
        return category.note;
    const QString number = build.style.number(category.values.value(0));
    return category.published ? qualifiedText(*category.published, number) : number;
}

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    QStringList labels, details, values;
    double largest = build.style.maximum;
    for (const auto &category : build.spec.categories) {
        labels << category.label;
        details << category.detail;
        values << valueText(build, category);
        if (build.style.maximum <= 0)
            largest = std::max(largest, category.total());
    }
    // The rooms of the grid of paper: 40, 43 and 83 mm of 170.
    const double widestLabel = build.widest(labels, build.body) + build.px(2);
    const double widestDetail = build.widest(details, build.body) + build.px(2);
    frame.label = std::min(widestLabel, build.width * 0.27);
    frame.label = std::max(frame.label, std::min(build.width * 0.225, widestLabel * 1.3));
    frame.detailAt = frame.label + build.px(12);
    frame.detail = widestDetail > build.px(3) ? std::min(widestDetail, build.width * 0.27) : 0;
    frame.zero = frame.detailAt + frame.detail + build.px(frame.detail > 0 ? 22 : 8);
    if (build.print())
        frame.zero = std::max(frame.zero, std::min(build.width * 0.512, frame.zero * 1.4));
    frame.row = build.px(build.print() ? 18 : 24);
    frame.ticks = ChartBuilder::ticks(largest);
    const double after = build.widest(values, build.body, true) + build.px(34);
    frame.end = build.width - build.px(build.print() ? 4 : 12);
    // The longest value must still have its words behind it.
    frame.perUnit = std::min((frame.end - frame.zero) / frame.ticks.last(),
                             (build.width - after - frame.zero) / std::max(largest, 1.0));
    frame.perUnit = std::max(frame.perUnit, build.px(40) / std::max(largest, 1.0));
    // The axis goes on as far as the chart is wide.
    const double step = frame.ticks.value(1);
    while (frame.ticks.size() < 7
           && frame.zero + (frame.ticks.last() + step) * frame.perUnit <= frame.end)
        frame.ticks << frame.ticks.last() + step;
    return frame;
}

void placeRecorded(ChartBuilder &build, const Frame &frame, double x, double middle)
{
    build.line(frame.zero, middle, x, middle, build.style.accent, 1.6);
    ChartMark dot;
    dot.at = {x, middle};
    dot.size = build.px(build.print() ? 9.2 : 10);
    dot.colour = build.style.accent;
    build.add(dot);
}

/// The ring stands at the number; the arrows show where the words of the source point. Answers
/// where the text may begin.
double placePublished(
    ChartBuilder &build, const Frame &frame, Qualifier qualifier, double x, double middle)
{
    const double radius = build.px(4.2);
    const double arrow = build.px(18);
    const bool right = qualifier == Qualifier::Over || qualifier == Qualifier::About;
    const bool left = qualifier == Qualifier::Almost || qualifier == Qualifier::About;
    build.line(
        frame.zero, middle, x - radius - (left ? arrow : 0), middle, build.style.third, 0.8, true);
    ChartMark mark;
    mark.colour = build.style.ink;
    mark.fill = build.style.base;
    mark.lineWidth = build.px(1.3);
    if (left) {
        mark.shape = ChartMark::Shape::ArrowLeft;
        mark.at = {x - radius, middle};
        mark.size = arrow;
        build.add(mark);
    }
    if (right) {
        mark.shape = ChartMark::Shape::ArrowRight;
        mark.at = {x + radius, middle};
        mark.size = arrow;
        build.add(mark);
    }
    mark.shape = ChartMark::Shape::Ring;
    mark.at = {x, middle};
    mark.size = radius * 2;
    build.add(mark);
    return x + radius + (right ? arrow : 0) + build.px(6);
}

double placeRow(ChartBuilder &build, const Frame &frame, int index, double top)
{
    const auto &category = build.spec.categories[index];
    const QStringList label = build.ruler.wrapped(category.label, frame.label, build.body);
    const QStringList detail =
        build.ruler.wrapped(category.detail, std::max(frame.detail, build.body), build.body);
    const auto count = static_cast<double>(std::max(label.size(), detail.size()));
    const double height = frame.row + (count - 1) * build.leading(build.body);
    const double middle = top + height / 2;
    build.hit({0, top, build.width, height}, index, -1);
    build.lines(0, middle, label, {});
    build.lines(frame.detailAt, middle, detail, {.italic = category.published.has_value()});
    if (category.values.isEmpty()) {
        build.text(frame.zero + build.px(6),
                   middle + ChartBuilder::drop(build.body),
                   category.note,
                   {.italic = true, .colour = build.style.third});
        return top + height;
    }
    const double x = frame.zero + category.total() * frame.perUnit;
    const double baseline = middle + ChartBuilder::drop(build.body);
    if (category.published) {
        const double after = placePublished(build, frame, *category.published, x, middle);
        build.text(after, baseline, valueText(build, category), {});
    } else {
        placeRecorded(build, frame, x, middle);
        build.text(x + build.px(10),
                   baseline,
                   valueText(build, category),
                   {.bold = true, .colour = build.style.accent});
    }
    return top + height;
}

double placeHeads(ChartBuilder &build, const Frame &frame, double top)
{
    build.line(0, top, build.width, top, build.style.ink, 1.3);
    if (build.spec.categoryTitle.isEmpty() && build.spec.detailTitle.isEmpty())
        return top + build.px(2);
    const double bottom = top + build.px(build.print() ? 19 : 24);
    const double baseline = (top + bottom) / 2 + ChartBuilder::drop(build.small);
    build.text(0, baseline, build.spec.categoryTitle, {.size = build.small, .bold = true});
    build.text(
        frame.detailAt, baseline, build.spec.detailTitle, {.size = build.small, .bold = true});
    build.line(0, bottom, build.width, bottom, build.style.ink, 0.95);
    return bottom;
}

double heightOf(const ChartBuilder &build, const Frame &frame)
{
    double height = 0;
    QString group;
    for (const auto &category : build.spec.categories) {
        if (category.group != group)
            height += frame.row;
        group = category.group;
        const auto label = build.ruler.wrapped(category.label, frame.label, build.body).size();
        const auto detail =
            build.ruler.wrapped(category.detail, std::max(frame.detail, build.body), build.body)
                .size();
        height += frame.row
            + static_cast<double>(std::max(label, detail) - 1) * build.leading(build.body);
    }
    return height;
}

} // namespace

double placeDots(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    double y = placeHeads(build, frame, top);
    const double bottom = y + heightOf(build, frame);
    build.setBody(y, bottom);
    for (const double tick : frame.ticks) {
        const double x = frame.zero + tick * frame.perUnit;
        if (x <= build.width)
            build.line(x, y, x, bottom, build.style.grid, build.print() ? 0.7 : 1);
    }
    QString group;
    for (qsizetype i = 0; i < build.spec.categories.size(); ++i) {
        const QString &own = build.spec.categories[i].group;
        if (own != group) {
            if (!group.isEmpty())
                build.line(0, y, build.width, y, build.style.line, 0.8);
            build.text(0,
                       y + frame.row / 2 + ChartBuilder::drop(build.body),
                       own,
                       {.bold = true, .colour = build.style.accent});
            y += frame.row;
            group = own;
        }
        y = placeRow(build, frame, static_cast<int>(i), y);
    }
    build.line(0, y, build.width, y, build.style.ink, 0.95);
    const double baseline = y + build.small * 1.35;
    build.numbers(frame.ticks, frame.zero, frame.perUnit, baseline);
    return baseline + build.small * 0.5;
}

} // namespace plenary
