// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papercolumns.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace plenary::sheet
{

namespace
{

using Column = paper::Table::Column;
using Row = paper::Table::Row;

constexpr double Gap = 4, CellGap = 1.2; ///< between columns, between the cells of a matrix
constexpr double LeastWidth = 4, LeastCell = 8, WideCell = 20;
constexpr double LongestFigure = 30; ///< columns of figures up to here are served first
constexpr double NameWidth = 44; ///< of a text before the cells of a matrix get more
constexpr double LongestWord = 0.4; ///< of the table; a longer word breaks where it must

double sum(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool isCell(const Column &column)
{
    return column.align == paper::Table::Align::Centre;
}

/// What a column asks for: its longest word at least, its longest entry if there is room.
struct Wish {
    double least = LeastWidth;
    double natural = LeastWidth;
};

class Measuring
{
public:
    Measuring(const paper::Table &table, TextSetter &setter, double tableWidth)
        : m_table(table)
        , m_setter(setter)
        , m_width(tableWidth)
    {
    }

    [[nodiscard]] QList<Wish> naturals()
    {
        QList<Wish> wishes(m_table.columns.size());
        forEach([&](qsizetype column, const TextPtr &whole, const auto &) {
            Wish &wish = wishes[column];
            wish.natural = std::max(wish.natural, whole->natural() + 0.1);
        });
        double widestCell = 0; // the cells of a matrix have one width if there is room
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            wishes[i].natural = std::max(wishes[i].natural, m_table.columns[i].share * m_width);
            if (isCell(m_table.columns[i]))
                widestCell = std::max(widestCell, wishes[i].natural);
        }
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (isCell(m_table.columns[i]))
                wishes[i].natural = widestCell;
        }
        return wishes;
    }

    /// Only asked for where not all entries fit on one line.
    void addLeast(QList<Wish> &wishes)
    {
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            const Column &column = m_table.columns[i];
            wishes[i].least =
                std::max(isCell(column) ? LeastCell : LeastWidth, column.share * m_width);
        }
        forEach([&](qsizetype column, const TextPtr &whole, const auto &set) {
            double &least = wishes[column].least;
            if (whole->natural() > least)
                least = std::max(least, longestWord(whole->text(), set));
        });
        for (Wish &wish : wishes) {
            wish.least = std::min(wish.least, m_width * LongestWord);
            wish.natural = std::max(wish.natural, wish.least);
        }
    }

private:
    /// Calls visit(column, the whole text, how to set a part of it).
    template<typename Visit>
    void forEach(Visit visit)
    {
        const auto as = [this](const Face &face) {
            return [this, face](const QString &text) {
                return m_setter.set(text, face);
            };
        };
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            visit(i, as(HeadFace)(m_table.columns[i].title), as(HeadFace));
            visit(i, as(HeadSmall)(m_table.columns[i].subtitle), as(HeadSmall));
        }
        for (const Row &row : m_table.rows) {
            if (row.kind == Row::Kind::GroupHead)
                continue;
            const bool bold = row.kind == Row::Kind::Total;
            const auto count = std::min(row.cells.size(), m_table.columns.size());
            for (qsizetype i = 0; i < count; ++i) {
                Face face = CellFace;
                face.bold = bold;
                visit(i,
                      cellText(m_setter, row.cells[i], bold),
                      as(faceOf(row.cells[i], face, m_setter.mirrored())));
            }
        }
    }

    template<typename Set>
    static double longestWord(const QString &text, const Set &set)
    {
        double longest = 0;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const QString word = text.mid(from, to - from).trimmed();
            if (!word.isEmpty())
                longest = std::max(longest, set(word)->natural() + 0.1);
            from = to;
        }
        return longest;
    }

    const paper::Table &m_table;
    TextSetter &m_setter;
    double m_width;
};

/// Raises the narrowest of the columns that `wanted` speaks of (0: not of this one), until each has
/// what it wants or the room is used up.
void grow(QList<double> &widths, const QList<double> &wanted, double room)
{
    const auto level = [&](double cap) {
        QList<double> result = widths;
        for (qsizetype i = 0; i < widths.size(); ++i)
            result[i] = std::max(widths[i], std::min(wanted[i], cap));
        return result;
    };
    double low = 0;
    double high = std::max(room, 1.0);
    if (sum(level(high)) <= room)
        low = high;
    while (high - low > 0.01) {
        const double cap = (low + high) / 2;
        (sum(level(cap)) > room ? high : low) = cap;
    }
    widths = level(low);
}

/// Not all entries fit on one line: words first, then figures, names, cells of one width, and last
/// what is left of long texts.
QList<double> narrowed(const paper::Table &table, const QList<Wish> &wishes, double room)
{
    QList<double> least, figures, names, cells, texts;
    double widestCell = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const bool cell = isCell(table.columns[i]);
        const bool figure = table.columns[i].align == paper::Table::Align::End;
        least << wishes[i].least;
        figures << (figure && wishes[i].natural <= LongestFigure ? wishes[i].natural : 0);
        texts << (cell ? 0 : wishes[i].natural);
        names << std::min(texts.last(), NameWidth);
        if (cell)
            widestCell = std::max(widestCell, std::min(wishes[i].natural, WideCell));
    }
    for (qsizetype i = 0; i < wishes.size(); ++i)
        cells << (isCell(table.columns[i]) ? widestCell : 0);
    QList<double> widths(wishes.size(), 0);
    grow(widths, least, room);
    for (const QList<double> &wanted : {figures, names, cells, texts})
        grow(widths, wanted, room);
    return widths;
}

/// What is left goes to matrix cells up to 20 mm, then mostly to the text columns.
void widen(QList<double> &widths, const paper::Table &table, double room)
{
    QList<double> cells;
    for (const Column &column : table.columns)
        cells << (isCell(column) ? WideCell : 0);
    grow(widths, cells, sum(widths) + (room - sum(widths)) * 0.8);
    QList<double> weights;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const bool text = table.columns[i].align == paper::Table::Align::Start;
        weights << (isCell(table.columns[i]) ? 0 : text ? widths[i] + 4 : widths[i] * 0.5 + 2);
    }
    if (sum(weights) <= 0)
        weights.fill(1, widths.size());
    const double spare = room - sum(widths);
    const double scale = sum(weights);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += spare * weights[i] / scale;
}

QList<double> gapsOf(const paper::Table &table, double tableWidth)
{
    const double gap = std::min(Gap, tableWidth * 0.3 / static_cast<double>(table.columns.size()));
    QList<double> gaps;
    for (qsizetype i = 0; i + 1 < table.columns.size(); ++i) {
        const bool inside = isCell(table.columns[i]) && isCell(table.columns[i + 1]);
        gaps << (inside ? std::min(gap, CellGap) : gap);
    }
    return gaps;
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
    const QList<double> gaps = gapsOf(table, tableWidth);
    const double room = tableWidth - sum(gaps);
    Measuring measuring(table, setter, tableWidth);
    QList<Wish> wishes = measuring.naturals();
    for (const Wish &wish : std::as_const(wishes))
        plan.width << wish.natural;
    if (sum(plan.width) > room) {
        measuring.addLeast(wishes);
        plan.width = narrowed(table, wishes, room);
    }
    if (sum(plan.width) < room)
        widen(plan.width, table, room);
    double x = 0;
    for (qsizetype i = 0; i < plan.width.size(); ++i) {
        plan.x << x;
        x += plan.width[i] + gaps.value(i);
    }
    return plan;
}

} // namespace plenary::sheet
