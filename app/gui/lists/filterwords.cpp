// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include "storage/dimensions.h"
#include "storage/fieldpath.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

using Comparison = Filter::Comparison;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary::FilterWords)
};

/// Labels along a path: "Event: City".
QString labelOf(Entity entity, const QString &path)
{
    QStringList labels;
    for (const QString &name : path.split(u'.')) {
        const Field *field = tableOf(entity).find(name);
        if (!field)
            return path;
        labels.append(field->displayLabel());
        entity = field->target;
    }
    return labels.join(u": "_s);
}

QString valueWords(const FilterField &asked, const Filter &filter, const QString &name)
{
    if (!name.isEmpty())
        return name;
    if (filter.value.isEmpty() || filter.value.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return Tr::tr("none");
    if (filter.comparison == Comparison::Contains)
        return u"“%1”"_s.arg(filter.value);
    const bool isWord = asked.field
        && (asked.field->type == FieldType::Choice || asked.field->type == FieldType::Boolean
            || asked.field->type == FieldType::Date);
    const auto value = isWord ? asked.field->parse(filter.value) : std::nullopt;
    return value ? asked.field->display(*value) : filter.value;
}

QString compareWords(Entity entity, const Filter &filter, const QString &name)
{
    const FilterField asked = filterField(entity, filter.field);
    const QString value = valueWords(asked, filter, name);
    const auto said = [&](const QString &pattern) {
        return pattern.arg(asked.label, value);
    };
    switch (filter.comparison) {
    case Comparison::NotEqual:
        //: %1 a field, %2 a value that it must not have
        return said(Tr::tr("%1: not %2"));
    case Comparison::Contains:
        //: %1 a field, %2 a part of its text
        return said(Tr::tr("%1 contains %2"));
    case Comparison::Less:
        return said(u"%1 < %2"_s);
    case Comparison::LessOrEqual:
        return said(u"%1 ≤ %2"_s);
    case Comparison::Greater:
        return said(u"%1 > %2"_s);
    case Comparison::GreaterOrEqual:
        return said(u"%1 ≥ %2"_s);
    case Comparison::Equal:
    case Comparison::Exactly:
        break;
    }
    //: %1 a field, %2 its value
    return said(Tr::tr("%1: %2"));
}

/// "Attendance: attended or excused"; empty when the parts ask for other things.
QString eitherWords(Entity entity, const Filter &filter)
{
    QStringList values;
    for (const Filter &part : filter.parts) {
        if (part.kind != Filter::Kind::Compare || part.comparison != Comparison::Equal
            || part.field != filter.parts.first().field)
            return {};
        values.append(valueWords(filterField(entity, part.field), part, {}));
    }
    //: between the two last values of a list: attended or excused
    const QString last = Tr::tr(" or ") + values.takeLast();
    return Tr::tr("%1: %2").arg(filterField(entity, filter.parts.first().field).label,
                                QString(values.join(u", "_s) + last));
}

} // namespace

FilterField filterField(Entity entity, const QString &path)
{
    const QString plain = path.toLower().replace(u'-', u'_');
    const Dimension *dimension = entity == Entity::Participation ? dimensionNamed(plain) : nullptr;
    if (dimension && !tableOf(entity).find(plain))
        return {plain, dimension->displayLabel(), dimension->field()};
    const auto found = resolveField(entity, plain);
    return {plain, labelOf(entity, plain), found ? found->field : nullptr};
}

QList<FilterField> filterFields(Entity entity)
{
    QList<FilterField> all;
    for (const Field &field : tableOf(entity).fields) {
        if (!field.has(Field::Hidden))
            all.append({QString::fromLatin1(field.name), field.displayLabel(), &field});
    }
    for (const Dimension &dimension : allDimensions()) {
        const QString name = QString::fromLatin1(dimension.name);
        const bool isLinked = QLatin1StringView(dimension.path).contains('.'_L1);
        if (entity == Entity::Participation && dimension.field() && isLinked
            && !tableOf(entity).find(name))
            all.append({name, dimension.displayLabel(), dimension.field()});
    }
    return all;
}

QString filterWords(Entity entity, const Filter &filter, const QString &name)
{
    QString words;
    if (filter.kind == Filter::Kind::Compare)
        words = compareWords(entity, filter, name);
    else if (filter.kind == Filter::Kind::Or)
        words = eitherWords(entity, filter);
    else if (filter.kind == Filter::Kind::Words)
        words = u"“%1”"_s.arg(filter.value);
    else if (filter.kind == Filter::Kind::Not)
        words = Tr::tr("not (%1)").arg(filterWords(entity, filter.parts.value(0)));
    return words.isEmpty() ? filter.toText() : words;
}

LinkedTo linkedTo(Entity entity, const Filter &filter)
{
    if (filter.kind != Filter::Kind::Compare || !filter.value.startsWith(u'#'))
        return {};
    const FilterField asked = filterField(entity, filter.field);
    return asked.field && asked.field->type == FieldType::Link
        ? LinkedTo{asked.field->target, filter.value.mid(1).toLongLong()}
        : LinkedTo();
}

QList<Filter> conditionsOf(const Filter &filter)
{
    if (filter.isEverything())
        return {};
    return filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
}

Filter allOf(const QList<Filter> &conditions)
{
    Filter all;
    for (const Filter &condition : conditions)
        all = Filter::both(all, condition);
    return all;
}

Filter knownPart(Entity entity, const Filter &filter)
{
    const auto isKnown = [entity](const auto &self, const Filter &part) -> bool {
        if (part.kind == Filter::Kind::Compare) {
            const bool isDimension =
                entity == Entity::Participation && dimensionNamed(part.field) != nullptr;
            return isDimension || filterField(entity, part.field).field != nullptr;
        }
        return std::ranges::all_of(part.parts, [&](const Filter &inner) {
            return self(self, inner);
        });
    };
    QList<Filter> known = conditionsOf(filter);
    known.removeIf([&](const Filter &condition) {
        return !isKnown(isKnown, condition);
    });
    return allOf(known);
}

} // namespace plenary
