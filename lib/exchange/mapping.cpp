// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"

#include "core/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

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
    return {Error::Code::Invalid, Tr::tr("The mapping cannot be used: %1").arg(reason), {}};
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
    return faulty(Tr::tr("%1 has no field “%2”.").arg(tableOf(mapping.entity).kind(), path));
}

std::optional<Mapping::Condition> conditionOf(const QJsonObject &json)
{
    if (!json.contains(u"column"_s))
        return std::nullopt;
    const bool negated = json.contains(u"notIn"_s);
    return Mapping::Condition{json.value(u"column"_s).toString(),
                              stringList(json.value(negated ? u"notIn"_s : u"in"_s)),
                              negated};
}

Result<void> readColumns(Mapping &mapping, const QJsonObject &json)
{
    for (const QJsonValue &value : json.value(u"columns"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const Mapping::Column column{object.value(u"column"_s).toString(),
                                     object.value(u"field"_s).toString(),
                                     object.value(u"pattern"_s).toString(),
                                     conditionOf(object.value(u"when"_s).toObject())};
        PLENARY_TRY(checkPath(mapping, column.field));
        if (!QRegularExpression(column.pattern).isValid())
            return faulty(Tr::tr("“%1” is not a regular expression.").arg(column.pattern));
        mapping.columns.append(column);
    }
    for (const QJsonValue &value : json.value(u"unpivot"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const Mapping::Unpivot unpivot{object.value(u"column"_s).toString(),
                                       object.value(u"field"_s).toString(u"value"_s),
                                       stringHash(object.value(u"set"_s))};
        PLENARY_TRY(checkPath(mapping, unpivot.field));
        for (auto it = unpivot.set.constBegin(); it != unpivot.set.constEnd(); ++it)
            PLENARY_TRY(checkPath(mapping, it.key()));
        mapping.unpivot.append(unpivot);
    }
    return {};
}

Result<void> readValues(Mapping &mapping, const QJsonObject &json)
{
    mapping.constants = stringHash(json.value(u"constants"_s));
    for (auto it = mapping.constants.constBegin(); it != mapping.constants.constEnd(); ++it)
        PLENARY_TRY(checkPath(mapping, it.key()));
    const QJsonObject values = json.value(u"values"_s).toObject();
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        PLENARY_TRY(checkPath(mapping, it.key()));
        const auto typed = stringHash(it.value());
        for (auto pair = typed.constBegin(); pair != typed.constEnd(); ++pair)
            mapping.values[it.key()].insert(text::folded(pair.key()), pair.value());
    }
    mapping.fillDown = stringList(json.value(u"fillDown"_s));
    return {};
}

Result<int> placeOf(const QString &name, const QStringList &columns)
{
    const QString wanted = text::folded(name);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) == name || (!wanted.isEmpty() && text::folded(columns.at(i)) == wanted))
            return static_cast<int>(i);
    }
    return Error{Error::Code::NotFound,
                 Tr::tr("The table has no column “%1”. Its columns are: %2.")
                     .arg(name, columns.join(u", "_s)),
                 {}};
}

} // namespace

const Field *fieldAt(Entity entity, const QString &path)
{
    const Field *field = nullptr;
    const QStringList steps = path.split(u'.');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        field = tableOf(entity).find(steps.at(i));
        if (!field || (i + 1 < steps.size() && field->type != FieldType::Link))
            return nullptr;
        entity = field->target;
    }
    return field;
}

Result<Mapping> Mapping::fromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return faulty(
            Tr::tr("it is not JSON (%1 at byte %2).").arg(error.errorString()).arg(error.offset));
    const EntityTable *table = tableNamed(json.value(u"kind"_s).toString());
    if (!table)
        return faulty(Tr::tr("“kind” names no kind of record."));
    Mapping mapping;
    mapping.entity = table->entity;
    mapping.name = json.value(u"name"_s).toString();
    const QJsonObject format = json.value(u"table"_s).toObject();
    mapping.table.sheet = format.value(u"sheet"_s).toString();
    mapping.table.encoding = format.value(u"encoding"_s).toString();
    const QString delimiter = format.value(u"delimiter"_s).toString();
    mapping.table.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    mapping.table.headerRow = format.value(u"headerRow"_s).toInt(-1);
    PLENARY_TRY(readColumns(mapping, json));
    PLENARY_TRY(readValues(mapping, json));
    if (mapping.columns.isEmpty() && mapping.unpivot.isEmpty())
        return faulty(Tr::tr("“columns” is empty."));
    return mapping;
}

QByteArray Mapping::toJson() const
{
    QJsonArray columnArray;
    for (const Column &column : columns) {
        QJsonObject object{{u"column"_s, column.column}, {u"field"_s, column.field}};
        if (!column.pattern.isEmpty())
            object.insert(u"pattern"_s, column.pattern);
        if (column.when)
            object.insert(u"when"_s,
                          QJsonObject{{u"column"_s, column.when->column},
                                      {column.when->negated ? u"notIn"_s : u"in"_s,
                                       QJsonArray::fromStringList(column.when->values)}});
        columnArray.append(object);
    }
    QJsonArray unpivotArray;
    for (const Unpivot &one : unpivot)
        unpivotArray.append(QJsonObject{
            {u"column"_s, one.column}, {u"field"_s, one.field}, {u"set"_s, toObject(one.set)}});
    QJsonObject valueObject;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        valueObject.insert(it.key(), toObject(it.value()));
    QJsonObject format{{u"headerRow"_s, table.headerRow}};
    if (!table.sheet.isEmpty())
        format.insert(u"sheet"_s, table.sheet);
    if (!table.encoding.isEmpty())
        format.insert(u"encoding"_s, table.encoding);
    if (!table.delimiter.isNull())
        format.insert(u"delimiter"_s, QString(table.delimiter));
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"kind"_s, tableOf(entity).kind()},
                                     {u"name"_s, name},
                                     {u"table"_s, format},
                                     {u"columns"_s, columnArray},
                                     {u"unpivot"_s, unpivotArray},
                                     {u"constants"_s, toObject(constants)},
                                     {u"values"_s, valueObject},
                                     {u"fillDown"_s, QJsonArray::fromStringList(fillDown)}})
        .toJson();
}

Mapping Mapping::suggested(Entity entity, const QStringList &columns)
{
    Mapping mapping;
    mapping.entity = entity;
    for (const QString &column : columns) {
        const QString key = text::folded(column);
        for (const Field &field : tableOf(entity).fields) {
            const QString name = QString::fromLatin1(field.name);
            if (!field.has(Field::Hidden)
                && (key == text::folded(name) || key == text::folded(field.displayLabel()))) {
                mapping.columns.append({column, name, {}, std::nullopt});
                break;
            }
        }
    }
    return mapping;
}

Result<RowTranslator> RowTranslator::create(const Mapping &mapping, const QStringList &columns)
{
    RowTranslator translator;
    translator.m_mapping = mapping;
    for (const Mapping::Column &column : mapping.columns) {
        Source source{column, -1, -1, QRegularExpression(column.pattern)};
        PLENARY_ASSIGN(source.index, placeOf(column.column, columns));
        if (column.when) {
            PLENARY_ASSIGN(source.whenIndex, placeOf(column.when->column, columns));
            for (QString &value : source.column.when->values)
                value = text::folded(value);
        }
        translator.m_sources.append(source);
    }
    for (const Mapping::Unpivot &unpivot : mapping.unpivot) {
        PLENARY_ASSIGN(const int place, placeOf(unpivot.column, columns));
        translator.m_unpivot.append(place);
    }
    for (const QString &column : mapping.fillDown) {
        PLENARY_ASSIGN(const int place, placeOf(column, columns));
        translator.m_fillDown.append(place);
    }
    return translator;
}

bool RowTranslator::applies(const Source &source, const QStringList &cells) const
{
    if (source.whenIndex < 0)
        return true;
    const bool found =
        source.column.when->values.contains(text::folded(cells.at(source.whenIndex)));
    return found != source.column.when->negated;
}

QList<RowTranslator::Values> RowTranslator::translate(const TableRow &row)
{
    QStringList cells = row.cells;
    for (const int place : std::as_const(m_fillDown)) {
        if (cells.at(place).isEmpty() && place < m_above.size())
            cells[place] = m_above.at(place);
    }
    m_above = cells;
    Values values = m_mapping.constants;
    for (const Source &source : std::as_const(m_sources)) {
        QString typed = text::tidied(cells.at(source.index));
        if (typed.isEmpty() || !applies(source, cells))
            continue;
        if (!source.column.pattern.isEmpty())
            typed = text::tidied(source.pattern.match(typed).captured(1));
        if (!typed.isEmpty())
            values.insert(source.column.field, typed);
    }
    if (m_unpivot.isEmpty())
        return {values};
    QList<Values> all;
    for (qsizetype i = 0; i < m_unpivot.size(); ++i) {
        const Mapping::Unpivot &unpivot = m_mapping.unpivot.at(i);
        const QString typed = text::tidied(cells.at(m_unpivot.at(i)));
        if (typed.isEmpty())
            continue;
        Values one = values;
        one.insert(unpivot.set);
        one.insert(unpivot.field, typed);
        all.append(one);
    }
    return all;
}

QString RowTranslator::columnOf(const QString &path) const
{
    for (const Source &source : m_sources) {
        if (source.column.field == path)
            return source.column.column;
    }
    return {};
}

} // namespace plenary
