// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using Qualifier = ChartSpec::Qualifier;

/// The qualifiers that occur in the chart, in the order of the key.
QList<Qualifier> usedQualifiers(const ChartSpec &spec)
{
    QList<Qualifier> used;
    for (const Qualifier each :
         {Qualifier::Exact, Qualifier::About, Qualifier::Over, Qualifier::Almost}) {
        const bool occurs = std::any_of(
            spec.categories.begin(), spec.categories.end(), [each](const auto &category) {
                return std::any_of(
                    category.markers.begin(), category.markers.end(), [each](const auto &marker) {
                        return marker.qualifier == each;
                    });
            });
        if (occurs)
            used << each;
    }
    return used;
}

QString qualifierName(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return Tr::tr("exact", "a reported figure");
    case Qualifier::About:
        return Tr::tr("about", "a reported figure");
    case Qualifier::Over:
        return Tr::tr("over", "a reported figure");
    case Qualifier::Almost:
        break;
    }
    return Tr::tr("almost", "a reported figure");
}

/// Whether the only series is one value of a division, and not the whole that the chart is about.
bool isPartOfMore(const ChartSpec &spec)
{
    if (spec.series.size() != 1)
        return false;
    const ChartSpec::Series &only = spec.series.first();
    return only.role != ChartSpec::Role::Counted
        || (!only.filter.isEmpty()
            && only.label.compare(spec.valueTitle, Qt::CaseInsensitive) != 0);
}

QString keyWord()
{
    return Tr::tr("Reported", "key of a chart");
}

} // namespace

double ChartBuilder::keyEntries(double x, double top)
{
    const double swatch = px(print() ? 8.5 : 12);
    const double gap = px(print() ? 5 : 6);
    const double step = px(print() ? 16 : 24);
    double y = top;
    for (const int series : order) {
        const QString label = ruler.elided(spec.series[series].label, width - swatch - gap, small);
        const double length = swatch + gap + ruler.width(label, small);
        if (x > 0 && x + length > width) {
            x = 0;
            y += step;
        }
        const double middle = y + step / 2;
        box({x, middle - swatch / 2, swatch, swatch}, fill(series));
        text(
            x + swatch + gap, middle + drop(small), label, {.size = small, .colour = style.second});
        hit({x, y, length, step}, -1, series);
        x += length + px(14);
    }
    return y + step;
}

double ChartBuilder::markerKeyWidth() const
{
    double total = ruler.width(keyWord(), small);
    const auto used = usedQualifiers(spec);
    for (const Qualifier each : used)
        total += px(30) + ruler.width(qualifierName(each), small);
    return used.isEmpty() ? 0 : total;
}

double ChartBuilder::markerKey(double x, double top)
{
    const double step = px(print() ? 16 : 24);
    const double middle = top + step / 2;
    text(x, middle + drop(small), keyWord(), {.size = small, .colour = style.second});
    x += ruler.width(keyWord(), small) + px(14);
    for (const Qualifier each : usedQualifiers(spec)) {
        line(x + px(4), middle - px(7), x + px(4), middle + px(7), style.ink, 1);
        placeMarker(*this, each, {x + px(4), middle}, px(8));
        text(x + px(17),
             middle + drop(small),
             qualifierName(each),
             {.size = small, .colour = style.second});
        x += px(30) + ruler.width(qualifierName(each), small);
    }
    return top + step;
}

double ChartBuilder::key(double top)
{
    const double step = px(print() ? 16 : 24);
    const double reported = markerKeyWidth();
    const bool series = spec.series.size() > 1 || isPartOfMore(spec);
    double used = 0;
    for (const auto &each : spec.series)
        used += px(print() ? 28 : 32) + ruler.width(each.label, small);
    double bottom = series ? keyEntries(0, top) : top;
    if (reported > 0) {
        const bool beside = series && bottom - top <= step * 1.01 && used + reported <= width;
        if (beside)
            markerKey(width - reported, top);
        else
            bottom = markerKey(0, bottom);
    }
    return bottom > top ? bottom + px(print() ? 4 : 2) : top;
}

void placeMarker(ChartBuilder &build, Qualifier qualifier, const QPointF &at, double size)
{
    ChartMark mark;
    mark.at = at;
    mark.size = size;
    mark.colour = build.style.ink;
    mark.fill = build.style.base;
    mark.lineWidth = build.px(build.print() ? 0.9 : 1.2);
    switch (qualifier) {
    case Qualifier::Exact:
        mark.shape = ChartMark::Shape::Diamond;
        mark.fill = build.style.ink;
        break;
    case Qualifier::About:
        mark.shape = ChartMark::Shape::Ring;
        break;
    case Qualifier::Over:
        mark.shape = ChartMark::Shape::TriangleRight;
        break;
    case Qualifier::Almost:
        mark.shape = ChartMark::Shape::TriangleLeft;
        break;
    }
    build.add(mark);
}

void placeMarkers(
    ChartBuilder &build, int category, double zero, double middle, double height, double perUnit)
{
    const auto &markers = build.spec.categories[category].markers;
    const double size = build.px(build.print() ? 7 : 8);
    static constexpr std::array Steps = {0.0, -0.36, 0.36};
    std::size_t turn = 0;
    for (qsizetype i = 0; i < markers.size(); ++i) {
        const double x = zero + markers[i].value * perUnit;
        const bool near = std::any_of(markers.begin(), markers.end(), [&](const auto &other) {
            return &other != &markers[i] && std::abs(zero + other.value * perUnit - x) < size * 1.3;
        });
        turn = near ? turn % 2 + 1 : 0;
        build.line(x, middle - height * 0.62, x, middle + height * 0.62, build.style.ink, 1.2);
        placeMarker(build, markers[i].qualifier, {x, middle + Steps[turn] * height}, size);
    }
}

} // namespace plenary
