// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field.h"

#include "core/digits.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("plenary", text);
}

QString yes()
{
    return translated(QT_TRANSLATE_NOOP("plenary", "yes"));
}

QString no()
{
    return translated(QT_TRANSLATE_NOOP("plenary", "no"));
}

std::optional<Value> parseNumber(QStringView text)
{
    QString digits =
        withLatinDigits(text.toString()).remove(u' ').remove(QChar(0x202F)).remove(QChar(0xA0));
    bool ok = false;
    const qlonglong whole = digits.toLongLong(&ok);
    if (ok)
        return Value(whole);
    if (const qlonglong grouped = QLocale::c().toLongLong(digits, &ok); ok)
        return Value(grouped);
    double real = digits.toDouble(&ok);
    if (!ok) // "0,5", as the language writes it
        real = Speech::locale().toDouble(digits, &ok);
    if (!ok || !std::isfinite(real))
        return std::nullopt;
    constexpr double exactUpTo = 1LL << 53; // beyond it a double has no place for the units
    const bool isWhole = std::abs(real) <= exactUpTo && std::trunc(real) == real;
    return isWhole ? Value(static_cast<qlonglong>(real)) : Value(real);
}

/// As lists have them, in the languages of the United Nations and a few more.
constexpr const char16_t *yesWords[]{u"yes",
                                     u"y",
                                     u"true",
                                     u"x",
                                     u"1",
                                     u"oui",
                                     u"vrai",
                                     u"sí",
                                     u"verdadero",
                                     u"sim",
                                     u"ja",
                                     u"да",
                                     u"نعم",
                                     u"是"};
constexpr const char16_t *noWords[]{
    u"no", u"n", u"false", u"0", u"non", u"faux", u"falso", u"não", u"nein", u"нет", u"لا", u"否"};

QSet<QString> foldedSet(std::span<const char16_t *const> words)
{
    QSet<QString> folded;
    for (const char16_t *word : words)
        folded.insert(text::folded(QStringView(word)));
    return folded;
}

std::optional<bool> yesOrNo(QStringView typed)
{
    static const QSet<QString> saysYes = foldedSet(yesWords);
    static const QSet<QString> saysNo = foldedSet(noWords);
    const QString word = text::folded(typed);
    if (saysYes.contains(word) || word == text::folded(yes()))
        return true;
    if (saysNo.contains(word) || word == text::folded(no()))
        return false;
    return std::nullopt;
}

/// Byte order marks at the start are pasted, never meant, and not kept everywhere.
QString longText(const QString &input)
{
    QStringView text = input;
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    text = text.trimmed();
    return text.size() == input.size() ? input : text.toString();
}

} // namespace

QString Field::displayLabel() const
{
    return translated(label);
}

Value Field::defaultValue() const
{
    switch (type) {
    case FieldType::Choice:
        return QString::fromLatin1(choices.front().code);
    case FieldType::Boolean:
        return 0LL;
    case FieldType::Link:
    case FieldType::Number:
        return {};
    default:
        return u""_s;
    }
}

int Field::choiceIndex(QStringView code) const
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1StringView(choices[i].code))
            return static_cast<int>(i);
    }
    return -1;
}

QString Field::display(const Value &value, const QLocale &locale) const
{
    switch (type) {
    case FieldType::Choice: {
        const int index = choiceIndex(value.toString());
        return index < 0 ? value.toString()
                         : translated(choices[static_cast<std::size_t>(index)].label);
    }
    case FieldType::Date:
        return PartialDate::fromText(value.toString()).value_or(PartialDate()).toDisplay(locale);
    case FieldType::Boolean:
        return value.toBool() ? yes() : no();
    case FieldType::Number:
        if (value.isNull())
            return {};
        return value.typeId() == QMetaType::Double ? locale.toString(value.toDouble())
                                                   : locale.toString(value.toLongLong());
    default:
        return value.toString();
    }
}

std::optional<Value> Field::parse(const QString &input) const
{
    const QString typed = text::tidied(input);
    if (typed.isEmpty())
        return defaultValue();
    switch (type) {
    case FieldType::Number:
        return parseNumber(typed);
    case FieldType::Boolean: {
        const auto answer = yesOrNo(typed);
        return answer ? std::optional<Value>(*answer ? 1LL : 0LL) : std::nullopt;
    }
    case FieldType::Date: {
        const auto date = PartialDate::fromText(typed);
        return date ? std::optional<Value>(date->toString()) : std::nullopt;
    }
    case FieldType::Choice: {
        const QString key = text::folded(typed);
        for (const Choice &choice : choices) {
            const QString code = QString::fromLatin1(choice.code);
            if (key == text::folded(code) || key == text::folded(QString::fromUtf8(choice.label))
                || key == text::folded(translated(choice.label)))
                return Value(code);
        }
        return std::nullopt;
    }
    case FieldType::LongText:
        return Value(longText(input));
    case FieldType::Text:
        return Value(typed);
    case FieldType::Link:
        return std::nullopt;
    }
    return std::nullopt;
}

QString Field::suggestion(const QString &text) const
{
    const auto isYes = type == FieldType::Choice ? yesOrNo(text) : std::nullopt;
    if (!isYes)
        return {};
    const auto wanted = *isYes ? Choice::Answer::Yes : Choice::Answer::No;
    const auto found = std::ranges::find(choices, wanted, &Choice::answer);
    return found == choices.end() ? QString() : QString::fromLatin1(found->code);
}

} // namespace plenary
