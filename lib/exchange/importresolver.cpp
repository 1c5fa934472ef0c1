// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importresolver.h"

#include "core/personname.h"
#include "core/text.h"
#include "exchange/linkpaths.h"
#include "library/countrynames.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// A key for a name within one country; never a folded text.
QString within(const QString &key, const Value &country)
{
    return QString(key + u'\n' + country.toString());
}

} // namespace

ImportResolver::ImportResolver(Database &database, BulkWriter &writer, const Mapping &mapping)
    : m_database(database)
    , m_writer(writer)
    , m_mapping(mapping)
{
}

Result<void> ImportResolver::load()
{
    PLENARY_TRY(loadCountries());
    for (const Entity entity : {Entity::Event,
                                Entity::EventSeries,
                                Entity::Organisation,
                                Entity::Source,
                                Entity::Instrument})
        PLENARY_TRY(loadLinked(entity));
    PLENARY_TRY(loadOrganisationNames());
    PLENARY_TRY(m_people.load(m_database));
    PLENARY_ASSIGN(const QList<Record> aliases, EntityStore(m_database, Entity::Alias).all());
    for (const Record &alias : aliases)
        m_aliases[alias.text(u"field")].insert(alias.text(u"typed_key"), alias.text(u"target"));
    return {};
}

Result<void> ImportResolver::loadCountries()
{
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(m_database, Entity::Country).all());
    for (const Record &country : countries)
        m_countryIds.insert(country.text(u"code"), country.id);
    PLENARY_ASSIGN(m_countries, countryMatcher(m_database));
    return {};
}

Result<void> ImportResolver::loadLinked(Entity entity)
{
    PLENARY_ASSIGN(const QList<Record> records, EntityStore(m_database, entity).all());
    for (const Record &record : records)
        know(record);
    return {};
}

/// Other and former names of an organisation stand for it, unless another one is called so.
Result<void> ImportResolver::loadOrganisationNames()
{
    PLENARY_ASSIGN(const QList<Record> names,
                   EntityStore(m_database, Entity::OrganisationName).all());
    QHash<QString, qint64> others;
    for (const Record &name : names) {
        const QString key = text::folded(name.text(u"name"));
        const qint64 id = name.value(u"organisation").toLongLong();
        const auto other = others.find(key);
        if (other == others.end())
            others.insert(key, id);
        else if (*other != id)
            *other = 0;
    }
    auto &known = m_known[Entity::Organisation];
    for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
        if (*it > 0 && !it.key().isEmpty() && !known.contains(it.key()))
            known.insert(it.key(), *it);
    }
    return {};
}

void ImportResolver::know(const Record &record)
{
    const EntityTable &table = record.table();
    auto &known = m_known[record.entity];
    const Value country = record.value(u"country");
    for (const char *field : {table.labelField, table.codeField}) {
        const QString key = text::folded(record.text(QString::fromLatin1(field)));
        if (key.isEmpty())
            continue;
        for (const QString &one : {key, within(key, country)}) {
            if (!known.contains(one))
                known.insert(one, record.id);
        }
    }
    if (record.entity == Entity::Event)
        m_starts.insert(record.id, record.text(u"starts"));
}

std::optional<QString> ImportResolver::decided(const QString &path, const QString &typed) const
{
    const auto byMapping = m_mapping.values.constFind(path);
    const auto byAlias = m_aliases.isEmpty()
        ? m_aliases.constEnd()
        : m_aliases.constFind(path.sliced(path.lastIndexOf(u'.') + 1));
    const bool hasMapping = byMapping != m_mapping.values.constEnd();
    const bool hasAlias = byAlias != m_aliases.constEnd();
    if (!hasMapping && !hasAlias)
        return std::nullopt;
    const QString key = answerKey(typed);
    if (hasMapping && byMapping->contains(key))
        return byMapping->value(key);
    if (hasAlias && byAlias->contains(key))
        return byAlias->value(key);
    return std::nullopt;
}

const QString &ImportResolver::dateOf(const QString &typed)
{
    auto found = m_dates.find(typed);
    if (found == m_dates.end()) {
        const PartialDate date = PartialDate::fromText(typed).value_or(PartialDate());
        found = m_dates.insert(typed, date.toString());
    }
    return *found;
}

Result<void> ImportResolver::startRow(const RowValues &values)
{
    m_on = dateOf(values.value(u"event.starts"_s));
    m_event = 0;
    for (const Field &field : tableOf(m_mapping.entity).fields) {
        if (m_on.isEmpty() && field.type == FieldType::Date)
            m_on = dateOf(values.value(QString::fromLatin1(field.name)));
    }
    const Field *event = tableOf(m_mapping.entity).find(u"event");
    if (!event || event->type != FieldType::Link || event->target != Entity::Event)
        return {};
    PLENARY_ASSIGN(const Value found, findOrMake(Entity::Event, u"event"_s, values));
    m_event = found.toLongLong();
    if (const QString starts = m_starts.value(m_event); !starts.isEmpty())
        m_on = starts;
    return {};
}

Result<Value> ImportResolver::value(Entity entity,
                                    const QString &path,
                                    const RowValues &values,
                                    QList<Open> &open)
{
    return value(*tableOf(entity).find(path.section(u'.', -1)), path, values, open);
}

Result<Value> ImportResolver::value(const Field &field,
                                    const QString &path,
                                    const RowValues &values,
                                    QList<Open> &open)
{
    if (field.type == FieldType::Link)
        return linkValue(field, path, values, open);
    const QString typed = values.value(path);
    const bool isChoice = field.type == FieldType::Choice;
    QHash<QString, Value> *known = isChoice ? &m_choices[path] : nullptr;
    if (known) {
        if (const auto before = known->constFind(typed); before != known->constEnd())
            return *before;
    }
    const auto parsed = field.parse(decided(path, typed).value_or(typed));
    if (!parsed) {
        m_unresolved.add(path, typed, field.suggestion(typed));
        open.append({path.section(u'.', -1), typed});
        return field.defaultValue();
    }
    if (known)
        known->insert(typed, *parsed);
    return *parsed;
}

Result<Value> ImportResolver::linkValue(const Field &field,
                                        const QString &path,
                                        const RowValues &values,
                                        QList<Open> &open)
{
    if (field.target == Entity::Person)
        return person(path, values);
    if (field.target != Entity::Country)
        return findOrMake(field.target, path, values);
    const QString typed = values.value(path);
    if (typed.isEmpty())
        return Value();
    const CountryAnswer &answer = country(path, typed);
    if (answer.id)
        return Value(*answer.id);
    if (!answer.isNone) {
        m_unresolved.add(path, typed, answer.suggestion);
        open.append({path.section(u'.', -1), typed});
    }
    return Value();
}

Result<void> ImportResolver::keepOpen(const Record &record, const QList<Open> &open)
{
    for (const Open &one : open) {
        Record question = Record::create(Entity::OpenValue);
        question.setValue(u"entity", QString::fromLatin1(record.table().name));
        question.setValue(u"record", record.id);
        question.setValue(u"field", one.field);
        question.setValue(u"typed", one.typed);
        question.setValue(u"typed_key", answerKey(one.typed));
        PLENARY_TRY(m_writer.insert(question));
    }
    return {};
}

bool ImportResolver::speaksForNoState(const RowValues &values)
{
    const QString typed = values.value(u"represents"_s);
    return !typed.isEmpty() && country(u"represents"_s, typed).isNone;
}

const ImportResolver::CountryAnswer &ImportResolver::country(const QString &path,
                                                             const QString &typed)
{
    const QString key = QString(path + u'\n' + typed + u'\n' + m_on);
    auto found = m_answers.find(key);
    if (found == m_answers.end())
        found = m_answers.insert(key, askCountry(path, typed));
    return *found;
}

ImportResolver::CountryAnswer ImportResolver::askCountry(const QString &path,
                                                         const QString &typed) const
{
    if (const auto decision = decided(path, typed)) {
        if (decision->isEmpty())
            return {{}, true, {}};
        if (const auto id = m_countryIds.constFind(*decision); id != m_countryIds.constEnd())
            return {*id, false, {}};
    }
    const CountryMatcher::Match match = m_countries.match(typed, m_on);
    if (match.isCertain())
        return {m_countryIds.value(match.code), false, {}};
    return {{}, false, match.suggestions.isEmpty() ? QString() : match.suggestions.first().code};
}

Result<Record> ImportResolver::build(Entity entity,
                                     const QString &path,
                                     const RowValues &values,
                                     QList<Open> &open)
{
    Record record = Record::create(entity);
    for (const Field &field : record.table().fields) {
        const QString own = below(path, QString::fromLatin1(field.name));
        const auto isBelow = [under = QString(own + u'.')](const RowValues::Entry &entry) {
            return entry.first.startsWith(under);
        };
        if (!values.contains(own)
            && (field.type != FieldType::Link || std::ranges::none_of(values, isBelow)))
            continue;
        PLENARY_ASSIGN(const Value found, value(field, own, values, open));
        record.setValue(QString::fromLatin1(field.name), found);
    }
    return record;
}

Result<QStringList> ImportResolver::keysOf(Entity entity,
                                           const QString &path,
                                           const QString &typed,
                                           const RowValues &values)
{
    const QString key = text::folded(typed);
    if (entity != Entity::Organisation)
        return QStringList{key};
    // An event's code or title is its own; organisations of many States share a name.
    const QString &countryPath = linkPaths(path, entity).country;
    const QString typedCountry = values.value(countryPath);
    if (typedCountry.isEmpty())
        return QStringList{key};
    const CountryAnswer &answer = country(countryPath, typedCountry);
    if (!answer.id)
        return QStringList{key};
    return QStringList{within(key, Value(*answer.id)), within(key, Value())};
}

Result<Value>
ImportResolver::findOrMake(Entity entity, const QString &path, const RowValues &values)
{
    const LinkPaths &below = linkPaths(path, entity);
    QString typed = values.value(path);
    for (const QString &own : {below.code, below.label}) {
        if (typed.isEmpty() && !own.isEmpty())
            typed = values.value(own);
    }
    if (typed.isEmpty())
        return Value();
    if (const auto decision = decided(path, typed))
        typed = *decision;
    PLENARY_ASSIGN(const QStringList keys, keysOf(entity, path, typed, values));
    const auto &known = m_known[entity];
    for (const QString &key : keys) {
        if (const auto found = known.constFind(key); found != known.constEnd())
            return Value(*found);
    }
    return make(entity, path, typed, values);
}

Result<Value> ImportResolver::make(Entity entity,
                                   const QString &path,
                                   const QString &typed,
                                   const RowValues &values)
{
    QList<Open> open;
    PLENARY_ASSIGN(Record record, build(entity, path, values, open));
    const EntityTable &table = record.table();
    const bool byCode = *table.codeField && entity != Entity::EventSeries;
    const QString name = QString::fromLatin1(byCode ? table.codeField : table.labelField);
    if (record.text(name).isEmpty())
        record.setValue(name, typed);
    PLENARY_TRY(m_writer.insert(record));
    PLENARY_TRY(keepOpen(record, open));
    m_waiting += open.isEmpty() ? 0 : 1;
    know(record);
    m_known[entity].insert(text::folded(typed), record.id);
    return Value(record.id);
}

Result<Value> ImportResolver::person(const QString &path, const RowValues &values)
{
    const LinkPaths &below = linkPaths(path, Entity::Person);
    KnownPeople::Seat seat;
    seat.name = values.value(below.label, values.value(path));
    const personname::Parts parts = personname::split(seat.name);
    seat.key = personname::key(parts);
    if (seat.key.isEmpty())
        return Value();
    seat.email = text::folded(values.value(below.email));
    seat.event = m_event;
    for (const QString &place :
         {u"organisation.name"_s, u"organisation"_s, u"organisation_then"_s}) {
        if (seat.organisation.isEmpty())
            seat.organisation = values.value(place);
    }
    seat.organisation = text::folded(seat.organisation);
    if (const QString typed = values.value(u"represents"_s); !typed.isEmpty()) {
        const CountryAnswer &answer = country(u"represents"_s, typed);
        seat.country = answer.id.value_or(0);
        seat.isCountryOpen = !answer.id && !answer.isNone;
    }
    if (const auto known = m_people.find(seat)) {
        m_people.add(*known, seat);
        return Value(*known);
    }
    QList<Open> open;
    PLENARY_ASSIGN(Record record, build(Entity::Person, path, values, open));
    record.setValue(u"name", parts.name);
    if (record.text(u"honorific").isEmpty() && !parts.honorific.isEmpty())
        record.setValue(u"honorific", parts.honorific);
    PLENARY_TRY(m_writer.insert(record));
    PLENARY_TRY(keepOpen(record, open));
    m_waiting += open.isEmpty() ? 0 : 1;
    m_people.add(record.id, seat);
    return Value(record.id);
}

} // namespace plenary
