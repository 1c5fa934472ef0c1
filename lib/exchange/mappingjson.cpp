// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shown.h"
#include "exchange/mapping.h"
#include "exchange/unresolvedtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error faulty(const QString &reason)
{
    return {Error::Code::Invalid,
            Tr::tr("The mapping cannot be used: %1 Correct the mapping and try again.").arg(reason),
            {}};
}

QStringList stringList(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

QHash<QString, QString> stringHash(const QJsonValue &json)
{
    QHash<QString, QString> hash;
    const QJsonObject object = json.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        hash.insert(it.key(), it.value().toVariant().toString());
    return hash;
}

QJsonObject toObject(const QHash<QString, QString> &hash)
{
    QJsonObject object;
    for (auto it = hash.constBegin(); it != hash.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<void> checkPath(const Mapping &mapping, const QString &path)
{
    if (fieldAt(mapping.entity, path))
        return {};
    return faulty(Tr::tr("%1 has no field “%2”.").arg(tableOf(mapping.entity).kind(), shown(path)));
}

/// A value that no record can have would make every row a question.
Result<void> checkValue(const Mapping &mapping, const QString &path, const QString &value)
{
    PLENARY_TRY(checkPath(mapping, path));
    const Field *field = fieldAt(mapping.entity, path);
    if (field->type == FieldType::Link || field->parse(value))
        return {};
    QStringList codes;
    for (const Choice &choice : field->choices)
        codes.append(QString::fromLatin1(choice.code));
    const QString reason = Tr::tr("“%1” is no value of “%2”.").arg(shown(value), path);
    return faulty(codes.isEmpty()
                      ? reason
                      : QString(reason + u' ' + Tr::tr("There are: %1.").arg(codes.join(u", "_s))));
}

/// A misspelt member would be passed over in silence, and its meaning with it.
Result<void> checkMembers(const QJsonObject &json, const QStringList &known)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return faulty(Tr::tr("there is no member “%1”; there are: %2.")
                              .arg(shown(it.key()), known.join(u", "_s)));
    }
    return {};
}

Result<Mapping::Condition> conditionOf(const QJsonObject &json)
{
    PLENARY_TRY(checkMembers(json, {u"column"_s, u"in"_s, u"notIn"_s}));
    const bool negated = json.contains(u"notIn"_s);
    return Mapping::Condition{json.value(u"column"_s).toString(),
                              stringList(json.value(negated ? u"notIn"_s : u"in"_s)),
                              negated};
}

QJsonObject toObject(const Mapping::Condition &condition)
{
    return {
        {u"column"_s, condition.column},
        {condition.negated ? u"notIn"_s : u"in"_s, QJsonArray::fromStringList(condition.values)}};
}

bool isPlace(const QString &from)
{
    static const QRegularExpression cell(u"^[A-Z]{1,3}[1-9][0-9]*$"_s);
    return from.isEmpty() || from == u"sheet"_s || from == u"file"_s || cell.match(from).hasMatch();
}

Result<Mapping::Column> columnOf(const Mapping &mapping, const QJsonObject &json)
{
    PLENARY_TRY(checkMembers(json,
                             {u"column"_s,
                              u"field"_s,
                              u"pattern"_s,
                              u"as"_s,
                              u"when"_s,
                              u"from"_s,
                              u"join"_s,
                              u"split"_s,
                              u"empty"_s,
                              u"optional"_s}));
    Mapping::Column column;
    const QJsonValue named = json.value(u"column"_s);
    QStringList names = named.isArray() ? stringList(named) : QStringList(named.toString());
    column.column = names.isEmpty() ? QString() : names.takeFirst();
    column.further = names;
    column.field = json.value(u"field"_s).toString();
    column.pattern = json.value(u"pattern"_s).toString();
    column.result = json.value(u"as"_s).toString();
    column.from = json.value(u"from"_s).toString();
    column.join = json.value(u"join"_s).toString(u" "_s);
    column.split = json.value(u"split"_s).toString();
    column.empty = stringList(json.value(u"empty"_s));
    column.optional = json.value(u"optional"_s).toBool();
    if (json.contains(u"when"_s)) {
        PLENARY_ASSIGN(column.when, conditionOf(json.value(u"when"_s).toObject()));
    }
    PLENARY_TRY(checkPath(mapping, column.field));
    if (!QRegularExpression(column.pattern).isValid())
        return faulty(Tr::tr("“%1” is not a regular expression.").arg(shown(column.pattern)));
    if (!isPlace(column.from))
        return faulty(Tr::tr("“from” may be sheet, file or a cell such as E4, not “%1”.")
                          .arg(shown(column.from)));
    if (column.column.isEmpty() == column.from.isEmpty())
        return faulty(Tr::tr("“%1” needs a “column” or a “from”.").arg(column.field));
    return column;
}

Result<void> readColumns(Mapping &mapping, const QJsonObject &json)
{
    for (const QJsonValue &value : json.value(u"columns"_s).toArray()) {
        PLENARY_ASSIGN(const Mapping::Column column, columnOf(mapping, value.toObject()));
        mapping.columns.append(column);
    }
    for (const QJsonValue &value : json.value(u"unpivot"_s).toArray()) {
        const QJsonObject object = value.toObject();
        PLENARY_TRY(checkMembers(object, {u"column"_s, u"field"_s, u"set"_s}));
        const Mapping::Unpivot unpivot{object.value(u"column"_s).toString(),
                                       object.value(u"field"_s).toString(u"value"_s),
                                       stringHash(object.value(u"set"_s))};
        PLENARY_TRY(checkPath(mapping, unpivot.field));
        for (auto it = unpivot.set.constBegin(); it != unpivot.set.constEnd(); ++it)
            PLENARY_TRY(checkValue(mapping, it.key(), it.value()));
        mapping.unpivot.append(unpivot);
    }
    for (const QJsonValue &value : json.value(u"rows"_s).toArray()) {
        PLENARY_ASSIGN(const Mapping::Condition condition, conditionOf(value.toObject()));
        mapping.rows.append(condition);
    }
    return {};
}

Result<void> readValues(Mapping &mapping, const QJsonObject &json)
{
    mapping.constants = stringHash(json.value(u"constants"_s));
    for (auto it = mapping.constants.constBegin(); it != mapping.constants.constEnd(); ++it)
        PLENARY_TRY(checkValue(mapping, it.key(), it.value()));
    const QJsonObject values = json.value(u"values"_s).toObject();
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        PLENARY_TRY(checkPath(mapping, it.key()));
        const auto typed = stringHash(it.value());
        for (auto pair = typed.constBegin(); pair != typed.constEnd(); ++pair) {
            PLENARY_TRY(checkValue(mapping, it.key(), pair.value()));
            mapping.values[it.key()].insert(answerKey(pair.key()), pair.value());
        }
    }
    mapping.fillDown = stringList(json.value(u"fillDown"_s));
    mapping.empty = stringList(json.value(u"empty"_s));
    mapping.repeat = json.value(u"repeat"_s).toString();
    return {};
}

Result<void> readFormat(Mapping &mapping, const QJsonObject &format)
{
    PLENARY_TRY(checkMembers(format, {u"sheet"_s, u"encoding"_s, u"delimiter"_s, u"headerRow"_s}));
    mapping.table.sheet = format.value(u"sheet"_s).toString();
    mapping.table.encoding = format.value(u"encoding"_s).toString();
    const QString delimiter = format.value(u"delimiter"_s).toString();
    mapping.table.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    mapping.table.headerRow = format.value(u"headerRow"_s).toInt(-1);
    return {};
}

QJsonObject toObject(const Mapping::Column &column)
{
    QJsonObject object{{u"field"_s, column.field}};
    if (column.further.isEmpty() && !column.column.isEmpty())
        object.insert(u"column"_s, column.column);
    else if (!column.column.isEmpty())
        object.insert(u"column"_s,
                      QJsonArray::fromStringList(QStringList(column.column) + column.further));
    const auto add = [&object](const QString &member, const QString &text) {
        if (!text.isEmpty())
            object.insert(member, text);
    };
    add(u"pattern"_s, column.pattern);
    add(u"as"_s, column.result);
    add(u"from"_s, column.from);
    add(u"split"_s, column.split);
    if (column.join != u" "_s)
        object.insert(u"join"_s, column.join);
    if (column.when)
        object.insert(u"when"_s, toObject(*column.when));
    if (!column.empty.isEmpty())
        object.insert(u"empty"_s, QJsonArray::fromStringList(column.empty));
    if (column.optional)
        object.insert(u"optional"_s, true);
    return object;
}

QJsonObject toObject(const TableFormat &table)
{
    QJsonObject format{{u"headerRow"_s, table.headerRow}};
    if (!table.sheet.isEmpty())
        format.insert(u"sheet"_s, table.sheet);
    if (!table.encoding.isEmpty())
        format.insert(u"encoding"_s, table.encoding);
    if (!table.delimiter.isNull())
        format.insert(u"delimiter"_s, QString(table.delimiter));
    return format;
}

} // namespace

Result<Mapping> Mapping::fromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return faulty(Tr::tr("it is not JSON (%1 at byte %2).")
                          .arg(error.errorString(), QString::number(error.offset)));
    PLENARY_TRY(checkMembers(json,
                             {u"format"_s,
                              u"kind"_s,
                              u"name"_s,
                              u"table"_s,
                              u"rows"_s,
                              u"columns"_s,
                              u"unpivot"_s,
                              u"repeat"_s,
                              u"constants"_s,
                              u"values"_s,
                              u"fillDown"_s,
                              u"empty"_s}));
    if (json.value(u"format"_s).toInt(1) != 1)
        return faulty(Tr::tr("it was written by a newer Plenary."));
    const EntityTable *kind = tableNamed(json.value(u"kind"_s).toString());
    if (!kind)
        return faulty(Tr::tr("“kind” names no kind of record."));
    Mapping mapping;
    mapping.entity = kind->entity;
    mapping.name = json.value(u"name"_s).toString();
    PLENARY_TRY(readFormat(mapping, json.value(u"table"_s).toObject()));
    PLENARY_TRY(readColumns(mapping, json));
    PLENARY_TRY(readValues(mapping, json));
    if (mapping.columns.isEmpty() && mapping.unpivot.isEmpty())
        return faulty(Tr::tr("“columns” is empty."));
    return mapping;
}

QByteArray Mapping::toJson() const
{
    QJsonArray columnArray;
    for (const Column &column : columns)
        columnArray.append(toObject(column));
    QJsonArray unpivotArray;
    for (const Unpivot &one : unpivot)
        unpivotArray.append(QJsonObject{
            {u"column"_s, one.column}, {u"field"_s, one.field}, {u"set"_s, toObject(one.set)}});
    QJsonArray rowArray;
    for (const Condition &condition : rows)
        rowArray.append(toObject(condition));
    QJsonObject valueObject;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        valueObject.insert(it.key(), toObject(it.value()));
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"kind"_s, tableOf(entity).kind()},
                                     {u"name"_s, name},
                                     {u"table"_s, toObject(table)},
                                     {u"rows"_s, rowArray},
                                     {u"columns"_s, columnArray},
                                     {u"unpivot"_s, unpivotArray},
                                     {u"repeat"_s, repeat},
                                     {u"constants"_s, toObject(constants)},
                                     {u"values"_s, valueObject},
                                     {u"fillDown"_s, QJsonArray::fromStringList(fillDown)},
                                     {u"empty"_s, QJsonArray::fromStringList(empty)}})
        .toJson();
}

} // namespace plenary
