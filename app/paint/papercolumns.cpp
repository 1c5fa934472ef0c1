// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papercolumns.h"

#include <algorithm>
#include <numeric>

namespace plenary::sheet
{

namespace
{

using Column = paper::Table::Column;
using Row = paper::Table::Row;

double sum(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QList<double> naturalWidths(const paper::Table &table, TextSetter &setter, double tableWidth)
{
    QList<double> widths;
    for (const Column &column : table.columns) {
        const double head = setter.set(column.title, HeadFace)->natural();
        const double small = setter.set(column.subtitle, HeadSmall)->natural();
        widths << std::max({head, small, 4.0});
    }
    for (const Row &row : table.rows) {
        if (row.kind == Row::Kind::GroupHead)
            continue;
        const bool bold = row.kind == Row::Kind::Total;
        const auto count = std::min(row.cells.size(), widths.size());
        for (qsizetype i = 0; i < count; ++i)
            widths[i] = std::max(widths[i], cellText(setter, row.cells[i], bold)->natural());
    }
    double centre = 0; // columns of a matrix have one width
    for (qsizetype i = 0; i < widths.size(); ++i) {
        widths[i] = std::max(widths[i] + 0.1, table.columns[i].share * tableWidth);
        if (table.columns[i].align == paper::Table::Align::Centre)
            centre = std::max(centre, widths[i]);
    }
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (table.columns[i].align == paper::Table::Align::Centre)
            widths[i] = centre;
    }
    return widths;
}

/// The widest columns give way first: all are cut to one width c so that the sum fits.
void narrow(QList<double> &widths, double room)
{
    double low = room / static_cast<double>(widths.size()) / 4;
    double high = room;
    while (high - low > 0.05) {
        const double cap = (low + high) / 2;
        double total = 0;
        for (const double width : widths)
            total += std::min(width, cap);
        (total > room ? high : low) = cap;
    }
    for (double &width : widths)
        width = std::min(width, low);
    const double scale = sum(widths) > room ? room / sum(widths) : 1;
    for (double &width : widths)
        width *= scale;
}

/// What is left goes to matrix cells up to 20 mm, then mostly to the text columns.
void widen(QList<double> &widths, const paper::Table &table, double room)
{
    const auto isCell = [&table](qsizetype i) {
        return table.columns[i].align == paper::Table::Align::Centre;
    };
    double cells = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        cells += isCell(i) ? 1 : 0;
    const double first = room - sum(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (isCell(i))
            widths[i] += std::clamp(20 - widths[i], 0.0, first / cells * 0.8);
    }
    QList<double> weights;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const bool text = table.columns[i].align == paper::Table::Align::Start;
        weights << (isCell(i) ? 0 : text ? widths[i] + 4 : widths[i] * 0.5 + 2);
    }
    if (sum(weights) <= 0)
        weights.fill(1, widths.size());
    const double spare = room - sum(widths);
    const double scale = sum(weights);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += spare * weights[i] / scale;
}

} // namespace

TextPtr cellText(TextSetter &setter, const paper::Text &text, bool bold, double width)
{
    Face face = CellFace;
    face.bold = bold;
    if (text.calls.isEmpty())
        return setter.set(text.text, faceOf(text, face, setter.mirrored()), width);
    return setter.set(runsOf(text, setter.mirrored()), face, width);
}

ColumnPlan ColumnPlan::of(const paper::Table &table, TextSetter &setter, double tableWidth)
{
    ColumnPlan plan;
    if (table.columns.isEmpty())
        return plan;
    const auto count = static_cast<double>(table.columns.size());
    const double gap = std::min(4.0, tableWidth * 0.3 / count);
    const double room = tableWidth - gap * (count - 1);
    plan.width = naturalWidths(table, setter, tableWidth);
    if (sum(plan.width) > room)
        narrow(plan.width, room);
    else
        widen(plan.width, table, room);
    double x = 0;
    for (const double width : plan.width) {
        plan.x << x;
        x += width + gap;
    }
    return plan;
}

} // namespace plenary::sheet
