// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papersheet.h"

#include <QtCore/QCoreApplication>

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr Face Body{9, 4.5};

const paper::Figure *figureAt(const paper::Document &document, qsizetype index)
{
    return index < document.blocks.size() ? std::get_if<paper::Figure>(&document.blocks[index])
                                          : nullptr;
}

/// Places the block at `index`; answers how many blocks that took.
qsizetype addBlock(FlowContext &context, qsizetype index)
{
    const paper::Document &document = context.document;
    const paper::Block &block = document.blocks[index];
    const paper::Figure *next = figureAt(document, index + 1);
    if (const auto *title = std::get_if<paper::TitleBlock>(&block))
        addTitle(context, *title);
    else if (const auto *section = std::get_if<paper::Section>(&block))
        addSection(context, *section);
    else if (const auto *paragraph = std::get_if<paper::Paragraph>(&block))
        addParagraph(context, *paragraph);
    else if (const auto *facts = std::get_if<paper::Facts>(&block))
        addFacts(context, *facts);
    else if (const auto *strip = std::get_if<paper::KeyFigures>(&block))
        addKeyFigures(context, *strip);
    else if (const auto *list = std::get_if<paper::Participants>(&block))
        addList(context, *list);
    else if (const auto *table = std::get_if<paper::Table>(&block)) {
        const bool beside = next && next->besideTable;
        addTable(context, *table, beside ? next : nullptr);
        return beside ? 2 : 1;
    } else if (const auto *figure = std::get_if<paper::Figure>(&block)) {
        if (figure->halfWidth && next && next->halfWidth) {
            addPair(context, *figure, *next);
            return 2;
        }
        addFigure(context, *figure);
    }
    return 1;
}

} // namespace

Piece FlowContext::piece(Kind kind, const QString &text) const
{
    Piece result;
    result.kind = kind;
    result.block = block;
    result.text = text;
    return result;
}

QList<Run> callRuns(const QStringList &calls)
{
    if (calls.isEmpty())
        return {};
    // Spaces that do not break: a call never begins a line.
    Run run;
    run.text = QString(QChar(0x202F) % calls.join(u",\u00A0"_s));
    run.raised = true;
    run.colour = Second;
    return {run};
}

QList<Run> runsOf(const paper::Text &text, bool mirrored)
{
    Run run;
    run.text = text.text;
    run.bold = text.bold || text.gap;
    run.italic = (text.muted || text.quoted) && !mirrored;
    run.colour = text.gap ? Gap : text.muted ? Third : 0;
    return QList<Run>{run} + callRuns(text.calls);
}

Face faceOf(const paper::Text &text, Face face, bool mirrored)
{
    face.bold = face.bold || text.bold || text.gap;
    face.italic = face.italic || ((text.muted || text.quoted) && !mirrored);
    if (text.gap)
        face.colour = Gap;
    else if (text.muted)
        face.colour = Third;
    return face;
}

QString continuedText(const paper::Document &document, const QString &text)
{
    if (!document.continuedWords.isEmpty())
        return document.continuedWords.arg(text);
    //: head of a group, repeated on the next page
    return Tr::tr("%1 (continued)").arg(text);
}

Flow makeFlow(const paper::Document &document,
              TextSetter &setter,
              const SheetSize &size,
              const Cuts &cuts)
{
    Flow flow;
    FlowContext context{document, setter, flow, cuts, size, 0};
    for (qsizetype index = 0; index < document.blocks.size();) {
        context.block = static_cast<int>(index);
        index += addBlock(context, index);
    }
    breakTallPieces(flow, size);
    return flow;
}

void addTitle(FlowContext &context, const paper::TitleBlock &title)
{
    TextSetter &setter = context.setter;
    const bool arabic = setter.mirrored();
    Piece piece = context.piece(Kind::Title, title.title);
    piece.level = 0;
    double y = 0;
    if (!title.kicker.isEmpty()) {
        const TextPtr kicker = setter.set(title.kicker, {8, 4.5, true, false, Accent}, Width);
        piece.items << TextItem{kicker, 0, y, Width};
        y += kicker->height() + 1.8;
    }
    Face face =
        arabic ? Face{21, 9.9, false, false, Ink, true} : Face{20, 9, false, false, Ink, true};
    TextPtr name = setter.balanced(title.title, face, Width);
    if (name->lines() >= 3) {
        face.points = arabic ? 19 : 18;
        face.leading = arabic ? 9 : 8.1;
        name = setter.balanced(title.title, face, Width);
    }
    piece.items << TextItem{name, 0, y, Width};
    y += name->height() + 0.9;
    if (!title.line.isEmpty()) {
        const TextPtr line = setter.set(title.line, {10, 5.4, false, false, Second}, Width);
        piece.items << TextItem{line, 0, y, Width};
        y += line->height();
    }
    piece.height = y;
    piece.keep = true;
    context.flow.pieces << piece;
}

void addSection(FlowContext &context, const paper::Section &section)
{
    Piece piece = context.piece(Kind::Section, section.title);
    const TextPtr text =
        context.setter.set(section.title, {13, 7.2, false, false, Ink, true}, Width);
    piece.items << TextItem{text, 0, 0, Width};
    piece.height = text->height();
    piece.before = 7 * Unit;
    piece.keep = true;
    piece.newPage = section.newPage;
    piece.outline = section.title;
    context.flow.pieces << piece;
}

void addParagraph(FlowContext &context, const paper::Paragraph &paragraph)
{
    const TextPtr text =
        context.setter.set(runsOf(paragraph.text, context.setter.mirrored()), Body, Width);
    const int lines = text->lines();
    for (int line = 0; line < lines; ++line) {
        Piece piece = context.piece(Kind::Paragraph, paragraph.text.text);
        piece.row = line;
        piece.height = text->leading();
        piece.before = line == 0 ? 2 * Unit : 0;
        // At least two lines stay together at either end.
        piece.keep = line + 1 < lines && (line == 0 || line == lines - 2);
        piece.keep = piece.keep || paragraph.text.bold; // a head of what follows
        piece.items << TextItem{text, 0, 0, Width, Align::Start, line, 1};
        if (line == lines - 1)
            piece.calls = paragraph.text.calls;
        context.flow.pieces << piece;
    }
}

void addFacts(FlowContext &context, const paper::Facts &facts)
{
    constexpr Face Label{8.25, 4.05, false, false, Third};
    constexpr Face Value{8.25, 4.05};
    constexpr double LabelWidth = 25, ValueAt = 29, ListAt = 87;
    if (facts.facts.isEmpty())
        return;
    Piece piece = context.piece(Kind::Facts, facts.facts.first().label);
    piece.before = 6 * Unit;
    piece.items << RuleItem{0, 0, Width, 0, Thin, Hairline};
    QList<std::pair<TextPtr, TextPtr>> rows;
    QList<double> heights;
    double all = 0;
    for (const auto &fact : facts.facts) {
        rows << std::pair(
            context.setter.set(fact.label, Label, LabelWidth),
            context.setter.set(runsOf(fact.value, context.setter.mirrored()), Value, ThirdWidth));
        heights << std::max(rows.last().first->height(), rows.last().second->height()) + 0.7;
        all += heights.last();
        piece.calls << fact.value.calls;
    }
    double left = 0;
    qsizetype inFirst = 0; // the first list is the longer one
    while (inFirst < rows.size() && left + heights[inFirst] / 2 <= all / 2)
        left += heights[inFirst++];
    double y = 2 * Unit;
    double bottom = y;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == inFirst)
            y = 2 * Unit;
        const double x = i < inFirst ? 0 : ListAt;
        piece.items << TextItem{rows[i].first, x, y, LabelWidth}
                    << TextItem{rows[i].second, x + ValueAt, y, ThirdWidth};
        y += heights[i];
        bottom = std::max(bottom, y);
    }
    piece.height = bottom + Unit;
    context.flow.pieces << piece;
}

} // namespace plenary::sheet
