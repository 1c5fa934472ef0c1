// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartbuilder.h"

#include "app/paint/charttable.h"

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

QList<int> seriesOrder(const ChartSpec &spec)
{
    QList<int> order;
    for (const auto role :
         {ChartSpec::Role::Counted, ChartSpec::Role::Other, ChartSpec::Role::Unknown}) {
        for (qsizetype i = 0; i < spec.series.size(); ++i) {
            if (spec.series[i].role == role)
                order << static_cast<int>(i);
        }
    }
    return order;
}

QString joinedFilter(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return QString(u"("_s % first % u") and ("_s % second % u")"_s);
}

ChartText::Anchor anchorOf(ChartBuilder::At at)
{
    return at == ChartBuilder::At::Start ? ChartText::Anchor::Left
        : at == ChartBuilder::At::Centre ? ChartText::Anchor::Centre
                                         : ChartText::Anchor::Right;
}

} // namespace

ChartBuilder::ChartBuilder(const ChartSpec &chart, const ChartStyle &look, double fullWidth)
    : spec(chart)
    , style(look)
    , ruler(look.families)
    , width(fullWidth)
    , body(look.text)
    , small(look.isPrint() ? look.text * 7 / 7.75 : look.text * 8.5 / 9.5)
    , order(seriesOrder(chart))
{
    m_scene.families = look.families;
    m_scene.unit = look.unit;
    m_scene.print = look.isPrint();
    m_scene.mirrored = look.mirrored;
}

int ChartBuilder::place(int series) const
{
    const ChartSpec::Series &own = spec.series[series];
    if (own.colour > 0)
        return own.colour - 1;
    int rank = 0;
    for (int other = 0; other < series; ++other)
        rank += spec.series[other].role == ChartSpec::Role::Counted ? 1 : 0;
    return rank;
}

ChartRect ChartBuilder::fill(int series) const
{
    return style.fill(spec.series[series].role, place(series));
}

double ChartBuilder::widest(const QStringList &texts, double size, bool bold) const
{
    double result = 0;
    for (const QString &each : texts)
        result = std::max(result, ruler.width(each, size, bold));
    return result;
}

void ChartBuilder::line(
    double x1, double y1, double x2, double y2, const QColor &colour, double pixels, bool dashed)
{
    add(ChartLine{{x1, y1}, {x2, y2}, colour, px(pixels), dashed});
}

void ChartBuilder::text(double x, double baseline, const QString &what, const Look &look, At at)
{
    if (what.isEmpty())
        return;
    ChartText item;
    item.at = {x, baseline};
    item.anchor = anchorOf(at);
    item.text = what;
    item.size = look.size > 0 ? look.size : body;
    item.bold = look.bold;
    item.italic = look.italic && !style.mirrored;
    item.colour = look.colour.isValid() ? look.colour : style.ink;
    item.width = ruler.width(what, item.size, item.bold);
    add(std::move(item));
}

void ChartBuilder::box(const QRectF &rect, ChartRect look)
{
    look.rect = rect;
    add(look);
}

void ChartBuilder::lines(double x, double middle, const QStringList &texts, const Look &look, At at)
{
    const double size = look.size > 0 ? look.size : body;
    const double step = leading(size);
    double baseline = middle - step * static_cast<double>(texts.size() - 1) / 2 + drop(size);
    for (const QString &each : texts) {
        text(x, baseline, each, look, at);
        baseline += step;
    }
}

void ChartBuilder::hit(const QRectF &rect, int category, int series)
{
    ChartHit area;
    area.rect = rect;
    area.category = category;
    area.series = series;
    const QString own = category < 0 ? QString() : spec.categories[category].filter;
    area.filter = joinedFilter(own, series < 0 ? QString() : spec.series[series].filter);
    area.spoken = category < 0 ? spec.series[series].label
                               : categorySpoken(spec, category, series, style.locale);
    m_scene.hits << area;
}

void ChartBuilder::setBody(double top, double bottom)
{
    m_scene.bodyTop = top;
    m_scene.bodyBottom = bottom;
}

QList<double> ChartBuilder::ticks(double maximum)
{
    if (maximum <= 0)
        return {0, 1};
    double power = 1;
    while (true) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * power;
            const double count = std::ceil(maximum / step - 1e-9);
            if (count > 5)
                continue;
            QList<double> result;
            for (int i = 0; i <= static_cast<int>(count); ++i)
                result << i * step;
            return result;
        }
        power *= 10;
    }
}

void ChartBuilder::numbers(const QList<double> &ticks, double zero, double perUnit, double baseline)
{
    double taken = -width; // end of the last number
    for (const double tick : ticks) {
        const double x = zero + tick * perUnit;
        const QString number = style.number(tick);
        const double half = ruler.width(number, small) / 2;
        if (x > width || x - half < taken + px(3))
            continue;
        text(x, baseline, number, {.size = small, .colour = style.third}, At::Centre);
        taken = x + half;
    }
}

double ChartBuilder::stack(int category, double zero, double top, double height, double perUnit)
{
    const ChartSpec::Category &row = spec.categories[category];
    double x = zero;
    for (const int series : order) {
        const double value = row.values.value(series);
        if (value <= 0)
            continue;
        const double length = std::max(value * perUnit, px(1));
        const QRectF rect(x, top, length, height);
        // A single series has no key: the role of the category decides how its bar looks.
        const bool own = spec.series.size() == 1 && row.role != ChartSpec::Role::Counted;
        box(rect, own ? style.fill(row.role, 0) : fill(series));
        const bool counted = !own && fill(series).hatch == Hatch::None;
        const QString number = style.number(value);
        const bool room = length >= px(20) && ruler.width(number, small) <= length - px(4);
        if (spec.series.size() > 1 && counted && room) {
            text(x + length / 2,
                 top + height / 2 + drop(small),
                 number,
                 {.size = small, .colour = style.textOn(spec.series[series].role, place(series))},
                 At::Centre);
        }
        hit(rect, category, series);
        x += length;
        if (spec.series.size() > 1) // the gap of one pixel keeps equal greys apart
            line(x, top, x, top + height, style.base, 1);
    }
    return x;
}

double ChartBuilder::cutStack(int category, double zero, double top, double height, double room)
{
    const double end = stack(category, zero, top, height, room / spec.categories[category].total());
    const double at = zero + (end - zero) * 0.75;
    for (const double x : {at, at + px(5)})
        line(x, top + height * 1.2, x + px(3), top, style.base, 2.2);
    const QString words = Tr::tr("bar shortened");
    ChartRect ground; // the words stand on the bar: it is no shorter than the longest whole one
    ground.fill = style.base;
    box({zero + px(5), top + px(1), ruler.width(words, small) + px(10), height - px(2)}, ground);
    text(zero + px(10),
         top + height / 2 + drop(small),
         words,
         {.size = small, .colour = style.second});
    return end;
}

ChartScene ChartBuilder::finish(double height)
{
    m_scene.size = {width, height};
    if (m_scene.bodyBottom <= 0)
        m_scene.bodyBottom = height;
    if (!style.mirrored)
        return std::move(m_scene);
    const auto turn = [this](QRectF &rect) {
        rect.moveLeft(width - rect.right());
    };
    for (ChartItem &item : m_scene.items) {
        if (auto *rect = std::get_if<ChartRect>(&item)) {
            turn(rect->rect);
        } else if (auto *rule = std::get_if<ChartLine>(&item)) {
            rule->from.setX(width - rule->from.x());
            rule->to.setX(width - rule->to.x());
        } else if (auto *label = std::get_if<ChartText>(&item)) {
            label->at.setX(width - label->at.x());
            if (label->anchor != ChartText::Anchor::Centre) {
                label->anchor = label->anchor == ChartText::Anchor::Left ? ChartText::Anchor::Right
                                                                         : ChartText::Anchor::Left;
            }
        } else if (auto *mark = std::get_if<ChartMark>(&item)) {
            using Shape = ChartMark::Shape;
            mark->at.setX(width - mark->at.x());
            switch (mark->shape) {
            case Shape::TriangleLeft:
                mark->shape = Shape::TriangleRight;
                break;
            case Shape::TriangleRight:
                mark->shape = Shape::TriangleLeft;
                break;
            case Shape::ArrowLeft:
                mark->shape = Shape::ArrowRight;
                break;
            case Shape::ArrowRight:
                mark->shape = Shape::ArrowLeft;
                break;
            default:
                break;
            }
        }
    }
    for (ChartHit &area : m_scene.hits)
        turn(area.rect);
    return std::move(m_scene);
}

} // namespace plenary
