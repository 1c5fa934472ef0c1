// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/partialdate.h"
#include "core/speech.h"

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <optional>
#include <span>
#include <type_traits>

namespace plenary
{

enum class Entity {
    Country,
    CountryName,
    Organisation,
    OrganisationName,
    Person,
    Affiliation,
    EventSeries,
    Event,
    EventOrganiser,
    Session,
    Participation,
    ReportedFigure,
    Source,
    Citation,
    Instrument,
    PartyAction,
    Alias,
    OpenValue,
};

/// What a field holds. Text, Choice and Date are stored as text that is never null; a Link or
/// Number without a value is null.
enum class FieldType { Text, LongText, Number, Boolean, Choice, Date, Link };

/// A value of a field as it is stored: QString, qlonglong, double, or null.
using Value = QVariant;

/// The text of a value, which must live as long; empty for what is no text.
[[nodiscard]] inline QStringView textIn(const Value &value)
{
    return value.typeId() == QMetaType::QString ? *static_cast<const QString *>(value.constData())
                                                : QStringView();
}

/// One value of an enumeration: its stable code and its label (context "plenary").
struct Choice {
    const char *code;
    const char *label;
    /// What the value says for counting, as CiviCRM's status classes do.
    enum class Class { None, Positive, Pending, Negative } meaning = Class::None;
    /// What a mere yes or no in a column of the field most likely stands for.
    enum class Answer { None, Yes, No } answer = Answer::None;
};
using Choices = std::span<const Choice>;

/// The choices of an enumeration type, in the order of its enumerators.
template<class E>
Choices choicesOf();

/// One column of one entity: the line that drives SQL, journal, form, list, import and export.
struct Field {
    enum Flag : unsigned {
        None = 0,
        Required = 1, ///< a record without it is refused
        Listed = 2, ///< a column of the list unless the user chose otherwise
        Secondary = 4, ///< drawn in the second text colour
        Searched = 8, ///< found by the search box
        Hidden = 16, ///< kept by the program: not in forms, not in the column chooser
        Identifies = 32, ///< part of what makes a record the same one when it is imported again
        Short = 64, ///< stands in an index, which holds no long texts
    };
    const char *name; ///< column, filter name, import and export name
    const char *label; ///< for people, translated with context "plenary"
    FieldType type;
    unsigned flags = None;
    Entity target = Entity::Country; ///< Link: what it refers to
    Choices choices = {}; ///< Choice: its values, the first is the default
    const char *help = ""; ///< one sentence shown in the form
    const char *section = ""; ///< heading in the form under which the field stands
    const char *typedIn = ""; ///< Link: the text field that keeps what was typed
    const char *besideOf = ""; ///< Date: stands in the form beside this field
    Value (*get)(const void *) = nullptr; ///< reads the member of the entity's struct
    void (*set)(void *, const Value &) = nullptr;

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
    [[nodiscard]] QString displayLabel() const;
    [[nodiscard]] Value defaultValue() const;
    /// Index of a choice's code, or -1.
    [[nodiscard]] int choiceIndex(QStringView code) const;
    /// The value for people: label of a choice, date in words, number in the locale. Links are
    /// shown by whoever knows their names.
    [[nodiscard]] QString display(const Value &value,
                                  const QLocale &locale = Speech::locale()) const;
    /// The value from text as typed or imported: choice by code or label, number, date, yes/no.
    /// Nothing if the text is none (not for links). Empty text gives the default.
    [[nodiscard]] std::optional<Value> parse(const QString &text) const;
    /// The code of the choice that a yes or no, in one of many languages, most likely stands for;
    /// empty when the field has none. To be confirmed by somebody, never taken: parse() does not.
    [[nodiscard]] QString suggestion(const QString &text) const;
};

namespace detail
{

template<class T>
struct Member;
template<class S, class M>
struct Member<M S::*> {
    using Struct = S;
    using Type = M;
};
template<class T>
struct IsId : std::false_type {
};
template<class Tag>
struct IsId<Id<Tag>> : std::true_type {
};
template<class T>
struct IsOptional : std::false_type {
};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template<class T>
Value toValue(const T &member)
{
    if constexpr (IsOptional<T>::value)
        return member ? toValue(*member) : Value();
    else if constexpr (IsId<T>::value)
        return member.isValid() ? Value(member.number()) : Value();
    else if constexpr (std::is_same_v<T, QString>)
        return member.isNull() ? QStringLiteral("") : member;
    else if constexpr (std::is_same_v<T, PartialDate>)
        return member.toString();
    else if constexpr (std::is_enum_v<T>)
        return QString::fromLatin1(choicesOf<T>()[static_cast<std::size_t>(member)].code);
    else if constexpr (std::is_integral_v<T>)
        return static_cast<qlonglong>(member);
    else
        return Value(member);
}

template<class T>
void fromValue(T &member, const Value &value)
{
    if constexpr (IsOptional<T>::value) {
        member.reset();
        if (!value.isNull())
            fromValue(member.emplace(), value);
    } else if constexpr (IsId<T>::value) {
        member = T(value.toLongLong());
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        member = PartialDate::fromText(value.toString()).value_or(PartialDate());
    } else if constexpr (std::is_enum_v<T>) {
        const Choices choices = choicesOf<T>();
        const QString code = value.toString();
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (code == QLatin1String(choices[i].code))
                member = static_cast<T>(i);
        }
    } else {
        member = value.value<T>();
    }
}

} // namespace detail

/// The Field of one member: type, choices and accessors follow from the member's own type.
template<auto Pointer>
constexpr Field field(const char *name, const char *label, unsigned flags = Field::None)
{
    using S = typename detail::Member<decltype(Pointer)>::Struct;
    using M = typename detail::Member<decltype(Pointer)>::Type;
    Field result{.name = name, .label = label, .type = FieldType::Text, .flags = flags};
    if constexpr (std::is_same_v<M, PartialDate>)
        result.type = FieldType::Date;
    else if constexpr (std::is_same_v<M, bool>)
        result.type = FieldType::Boolean;
    else if constexpr (std::is_enum_v<M>)
        result.type = FieldType::Choice;
    else if constexpr (std::is_same_v<M, QString>)
        result.type = FieldType::Text;
    else
        result.type = FieldType::Number;
    if constexpr (std::is_enum_v<M>)
        result.choices = choicesOf<M>();
    result.get = [](const void *s) {
        return detail::toValue(static_cast<const S *>(s)->*Pointer);
    };
    result.set = [](void *s, const Value &v) {
        detail::fromValue(static_cast<S *>(s)->*Pointer, v);
    };
    return result;
}

} // namespace plenary
