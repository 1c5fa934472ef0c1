// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field.h"

#include "core/digits.h"
#include "core/text.h"

#include <QtCore/QCoreApplication>
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

std::optional<Value> parseBoolean(QStringView text)
{
    const QString word = text::folded(text);
    if (word == u"1"_s || word == u"yes"_s || word == u"true"_s || word == u"y"_s || word == u"x"_s
        || word == text::folded(yes()))
        return Value(1LL);
    if (word == u"0"_s || word == u"no"_s || word == u"false"_s || word == u"n"_s
        || word == text::folded(no()))
        return Value(0LL);
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
    case FieldType::Boolean:
        return parseBoolean(typed);
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

} // namespace plenary
