// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <variant>

/// A paper as data: a list of blocks made from one set of figures. The layout on pages is made by
/// app/paint (visual rules: A4, six columns, unit 0.9 mm); HTML and ODT can come from the same
/// blocks.
namespace plenary::paper
{

/// Text with note calls. "people¹": text "people", calls {"1"}.
struct Text {
    QString text;
    QStringList calls; ///< note marks set as superscript after the text
    bool muted = false; ///< "not recorded", "no published figure found": italic (grey in Arabic)
    bool bold = false;
    bool gap = false; ///< bold, in the gap colour: "none of 4"
    bool quoted = false; ///< words of a source: italic
    bool operator==(const Text &) const = default;
};

struct TitleBlock {
    QString kicker; ///< "Event summary"
    QString title;
    QString line; ///< "Buenos Aires, Argentina · 15–17 November 2016 · conference, held"
};
struct Section {
    QString title;
    bool newPage = false;
};
struct Paragraph {
    Text text;
};
struct Facts { ///< two lists of label and value
    struct Fact {
        QString label;
        Text value;
    };
    QList<Fact> facts;
};
struct KeyFigures { ///< strip of three cells
    struct Cell {
        QString name; ///< "People who attended"
        QString countedCaption; ///< "recorded"
        QStringList countedCalls; ///< letters of the counting rules
        QString counted; ///< "187", or "–"
        QString countedSuffix; ///< "of 17", or "not recorded"
        QString reportedCaption; ///< "reported"
        QList<Text> reported; ///< in the words of the source, each with its note number
    };
    QList<Cell> cells;
};
/// A chart with its caption. Two neighbouring figures of half width stand side by side.
struct Figure {
    ChartSpec chart; ///< chart.title and chart.subtitle are the caption
    bool halfWidth = false;
    QString number; ///< "Figure 1"; chosen by the report
    QStringList calls; ///< notes called by its caption: the counting rule, sources
    bool besideTable = false; ///< in 54 mm beside the table before it, which then takes 112 mm
};
struct Table {
    enum class Align { Start, End, Centre };
    struct Column {
        QString title;
        QString subtitle; ///< second line of the head
        Align align = Align::Start;
        double share = 0; ///< least part of the width, 0: from the longest entry
    };
    struct Row {
        enum class Kind { Data, GroupHead, Total, Remark };
        Kind kind = Kind::Data;
        QList<Text> cells; ///< GroupHead: one cell (name) and optionally a second (its count)
        QList<int> tints; ///< for each column: -1 none, 0..2 tint, 3 not recorded; empty: none
        bool separated = false; ///< hairline above (groups of five)
    };
    QString number; ///< "Table 1"
    QString title, subtitle;
    QList<Column> columns;
    QList<Row> rows;
    struct KeyEntry { ///< swatch and words in the line above the table
        int tint = -1; ///< as in Row::tints
        QString sample; ///< stands in the swatch: "4", "–", "×", "?"
        QString text;
    };
    QString key; ///< line above the table that explains marks and tints
    QList<KeyEntry> keyEntries; ///< after `key`
};
/// People by category, then delegation, in three balanced columns.
struct Participants {
    struct Entry {
        QString name;
        QString detail; ///< position, organisation, as at the event
        QString role; ///< italic
    };
    struct Delegation {
        QString name;
        QList<Entry> entries;
        QString closing; ///< "and 2 not listed by name"
    };
    struct Category {
        QString title, detail; ///< "Member States", "61 people in 31 delegations"
        QList<Delegation> delegations;
    };
    QList<Category> categories;
};
/// A note at the foot of the page on which it is first called (sources 1, 2; rules a, b).
struct Note {
    QString mark; ///< empty: not called, stands with the last notes
    QString text;
};

using Block =
    std::variant<TitleBlock, Section, Paragraph, Facts, KeyFigures, Figure, Table, Participants>;

struct Document {
    QString title; ///< of the file
    QString network; ///< running head at the start: name of the network
    QString runningTitle; ///< running head at the end: "Event summary · Buenos Aires 2016"
    QString asAt; ///< "As at 2 March 2026 · register ILAN"
    QString mark; ///< "draft", "confidential", or empty
    QString language; ///< BCP 47: "en", "ar"; decides direction and fonts
    QString disclaimer; ///< stands once: on the first page if it fits there, else on the last
    QString pageWords; ///< "Page %1 of %2"; empty: in the language of the program
    QString continuedWords; ///< "%1 (continued)"; empty: in the language of the program
    QList<Block> blocks;
    QList<Note> notes;
};

} // namespace plenary::paper
