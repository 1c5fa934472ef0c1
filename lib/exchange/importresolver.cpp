// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importresolver.h"

#include "core/text.h"
#include "storage/importlookup.h"

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

/// "KERR, Gordon" and "Gordon KERR" are one name: its words in alphabetical order.
QString nameKey(const QString &name)
{
    QStringList words = text::words(name);
    words.sort();
    return words.join(u' ');
}

QString below(const QString &path, QStringView field)
{
    return path.isEmpty() ? field.toString() : QString(path + u'.' + field);
}

CountryMatcher::NameKind kindOf(const QString &code)
{
    const int index =
        Field{.name = "", .label = "", .type = FieldType::Choice, .choices = nameKinds}.choiceIndex(
            code);
    using Kind = CountryMatcher::NameKind;
    switch (static_cast<NameKind>(index)) {
    case NameKind::Short:
        return Kind::Short;
    case NameKind::Formal:
        return Kind::Formal;
    case NameKind::Former:
        return Kind::Former;
    case NameKind::Local:
        return Kind::Local;
    default:
        return Kind::Alternative;
    }
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
    PLENARY_TRY(loadPeople());
    PLENARY_ASSIGN(const QList<Record> aliases, EntityStore(m_database, Entity::Alias).all());
    for (const Record &alias : aliases)
        m_aliases.insert(QString(alias.text(u"field") + u'\n' + alias.text(u"typed_key")),
                         alias.text(u"target"));
    return {};
}

Result<void> ImportResolver::loadCountries()
{
    QList<CountryMatcher::Name> names;
    QList<CountryMatcher::Code> codes;
    QHash<qint64, QString> codeOf;
    PLENARY_ASSIGN(const QList<Record> countries, EntityStore(m_database, Entity::Country).all());
    for (const Record &country : countries) {
        const QString code = country.text(u"code");
        codeOf.insert(country.id, code);
        m_countryIds.insert(code, country.id);
        codes.append({code, country.text(u"alpha2")});
        names.append({code,
                      country.text(u"name"),
                      u"en"_s,
                      CountryMatcher::NameKind::Short,
                      country.text(u"valid_from"),
                      country.text(u"valid_to")});
    }
    PLENARY_ASSIGN(const QList<Record> all, EntityStore(m_database, Entity::CountryName).all());
    for (const Record &name : all)
        names.append({codeOf.value(name.value(u"country").toLongLong()),
                      name.text(u"name"),
                      name.text(u"language"),
                      kindOf(name.text(u"kind")),
                      name.text(u"valid_from"),
                      name.text(u"valid_to")});
    m_countries = CountryMatcher(names, codes);
    return {};
}

Result<void> ImportResolver::loadLinked(Entity entity)
{
    const EntityTable &table = tableOf(entity);
    PLENARY_ASSIGN(const QList<Record> records, EntityStore(m_database, entity).all());
    auto &known = m_known[entity];
    for (const Record &record : records) {
        for (const char *field : {table.labelField, table.codeField}) {
            const QString key = text::folded(record.text(QString::fromLatin1(field)));
            if (!key.isEmpty() && !known.contains(key))
                known.insert(key, record.id);
        }
    }
    return {};
}

Result<void> ImportResolver::loadPeople()
{
    PLENARY_ASSIGN(const QList<PersonSeen> seen, peopleSeen(m_database));
    for (const PersonSeen &one : seen) {
        auto &people = m_people[nameKey(one.name)];
        auto found = std::ranges::find(people, one.id, &KnownPerson::id);
        if (found == people.end())
            found = people.insert(people.end(), {one.id, {}, {}});
        if (one.country > 0)
            found->countries.insert(one.country);
        if (!one.organisation.isEmpty())
            found->organisations.insert(text::folded(one.organisation));
    }
    return {};
}

std::optional<QString> ImportResolver::decided(const QString &path, const QString &typed) const
{
    const QString key = text::folded(typed);
    const auto byMapping = m_mapping.values.constFind(path);
    if (byMapping != m_mapping.values.constEnd() && byMapping->contains(key))
        return byMapping->value(key);
    const auto byAlias = m_aliases.constFind(QString(path.section(u'.', -1) + u'\n' + key));
    if (byAlias != m_aliases.constEnd())
        return *byAlias;
    return std::nullopt;
}

void ImportResolver::remember(const QString &field, const QString &typed, const QString &suggestion)
{
    Unresolved &one = m_unresolved[QString(field + u'\n' + text::folded(typed))];
    if (one.rows++ == 0) {
        one.field = field;
        one.typed = typed;
        one.suggestion = suggestion;
    }
}

QList<Unresolved> ImportResolver::unresolved() const
{
    QList<Unresolved> all = m_unresolved.values();
    std::ranges::sort(all, [](const Unresolved &a, const Unresolved &b) {
        return std::tie(b.rows, a.field, a.typed) < std::tie(a.rows, b.field, b.typed);
    });
    return all;
}

Result<Value> ImportResolver::value(Entity entity,
                                    const QString &path,
                                    const RowTranslator::Values &values,
                                    QList<Open> &open)
{
    const Field *field = tableOf(entity).find(path.section(u'.', -1));
    if (field->type == FieldType::Link)
        return linkValue(*field, path, values, open);
    const QString typed = values.value(path);
    const QString text = decided(path, typed).value_or(typed);
    if (const auto parsed = field->parse(text))
        return *parsed;
    remember(path, typed, {});
    open.append({path, typed});
    return field->defaultValue();
}

Result<Value> ImportResolver::linkValue(const Field &field,
                                        const QString &path,
                                        const RowTranslator::Values &values,
                                        QList<Open> &open)
{
    if (field.target == Entity::Country) {
        const QString typed = values.value(path);
        if (typed.isEmpty())
            return Value();
        const CountryAnswer &answer = country(path, typed, values.value(u"event.starts"_s));
        if (answer.id)
            return Value(*answer.id);
        if (!answer.isNone) {
            remember(path, typed, answer.suggestion);
            open.append({path, typed});
        }
        return Value();
    }
    if (field.target == Entity::Person)
        return person(path, values, open);
    return findOrMake(field.target, path, values, open);
}

const ImportResolver::CountryAnswer &
ImportResolver::country(const QString &path, const QString &typed, const QString &on)
{
    const QString key = QString(path + u'\n' + typed + u'\n' + on);
    auto found = m_answers.find(key);
    if (found == m_answers.end())
        found = m_answers.insert(key, askCountry(path, typed, on));
    return *found;
}

ImportResolver::CountryAnswer
ImportResolver::askCountry(const QString &path, const QString &typed, const QString &on) const
{
    if (const auto decision = decided(path, typed)) {
        if (decision->isEmpty())
            return {{}, true, {}};
        if (const auto id = m_countryIds.constFind(*decision); id != m_countryIds.constEnd())
            return {*id, false, {}};
    }
    const CountryMatcher::Match match = m_countries.match(typed, on);
    if (match.isCertain())
        return {m_countryIds.value(match.code), false, {}};
    return {{}, false, match.suggestions.isEmpty() ? QString() : match.suggestions.first().code};
}

Result<Record> ImportResolver::build(Entity entity,
                                     const QString &path,
                                     const RowTranslator::Values &values,
                                     QList<Open> &open)
{
    Record record = Record::create(entity);
    for (const Field &field : record.table().fields) {
        const QString own = below(path, QString::fromLatin1(field.name));
        const QString under = QString(own + u'.');
        const bool given = std::any_of(values.keyBegin(), values.keyEnd(), [&](const QString &key) {
            return key == own || (field.type == FieldType::Link && key.startsWith(under));
        });
        if (!given)
            continue;
        PLENARY_ASSIGN(const Value found, value(entity, own, values, open));
        record.setValue(QString::fromLatin1(field.name), found);
    }
    return record;
}

Result<Value> ImportResolver::findOrMake(Entity entity,
                                         const QString &path,
                                         const RowTranslator::Values &values,
                                         QList<Open> &open)
{
    const EntityTable &table = tableOf(entity);
    const QString code = QString::fromLatin1(table.codeField);
    const QString label = QString::fromLatin1(table.labelField);
    QString typed = values.value(path);
    for (const QString &field : {code, label}) {
        if (typed.isEmpty() && !field.isEmpty())
            typed = values.value(below(path, field));
    }
    if (typed.isEmpty())
        return Value();
    if (const auto decision = decided(path, typed))
        typed = *decision;
    auto &known = m_known[entity];
    const QString key = text::folded(typed);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return Value(*found);
    PLENARY_ASSIGN(Record record, build(entity, path, values, open));
    const Field *named = table.find(code.isEmpty() || entity == Entity::EventSeries ? label : code);
    const QString name = QString::fromLatin1(named->name);
    if (record.text(name).isEmpty())
        record.setValue(name, typed);
    PLENARY_TRY(m_writer.insert(record));
    known.insert(key, record.id);
    return Value(record.id);
}

Result<Value>
ImportResolver::person(const QString &path, const RowTranslator::Values &values, QList<Open> &open)
{
    const QString name = values.value(below(path, u"name"), values.value(path));
    const QString key = nameKey(name);
    if (key.isEmpty())
        return Value();
    const QString typed = values.value(u"represents"_s);
    const qint64 from = typed.isEmpty()
        ? 0
        : country(u"represents"_s, typed, values.value(u"event.starts"_s)).id.value_or(0);
    const QString organisation =
        text::folded(values.value(u"organisation.name"_s, values.value(u"organisation_then"_s)));
    auto &people = m_people[key];
    // The same person again: same name, and the same country or organisation. A single word is too
    // little of a name to go by the country alone.
    const bool fullName = key.contains(u' ');
    auto same = std::ranges::find_if(people, [&](const KnownPerson &known) {
        const bool sameOrganisation =
            !organisation.isEmpty() && known.organisations.contains(organisation);
        if (from > 0)
            return known.countries.contains(from) && (fullName || sameOrganisation);
        return sameOrganisation;
    });
    if (same == people.end()) {
        PLENARY_ASSIGN(Record record, build(Entity::Person, path, values, open));
        record.setValue(u"name", name);
        PLENARY_TRY(m_writer.insert(record));
        same = people.insert(people.end(), {record.id, {}, {}});
    }
    if (from > 0)
        same->countries.insert(from);
    if (!organisation.isEmpty())
        same->organisations.insert(organisation);
    return Value(same->id);
}

} // namespace plenary
