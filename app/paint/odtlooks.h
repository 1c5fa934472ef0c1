// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The styles of a paper as text document.
namespace plenary::odt
{

/// A style of paragraphs: sizes in points, lengths in millimetres, as in the PDF.
struct Look {
    const char *name; ///< as the reader sees it
    const char *parent;
    double points, leading;
    double above = 0, below = 0;
    bool bold = false, italic = false, serif = false;
    const char *colour = "#1A232B";
    const char *align = "start";
    bool keep = false; ///< with the next paragraph
    int level = 0; ///< of an outline
};
inline constexpr Look looks[]{
    {"Standard", "", 9, 4.5},
    {"Text body", "Standard", 9, 4.5, 1.8},
    {"Kicker", "Standard", 8, 4.5, 0, 1.8, true, false, false, "#0B5F83", "start", true},
    {"Title", "Standard", 20, 9, 0, 0.9, false, false, true, "#1A232B", "start", true},
    {"Subtitle", "Standard", 10, 5.4, 0, 4.5, false, false, false, "#4A5661"},
    {"Heading 1", "Standard", 13, 7.2, 6.3, 0, false, false, true, "#1A232B", "start", true, 1},
    {"Heading 2", "Standard", 8.5, 4.5, 4.5, 1.4, true, false, false, "#1A232B", "start", true, 2},
    {"Heading 3", "Standard", 7.75, 3.9, 1.8, 0, true, false, false, "#1A232B", "start", true, 3},
    {"Caption", "Standard", 8.5, 4.5, 4.5, 0, true, false, false, "#1A232B", "start", true},
    {"Table", "Caption", 8.5, 4.5, 4.5, 0, true, false, false, "#1A232B", "start", true},
    {"Figure", "Caption", 8.5, 4.5, 4.5, 0, true, false, false, "#1A232B", "start", true},
    {"Caption detail", "Caption", 7.5, 3.6, 0, 0, false, false, false, "#4A5661", "start", true},
    {"Drawing", "Standard", 9, 0, 1.35},
    {"Fact", "Standard", 8.25, 4.05},
    {"Fact name", "Fact", 8.25, 4.05, 0, 0, false, false, false, "#57636E"},
    {"Key name", "Standard", 8.5, 4.5, 0, 0, true},
    {"Key caption", "Standard", 7.25, 3.6, 0, 0, false, false, false, "#57636E"},
    {"Key figure", "Standard", 25, 9.9, 0, 0, false, false, true, "#0B5F83"},
    {"Table Contents", "Standard", 7.75, 3.6},
    {"Table figures", "Table Contents", 7.75, 3.6, 0, 0, false, false, false, "#1A232B", "end"},
    {"Table centre", "Table Contents", 7.75, 3.6, 0, 0, false, false, false, "#1A232B", "center"},
    {"Table Heading", "Table Contents", 7.25, 3.6, 0, 0, true},
    {"Table Heading figures",
     "Table Heading",
     7.25,
     3.6,
     0,
     0,
     true,
     false,
     false,
     "#1A232B",
     "end"},
    {"Table Heading centre",
     "Table Heading",
     7.25,
     3.6,
     0,
     0,
     true,
     false,
     false,
     "#1A232B",
     "center"},
    {"Table group",
     "Table Contents",
     7.75,
     3.6,
     0.6,
     0,
     true,
     false,
     false,
     "#0B5F83",
     "start",
     true},
    {"Participant", "Standard", 7.75, 3.6},
    {"Footnote", "Standard", 7.25, 3.6},
    {"Note", "Footnote", 7.25, 3.6, 1.8},
    {"Header", "Standard", 7.25, 3.6, 0, 0, false, false, false, "#4A5661"},
    {"Footer", "Standard", 7.25, 3.6, 0, 0, false, false, false, "#4A5661"}};

/// A style of characters.
struct Mark {
    const char *name;
    bool bold, italic;
    const char *colour;
};
inline constexpr Mark marks[]{{"Strong Emphasis", true, false, nullptr},
                              {"Emphasis", false, true, nullptr},
                              {"Not recorded", false, true, "#57636E"},
                              {"Gap", true, false, "#A8323E"},
                              {"Number", true, false, "#0B5F83"},
                              {"Detail", false, false, "#4A5661"},
                              {"Plain", false, false, "#4A5661"}};

} // namespace plenary::odt
