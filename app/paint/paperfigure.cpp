// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papersheet.h"

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double Before = 5 * Unit, AfterCaption = 1.5 * Unit;

bool hasOwnRule(const ChartSpec &spec)
{
    return !spec.categories.isEmpty()
        && (spec.kind == ChartSpec::Kind::Panels || spec.kind == ChartSpec::Kind::Dots
            || spec.kind == ChartSpec::Kind::Tiles || spec.kind == ChartSpec::Kind::SmallMultiples);
}

ChartStyle chartStyle(const FlowContext &context, double maximum)
{
    ChartStyle style = ChartStyle::print(context.setter.language(), DotsPerMm);
    style.maximum = maximum;
    return style;
}

double heightOf(const ChartSpec &spec, double width)
{
    return spec.kind == ChartSpec::Kind::Columns ? std::min(width * 0.31, 54.0) : 0;
}

} // namespace

double
addCaption(FlowContext &context, Piece &piece, const Caption &caption, double x, double width)
{
    QList<Run> runs;
    if (!caption.number.isEmpty())
        runs << Run{QString(caption.number % u"  "_s), true, false, false, Accent};
    runs << Run{caption.title, true};
    runs << callRuns(caption.calls);
    piece.calls << caption.calls;
    const TextPtr head = context.setter.set(runs, {8.5, 4.5, true}, width);
    double y = 0;
    piece.items << TextItem{head, x, y, width};
    y += head->height();
    if (!caption.subtitle.isEmpty()) {
        const TextPtr line =
            context.setter.set(caption.subtitle, {7.5, 3.6, false, false, Second}, width);
        piece.items << TextItem{line, x, y, width};
        y += line->height();
    }
    return y;
}

double addChart(FlowContext &context,
                Piece &piece,
                const ChartSpec &spec,
                double x,
                double y,
                double width,
                double maximum)
{
    const ChartStyle style = chartStyle(context, maximum);
    const auto scene = std::make_shared<ChartScene>(
        layoutChart(spec, {width * DotsPerMm, heightOf(spec, width) * DotsPerMm}, style));
    piece.items << ChartItemOnPaper{x, y, scene};
    return scene->size.height() / DotsPerMm;
}

void addFigure(FlowContext &context, const paper::Figure &figure)
{
    const double width = figure.halfWidth ? HalfWidth : Width;
    const ChartStyle style = chartStyle(context, chartMaximum(figure.chart));
    const QList<ChartSpec> parts = splitChart(figure.chart,
                                              width * DotsPerMm,
                                              context.size.tallest() * DotsPerMm,
                                              style,
                                              context.cuts.value(context.block) * DotsPerMm);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString title =
            i == 0 ? figure.chart.title : continuedText(context.document, figure.chart.title);
        Piece piece = context.piece(Kind::Figure, title);
        piece.before = Before;
        piece.repeated = i > 0;
        piece.row = static_cast<int>(i);
        piece.width = width;
        if (i == 0) {
            if (figure.chart.kind != ChartSpec::Kind::Columns)
                piece.chart =
                    chartSize(figure.chart, width * DotsPerMm, style).height() / DotsPerMm;
            piece.outline = QString(figure.number % u"  "_s % title).trimmed();
            piece.level = 1;
        }
        Caption caption = Caption::of(figure);
        caption.title = title;
        if (i > 0) {
            caption.subtitle.clear();
            caption.calls.clear();
        }
        double y = addCaption(context, piece, caption, 0, width);
        y += hasOwnRule(parts[i]) ? 1.2 : AfterCaption + 0.9;
        y += addChart(context, piece, parts[i], 0, y, width, parts.size() > 1 ? style.maximum : 0);
        piece.height = y;
        context.flow.pieces << piece;
    }
}

void addPair(FlowContext &context, const paper::Figure &first, const paper::Figure &second)
{
    const ChartStyle style = chartStyle(context, 0);
    for (const paper::Figure *figure : {&first, &second}) {
        const QSizeF size = chartSize(figure->chart, HalfWidth * DotsPerMm, style);
        if (size.height() > context.size.tallest() * DotsPerMm) { // too tall to stand in pairs
            addFigure(context, first);
            ++context.block;
            addFigure(context, second);
            return;
        }
    }
    Piece piece = context.piece(Kind::Figure, first.chart.title);
    piece.before = Before;
    piece.outline = QString(first.number % u"  "_s % first.chart.title).trimmed();
    piece.level = 1;
    piece.outlineBeside = QString(second.number % u"  "_s % second.chart.title).trimmed();
    const double at = Width - HalfWidth;
    const double one = addCaption(context, piece, Caption::of(first), 0, HalfWidth);
    Piece other = context.piece(Kind::Figure, second.chart.title);
    const double two = addCaption(context, other, Caption::of(second), at, HalfWidth);
    piece.calls << other.calls;
    const double y = std::max(one, two) + AfterCaption + 0.9;
    const double left = addChart(context, piece, first.chart, 0, y, HalfWidth);
    piece.items << other.items;
    const double right = addChart(context, piece, second.chart, at, y, HalfWidth);
    piece.height = y + std::max(left, right);
    context.flow.pieces << piece;
}

} // namespace plenary::sheet
