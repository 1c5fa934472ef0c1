// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/dimensionlabels.h"

#include "core/text.h"
#include "storage/dimensions.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr int choiceRank = 1;
constexpr int textRank = 100000;
constexpr int noStateRank = 200000;
constexpr int unknownRank = 300000;

/// Values that a dimension adds to those of its field.
QString ownLabel(const QString &key)
{
    static const QHash<QString, const char *> labels{
        {u"unknown"_s, QT_TRANSLATE_NOOP("plenary", "unknown")},
        {u"no_state"_s, QT_TRANSLATE_NOOP("plenary", "no State represented")},
        {u"none"_s, QT_TRANSLATE_NOOP("plenary", "none")},
        {u"yes"_s, QT_TRANSLATE_NOOP("plenary", "came")},
        {u"no"_s, QT_TRANSLATE_NOOP("plenary", "did not come")},
        {u"first"_s, QT_TRANSLATE_NOOP("plenary", "first time")},
        {u"returning"_s, QT_TRANSLATE_NOOP("plenary", "came before")}};
    const char *label = labels.value(key);
    return label ? Tr::tr(label) : QString();
}

/// The field at the end of a dimension's path.
const Field *fieldOf(const Dimension &dimension)
{
    const Field *field = nullptr;
    Entity at = Entity::Participation;
    for (const QString &name :
         QString::fromLatin1(dimension.path).split(u'.', Qt::SkipEmptyParts)) {
        field = tableOf(at).find(name);
        if (field && field->type == FieldType::Link)
            at = field->target;
    }
    return field;
}

} // namespace

Result<DimensionLabels> DimensionLabels::load(Database &database, const QStringList &dimensions)
{
    DimensionLabels all;
    for (const QString &name : dimensions) {
        const Dimension *dimension = dimensionNamed(name);
        const Field *field = fieldOf(*dimension);
        Known known;
        if (field && field->type == FieldType::Choice) {
            for (std::size_t i = 0; i < field->choices.size(); ++i) {
                const QString code = QString::fromLatin1(field->choices[i].code);
                known.labels.insert(code, field->display(code));
                known.orders.insert(code, {choiceRank + static_cast<int>(i), {}});
            }
        } else if (field && field->target == Entity::Event && field->type == FieldType::Link) {
            PLENARY_ASSIGN(const QList<Record> events, EntityStore(database, Entity::Event).all());
            for (const Record &event : events) {
                const QString title = event.text(u"short_title");
                known.labels.insert(event.text(u"code"),
                                    title.isEmpty() ? event.text(u"code") : title);
                known.orders.insert(event.text(u"code"), {choiceRank, event.text(u"starts")});
            }
        } else if (field && field->target == Entity::Country && field->type == FieldType::Link) {
            PLENARY_ASSIGN(const QList<Record> countries,
                           EntityStore(database, Entity::Country).all());
            for (const Record &country : countries)
                known.labels.insert(country.text(u"code"), country.text(u"name"));
        }
        all.m_known.append(known);
    }
    return all;
}

QString DimensionLabels::label(qsizetype dimension, const QString &key) const
{
    const auto &labels = m_known.at(dimension).labels;
    if (const auto found = labels.constFind(key); found != labels.constEnd())
        return *found;
    const QString own = ownLabel(key);
    return own.isEmpty() ? key : own;
}

LabelOrder DimensionLabels::order(qsizetype dimension, const QString &key) const
{
    if (key == u"unknown" || key == u"not_recorded")
        return {unknownRank, {}};
    if (key == u"no_state" || key == u"none")
        return {noStateRank, {}};
    const auto &orders = m_known.at(dimension).orders;
    if (const auto found = orders.constFind(key); found != orders.constEnd())
        return {found->first, QString(found->second + key)};
    return {textRank, text::folded(label(dimension, key))};
}

} // namespace plenary
