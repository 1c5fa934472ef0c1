// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"

#include "figures/dimensionlabels.h"
#include "storage/dimensions.h"
#include "storage/figurequery.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr std::array<QStringView, 6> stagesOfAttending{
    u"attendance", u"rsvp", u"invitation", u"registration", u"came", u"attended_on"};

bool asksFor(const Filter &filter, QStringView field)
{
    return (filter.kind == Filter::Kind::Compare && filter.field == field)
        || std::ranges::any_of(filter.parts, [field](const Filter &part) {
               return asksFor(part, field);
           });
}

/// Whether the query itself says which stage of attending it means.
bool namesItsStage(const FigureQuery &query)
{
    return std::ranges::any_of(stagesOfAttending, [&query](QStringView field) {
        return query.by.contains(field) || asksFor(query.filter, field);
    });
}

/// The filter of all records that the query counts.
Filter countedFilter(const FigureQuery &query)
{
    Filter filter = query.filter;
    if (query.measure == Measure::Registered)
        filter = Filter::both(filter, Filter::compare(u"registration"_s, u"complete"_s));
    else if (!namesItsStage(query))
        filter = Filter::both(filter, Filter::compare(u"came"_s, u"yes"_s));
    // What has no country is no country, and the list behind must not show it as one.
    if (query.measure == Measure::Countries || query.measure == Measure::Delegations)
        filter = Filter::both(
            filter, Filter::compare(u"represents"_s, u"none"_s, Filter::Comparison::NotEqual));
    return filter;
}

QString whatIsCounted(Measure measure)
{
    switch (measure) {
    case Measure::People:
        return Tr::tr("each person once; a seat without a name counts as one person");
    case Measure::Attendances:
        return Tr::tr("each seat at each event");
    case Measure::Delegations:
        return Tr::tr("each represented country once for each event");
    case Measure::Countries:
        return Tr::tr("each represented country once");
    case Measure::Organisations:
        return Tr::tr("each organisation once, as linked or else as listed");
    case Measure::Registered:
        return Tr::tr("each person once whose registration is complete");
    }
    return {};
}

} // namespace

bool isUnknownKey(const QString &key)
{
    return key == u"unknown" || key == u"not_recorded";
}

bool isNoStateKey(const QString &key)
{
    return key == u"no_state";
}

QString ruleInWords(const FigureQuery &query)
{
    QString counted = whatIsCounted(query.measure);
    if (query.measure == Measure::Registered)
        return counted;
    return namesItsStage(query)
        //: %1 what is counted
        ? Tr::tr("%1; whether they attended or not, as the figure says").arg(counted)
        : Tr::tr("%1; attended or attended in part").arg(counted);
}

Filter recordsBehind(const FigureQuery &query, const QStringList &keys)
{
    Filter filter = countedFilter(query);
    for (qsizetype i = 0; i < keys.size() && i < query.by.size(); ++i)
        filter = Filter::both(filter, Filter::compare(query.by.at(i), keys.at(i)));
    return filter;
}

Result<FigureTable> countFigure(Database &database, const FigureQuery &query)
{
    FigureTable table;
    table.rule = ruleInWords(query);
    const Filter filter = countedFilter(query);
    PLENARY_ASSIGN(const QList<FigureRow> rows,
                   countParticipations(database, query.measure, filter, query.by));
    PLENARY_ASSIGN(const QList<FigureRow> total,
                   countParticipations(database, query.measure, filter, {}));
    table.total = total.isEmpty() ? 0 : total.first().value;
    for (const QString &name : query.by) {
        const Dimension *dimension = dimensionNamed(name);
        table.dimensions.append(QString::fromLatin1(dimension->name));
        table.titles.append(dimension->displayLabel());
    }
    PLENARY_ASSIGN(const DimensionLabels labels, DimensionLabels::load(database, query.by));
    QList<QPair<QList<LabelOrder>, FigureTable::Cell>> ordered;
    for (const FigureRow &row : rows) {
        FigureTable::Cell cell{row.keys, {}, row.value};
        QList<LabelOrder> order;
        for (qsizetype i = 0; i < row.keys.size(); ++i) {
            cell.labels.append(labels.label(i, row.keys.at(i)));
            order.append(labels.order(i, row.keys.at(i)));
        }
        ordered.append({order, cell});
    }
    std::ranges::stable_sort(ordered, {}, [](const auto &pair) {
        return pair.first;
    });
    if (query.by.isEmpty())
        return table;
    for (const auto &[order, cell] : std::as_const(ordered))
        table.cells.append(cell);
    return table;
}

} // namespace plenary
