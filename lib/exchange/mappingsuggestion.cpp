// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappingsuggestion.h"

#include "core/text.h"

#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

/// Headings of lists as they come, folded, in English, French and Spanish; the first path that the
/// entity has is meant.
struct Heading {
    const char *words; ///< separated by |
    const char *paths; ///< separated by blanks
};
constexpr Heading headings[]{
    {"name|full name|participant|delegate|person|nom|nombre", "person.name name title"},
    {"country|represented country|state|delegation|party|pays|pais|nationality",
     "represents country"},
    {"organisation|organization|institution|affiliation|company|org|organisme|organizacion",
     "organisation.name name"},
    {"e mail|email|mail|courriel|correo", "person.email email"},
    {"title|honorific|salutation|titre", "honorific_then honorific"},
    {"position|function|job title|fonction|cargo", "position_then position"},
    {"event|meeting|conference|event code|reunion", "event.code code"},
    {"event title|meeting title|conference title", "event.title title"},
    {"year|date|start|start date|starts|annee|fecha", "event.starts starts acted_on"},
    {"end|end date|ends", "event.ends ends"},
    {"city|place|location|ville|ciudad", "event.city city"},
    {"host country", "event.country"},
    {"series", "event.series.name series.name"},
    {"status|category|type of participant|participant type", "category type"},
    {"role", "role"},
    {"rsvp|reply|answer|response", "rsvp"},
    {"attendance|attended|came|presence|present", "attendance"},
    {"registration|registered", "registration"},
    {"invited|invitation", "invitation"},
    {"participants|total|number|figure|count", "value"},
    {"source", "source.title"},
    {"remarks|note|notes|comment|comments|remarques|observaciones", "note"}};

QString wordsOf(const QString &heading)
{
    QString words = text::folded(heading);
    for (QChar &character : words) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return words.simplified();
}

QString commonMeaning(Entity entity, const QString &words)
{
    for (const Heading &heading : headings) {
        if (!QString::fromLatin1(heading.words).split(u'|').contains(words))
            continue;
        for (const QString &path : QString::fromLatin1(heading.paths).split(u' ')) {
            if (fieldAt(entity, path))
                return path;
        }
    }
    return {};
}

/// The entity's own field of this name or label.
QString ownMeaning(Entity entity, const QString &words)
{
    for (const Field &field : tableOf(entity).fields) {
        QString name = QString::fromLatin1(field.name);
        const bool isMeant = words == wordsOf(name) || words == wordsOf(field.displayLabel());
        // A link to a record with a name of its own is found by that name.
        if (isMeant && !field.has(Field::Hidden))
            return name;
    }
    return {};
}

void addFields(Entity entity, const QString &prefix, const QString &label, QList<FieldPath> &paths)
{
    for (const Field &field : tableOf(entity).fields) {
        if (field.has(Field::Hidden))
            continue;
        const bool isOwn = prefix.isEmpty();
        paths.append({prefix + QString::fromLatin1(field.name),
                      //: %1 a linked record, %2 a field of it
                      isOwn ? field.displayLabel() : label.arg(field.displayLabel())});
    }
}

} // namespace

QList<FieldPath> fieldPaths(Entity entity)
{
    QList<FieldPath> paths;
    addFields(entity, {}, {}, paths);
    for (const Field &field : tableOf(entity).fields) {
        if (field.type != FieldType::Link || field.target == Entity::Country)
            continue;
        QString name = QString::fromLatin1(field.name);
        addFields(
            field.target, QString(name + u'.'), QString(field.displayLabel() + u": %1"_s), paths);
        if (field.target == Entity::Event)
            addFields(Entity::EventSeries, QString(name + u".series."_s), u"%1"_s, paths);
    }
    return paths;
}

QString fieldPathLabel(Entity entity, const QString &path)
{
    const QList<FieldPath> all = fieldPaths(entity);
    const auto found = std::ranges::find(all, path, &FieldPath::path);
    return found == all.end() ? path : found->label;
}

Mapping suggestMapping(Entity entity, const QStringList &columns)
{
    Mapping mapping;
    mapping.entity = entity;
    QSet<QString> taken;
    for (const QString &column : columns) {
        const QString words = wordsOf(column);
        QString path = ownMeaning(entity, words);
        if (const QString common = commonMeaning(entity, words); !common.isEmpty())
            path = common;
        if (path.isEmpty() || taken.contains(path))
            continue;
        taken.insert(path);
        mapping.columns.append({column, path, {}, std::nullopt});
    }
    return mapping;
}

} // namespace plenary
