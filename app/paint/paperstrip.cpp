// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papersheet.h"

#include <numeric>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Face Name{8.5, 4.5, true};
constexpr Face Small{7.25, 3.6, false, false, Second};
constexpr Face Large{25, 9.9, false, false, Accent, true};
constexpr Face Reported{9, 4.5};
constexpr double Padding = 1.6;

/// One cell, measured: name above, the counted figure large, what was reported beside it.
struct Cell {
    TextPtr name, countedCaption, counted, reason, reportedCaption;
    QList<TextPtr> reported;
    double reportedAt = 26; ///< from the start of the cell
    double width = ThirdWidth;
    double height = 0;
};

bool isFigure(const paper::KeyFigures::Cell &cell)
{
    return !cell.counted.isEmpty() && cell.counted != QStringView(u"–");
}

/// "of 17" belongs to the figure; "not recorded" says in words why there is none.
TextPtr countedText(TextSetter &setter, const paper::KeyFigures::Cell &cell)
{
    QList<Run> runs{{cell.counted}};
    if (isFigure(cell) && !cell.countedSuffix.isEmpty()) {
        runs << Run{QString(u"  "_s % cell.countedSuffix), false, false, false, 0, 12.0};
    }
    return setter.set(runs, Large);
}

Cell measured(TextSetter &setter, const paper::KeyFigures::Cell &cell)
{
    Cell result;
    result.counted = countedText(setter, cell);
    const QList<Run> caption = QList<Run>{{cell.countedCaption}} + callRuns(cell.countedCalls);
    result.countedCaption = setter.set(caption, Small);
    result.reportedCaption = setter.set(cell.reportedCaption, Small);
    if (!isFigure(cell) && !cell.countedSuffix.isEmpty()) {
        result.reason =
            setter.set(cell.countedSuffix, {8, 4.05, false, !setter.mirrored(), Third}, 16);
    }
    const double counted = std::max(result.counted->natural(), result.countedCaption->natural());
    const double reason = result.reason ? result.reason->natural() + 1.5 : 0;
    result.reportedAt = std::max(26.0, counted + reason + 4);
    return result;
}

/// Widths of the cells: thirds, but a wide figure may move the dividers.
void share(QList<Cell> &cells, double room)
{
    constexpr double LeastReported = 26;
    double wanted = 0;
    for (Cell &cell : cells) {
        cell.width = room;
        wanted += cell.reportedAt + LeastReported;
    }
    const double even = room * static_cast<double>(cells.size());
    for (Cell &cell : cells) {
        const double need = cell.reportedAt + LeastReported;
        cell.width = wanted > even ? even * need / wanted : std::max(need, cell.width);
    }
    // What the wide cells took comes from the others.
    const double sum =
        std::accumulate(cells.begin(), cells.end(), 0.0, [](double s, const Cell &cell) {
            return s + cell.width;
        });
    const double spare = even - wanted;
    if (sum > even && spare > 0) {
        for (Cell &cell : cells) {
            const double need = cell.reportedAt + LeastReported;
            cell.width = need + spare / static_cast<double>(cells.size());
        }
    }
}

void fillCell(TextSetter &setter, const paper::KeyFigures::Cell &source, Cell &cell)
{
    cell.name = setter.set(source.name, Name, cell.width);
    const double room = std::max(12.0, cell.width - cell.reportedAt);
    double below = 0;
    for (const paper::Text &text : source.reported) {
        const bool words = text.muted;
        Face face = words ? Face{8, 4.05} : Reported;
        cell.reported << setter.set(runsOf(text, setter.mirrored()), face, room);
        below += cell.reported.last()->height();
    }
    cell.height = cell.name->height() + 3.6 + std::max(9.9, below + 0.6);
}

void placeCell(Piece &piece, const Cell &cell, double x, double nameHeight)
{
    double y = Padding;
    piece.items << TextItem{cell.name, x, y, cell.width};
    y += nameHeight;
    piece.items << TextItem{cell.countedCaption, x, y, cell.reportedAt}
                << TextItem{cell.counted, x, y + 3.4, cell.width}
                << TextItem{
                       cell.reportedCaption, x + cell.reportedAt, y, cell.width - cell.reportedAt};
    if (cell.reason) {
        piece.items << TextItem{
            cell.reason, x + cell.counted->natural() + 1.5, y + 4.7, cell.reason->natural() + 1};
    }
    y += 3.6 + 1.1;
    for (const TextPtr &text : cell.reported) {
        piece.items << TextItem{text, x + cell.reportedAt, y, cell.width - cell.reportedAt};
        y += text->height();
    }
}

void addStrip(FlowContext &context, const QList<paper::KeyFigures::Cell> &sources, bool first)
{
    constexpr double Gutter = 4;
    TextSetter &setter = context.setter;
    QList<Cell> cells;
    for (const auto &source : sources)
        cells << measured(setter, source);
    share(cells, ThirdWidth);
    Piece piece = context.piece(Kind::KeyFigures, sources.first().name);
    piece.before = first ? 4 * Unit : 0;
    double nameHeight = 0;
    double tallest = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        fillCell(setter, sources[i], cells[i]);
        nameHeight = std::max(nameHeight, cells[i].name->height());
        tallest = std::max(tallest, cells[i].height);
        piece.calls << sources[i].countedCalls;
        for (const paper::Text &text : sources[i].reported)
            piece.calls << text.calls;
    }
    piece.height = tallest + Padding * 2;
    if (first)
        piece.items << RuleItem{0, 0, Width, 0, Fine, Ink};
    double x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            piece.items << RuleItem{x - Gutter / 2,
                                    Padding + 0.6,
                                    x - Gutter / 2,
                                    piece.height - Padding - 0.3,
                                    Thin,
                                    Hairline};
        }
        placeCell(piece, cells[i], x, nameHeight);
        x += cells[i].width + Gutter;
    }
    piece.items << RuleItem{0, piece.height, Width, piece.height, Fine, Ink};
    context.flow.pieces << piece;
}

} // namespace

void addKeyFigures(FlowContext &context, const paper::KeyFigures &strip)
{
    for (qsizetype i = 0; i < strip.cells.size(); i += 3)
        addStrip(context, strip.cells.mid(i, 3), i == 0);
}

} // namespace plenary::sheet
