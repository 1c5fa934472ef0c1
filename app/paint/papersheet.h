// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartlayout.h"
#include "app/paint/paper.h"
#include "app/paint/papertext.h"

#include <cmath>
#include <variant>

/// The sheet and what can stand on it. All lengths are millimetres; x grows from the start edge of
/// the text (20 mm from the paper's edge), y downwards from the top of the piece it belongs to.
namespace plenary::sheet
{

inline constexpr double Width = 170; ///< six columns of 25 mm, gutters of 4 mm
inline constexpr double Top = 24.3; ///< of the text block
inline constexpr double Unit = 0.9;
inline constexpr double HalfWidth = 83, ThirdWidth = 54, TwoThirds = 112;

/// What the paper is printed on. The text block keeps its width on every size, in the middle.
struct SheetSize {
    double width = 210, height = 297;
    [[nodiscard]] static SheetSize of(PaperSize size)
    {
        return size == PaperSize::Letter ? SheetSize{215.9, 279.4} : SheetSize{};
    }
    [[nodiscard]] double margin() const { return (width - Width) / 2; } ///< left and right
    /// Of the text block: so many whole units.
    [[nodiscard]] double bottom() const
    {
        return Top + std::floor((height - 20.7 - Top) / Unit + 1e-6) * Unit;
    }
    /// Height that a piece may take beside heads, captions and notes.
    [[nodiscard]] double tallest() const { return bottom() - Top - 40; }
};

/// Rules: opening a table, under its head and at its end, between groups.
inline constexpr double Strong = 0.35, Fine = 0.25, Thin = 0.18;

struct TextItem {
    TextPtr block;
    double x = 0, y = 0, width = 0;
    Align align = Align::Start;
    int first = 0, count = -1; ///< lines
};
struct RuleItem {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double thickness = Fine;
    QRgb colour = Ink;
    bool dashed = false;
};
struct BoxItem {
    QRectF rect;
    ChartRect look;
};
struct ChartItemOnPaper {
    double x = 0, y = 0;
    std::shared_ptr<const ChartScene> scene;
};
struct EmblemItem {
    QRectF square;
};
using Item = std::variant<TextItem, RuleItem, BoxItem, ChartItemOnPaper, EmblemItem>;

using Kind = PaperLayout::Part::Kind;

/// What never breaks: a row, a line of a paragraph, a caption, a figure.
struct Piece {
    Kind kind = Kind::Row;
    int block = -1, row = -1;
    QString text;
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    bool keep = false; ///< with the next piece
    bool newPage = false;
    bool repeated = false;
    QList<Item> items;
    QStringList calls; ///< marks of notes that must stand on this page
    int table = -1; ///< index in Flow::heads: repeated where the table breaks
    int group = -1; ///< index in Flow::groups: "(continued)"
    QString outline; ///< entry of the outline that begins here
    QString outlineBeside; ///< of a second figure at its side
    int level = 0;
    int target = -1; ///< of the contents: the entry of the outline that it leads to
    double startX = 0, width = Width;
    double overhang = 0; ///< height of a figure that stands beside the pieces that follow
    int columns = -1; ///< index in Flow::lists: stands for a list in columns
    double chart = 0; ///< height of a whole chart that may be cut between its rows
};

/// Height of the first part of a figure, by block: what is left of the page that it begins on.
using Cuts = QHash<int, double>;

/// A line or an entry of a list in three columns.
struct ColumnPiece {
    Kind kind = Kind::Entry;
    TextPtr block;
    int first = 0, count = -1; ///< lines
    double indent = 0;
    double before = 0;
    bool keep = false;
    int row = -1;
    int delegation = -1; ///< index in ColumnList::continued
    [[nodiscard]] double height() const
    {
        return count < 0 ? block->height() : count * block->leading();
    }
};
struct ColumnList {
    QList<ColumnPiece> pieces;
    QList<TextPtr> continued; ///< name of each delegation, "(continued)"
    Piece head; ///< of the category, repeated
    int block = -1;
};

/// A document cut into pieces, not yet on pages.
struct Flow {
    QList<Piece> pieces;
    QList<QList<Piece>> heads;
    QList<Piece> groups;
    QList<ColumnList> lists;
};

/// What the makers of pieces share.
struct FlowContext {
    const paper::Document &document;
    TextSetter &setter;
    Flow &flow;
    const Cuts &cuts;
    const SheetSize &size;
    int block = 0;
    [[nodiscard]] Piece piece(Kind kind, const QString &text = {}) const;
};

/// All blocks of a document as pieces, in order.
[[nodiscard]] Flow makeFlow(const paper::Document &document,
                            TextSetter &setter,
                            const SheetSize &size,
                            const Cuts &cuts);

/// Breaks pieces between lines of their texts that no page could hold, however long a name is.
void breakTallPieces(Flow &flow, const SheetSize &size);

void addTitle(FlowContext &context, const paper::TitleBlock &title);
void addSection(FlowContext &context, const paper::Section &section);
void addParagraph(FlowContext &context, const paper::Paragraph &paragraph);
void addFacts(FlowContext &context, const paper::Facts &facts);
void addKeyFigures(FlowContext &context, const paper::KeyFigures &strip);
void addFigure(FlowContext &context, const paper::Figure &figure);
void addPair(FlowContext &context, const paper::Figure &first, const paper::Figure &second);
/// `beside`: figure at the end side, in the last third; may be null.
void addTable(FlowContext &context, const paper::Table &table, const paper::Figure *beside);
void addList(FlowContext &context, const paper::Participants &list);

/// What stands above a figure or a table.
struct Caption {
    QString number, title, subtitle;
    QStringList calls = {};
    [[nodiscard]] static Caption of(const paper::Figure &figure)
    {
        return {figure.number, figure.chart.title, figure.chart.subtitle, figure.calls};
    }
};
/// Caption from the top of the piece, which takes its calls; answers where it ends.
double
addCaption(FlowContext &context, Piece &piece, const Caption &caption, double x, double width);
/// Chart below its caption, in one piece at `x`; answers the height.
double addChart(FlowContext &context,
                Piece &piece,
                const ChartSpec &spec,
                double x,
                double y,
                double width,
                double maximum = 0);
/// The marks of notes, raised, behind the word that they belong to.
[[nodiscard]] QList<Run> callRuns(const QStringList &calls);
/// Text of the contract as runs: bold, quoted, muted, gap, with its calls raised.
[[nodiscard]] QList<Run> runsOf(const paper::Text &text, bool mirrored);
/// The face of a text without calls, so that its block can be remembered.
[[nodiscard]] Face faceOf(const paper::Text &text, Face face, bool mirrored);
/// "%1 (continued)" in the language of the paper.
[[nodiscard]] QString continuedText(const paper::Document &document, const QString &text);

} // namespace plenary::sheet
