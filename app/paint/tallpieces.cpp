// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papersheet.h"

#include <cmath>

namespace plenary::sheet
{

namespace
{

/// The lines of a text that begin between two heights of its piece.
std::optional<TextItem> linesBetween(const TextItem &text, double from, double to)
{
    const double leading = text.block->leading();
    const int count = text.count < 0 ? text.block->lines() - text.first : text.count;
    const auto lineAt = [&](double y) {
        return std::clamp(static_cast<int>(std::ceil((y - text.y) / leading - 1e-6)), 0, count);
    };
    const int first = lineAt(from);
    const int last = lineAt(to);
    if (first == last)
        return {};
    TextItem part = text;
    part.first += first;
    part.count = last - first;
    part.y = text.y + first * leading - from;
    return part;
}

/// One band of a piece. What is no text stays with its upper edge.
Piece band(const Piece &piece, double from, double to)
{
    Piece part = piece;
    part.items.clear();
    part.height = 0;
    const bool isFirst = from <= 0;
    for (const Item &item : piece.items) {
        if (const auto *text = std::get_if<TextItem>(&item)) {
            if (const auto lines = linesBetween(*text, from, to)) {
                part.height =
                    std::max(part.height, lines->y + lines->count * text->block->leading());
                part.items << *lines;
            }
        } else if (isFirst) {
            part.items << item;
        }
    }
    if (!isFirst) {
        part.before = 0;
        part.overhang = 0;
        part.newPage = false;
        part.outline.clear();
        part.calls.clear();
    }
    return part;
}

/// A chart is cut between its rows before, so that it fits on a page below a caption of some lines.
bool isMostlyDrawn(const Piece &piece, double tallest)
{
    for (const Item &item : piece.items) {
        if (const auto *chart = std::get_if<ChartItemOnPaper>(&item))
            return chart->y < tallest / 8;
    }
    return false;
}

} // namespace

void breakTallPieces(Flow &flow, const SheetSize &size)
{
    const double tallest = size.tallest() - 12; // leaves room for repeated heads
    QList<Piece> broken;
    for (const Piece &piece : std::as_const(flow.pieces)) {
        if (piece.height <= tallest || isMostlyDrawn(piece, tallest) || piece.columns >= 0) {
            broken << piece;
            continue;
        }
        for (double from = 0; from < piece.height; from += tallest) {
            broken << band(piece, from, from + tallest);
            broken.last().keep = broken.last().keep && from + tallest >= piece.height;
        }
    }
    flow.pieces = std::move(broken);
    for (ColumnList &list : flow.lists) {
        QList<ColumnPiece> entries;
        for (const ColumnPiece &entry : std::as_const(list.pieces)) {
            const int most = static_cast<int>(tallest / entry.block->leading());
            for (int line = 0; line == 0 || line < entry.block->lines(); line += most) {
                entries << entry;
                entries.last().first = line;
                entries.last().count = std::min(most, entry.block->lines() - line);
                entries.last().keep = entry.keep && line + most >= entry.block->lines();
            }
        }
        list.pieces = std::move(entries);
    }
}

} // namespace plenary::sheet
