// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartlayout.h"

#include "app/paint/chartbuilder.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr qsizetype longestText = 500;

/// The same chart with every text as it may be drawn. A label keeps its own line ends.
ChartSpec shown(ChartSpec spec)
{
    const auto show = [](std::initializer_list<QString *> texts) {
        for (QString *text : texts)
            *text = text::displayed(text::shortened(*text, longestText));
    };
    show({&spec.title, &spec.subtitle, &spec.rule, &spec.empty});
    show({&spec.detailTitle, &spec.categoryTitle, &spec.valueTitle});
    for (ChartSpec::Series &series : spec.series)
        show({&series.label});
    for (ChartSpec::Category &row : spec.categories) {
        show({&row.label, &row.detail, &row.group, &row.groupDetail, &row.note});
        for (ChartSpec::Marker &marker : row.markers)
            show({&marker.label});
    }
    return spec;
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using Kind = ChartSpec::Kind;

double placeTitle(ChartBuilder &build)
{
    const double title = build.body * 1.2;
    double y = 0;
    if (build.spec.title.isEmpty() && build.spec.subtitle.isEmpty())
        return 0;
    for (const QString &each : build.ruler.wrapped(build.spec.title, build.width, title, true)) {
        y += build.leading(title);
        build.text(0, y, each, {.size = title, .bold = true});
    }
    const QString &subtitle = build.spec.subtitle;
    for (const QString &each : build.ruler.wrapped(subtitle, build.width, build.small)) {
        if (subtitle.isEmpty())
            break;
        y += build.leading(build.small);
        build.text(0, y, each, {.size = build.small, .colour = build.style.second});
    }
    return y + build.px(12);
}

double placeRule(ChartBuilder &build, double top)
{
    double y = top;
    for (const QString &each : build.ruler.wrapped(build.spec.rule, build.width, build.small)) {
        y += build.leading(build.small);
        build.text(0, y + build.px(4), each, {.size = build.small, .colour = build.style.third});
    }
    return y + build.px(8);
}

bool isEmpty(const ChartSpec &spec)
{
    return spec.categories.isEmpty()
        || (spec.kind == Kind::SmallMultiples && spec.series.isEmpty());
}

double placeEmpty(ChartBuilder &build, double top)
{
    const QString text =
        build.spec.empty.isEmpty() ? Tr::tr("No records match.", "empty chart") : build.spec.empty;
    double y = top + build.px(4);
    for (const QString &each : build.ruler.wrapped(text, build.width, build.body)) {
        y += build.leading(build.body);
        build.text(0, y, each, {.italic = build.print(), .colour = build.style.third});
    }
    return y + build.px(6);
}

double placeKind(ChartBuilder &build, double top, double height)
{
    switch (build.spec.kind) {
    case Kind::Bars:
        return placeBars(build, top);
    case Kind::Columns:
        return placeColumns(build, top, height);
    case Kind::Panels:
        return placePanels(build, top);
    case Kind::SmallMultiples:
        return placeMultiples(build, top);
    case Kind::Parts:
        return placeParts(build, top);
    case Kind::Dots:
        return placeDots(build, top);
    case Kind::Tiles:
        return placeTiles(build, top);
    case Kind::Matrix:
        break;
    }
    return placeMatrix(build, top);
}

double columnsHeight(double width, const ChartStyle &style)
{
    const double wanted = width * (style.isPrint() ? 0.36 : 0.42);
    return std::clamp(wanted, 130 * style.unit, 360 * style.unit);
}

/// A copy with the categories (small multiples: series) from..to.
ChartSpec pieceOf(const ChartSpec &spec, const QList<int> &rows)
{
    ChartSpec piece = spec;
    if (spec.kind == Kind::SmallMultiples) {
        piece.series.clear();
        for (auto &category : piece.categories)
            category.values.clear();
        for (const int row : rows) {
            piece.series << spec.series[row];
            for (qsizetype i = 0; i < piece.categories.size(); ++i)
                piece.categories[i].values << spec.categories[i].values.value(row);
        }
        return piece;
    }
    piece.categories.clear();
    for (const int row : rows)
        piece.categories << spec.categories[row];
    return piece;
}

QList<int> rowsOf(const ChartSpec &spec)
{
    if (spec.kind != Kind::SmallMultiples)
        return categoryOrder(spec);
    QList<int> rows;
    for (qsizetype i = 0; i < spec.series.size(); ++i)
        rows << static_cast<int>(i);
    return rows;
}

} // namespace

ChartScene layoutChart(const ChartSpec &given, const QSizeF &size, const ChartStyle &style)
{
    const ChartSpec spec = shown(given);
    ChartBuilder build(spec, style, std::max(size.width(), 40 * style.unit));
    const double top = style.titled ? placeTitle(build) : 0;
    const double below = spec.rule.isEmpty()
        ? 0
        : build.leading(build.small)
                * static_cast<double>(
                    build.ruler.wrapped(spec.rule, build.width, build.small).size())
            + build.px(8);
    const double natural = columnsHeight(build.width, style);
    const double room = size.height() > 0 ? size.height() - top - below : natural;
    double bottom = isEmpty(spec) ? placeEmpty(build, top)
                                  : placeKind(build, top, std::max(room, 90 * style.unit));
    if (!spec.rule.isEmpty())
        bottom = placeRule(build, bottom);
    return build.finish(bottom);
}

QSizeF chartSize(const ChartSpec &spec, double width, const ChartStyle &style)
{
    return layoutChart(spec, {width, 0}, style).size;
}

namespace
{

/// What is counted sets the scale; what is other or unknown joins in unless it is so many times
/// more that little would be left to see of the rest.
double countedMaximum(const ChartSpec &spec, double notMuchMore)
{
    double counted = 0;
    double others = 0;
    for (const auto &category : spec.categories) {
        double &largest = category.role == ChartSpec::Role::Counted ? counted : others;
        largest = std::max(largest, category.total());
    }
    const bool joins = counted <= 0 || others <= counted * notMuchMore;
    return std::max({counted, joins ? others : 0.0, 1.0});
}

} // namespace

double chartMaximum(const ChartSpec &spec)
{
    if (spec.kind == Kind::Panels)
        return countedMaximum(spec, 1.25);
    const bool oneSeries = spec.kind == Kind::Bars && spec.series.size() == 1;
    double largest = oneSeries ? countedMaximum(spec, 4) : 1;
    for (const auto &category : spec.categories) {
        if (spec.kind == Kind::SmallMultiples) {
            for (const double value : category.values)
                largest = std::max(largest, value);
        } else if (!oneSeries) {
            largest = std::max(largest, category.total());
        }
        for (const auto &marker : category.markers)
            largest = std::max(largest, marker.value);
    }
    return largest;
}

namespace
{

/// A piece whose first group goes on from the piece before, which ended with the group `before`.
ChartSpec goingOn(ChartSpec piece, const QString &before)
{
    if (piece.kind != Kind::Panels || before.isEmpty())
        return piece;
    for (auto &category : piece.categories) {
        if (category.group != before)
            continue;
        category.group = Tr::tr("%1 (continued)").arg(before);
        category.groupDetail.clear();
    }
    return piece;
}

} // namespace

QList<ChartSpec> splitChart(
    const ChartSpec &spec, double width, double height, const ChartStyle &style, double first)
{
    double room = first > 0 ? std::min(first, height) : height;
    if (spec.kind == Kind::Columns || chartSize(spec, width, style).height() <= room)
        return {spec};
    QList<ChartSpec> pieces;
    QList<int> left = rowsOf(spec);
    QString before; // group at the end of the last piece
    while (!left.isEmpty()) {
        // The largest number of rows that fits, at least one.
        qsizetype fits = 1;
        qsizetype tooMany = left.size() + 1;
        while (tooMany - fits > 1) {
            const qsizetype half = (fits + tooMany) / 2;
            const ChartSpec piece = goingOn(pieceOf(spec, left.first(half)), before);
            (chartSize(piece, width, style).height() <= room ? fits : tooMany) = half;
        }
        pieces << goingOn(pieceOf(spec, left.first(fits)), before);
        if (spec.kind == Kind::Panels)
            before = spec.categories[left[fits - 1]].group;
        left = left.sliced(fits);
        room = height;
    }
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].rule.clear(); // the counting rule stands under the last piece
    return pieces;
}

} // namespace plenary
