// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/comparison.h"

#include "core/text.h"
#include "storage/dialect.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};
using Comparison = Filter::Comparison;

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<"_s;
    case Comparison::LessOrEqual:
        return u"<="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::GreaterOrEqual:
        return u">="_s;
    default:
        return u"="_s;
    }
}

bool isOrdering(Comparison comparison)
{
    return comparison != Comparison::Equal && comparison != Comparison::Exactly
        && comparison != Comparison::Contains;
}

bool isNone(const QString &value)
{
    return value.compare(u"none"_s, Qt::CaseInsensitive) == 0;
}

/// Whether records without a value are asked for.
bool asksForNone(const Filter &filter)
{
    return filter.comparison == Comparison::Equal
        && (filter.value.isEmpty() || isNone(filter.value));
}

/// lower() of SQLite, and of PostgreSQL in collation C, knows the letters of ASCII alone.
QString asciiLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return text;
}

/// "MOSCOW oblast" as "Moscow oblast" or, in each word, "Moscow Oblast".
QString capitalised(const QString &typed, bool eachWord)
{
    QString text = typed.toLower();
    bool begins = true;
    for (QChar &c : text) {
        if (begins && c.isLetter())
            c = c.toUpper();
        begins = begins ? !c.isLetterOrNumber() : eachWord && !c.isLetterOrNumber() && !c.isMark();
    }
    return text;
}

/// What lower(column) may be when the column holds `typed` in any usual case.
QStringList lowerForms(const QString &typed)
{
    QStringList forms;
    for (const QString &form : {typed,
                                typed.toLower(),
                                typed.toUpper(),
                                capitalised(typed, false),
                                capitalised(typed, true)})
        forms.append(asciiLower(form));
    forms.removeDuplicates();
    return forms;
}

QString containing(QString text)
{
    text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
    return QString(u'%' + text + u'%');
}

Condition anyOf(const QString &test, const QStringList &values)
{
    Condition condition;
    QStringList tests;
    for (const QString &value : values) {
        tests.append(test);
        condition.values.append(value);
    }
    condition.sql = QString(u'(' + tests.join(u" OR "_s) + u')');
    return condition;
}

/// What is written exactly as the code or the name of the linked record.
Condition linkedExactly(const FieldPath &path, const QString &value)
{
    const EntityTable &target = tableOf(path.field->target);
    Condition condition;
    QStringList tests;
    for (const char *name : {target.codeField, target.labelField}) {
        if (!*name)
            continue;
        tests.append(QString(QLatin1StringView(name) + u" = ?"_s));
        condition.values.append(value);
    }
    if (tests.isEmpty())
        return {u"1 = 0"_s, {}};
    condition.sql = u"%1 IN (SELECT id FROM %2 WHERE %3)"_s.arg(
        path.column, QLatin1StringView(target.name), tests.join(u" OR "_s));
    return condition;
}

/// Where a kind of record keeps its further names, in languages and of former times.
QString furtherNames(Entity entity)
{
    switch (entity) {
    case Entity::Country:
        return u"SELECT country FROM country_name"_s;
    case Entity::Organisation:
        return u"SELECT organisation FROM organisation_name"_s;
    default:
        return {};
    }
}

/// Any name or code of a record, as people write it; no SQL when it has none.
Condition linkedByName(const EntityTable &target, const Filter &filter)
{
    const bool isWhole = filter.comparison == Comparison::Equal;
    QStringList tests;
    Condition condition;
    const QString key = isWhole ? text::key(filter.value) : text::folded(filter.value);
    if (*target.labelField && !key.isEmpty()) {
        tests.append(isWhole ? u"sort_key = ?"_s : u"sort_key LIKE ? ESCAPE '!'"_s);
        condition.values.append(isWhole ? key : containing(key));
    }
    if (const QString names = furtherNames(target.entity);
        isWhole && !names.isEmpty() && !key.isEmpty()) {
        tests.append(u"id IN (%1 WHERE sort_key = ?)"_s.arg(names));
        condition.values.append(key);
    }
    QStringList shortNames{QString::fromLatin1(target.codeField), u"short_title"_s, u"acronym"_s};
    shortNames.removeDuplicates();
    for (const QString &name : shortNames) {
        if (!target.find(name))
            continue;
        const Condition part = compareText(name, filter.value, filter.comparison);
        tests.append(part.sql);
        condition.values += part.values;
    }
    condition.sql = tests.join(u" OR "_s);
    return condition;
}

/// Conditions on the linked record, which is found first so that the index on the link is used.
Result<Condition> compareLink(const Dialect &dialect, const FieldPath &path, const Filter &filter)
{
    const EntityTable &target = tableOf(path.field->target);
    if (isOrdering(filter.comparison))
        return unfitValue(filter.field,
                          filter.value,
                          Tr::tr("It refers to a record: compare it with “:” or “~”."));
    if (asksForNone(filter))
        return Condition{QString(path.column + u" IS NULL"_s), {}};
    if (filter.comparison == Comparison::Exactly)
        return linkedExactly(path, filter.value);
    if (filter.value.startsWith(u'#')) {
        bool ok = false;
        const qlonglong id = QStringView(filter.value).sliced(1).toLongLong(&ok);
        if (ok)
            return Condition{QString(path.column + u" = ?"_s), {id}};
    }
    const Condition named = linkedByName(target, filter);
    if (named.sql.isEmpty())
        return unfitValue(filter.field, filter.value, Tr::tr("Write the record's number: #12."));
    const QString found =
        u"SELECT id FROM %1 WHERE %2"_s.arg(QLatin1StringView(target.name), named.sql);
    const bool isFew = filter.comparison == Comparison::Equal;
    return Condition{isFew ? dialect.isOneOfFew(path.column, found)
                           : u"%1 IN (%2)"_s.arg(path.column, found),
                     named.values};
}

QStringList codesOf(const Field &field)
{
    QStringList codes;
    for (const Choice &choice : field.choices)
        codes.append(QString::fromLatin1(choice.code));
    return codes;
}

/// Whether the default of a choice says that nothing is known.
bool defaultIsNone(const Field &field)
{
    static constexpr std::array<QStringView, 4> nothing{
        u"none", u"not_recorded", u"no_reply", u"not_asked"};
    return std::ranges::find(nothing, QStringView(field.defaultValue().toString()))
        != nothing.end();
}

Condition choicesContaining(const FieldPath &path, const QString &typed)
{
    const QString key = text::folded(typed);
    QStringList codes;
    for (const QString &code : codesOf(*path.field)) {
        if (text::folded(code).contains(key)
            || text::folded(path.field->display(code)).contains(key))
            codes.append(code);
    }
    if (codes.isEmpty())
        return {u"1 = 0"_s, {}};
    return anyOf(QString(path.column + u" = ?"_s), codes);
}

Result<Condition> compareChoice(const FieldPath &path, const Filter &filter)
{
    if (isOrdering(filter.comparison))
        return unfitValue(
            filter.field, filter.value, Tr::tr("Its values have no order: compare them with “:”."));
    if (filter.comparison == Comparison::Contains)
        return choicesContaining(path, filter.value);
    std::optional<Value> code;
    if (!filter.value.isEmpty())
        code = path.field->parse(filter.value);
    if (!code && (filter.value.isEmpty() || isNone(filter.value)) && defaultIsNone(*path.field))
        code = path.field->defaultValue();
    if (!code)
        return unfitValue(filter.field,
                          filter.value,
                          Tr::tr("Values are: %1.").arg(codesOf(*path.field).join(u", "_s)));
    return Condition{QString(path.column + u" = ?"_s), {*code}};
}

/// `starts:2016` is any day of 2016, `starts>2016` is later than that year.
Result<Condition> compareDate(const FieldPath &path, const Filter &filter)
{
    if (asksForNone(filter))
        return Condition{QString(path.column + u" = ''"_s), {}};
    if (filter.comparison == Comparison::Contains || filter.comparison == Comparison::Exactly)
        return compareText(path.column, filter.value, filter.comparison);
    const std::optional<Value> date = path.field->parse(filter.value);
    if (!date || date->toString().isEmpty())
        return unfitValue(
            filter.field, filter.value, Tr::tr("Write a date as 2016, 2016-11 or 2016-11-15."));
    const bool byPrefix = filter.comparison == Comparison::Equal
        || filter.comparison == Comparison::Greater || filter.comparison == Comparison::LessOrEqual;
    const QString left = byPrefix
        ? u"substr(%1, 1, %2)"_s.arg(path.column, QString::number(date->toString().size()))
        : path.column;
    return Condition{u"(%1 <> '' AND %2 %3 ?)"_s.arg(path.column, left, signOf(filter.comparison)),
                     {*date}};
}

Result<Condition> compareNumber(const FieldPath &path, const Filter &filter)
{
    if (asksForNone(filter))
        return Condition{QString(path.column + u" IS NULL"_s), {}};
    const std::optional<Value> number = path.field->parse(filter.value);
    if (!number || number->isNull() || filter.comparison == Comparison::Contains)
        return unfitValue(
            filter.field, filter.value, Tr::tr("Compare it with a number: =12, >12, <=12."));
    // The cast keeps PostgreSQL from rounding 2.5 to the whole number that the column holds.
    return Condition{
        u"%1 %2 CAST(? AS DOUBLE PRECISION)"_s.arg(path.column, signOf(filter.comparison)),
        {number->toDouble()}};
}

Result<Condition> compareBoolean(const FieldPath &path, const Filter &filter)
{
    const std::optional<Value> truth =
        asksForNone(filter) ? path.field->defaultValue() : path.field->parse(filter.value);
    if (!truth || isOrdering(filter.comparison) || filter.comparison == Comparison::Contains)
        return unfitValue(filter.field, filter.value, Tr::tr("Write :yes or :no."));
    return Condition{QString(path.column + u" = ?"_s), {*truth}};
}

} // namespace

Error unfitValue(const QString &field, const QString &value, const QString &advice)
{
    return {Error::Code::Invalid,
            //: %1 field, %2 value, %3 a sentence that says what to write
            Tr::tr("The filter cannot compare “%1” with “%2” in this way. %3")
                .arg(field, value, advice),
            {}};
}

Condition negated(const Condition &condition)
{
    return {QString(u"NOT coalesce("_s + condition.sql + u", 1 = 0)"_s), condition.values};
}

Condition compareText(const QString &expression, const QString &typed, Comparison comparison)
{
    if (comparison == Comparison::Contains) {
        QStringList patterns = lowerForms(typed);
        for (QString &pattern : patterns)
            pattern = containing(pattern);
        return anyOf(u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(expression), patterns);
    }
    if (comparison == Comparison::Exactly)
        return {QString(expression + u" = ?"_s), {typed}};
    if (comparison == Comparison::Equal)
        return anyOf(u"lower(%1) = ?"_s.arg(expression), lowerForms(typed));
    return {u"(%1 <> '' AND lower(%1) %2 ?)"_s.arg(expression, signOf(comparison)),
            {asciiLower(typed)}};
}

Result<Condition> compareField(const Dialect &dialect, const FieldPath &path, const Filter &filter)
{
    Q_ASSERT(filter.comparison != Comparison::NotEqual);
    switch (path.field->type) {
    case FieldType::Link:
        return compareLink(dialect, path, filter);
    case FieldType::Choice:
        return compareChoice(path, filter);
    case FieldType::Date:
        return compareDate(path, filter);
    case FieldType::Number:
        return compareNumber(path, filter);
    case FieldType::Boolean:
        return compareBoolean(path, filter);
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    if (filter.comparison == Comparison::Equal && isNone(filter.value))
        return Condition{QString(path.column + u" = ''"_s), {}};
    return compareText(path.column, filter.value, filter.comparison);
}

} // namespace plenary
