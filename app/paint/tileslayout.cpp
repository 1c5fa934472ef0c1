// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using At = ChartBuilder::At;

struct Frame {
    double label = 0, count = 0, first = 0;
    double pitch = 0; ///< from tile to tile
    int perLine = 1;
};

QString countText(const ChartBuilder &build, const ChartSpec::Category &category)
{
    //: tiles: %1 acted of %2 in the group
    return Tr::tr("%1 of %2")
        .arg(build.style.number(category.values.value(0)), build.style.number(category.whole));
}

Frame frameOf(const ChartBuilder &build)
{
    Frame frame;
    QStringList labels, counts;
    int largest = 1;
    for (const auto &category : build.spec.categories) {
        labels << category.label;
        counts << countText(build, category);
        largest = std::max(largest, category.whole);
    }
    frame.label = std::min(build.widest(labels, build.body) + build.px(2), build.width * 0.36);
    frame.count = frame.label + build.px(10) + build.widest(counts, build.body, true);
    frame.first = frame.count + build.px(12);
    const double room = build.width - frame.first;
    const double least = build.px(build.print() ? 6.2 : 8);
    frame.perLine = std::clamp(static_cast<int>(room / least), 1, largest);
    const double lines = std::ceil(static_cast<double>(largest) / frame.perLine);
    frame.perLine = static_cast<int>(std::ceil(largest / lines));
    frame.pitch = std::min(room / frame.perLine, build.px(14));
    return frame;
}

void placeRow(ChartBuilder &build,
              const Frame &frame,
              int index,
              double top,
              double lineHeight,
              double height,
              const QStringList &label)
{
    const auto &category = build.spec.categories[index];
    const ChartStyle &style = build.style;
    const double middle = top + height / 2;
    build.hit({0, top, build.width, height}, index, -1);
    build.lines(0,
                middle,
                label,
                {.bold = category.emphasised,
                 .colour = category.role == ChartSpec::Role::Counted ? style.ink : style.second});
    build.text(frame.count,
               middle + ChartBuilder::drop(build.body),
               countText(build, category),
               {.bold = true, .colour = style.accent},
               At::End);
    const int filled = static_cast<int>(category.values.value(0));
    const double tall = lineHeight - build.px(5);
    const double gap = std::min(build.px(1.4), frame.pitch * 0.2);
    const double lines = std::ceil(static_cast<double>(category.whole) / frame.perLine);
    const double start = middle - lines * lineHeight / 2;
    for (int tile = 0; tile < category.whole; ++tile) {
        ChartRect look;
        if (tile < filled) {
            look.fill = style.accent;
        } else {
            look.edge = style.otherLines;
            look.edgeWidth = build.px(0.65);
        }
        const int line = tile / frame.perLine;
        build.box({frame.first + (tile % frame.perLine) * frame.pitch,
                   start + line * lineHeight + build.px(2.5),
                   frame.pitch - gap,
                   tall},
                  look);
    }
}

} // namespace

double placeTiles(ChartBuilder &build, double top)
{
    const Frame frame = frameOf(build);
    const double line = build.px(build.print() ? 18.5 : 22);
    double y = top;
    for (qsizetype i = 0; i < build.spec.categories.size(); ++i) {
        const auto &category = build.spec.categories[i];
        const double lines =
            std::max(1.0, std::ceil(static_cast<double>(category.whole) / frame.perLine));
        const QStringList label =
            build.ruler.wrapped(category.label, frame.label, build.body, category.emphasised);
        const double height =
            std::max(lines * line + build.px(1),
                     static_cast<double>(label.size()) * build.leading(build.body) + build.px(4));
        build.line(
            0, y, build.width, y, i == 0 ? build.style.ink : build.style.line, i == 0 ? 1.3 : 0.7);
        placeRow(build, frame, static_cast<int>(i), y, line, height, label);
        y += height;
    }
    build.line(0, y, build.width, y, build.style.ink, 0.95);
    return y + build.px(1);
}

} // namespace plenary
