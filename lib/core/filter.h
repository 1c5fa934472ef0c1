// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace plenary
{

/// What a list, an export or a figure is limited to: the one filter language of search box, saved
/// views, charts and command line.
///
///     country:KEN AND year>2016        attendance:attended OR attendance:attended_in_part
///     NOT category:member_state        event:COP17 "legal aid"        (a word alone is searched)
///
/// `field:value` is equal (text: contains, when written `field~value`), `=` the same as `:`; also
/// `!=`, `>`, `>=`, `<`, `<=`. `field==value` is exactly the code or text that is stored, as
/// figures name what they counted; `:` takes it as people write it. `field:none` is a field without
/// a value. Terms side by side mean AND. AND, OR and NOT in capitals; parentheses group; quotes
/// keep blanks and signs: city:"San José".
struct Filter {
    enum class Kind { Everything, And, Or, Not, Compare, Words };
    enum class Comparison {
        Equal,
        Exactly,
        NotEqual,
        Contains,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual
    };

    Kind kind = Kind::Everything;
    QList<Filter> parts; ///< And, Or: two or more; Not: one
    QString field; ///< Compare: field of the entity, a path (`event.city`), or a dimension (`year`)
    Comparison comparison = Comparison::Equal;
    QString value; ///< Compare: as typed; Words: the text to search for

    bool operator==(const Filter &) const = default;
    [[nodiscard]] bool isEverything() const { return kind == Kind::Everything; }
    /// The filter in its own language; parseFilter() reads it back to the same.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Filter
    compare(const QString &field, const QString &value, Comparison comparison = Comparison::Equal);
    /// Both; flattens, and leaves out Everything and what is asked twice.
    [[nodiscard]] static Filter both(const Filter &a, const Filter &b);
};

/// Invalid names the place ("at character 12") and what was expected there. Nesting ends at 100.
[[nodiscard]] Result<Filter> parseFilter(const QString &text);

} // namespace plenary
