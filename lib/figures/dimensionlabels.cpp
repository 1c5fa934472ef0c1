// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/dimensionlabels.h"

#include "core/ordering.h"
#include "core/speech.h"
#include "library/countrynames.h"
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
constexpr int undatedRank = 100000;
constexpr int noneRank = 200000;
constexpr int noStateRank = 210000;
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

bool isYear(const Dimension &dimension)
{
    return QLatin1StringView(dimension.name) == "year"_L1;
}

} // namespace

Result<DimensionLabels> DimensionLabels::load(Database &database, const QStringList &dimensions)
{
    DimensionLabels all;
    for (const QString &name : dimensions) {
        const Dimension *dimension = dimensionNamed(name);
        const Field *field = dimension->field();
        Known known{dimension, dimension->ownValues(), {}, {}};
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
                const QString starts = event.text(u"starts");
                known.orders.insert(event.text(u"code"),
                                    {starts.isEmpty() ? undatedRank : choiceRank, starts});
            }
        } else if (field && field->target == Entity::Country && field->type == FieldType::Link) {
            PLENARY_ASSIGN(const QList<Record> countries,
                           EntityStore(database, Entity::Country).all());
            PLENARY_ASSIGN(const auto names, countryNames(database));
            for (const Record &country : countries)
                known.labels.insert(country.text(u"code"), names.value(country.id));
        }
        all.m_known.append(known);
    }
    return all;
}

QString DimensionLabels::label(qsizetype dimension, const QString &key) const
{
    const Known &known = m_known.at(dimension);
    if (const auto found = known.labels.constFind(key); found != known.labels.constEnd())
        return *found;
    const bool isOwn = known.own.contains(key) || key == u"none";
    const QString own = isOwn ? ownLabel(key) : QString();
    if (!own.isEmpty())
        return own;
    return isYear(*known.dimension) ? Speech::ordinal(key.toInt()) : key;
}

LabelOrder DimensionLabels::order(qsizetype dimension, const QString &key) const
{
    if (key == u"unknown" || key == u"not_recorded")
        return {unknownRank, {}};
    if (key == u"none")
        return {noneRank, {}};
    if (key == u"no_state")
        return {noStateRank, {}};
    const Known &known = m_known.at(dimension);
    // Behind a line break, which sorts before any letter, the key tells apart what is equal.
    if (const auto found = known.orders.constFind(key); found != known.orders.constEnd())
        return {found->first, QString(found->second + u'\n' + key)};
    if (const auto place = known.own.indexOf(key); place >= 0)
        return {choiceRank + static_cast<int>(place), {}};
    if (isYear(*known.dimension))
        return {textRank, key};
    return {textRank, QString(orderKey(label(dimension, key)) + u'\n' + key)};
}

} // namespace plenary
