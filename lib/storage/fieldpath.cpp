// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldpath.h"

#include "storage/dimensions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// Aliases must stay below the 63 characters of a PostgreSQL name.
constexpr qsizetype maximalLinks = 4;

QStringList knownFields(Entity entity, bool withDimensions)
{
    QStringList names;
    for (const Field &field : tableOf(entity).fields) {
        if (!field.has(Field::Hidden))
            names.append(QString::fromLatin1(field.name));
    }
    for (const Dimension &dimension : allDimensions()) {
        const QString name = QString::fromLatin1(dimension.name);
        if (withDimensions && entity == Entity::Participation && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

Error unknownField(const QString &name, Entity entity, bool isWhole)
{
    return {
        Error::Code::Invalid,
        //: %1 what was typed, %2 entity, %3 names
        Tr::tr("“%1” is not a field of %2. Fields are: %3.")
            .arg(name, tableOf(entity).singularLabel(), knownFields(entity, isWhole).join(u", "_s)),
        {}};
}

QString joinOf(const Field &link, const QString &from, const QString &alias)
{
    return u"LEFT JOIN %1 %2 ON %2.id = %3.%4"_s.arg(
        QLatin1StringView(tableOf(link.target).name), alias, from, QLatin1StringView(link.name));
}

} // namespace

QString aliasOf(const QString &links)
{
    return links.isEmpty() ? u"t"_s : QString(u"t__"_s + QString(links).replace(u"."_s, u"__"_s));
}

QStringList joinsAlong(Entity entity, const QString &links)
{
    QStringList joins;
    QString walked;
    for (const QString &name : links.split(u'.', Qt::SkipEmptyParts)) {
        const Field *link = tableOf(entity).find(name);
        Q_ASSERT(link && link->type == FieldType::Link);
        const QString from = aliasOf(walked);
        walked = walked.isEmpty() ? name : QString(walked + u'.' + name);
        joins.append(joinOf(*link, from, aliasOf(walked)));
        entity = link->target;
    }
    return joins;
}

void mergeJoins(QStringList &joins, const QStringList &further)
{
    for (const QString &join : further) {
        if (!joins.contains(join))
            joins.append(join);
    }
}

Result<FieldPath> resolveField(Entity entity, const QString &path)
{
    QStringList links = path.toLower().replace(u'-', u'_').split(u'.');
    const QString last = links.takeLast();
    if (links.size() > maximalLinks)
        return Error{Error::Code::Invalid,
                     Tr::tr("“%1” follows too many links: %2 are allowed. Leave some out.")
                         .arg(path, QString::number(maximalLinks)),
                     {}};
    Entity at = entity;
    for (const QString &name : links) {
        const Field *link = tableOf(at).find(name);
        if (!link)
            return unknownField(name, at, false);
        if (link->type != FieldType::Link)
            return Error{
                Error::Code::Invalid,
                Tr::tr("“%1” refers to no other record: leave out what follows it in “%2”.")
                    .arg(name, path),
                {}};
        at = link->target;
    }
    const Field *field = tableOf(at).find(last);
    if (!field)
        return unknownField(last, at, links.isEmpty());
    const QString chain = links.join(u'.');
    return FieldPath{field,
                     QString(aliasOf(chain) + u'.' + QLatin1StringView(field->name)),
                     joinsAlong(entity, chain)};
}

QString nameExpression(Entity entity, const QString &alias)
{
    const EntityTable &table = tableOf(entity);
    QString choices;
    for (const QString &name : {u"short_title"_s,
                                QString::fromLatin1(table.labelField),
                                QString::fromLatin1(table.codeField)}) {
        const bool isShown =
            table.find(name) && (entity == Entity::Event || name != u"short_title");
        if (isShown)
            choices += u"WHEN %1.%2 <> '' THEN %1.%2 "_s.arg(alias, name);
    }
    const QString number = u"'#' || CAST(%1.id AS TEXT)"_s.arg(alias);
    return choices.isEmpty() ? number : u"CASE %1ELSE %2 END"_s.arg(choices, number);
}

qint64 searchBase(Entity entity)
{
    return static_cast<qint64>(entity) << 40;
}

} // namespace plenary
