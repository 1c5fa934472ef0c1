// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace plenary
{

/// What a model may say about a cell or row beyond Qt's own roles; RecordDelegate, TwoLineDelegate
/// and TotalsRow read them. All are optional. Qt::DisplayRole is always the words to show,
/// Qt::TextAlignmentRole is never needed (NumberRole decides).
enum ItemRole : int {
    StatusFieldRole = Qt::UserRole + 100, ///< QString "rsvp": which vocabulary the code belongs to
    StatusCodeRole, ///< QString "no_reply": glyph and colour; the word is the DisplayRole
    SecondaryRole, ///< bool: a secondary column or value, drawn in text 2
    NumberRole, ///< bool: a number, at the trailing edge; the head of its column says it too
    LinkRole, ///< bool: opens something; accent, thin underline
    EmphasisRole, ///< bool: bold
    AbsentRole, ///< bool: a placeholder for something not known ("One participant"); italic
    ToneRole, ///< int(ColourRole): colour of the words (problem, attention); wins over Secondary
    TintRole, ///< int(ColourRole): tint behind the words (a value that needs a decision)
    HintRole, ///< QString: small words behind the main ones ("KEN", "in Buenos Aires 2016")
    IconNameRole, ///< QString: name of an icon before the words
    SortRole, ///< int, of a column: 1 upwards, -1 downwards, 0 not sorted by it
    SortPlaceRole, ///< int, of a column: its place from 1 when several order the list, else 0
    // Lists of two-line rows (TwoLineDelegate)
    DetailRole, ///< QString: second line
    CountRole, ///< QString: trailing number of a row or of a group heading
    GroupRole, ///< bool: this row is a group heading
};

} // namespace plenary
