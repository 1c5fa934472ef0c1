// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"

#include "figures/dimensionlabels.h"
#include "storage/dimensions.h"
#include "storage/figurequery.h"

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

/// Whether a field or dimension, in any case, says at which stage of attending a seat is.
bool isStage(const QString &field)
{
    static const QSet<QString> stages{u"invitation"_s,
                                      u"invited_on"_s,
                                      u"rsvp"_s,
                                      u"rsvp_on"_s,
                                      u"registration"_s,
                                      u"registered_on"_s,
                                      u"attendance"_s,
                                      u"attended_on"_s,
                                      u"came"_s};
    return stages.contains(field.toLower().replace(u'-', u'_'));
}

bool asksForStage(const Filter &filter)
{
    return (filter.kind == Filter::Kind::Compare && isStage(filter.field))
        || std::ranges::any_of(filter.parts, asksForStage);
}

/// The filter of all records that the query counts.
Filter countedFilter(const FigureQuery &query)
{
    Filter filter = query.filter;
    if (query.measure == Measure::Registered)
        filter = Filter::both(filter, Filter::compare(u"registration"_s, u"complete"_s));
    else if (!countsEveryStage(query))
        filter = Filter::both(filter, Filter::compare(u"came"_s, u"yes"_s));
    // What has no country is no country, and the list behind must not show it as one.
    QString counted;
    if (query.measure == Measure::Countries || query.measure == Measure::Delegations)
        counted = u"represents"_s;
    else if (query.measure == Measure::Organisations)
        counted = u"organisation"_s;
    return counted.isEmpty()
        ? filter
        : Filter::both(filter, Filter::compare(counted, u"none"_s, Filter::Comparison::NotEqual));
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

bool countsEveryStage(const FigureQuery &query)
{
    return query.everyStage || asksForStage(query.filter) || std::ranges::any_of(query.by, isStage);
}

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
    return countsEveryStage(query)
        //: %1 what is counted
        ? Tr::tr("%1; whether they attended or not, as the figure says").arg(counted)
        : Tr::tr("%1; attended or attended in part").arg(counted);
}

Filter recordsBehind(const FigureQuery &query, const QStringList &keys)
{
    Filter filter = countedFilter(query);
    for (qsizetype i = 0; i < keys.size() && i < query.by.size(); ++i) {
        if (const Dimension *dimension = dimensionNamed(query.by.at(i)))
            filter = Filter::both(filter, dimension->filterOf(keys.at(i)));
    }
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
    std::ranges::sort(ordered, {}, [](const auto &pair) {
        return pair.first;
    });
    if (query.by.isEmpty())
        return table;
    for (const auto &[order, cell] : std::as_const(ordered))
        table.cells.append(cell);
    return table;
}

Result<QSet<QString>> eventsWithAttendance(Database &database, const Filter &among)
{
    PLENARY_ASSIGN(const FigureTable known,
                   countFigure(database, {Measure::Attendances, among, {u"event"_s, u"came"_s}}));
    QSet<QString> events;
    for (const FigureTable::Cell &cell : known.cells) {
        if (!isUnknownKey(cell.keys.at(1)))
            events.insert(cell.keys.at(0));
    }
    return events;
}

} // namespace plenary
