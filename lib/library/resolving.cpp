// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/resolving.h"

#include "core/countrymatcher.h"
#include "core/text.h"
#include "library/countrynames.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/openvalues.h"

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

const Field *fieldOf(const OpenQuestion &question)
{
    const EntityTable *table = tableNamed(question.entity);
    return table ? table->find(question.field) : nullptr;
}

bool asksForCountry(const OpenQuestion &question)
{
    const Field *field = fieldOf(question);
    return field && field->type == FieldType::Link && field->target == Entity::Country;
}

/// The value that a decision stands for; Invalid when the field has no such value.
Result<Value> valueOf(Database &database, const OpenQuestion &question, const QString &target)
{
    const Field *field = fieldOf(question);
    if (asksForCountry(question)) {
        if (target.isEmpty())
            return Value();
        PLENARY_ASSIGN(const QList<Record> found,
                       EntityStore(database, Entity::Country).findBy(u"code", target));
        if (!found.isEmpty())
            return Value(found.first().id);
    } else if (const auto value = field ? field->parse(target) : std::nullopt) {
        return *value;
    }
    return Error{Error::Code::Invalid,
                 Tr::tr("“%1” cannot be the meaning of “%2”. Write the code of a country, or of "
                        "one of the field's values.")
                     .arg(target, question.typed),
                 {}};
}

/// What was decided of this text before, perhaps for another kind of record, is decided anew.
Result<void>
remember(Database &database, Change &change, const OpenQuestion &question, const QString &target)
{
    PLENARY_ASSIGN(const QList<Record> known,
                   EntityStore(database, Entity::Alias).findBy(u"typed_key", question.typedKey));
    for (Record alias : known) {
        if (alias.text(u"field") != question.field)
            continue;
        alias.setValue(u"target", target);
        return change.update(alias);
    }
    Record alias = Record::create(Entity::Alias);
    alias.setValue(u"field", question.field);
    alias.setValue(u"typed", question.typed);
    alias.setValue(u"typed_key", question.typedKey);
    alias.setValue(u"target", target);
    return change.insert(alias);
}

} // namespace

Result<QList<OpenQuestion>> openQuestions(Database &database)
{
    PLENARY_ASSIGN(const QList<OpenCount> counts, countOpenValues(database));
    QList<OpenQuestion> questions;
    std::optional<CountryMatcher> matcher;
    for (const OpenCount &count : counts) {
        OpenQuestion question{
            count.entity, count.field, count.typed, count.typedKey, {}, count.rows};
        if (asksForCountry(question)) {
            if (!matcher) {
                PLENARY_ASSIGN(matcher, countryMatcher(database));
            }
            const auto match = matcher->match(question.typed);
            if (match.isCertain()) // a name that came after the import
                question.suggestion = match.code;
            else if (!match.suggestions.isEmpty())
                question.suggestion = match.suggestions.first().code;
        } else if (const Field *field = fieldOf(question)) {
            question.suggestion = field->suggestion(question.typed);
        }
        questions.append(question);
    }
    return questions;
}

Result<QList<std::pair<QString, QString>>> possibleAnswers(Database &database,
                                                           const OpenQuestion &asked)
{
    QList<std::pair<QString, QString>> answers;
    if (asksForCountry(asked)) {
        PLENARY_ASSIGN(const QList<Record> countries, EntityStore(database, Entity::Country).all());
        PLENARY_ASSIGN(const auto names, countryNames(database)); // of the language
        for (const Record &country : countries)
            answers.append({country.text(u"code"), names.value(country.id)});
        std::ranges::sort(answers, {}, [](const auto &answer) {
            return text::folded(answer.second);
        });
        answers.prepend({u""_s, Tr::tr("no State is represented")});
    } else if (const Field *field = fieldOf(asked)) {
        for (const Choice &choice : field->choices) {
            const QString code = QString::fromLatin1(choice.code);
            answers.append({code, field->display(code)});
        }
    }
    return answers;
}

Result<qint64> resolveOpen(Database &database, const OpenQuestion &question, const QString &target)
{
    PLENARY_ASSIGN(const Value value, valueOf(database, question, target));
    PLENARY_ASSIGN(
        const QList<Record> waiting,
        EntityStore(database, Entity::OpenValue).findBy(u"typed_key", question.typedKey));
    PLENARY_ASSIGN(
        Change change,
        Change::begin(
            database,
            {.kind = u"resolve"_s,
             //: %1 as typed, %2 what it means
             .title = Tr::tr("“%1” means %2")
                          .arg(question.typed, target.isEmpty() ? Tr::tr("no State") : target)}));
    const EntityTable *table = tableNamed(question.entity);
    qint64 decided = 0;
    for (const Record &open : waiting) {
        if (open.text(u"entity") != question.entity || open.text(u"field") != question.field)
            continue;
        PLENARY_ASSIGN(
            Record record,
            EntityStore(database, table->entity).find(open.value(u"record").toLongLong()));
        record.setValue(question.field, value);
        if (question.field == u"represents")
            record.setValue(u"speaks_for", value.isNull() ? u"no_state"_s : u"state"_s);
        PLENARY_TRY(change.remove(Entity::OpenValue, open.id));
        PLENARY_TRY(change.update(record));
        ++decided;
    }
    PLENARY_TRY(remember(database, change, question, target));
    PLENARY_TRY(change.commit());
    return decided;
}

} // namespace plenary
