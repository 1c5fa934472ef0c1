// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include <algorithm>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

using At = ChartBuilder::At;

/// One part below its bar: swatch, name, count.
struct Part {
    int series = -1;
    int place = 0;
    double value = 0;
    double wide = 0;
};

QList<Part> partsOf(const ChartBuilder &build, const ChartSpec::Category &category)
{
    QList<Part> parts;
    int place = 0;
    for (const int series : build.order) {
        const double value = category.values.value(series);
        if (value <= 0)
            continue;
        const auto &own = build.spec.series[series];
        Part part{series, own.colour > 0 ? own.colour - 1 : place, value, 0};
        place += own.role == ChartSpec::Role::Counted ? 1 : 0;
        const double name = build.ruler.width(own.label, build.small);
        const double number = build.ruler.width(build.style.number(value), build.small, true);
        part.wide = build.px(13) + std::max(name, number) + build.px(10);
        parts << part;
    }
    return parts;
}

QString wholeText(const ChartBuilder &build, const ChartSpec::Category &category)
{
    if (!category.groupDetail.isEmpty())
        return category.groupDetail;
    const QString number = build.style.number(category.total());
    const bool takesUnit = !build.spec.valueTitle.isEmpty() && category.total() != 1; // a plural
    return !takesUnit ? number : QString(number % QChar(0xA0) % build.spec.valueTitle);
}

/// The legend of one bar: name and count below each other, in columns of one width if they fit so.
double placeLegend(ChartBuilder &build, const QList<Part> &parts, double top)
{
    double widest = 0;
    double sum = 0;
    for (const Part &part : parts) {
        widest = std::max(widest, part.wide);
        sum += part.wide;
    }
    const auto count = static_cast<double>(parts.size());
    const bool even = parts.size() > 1 && widest * count <= build.width;
    const double step = even ? std::min(build.width / count, widest * 1.3) : 0;
    const double spread = !even && sum <= build.width ? (build.width - sum) / count : 0;
    const double line = build.px(build.print() ? 12.5 : 16);
    const bool single = parts.size() == 1;
    double x = 0;
    double y = top;
    for (const Part &part : parts) {
        if (x > 0 && x + part.wide > build.width + build.px(10)) {
            x = 0;
            y += line * 2.2;
        }
        const auto &own = build.spec.series[part.series];
        const double swatch = build.px(8.5);
        const double baseline = y + line * 0.5 + ChartBuilder::drop(build.small);
        build.box({x, y + line * 0.5 - swatch / 2, swatch, swatch},
                  build.style.fill(own.role, part.place));
        build.text(x + build.px(13),
                   baseline,
                   own.label,
                   {.size = build.small, .colour = build.style.second});
        const double after =
            single ? build.px(19) + build.ruler.width(own.label, build.small) : build.px(13);
        build.text(x + after,
                   baseline + (single ? 0 : line),
                   build.style.number(part.value),
                   {.size = build.small, .bold = true});
        x += even ? step : part.wide + spread;
    }
    return y + line * (single ? 1 : 2);
}

double placeBar(ChartBuilder &build, int index, double top, double perUnit)
{
    const auto &category = build.spec.categories[index];
    const double line = build.px(build.print() ? 19 : 22);
    const double baseline = top + line * 0.62;
    const QString whole = wholeText(build, category);
    const double room = build.width - build.ruler.width(whole, build.small) - build.px(8);
    const QStringList name = build.ruler.wrapped(category.label, room, build.body, true);
    build.text(
        build.width, baseline, whole, {.size = build.small, .colour = build.style.second}, At::End);
    double y = top + line + build.leading(build.body) * static_cast<double>(name.size() - 1);
    for (qsizetype i = 0; i < name.size(); ++i) {
        build.text(0,
                   baseline + build.leading(build.body) * static_cast<double>(i),
                   name[i],
                   {.bold = true});
    }
    const double bar = build.px(build.print() ? 14 : 18);
    const QList<Part> parts = partsOf(build, category);
    const double gap = build.px(1);
    double x = 0;
    for (const Part &part : parts) {
        const double length = std::max(part.value * perUnit - gap, build.px(1.5));
        const QRectF rect(x, y, length, bar);
        build.box(rect, build.style.fill(build.spec.series[part.series].role, part.place));
        build.hit(rect, index, part.series);
        x += std::max(part.value * perUnit, build.px(2.5));
    }
    y += bar + build.px(4);
    if (parts.isEmpty()) {
        build.text(0,
                   y - bar / 2 - build.px(4) + ChartBuilder::drop(build.small),
                   category.note,
                   {.size = build.small, .italic = true, .colour = build.style.third});
        return y;
    }
    y = placeLegend(build, parts, y);
    if (category.note.isEmpty())
        return y;
    for (const QString &each : build.ruler.wrapped(category.note, build.width, build.small)) {
        y += build.leading(build.small);
        build.text(0, y, each, {.size = build.small, .colour = build.style.second});
    }
    return y + build.small * 0.4;
}

} // namespace

double placeParts(ChartBuilder &build, double top)
{
    const double largest =
        build.style.maximum > 0 ? build.style.maximum : std::max(build.spec.largestTotal(), 1.0);
    const double perUnit = build.width / largest;
    double y = top;
    for (qsizetype i = 0; i < build.spec.categories.size(); ++i) {
        if (i > 0)
            y += build.px(build.print() ? 9 : 14);
        y = placeBar(build, static_cast<int>(i), y, perUnit);
    }
    return y;
}

} // namespace plenary
