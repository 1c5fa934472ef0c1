// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papercolumns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using Row = paper::Table::Row;

constexpr double RowPad = 0.6;
constexpr qsizetype WholeRows = 8; ///< a table of so many rows does not break
constexpr int MostLines = 50; ///< of a row; a taller one is the sole that breaks

Align alignOf(paper::Table::Align align)
{
    return align == paper::Table::Align::Start ? Align::Start
        : align == paper::Table::Align::Centre ? Align::Centre
                                               : Align::End;
}

ChartRect tintLook(int tint)
{
    static constexpr QRgb Fills[] = {Light, Middle, Accent};
    ChartRect look;
    if (tint >= 0 && tint < 3) {
        look.fill = QColor::fromRgb(Fills[tint]);
        return look;
    }
    look.fill = Qt::white;
    look.hatch = Hatch::Dots;
    look.hatchColour = QColor::fromRgb(Third);
    look.edge = QColor::fromRgb(Third);
    look.edgeWidth = Thin;
    look.dashed = true;
    return look;
}

/// Colour field of a matrix cell with its number or sign in the middle.
void addTint(Piece &piece, const QRectF &rect, int tint, const TextPtr &text)
{
    piece.items << BoxItem{rect, tintLook(tint)};
    if (tint == 3) {
        ChartRect ground;
        ground.fill = Qt::white;
        piece.items << BoxItem{QRectF(rect.center() - QPointF(1.3, 1.3),
                                      QSizeF(2.6, std::min(2.6, rect.height() - 0.4))),
                               ground};
    }
    piece.items << TextItem{
        text, rect.x(), rect.center().y() - text->leading() / 2, rect.width(), Align::Centre};
}

class TableMaker
{
public:
    TableMaker(FlowContext &context, const paper::Table &table, double width)
        : m_context(context)
        , m_table(table)
        , m_width(width)
        , m_plan(ColumnPlan::of(table, context.setter, width))
    {
    }

    void make(const paper::Figure *beside)
    {
        addCaptionPiece(beside);
        m_index = static_cast<int>(m_context.flow.heads.size());
        m_context.flow.heads << QList<Piece>{headPiece()};
        m_context.flow.pieces << m_context.flow.heads.last().first();
        m_context.flow.heads.last().first().repeated = true;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            addRow(static_cast<int>(i));
        if (m_table.rows.isEmpty())
            addEmpty();
        Piece &last = m_context.flow.pieces.last();
        last.items << RuleItem{0, last.height, m_width, last.height, Fine, Ink};
    }

private:
    Piece piece(Kind kind, const QString &text) const
    {
        Piece result = m_context.piece(kind, text);
        result.width = m_width;
        result.table = m_index;
        return result;
    }

    void addCaptionPiece(const paper::Figure *beside)
    {
        Piece caption = m_context.piece(Kind::Caption, m_table.title);
        caption.width = m_width;
        caption.before = 5 * Unit;
        caption.keep = true;
        caption.outline = QString(m_table.number % u"  "_s % m_table.title).trimmed();
        caption.level = 1;
        double y = addCaption(
            m_context, caption, {m_table.number, m_table.title, m_table.subtitle}, 0, m_width);
        if (!m_table.key.isEmpty() || !m_table.keyEntries.isEmpty())
            y = addKey(caption, y);
        caption.height = y + 1.5 * Unit;
        if (beside) {
            caption.outlineBeside =
                QString(beside->number % u"  "_s % beside->chart.title).trimmed();
            const double x = Width - ThirdWidth;
            double below = addCaption(m_context, caption, Caption::of(*beside), x, ThirdWidth);
            below = std::max(below + 0.9, caption.height);
            below += addChart(m_context, caption, beside->chart, x, below, ThirdWidth);
            caption.overhang = below;
        }
        m_context.flow.pieces << caption;
    }

    double addKey(Piece &caption, double y)
    {
        constexpr Face Words{7.25, 3.6, false, false, Second};
        constexpr double Swatch = 5, Step = 4.5;
        y += 0.3;
        const TextPtr first = m_context.setter.set(m_table.key, Words, m_width);
        double x = 0;
        if (!m_table.key.isEmpty()) {
            caption.items << TextItem{first, 0, y, m_width};
            x = first->lines() > 1 ? 0 : first->natural() + 4;
            y += (first->lines() - 1) * Words.leading;
            if (first->lines() > 1 && !m_table.keyEntries.isEmpty())
                y += Step;
        }
        for (const auto &entry : m_table.keyEntries) {
            const TextPtr words = m_context.setter.set(entry.text, Words);
            const double wide = Swatch + 1.6 + words->natural();
            if (x > 0 && x + wide > m_width) {
                x = 0;
                y += Step;
            }
            const TextPtr sample = m_context.setter.set(
                entry.sample, {7, 3.4, true, false, entry.tint == 2 ? 0xFFFFFFFF : Ink});
            const QRectF box(x, y + 0.3, Swatch, 3);
            if (entry.tint >= 0)
                addTint(caption, box, entry.tint, sample);
            else
                caption.items << TextItem{sample, x, y, Swatch, Align::Centre};
            caption.items << TextItem{words, x + Swatch + 1.6, y, words->natural() + 1};
            x += wide + 5;
        }
        return y + 3.6;
    }

    Piece headPiece()
    {
        Piece head = piece(Kind::TableHead, m_table.title);
        QList<std::pair<TextPtr, TextPtr>> texts;
        double titles = HeadFace.leading; // of heads with a second part: years, above their cities
        double seconds = 0;
        double tallest = HeadFace.leading;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const auto &column = m_table.columns[i];
            TextPtr title = m_context.setter.set(column.title, HeadFace, m_plan.width[i]);
            TextPtr second = column.subtitle.isEmpty()
                ? nullptr
                : m_context.setter.set(column.subtitle, HeadSmall, m_plan.width[i]);
            (second ? titles : tallest) = std::max(second ? titles : tallest, title->height());
            seconds = std::max(seconds, second ? second->height() : 0);
            texts << std::pair(title, second);
        }
        if (seconds > 0)
            tallest = std::max(tallest, titles + seconds);
        head.height = tallest + 1.5;
        head.items << RuleItem{0, 0, m_width, 0, Strong, Ink};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto &[title, second] = texts[i];
            const Align align = alignOf(m_table.columns[i].align);
            // Heads stand on the last line: a short head is beside the second line of a long one.
            const double bottom = 0.75 + tallest - (second ? seconds : 0);
            head.items << TextItem{
                title, m_plan.x[i], bottom - title->height(), m_plan.width[i], align};
            if (second)
                head.items << TextItem{second, m_plan.x[i], bottom, m_plan.width[i], align};
        }
        head.items << RuleItem{0, head.height, m_width, head.height, Fine, Ink};
        head.keep = true;
        return head;
    }

    void addRow(int index)
    {
        const Row &row = m_table.rows[index];
        if (row.kind == Row::Kind::GroupHead)
            addGroup(index);
        else
            addCells(index);
        // Rows of data between a group head and the next; the first two keep with their head.
        const auto next = index + 1 < m_table.rows.size() ? &m_table.rows[index + 1] : nullptr;
        Piece &last = m_context.flow.pieces.last();
        const bool ends =
            next && (next->kind == Row::Kind::Total || next->kind == Row::Kind::Remark);
        const bool begins = m_sinceHead == 0;
        const bool follows = next && next->kind == Row::Kind::Data;
        const bool widow = index + 2 == m_table.rows.size(); // the last two stay together
        const bool small = m_table.rows.size() <= WholeRows && next;
        last.keep =
            small || ends || widow || row.kind == Row::Kind::GroupHead || (begins && follows);
        m_sinceHead = row.kind == Row::Kind::GroupHead ? 0 : m_sinceHead + 1;
    }

    void addGroup(int index)
    {
        const Row &row = m_table.rows[index];
        const QString name = row.cells.isEmpty() ? QString() : row.cells.first().text;
        m_context.flow.groups << groupPiece(index, continuedText(m_context.document, name));
        m_group = static_cast<int>(m_context.flow.groups.size()) - 1;
        m_context.flow.groups.last().repeated = true;
        Piece head = groupPiece(index, name);
        if (index > 0)
            head.items.prepend(RuleItem{0, 0, m_width, 0, Thin, Hairline});
        m_context.flow.pieces << head;
    }

    Piece groupPiece(int index, const QString &name)
    {
        const Row &row = m_table.rows[index];
        Piece head = piece(Kind::GroupHead, name);
        head.row = index;
        QList<Run> runs{{name, true, false, false, Accent}};
        for (const paper::Text &more : row.cells.mid(1))
            runs << Run{QString(u"  "_s % more.text), false, false, false, Second};
        for (const paper::Text &text : row.cells)
            head.calls << text.calls;
        const TextPtr text = m_context.setter.set(runs, CellFace, m_width);
        head.items << TextItem{text, 0, 0.55, m_width};
        head.height = text->height() + 0.9;
        return head;
    }

    void addCells(int index)
    {
        const Row &row = m_table.rows[index];
        const bool total = row.kind == Row::Kind::Total;
        QList<TextPtr> texts;
        QStringList calls;
        int lines = 1;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_plan.x.size()); ++i) {
            const int tint = row.tints.value(i, -1);
            paper::Text text = row.cells[i];
            if (row.kind == Row::Kind::Remark)
                text.muted = true;
            TextPtr block;
            if (tint >= 0) {
                Face face{7.25, 3.75, true};
                face.colour = tint == 2 ? 0xFFFFFFFF : Ink;
                block = m_context.setter.set(text.text, face, m_plan.width[i]);
            } else {
                block = cellText(m_context.setter, text, total, m_plan.width[i]);
            }
            lines = std::max(lines, block->lines());
            texts << block;
            calls << text.calls;
        }
        for (int first = 0; first < lines; first += MostLines)
            addLines(index, texts, calls, first, std::min(MostLines, lines - first));
    }

    /// Lines first..first + count of a row as one piece (all lines but in a row taller than a
    /// page).
    void
    addLines(int index, const QList<TextPtr> &texts, const QStringList &calls, int first, int count)
    {
        const Row &row = m_table.rows[index];
        const bool total = row.kind == Row::Kind::Total;
        Piece line = piece(total ? Kind::Total : Kind::Row, {});
        line.row = index;
        line.group = total || row.kind == Row::Kind::Remark ? -1 : m_group;
        line.text = texts.isEmpty() ? QString() : texts.first()->text();
        line.calls = calls;
        line.height = count * CellFace.leading + RowPad;
        if (first == 0)
            addRule(line, row);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int tint = row.tints.value(i, -1);
            const double x = m_plan.x[i], width = m_plan.width[i];
            if (tint >= 0) {
                constexpr double Tall = CellFace.leading + RowPad - 0.7;
                addTint(line, {x, (line.height - Tall) / 2, width, Tall}, tint, texts[i]);
                continue;
            }
            const int left = texts[i]->lines() - first;
            if (left <= 0)
                continue;
            // A short cell stands beside the first line of a long one, in a matrix in the middle.
            const double spare = (count - std::min(left, count)) * CellFace.leading;
            const double y = RowPad / 2 + (row.tints.isEmpty() ? 0 : spare / 2);
            line.items << TextItem{texts[i],
                                   x,
                                   y,
                                   width,
                                   alignOf(m_table.columns[i].align),
                                   first,
                                   std::min(left, count)};
        }
        m_context.flow.pieces << line;
    }

    void addRule(Piece &line, const Row &row) const
    {
        if (row.kind == Row::Kind::Total)
            line.items << RuleItem{0, 0, m_width, 0, Fine, Ink};
        else if (row.kind == Row::Kind::Remark)
            line.items << RuleItem{0, 0, m_width, 0, Thin, Third, true};
        else if (row.separated)
            line.items << RuleItem{0, 0, m_width, 0, Thin, Hairline};
    }

    void addEmpty()
    {
        Piece line = piece(Kind::Row, {});
        const TextPtr text = m_context.setter.set(
            Tr::tr("No records match."),
            faceOf({{}, {}, true, false, false, false}, CellFace, m_context.setter.mirrored()),
            m_width);
        line.text = text->text();
        line.items << TextItem{text, 0, RowPad / 2, m_width};
        line.height = text->height() + RowPad;
        m_context.flow.pieces << line;
    }

    FlowContext &m_context;
    const paper::Table &m_table;
    double m_width;
    ColumnPlan m_plan;
    int m_index = -1;
    int m_group = -1;
    int m_sinceHead = 0;
};

} // namespace

void addTable(FlowContext &context, const paper::Table &table, const paper::Figure *beside)
{
    TableMaker(context, table, beside ? TwoThirds : Width).make(beside);
}

} // namespace plenary::sheet
