// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/randomedits.h"

#include "core/text.h"
#include "exchange/importer.h"
#include "library/resolving.h"
#include "storage/database.h"
#include "storage/entitystore.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace plenary::test
{

namespace
{

constexpr std::array words{u"Ana",
                           u"Board",
                           u"Ødegård Åsa",
                           u"李雷",
                           u"محمد",
                           u"O'Brien \"x\" \\ ;--",
                           u"two\nlines\tand a tab",
                           u"  blanks  ",
                           u"👩🏽‍⚖️ e\u0301",
                           u"Kenya",
                           u"{\"a\": null}",
                           u"0012"};
constexpr std::array dates{u"", u"1981", u"2016", u"2016-11", u"2016-11-15", u"2017-01-31"};
constexpr std::array numbers{0.0, 1.0, 7.0, 500.0, -3.0, 0.5, 1234567.25, 9007199254740993.0};

constexpr std::array names{"Ana Ruiz", "Ben Oduya", "Mr. Chi Li", "RUIZ, Ana", "", "Dia"};
constexpr std::array countries{"Kenya", "KENYA", "Norway", "Atlantis", "Kenia", "", "Argentina"};
constexpr std::array organisations{"Board", "Clinic", "", "Care \"and\" Aid", "board"};
constexpr std::array categories{"MS", "NGO", "who knows", ""};
constexpr std::array attendances{"Y", "N", "?", ""};
constexpr std::array meetings{"M1", "M2", "M1", ""};

const QByteArray seatsMapping = R"({
  "kind": "participation",
  "columns": [
    {"column": "Name", "field": "person.name"},
    {"column": "Country", "field": "represents"},
    {"column": "Org", "field": "organisation.name"},
    {"column": "Seat", "field": "organisation.country"},
    {"column": "Cat", "field": "category"},
    {"column": "Came", "field": "attendance"},
    {"column": "Meeting", "field": "event.code"},
    {"column": "Place", "field": "event.country"}
  ],
  "values": {"attendance": {"Y": "attended", "N": "no_show"}, "category": {"MS": "member_state"}}
})";
const QByteArray organisationsMapping = R"({
  "kind": "organisation",
  "columns": [
    {"column": "Org", "field": "name"},
    {"column": "Cat", "field": "type"},
    {"column": "Seat", "field": "country"}
  ]
})";

QByteArray cell(const char *text)
{
    return '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

} // namespace

QList<Step> Step::sequence(quint32 seed)
{
    using enum Kind;
    constexpr std::array kinds{
        Insert, Insert, Insert, Update, Update, Remove, Bulk, Bulk, Import, Resolve, Undo, Redo};
    QRandomGenerator random(seed);
    QList<Step> steps;
    for (int left = random.bounded(3, 10); left > 0; --left)
        steps.append({kinds.at(static_cast<std::size_t>(random.bounded(int(kinds.size())))),
                      random.generate()});
    return steps;
}

Result<void> RandomEdits::seed()
{
    PLENARY_ASSIGN(Change change, Change::begin(m_database, {.kind = u"setup"_s}));
    const auto add = [&change](Entity entity,
                               std::initializer_list<std::pair<QStringView, Value>> values) {
        Record record = Record::create(entity);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        return change.insert(record);
    };
    for (const auto &[code, name] :
         {std::pair(u"KEN"_s, u"Kenya"_s), {u"NOR"_s, u"Norway"_s}, {u"ARG"_s, u"Argentina"_s}})
        PLENARY_TRY(add(Entity::Country, {{u"code", code}, {u"name", name}}));
    PLENARY_TRY(add(Entity::Person, {{u"name", u"Ana Ruiz"_s}}));
    PLENARY_TRY(add(Entity::Organisation, {{u"name", u"Board"_s}}));
    PLENARY_TRY(add(Entity::EventSeries, {{u"name", u"Meetings"_s}}));
    PLENARY_TRY(add(Entity::Event, {{u"code", u"M1"_s}, {u"starts", u"2016-11"_s}}));
    PLENARY_TRY(add(Entity::Source, {{u"title", u"Final report"_s}}));
    PLENARY_TRY(add(Entity::Instrument, {{u"symbol", u"25/2"_s}, {u"title", u"On aid"_s}}));
    PLENARY_TRY(change.commit());
    return {};
}

Result<void> RandomEdits::run(const Step &step)
{
    m_random.seed(step.seed);
    m_description.clear();
    switch (step.kind) {
    case Step::Kind::Import:
        return import();
    case Step::Kind::Resolve:
        return resolve();
    case Step::Kind::Undo:
    case Step::Kind::Redo: {
        const bool isUndo = step.kind == Step::Kind::Undo;
        m_description = isUndo ? u"undo"_s : u"redo"_s;
        const auto turned = isUndo ? undoLast(m_database) : redoLast(m_database);
        return turned ? Result<void>() : turned.error();
    }
    default:
        break;
    }
    PLENARY_ASSIGN(Change change, Change::begin(m_database, {.title = u"step"_s}));
    PLENARY_TRY(edit(change, step.kind));
    PLENARY_TRY(change.commit());
    return {};
}

Result<void> RandomEdits::edit(Change &change, Step::Kind kind)
{
    if (!m_description.isEmpty())
        m_description += u", "_s;
    switch (kind) {
    case Step::Kind::Update:
        return updateOne(change);
    case Step::Kind::Remove:
        return removeOne(change);
    case Step::Kind::Bulk:
        return bulk(change);
    default:
        return insertOne(change);
    }
}

Result<void> RandomEdits::bulk(Change &change)
{
    using enum Step::Kind;
    constexpr std::array kinds{Insert, Update, Update, Remove};
    m_description = u"at once: "_s;
    for (int left = m_random.bounded(2, 7); left > 0; --left)
        PLENARY_TRY(edit(change, anyOf(kinds)));
    return {};
}

Result<void> RandomEdits::insertOne(Change &change)
{
    Record record = make(anyEntity());
    m_description += u"insert %1"_s.arg(QLatin1StringView(record.table().name));
    if (record.entity == Entity::OpenValue && record.value(u"record").isNull())
        return {}; // nothing is there yet that it could ask about
    return change.insert(record);
}

Result<void> RandomEdits::updateOne(Change &change)
{
    const Entity entity = anyEntity();
    const Value id = anyId(entity);
    m_description += u"update %1 %2"_s.arg(QLatin1StringView(tableOf(entity).name), id.toString());
    if (id.isNull())
        return {};
    PLENARY_ASSIGN(Record record, EntityStore(m_database, entity).find(id.toLongLong()));
    for (int left = m_random.bounded(1, 4); left > 0; --left) {
        const Field field = anyOf(record.table().fields);
        m_description += u" %1"_s.arg(QLatin1StringView(field.name));
        fill(record, field);
    }
    return change.update(record);
}

Result<void> RandomEdits::removeOne(Change &change)
{
    const Entity entity = anyEntity();
    const Value id = anyId(entity);
    m_description += u"remove %1 %2"_s.arg(QLatin1StringView(tableOf(entity).name), id.toString());
    return id.isNull() ? Result<void>() : change.remove(entity, id.toLongLong());
}

Result<void> RandomEdits::import()
{
    const bool isOfSeats = !oneIn(4);
    QFile file(m_folder + u"/table.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the table could not be written");
    file.write("Name,Country,Org,Seat,Cat,Came,Meeting,Place\n");
    const int rows = m_random.bounded(1, 9);
    for (int i = 0; i < rows; ++i) {
        const QByteArrayList cells{cell(anyOf(names)),
                                   cell(anyOf(countries)),
                                   cell(anyOf(organisations)),
                                   cell(anyOf(countries)),
                                   cell(anyOf(categories)),
                                   cell(anyOf(attendances)),
                                   cell(anyOf(meetings)),
                                   cell(anyOf(countries))};
        file.write(cells.join(',') + '\n');
    }
    file.close();
    m_description =
        u"import %1 rows of %2"_s.arg(rows).arg(isOfSeats ? u"seats" : u"organisations");
    const auto mapping = Mapping::fromJson(isOfSeats ? seatsMapping : organisationsMapping);
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    const auto report = importTable(m_database, file.fileName(), *mapping);
    return report ? Result<void>() : report.error();
}

Result<void> RandomEdits::resolve()
{
    m_description = u"resolve"_s;
    PLENARY_ASSIGN(const QList<OpenQuestion> questions, openQuestions(m_database));
    if (questions.isEmpty())
        return {};
    const OpenQuestion question = anyOf(questions);
    PLENARY_ASSIGN(const auto answers, possibleAnswers(m_database, question));
    const QString answer = answers.isEmpty() ? u"nothing"_s : anyOf(answers).first;
    m_description +=
        u" “%1” of %2.%3 as “%4”"_s.arg(question.typed, question.entity, question.field, answer);
    const auto decided = resolveOpen(m_database, question, answer);
    return decided ? Result<void>() : decided.error();
}

Record RandomEdits::make(Entity entity)
{
    Record record = Record::create(entity);
    for (const Field &field : record.table().fields) {
        if (field.has(Field::Required) || oneIn(2))
            fill(record, field);
    }
    if (entity == Entity::Citation || entity == Entity::OpenValue)
        pointSomewhere(record);
    if (entity == Entity::Alias || entity == Entity::OpenValue)
        record.setValue(u"typed_key", text::folded(record.text(u"typed")));
    return record;
}

/// What points at a record by kind and number keeps its aim: the program never moves it.
void RandomEdits::pointSomewhere(Record &record)
{
    const EntityTable &table = tableOf(oneIn(2) ? Entity::Participation : Entity::Event);
    record.setValue(u"entity", QString::fromLatin1(table.name));
    record.setValue(u"record", anyId(table.entity));
    record.setValue(u"field", QString::fromLatin1(anyOf(table.fields).name));
}

void RandomEdits::fill(Record &record, const Field &field)
{
    const bool isAim = (record.entity == Entity::Citation || record.entity == Entity::OpenValue)
        && record.table().indexOf(QString::fromLatin1(field.name)) < 3;
    if (!isAim)
        record.setValue(QString::fromLatin1(field.name), valueFor(record, field));
}

Value RandomEdits::valueFor(const Record &record, const Field &field)
{
    const bool mayBeEmpty = !field.has(Field::Required) && oneIn(3);
    switch (field.type) {
    case FieldType::Link:
        return mayBeEmpty ? Value() : anyId(field.target);
    case FieldType::Boolean:
        return qlonglong(m_random.bounded(2));
    case FieldType::Choice:
        return QString::fromLatin1(anyOf(field.choices).code);
    case FieldType::Date:
        return QString::fromUtf16(anyOf(dates));
    case FieldType::Number: {
        const double number = anyOf(numbers);
        if (mayBeEmpty)
            return {};
        return record.entity == Entity::ReportedFigure ? Value(number) : Value(qlonglong(number));
    }
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return mayBeEmpty ? u""_s : QString::fromUtf16(anyOf(words));
}

Value RandomEdits::anyId(Entity entity)
{
    const auto count = EntityStore(m_database, entity).count();
    if (!count || *count == 0)
        return {};
    const auto id = m_database.scalar(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(
                                          QLatin1StringView(tableOf(entity).name)),
                                      {m_random.bounded(int(*count))});
    return id ? Value(id->toLongLong()) : Value();
}

Entity RandomEdits::anyEntity()
{
    // Half of the edits concern the seats and what they are counted by.
    constexpr std::array often{Entity::Participation, Entity::Participation, Entity::Event};
    return oneIn(2) ? anyOf(often) : anyOf(allTables()).entity;
}

} // namespace plenary::test
