// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/seed.h"

#include "storage/change.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error faulty(const QString &where, const QString &what)
{
    return {Error::Code::Invalid, Tr::tr("Sample data, %1: %2").arg(where, what), {}};
}

QString countryKey(const QString &code)
{
    return QString(u"country:"_s + code);
}

} // namespace

Seed::Seed(Database &database, Change &change)
    : m_database(database)
    , m_change(change)
{
}

Result<void> Seed::addCountries(const QJsonObject &reference)
{
    const QJsonArray countries = reference.value(u"countries"_s).toArray();
    BulkWriter writer(m_database);
    for (const QJsonValue &country : countries)
        PLENARY_TRY(addCountry(writer, country.toObject()));
    return writer.journal(m_change);
}

Result<void> Seed::addCountry(BulkWriter &writer, const QJsonObject &country)
{
    Record record = Record::create(Entity::Country);
    for (const Field &field : record.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        const QJsonValue json = country.value(name);
        if (json.isArray()) {
            QStringList parts;
            for (const QJsonValue &part : json.toArray())
                parts.append(part.toString());
            record.setValue(name, parts.join(u' '));
        } else if (json.isString() && !json.toString().isEmpty()) {
            record.setValue(name, json.toString());
        }
    }
    PLENARY_TRY(writer.insert(record));
    m_ids.insert(countryKey(record.text(u"code")), record.id);
    for (const QJsonValue &json : country.value(u"names"_s).toArray()) {
        const QJsonObject given = json.toObject();
        Record name = Record::create(Entity::CountryName);
        name.setValue(u"country", record.id);
        for (const QString &field :
             {u"name"_s, u"language"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s}) {
            if (given.contains(field))
                name.setValue(field, given.value(field).toString(u""_s));
        }
        PLENARY_TRY(writer.insert(name));
    }
    return {};
}

Result<void> Seed::loadCountries()
{
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(m_database, Entity::Country).all());
    for (const Record &country : countries)
        m_ids.insert(countryKey(country.text(u"code")), country.id);
    return {};
}

Result<void> Seed::addRecords(const QJsonObject &records)
{
    PLENARY_TRY(loadCountries());
    for (const EntityTable &table : allTables()) {
        for (const QJsonValue &json : records.value(QLatin1StringView(table.name)).toArray())
            PLENARY_TRY(addRecord(table, json.toObject()));
    }
    return {};
}

Result<void> Seed::addRecord(const EntityTable &table, const QJsonObject &json)
{
    const QString key = json.value(u"key"_s).toString();
    Record record = Record::create(table.entity);
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == u"key"_s)
            continue;
        const Field *field = table.find(it.key());
        if (!field)
            return faulty(QString(table.kind() + u' ' + key),
                          Tr::tr("there is no field “%1”.").arg(it.key()));
        PLENARY_ASSIGN(const Value value, valueOf(*field, it.value()));
        record.setValue(it.key(), value);
    }
    PLENARY_TRY(m_change.insert(record));
    if (!key.isEmpty())
        m_ids.insert(key, record.id);
    return {};
}

Result<Value> Seed::valueOf(const Field &field, const QJsonValue &json)
{
    if (json.isObject()) {
        const QJsonObject link = json.toObject();
        const QString key = link.contains(u"country"_s)
            ? countryKey(link.value(u"country"_s).toString())
            : link.value(u"ref"_s).toString();
        const auto found = m_ids.constFind(key);
        if (found == m_ids.constEnd())
            return faulty(QString::fromLatin1(field.name), Tr::tr("“%1” is not known.").arg(key));
        return Value(*found);
    }
    if (json.isNull())
        return field.defaultValue();
    if (json.isBool())
        return Value(json.toBool() ? 1LL : 0LL);
    if (json.isDouble())
        return Value::fromValue(json.toVariant());
    const auto value = field.parse(json.toString());
    if (!value)
        return faulty(QString::fromLatin1(field.name),
                      Tr::tr("“%1” is not one of its values.").arg(json.toString()));
    return *value;
}

} // namespace plenary
