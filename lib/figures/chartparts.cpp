// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartparts.h"

#include "core/speech.h"
#include "storage/dimensions.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::chartparts
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr qsizetype shownSeries = 7;

/// The fixed colour of a regional group; 0: by place.
int colourOf(const QString &dimension, const QString &key)
{
    static const QStringList groups{
        u"african"_s, u"asia_pacific"_s, u"eastern_european"_s, u"grulac"_s, u"weog"_s};
    return dimension == u"group" ? static_cast<int>(groups.indexOf(key)) + 1 : 0;
}

bool isCounted(const QString &key)
{
    return !isUnknownKey(key) && !isNoStateKey(key);
}

/// Keys of the series in natural order, with what they sum up to.
QList<std::pair<FigureTable::Cell, qint64>> seriesOf(const FigureTable &table)
{
    QList<std::pair<FigureTable::Cell, qint64>> found;
    for (const FigureTable::Cell &cell : table.cells) {
        auto same = std::ranges::find_if(found, [&cell](const auto &one) {
            return one.first.keys.last() == cell.keys.last();
        });
        if (same == found.end())
            same = found.insert(found.end(), {cell, 0});
        same->second += cell.value;
    }
    return found;
}

} // namespace

QString measureLabel(Measure measure)
{
    return QCoreApplication::translate("plenary",
                                       measures[static_cast<std::size_t>(measure)].label);
}

Filter anyOf(const QString &dimension, const QStringList &keys)
{
    Filter filter;
    filter.kind = Filter::Kind::Or;
    for (const QString &key : keys)
        filter.parts.append(dimensionNamed(dimension)->filterOf(key));
    return keys.size() == 1 ? filter.parts.first() : filter;
}

/// The series of a chart with the keys that each of them sums up.
struct Division {
    QList<ChartSpec::Series> series;
    QHash<QString, int> place; ///< series of a key
    QStringList others; ///< keys that stand together

    void add(const ChartSpec::Series &one, const QStringList &keys)
    {
        for (const QString &key : keys)
            place.insert(key, static_cast<int>(series.size()));
        series.append(one);
    }
};

/// No State, then what is not known, behind everything else.
static void addUncounted(Division &division,
                         const QList<std::pair<FigureTable::Cell, qint64>> &found,
                         const FigureQuery &bySeries)
{
    for (const bool unknown : {false, true}) {
        for (const auto &[cell, sum] : found) {
            const QString key = cell.keys.last();
            if (!isCounted(key) && isUnknownKey(key) == unknown)
                division.add({cell.labels.last(),
                              unknown ? ChartSpec::Role::Unknown : ChartSpec::Role::Other,
                              0,
                              recordsBehind(bySeries, {key}).toText()},
                             {key});
        }
    }
}

static Division divisionOf(const FigureTable &table, const FigureQuery &query)
{
    const QString dimension = query.by.last();
    FigureQuery bySeries = query;
    bySeries.by = {dimension};
    auto found = seriesOf(table);
    auto bySize = found;
    std::ranges::stable_sort(bySize, std::ranges::greater{}, [](const auto &one) {
        return one.second;
    });
    QStringList shown;
    for (const auto &[cell, sum] : std::as_const(bySize)) {
        if (isCounted(cell.keys.last()) && shown.size() < shownSeries)
            shown.append(cell.keys.last());
    }
    std::ranges::stable_sort(found, {}, [&dimension](const auto &one) {
        const int colour = colourOf(dimension, one.first.keys.last());
        return colour == 0 ? 100 : colour;
    });
    Division division;
    QStringList &others = division.others;
    for (const auto &[cell, sum] : std::as_const(found)) {
        const QString key = cell.keys.last();
        if (shown.contains(key))
            division.add({cell.labels.last(),
                          ChartSpec::Role::Counted,
                          colourOf(dimension, key),
                          recordsBehind(bySeries, {key}).toText()},
                         {key});
        else if (isCounted(key))
            others.append(key);
    }
    if (!others.isEmpty())
        division.add({Tr::tr("other (%1)").arg(Speech::number(others.size())),
                      ChartSpec::Role::Other,
                      0,
                      Filter::both(recordsBehind(bySeries), anyOf(dimension, others)).toText()},
                     others);
    addUncounted(division, found, bySeries);
    return division;
}

FigureQuery undivided(const FigureQuery &query)
{
    FigureQuery whole = query;
    whole.by = {query.by.first()};
    whole.everyStage = countsEveryStage(query);
    return whole;
}

Result<void>
divide(Database &database, ChartSpec &chart, const FigureTable &table, const FigureQuery &query)
{
    const Division division = divisionOf(table, query);
    chart.series = division.series;
    QHash<QString, qsizetype> rows;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        chart.categories[i].values = QList<double>(chart.series.size(), 0.0);
        rows.insert(chart.categories.at(i).filter, i);
    }
    FigureQuery whole = undivided(query);
    const auto put = [&](const FigureTable::Cell &cell, int series) {
        const auto row = rows.constFind(recordsBehind(whole, {cell.keys.first()}).toText());
        if (row != rows.constEnd())
            chart.categories[*row].values[series] = static_cast<double>(cell.value);
    };
    for (const FigureTable::Cell &cell : table.cells) {
        if (!division.others.contains(cell.keys.last()))
            put(cell, division.place.value(cell.keys.last()));
    }
    if (division.others.isEmpty())
        return {};
    // Counted anew: whoever stands in two of the others is still one person.
    FigureQuery together = whole;
    together.filter = Filter::both(query.filter, anyOf(query.by.last(), division.others));
    PLENARY_ASSIGN(const FigureTable others, countFigure(database, together));
    for (const FigureTable::Cell &cell : others.cells)
        put(cell, division.place.value(division.others.first()));
    return {};
}

Result<QList<Record>> eventsByDate(Database &database)
{
    PLENARY_ASSIGN(QList<Record> events, EntityStore(database, Entity::Event).all());
    std::ranges::stable_sort(events, {}, [](const Record &event) {
        const QString starts = event.text(u"starts");
        return std::pair(starts.isEmpty(), starts);
    });
    return events;
}

void describe(ChartSpec &chart, const FigureTable &table, Measure measure)
{
    chart.rule = table.rule;
    chart.valueTitle = measureLabel(measure);
    const QString total = Speech::number(table.total);
    chart.subtitle = table.total == 1 ? Tr::tr("%1 in all").arg(total)
                                      //: %1 number, %2 what is counted: people, attendances
                                      : Tr::tr("%1 %2 in all").arg(total, measureLabel(measure));
    chart.empty = Tr::tr("no records match");
}

Result<QHash<QString, Reported>> reportedByEvent(Database &database, Measure measure)
{
    QHash<qint64, QString> codes;
    PLENARY_ASSIGN(const QList<Record> events, EntityStore(database, Entity::Event).all());
    for (const Record &event : events)
        codes.insert(event.id, event.text(u"code"));
    QHash<qint64, QString> publishers;
    PLENARY_ASSIGN(const QList<Record> sources, EntityStore(database, Entity::Source).all());
    for (const Record &source : sources)
        publishers.insert(source.id,
                          source.text(u"publisher").isEmpty() ? source.text(u"title")
                                                              : source.text(u"publisher"));
    const QString code = QString::fromLatin1(measures[static_cast<std::size_t>(measure)].code);
    const EntityTable &figureTable = tableOf(Entity::ReportedFigure);
    QHash<QString, Reported> reported;
    PLENARY_ASSIGN(const QList<Record> figures,
                   EntityStore(database, Entity::ReportedFigure).findBy(u"measure", code));
    for (const Record &figure : figures) {
        if (!figure.text(u"category").isEmpty())
            continue; // a part of the whole, not comparable with it
        Reported &at = reported[codes.value(figure.value(u"event").toLongLong())];
        const int qualifier =
            figureTable.find(u"qualifier")->choiceIndex(figure.text(u"qualifier"));
        const QString publisher = publishers.value(figure.value(u"source").toLongLong());
        const double value = figure.value(u"value").toDouble();
        at.markers.append({value, static_cast<ChartSpec::Qualifier>(qualifier), publisher});
        const QString number = Speech::locale().toString(value, 'g', 12);
        const QString words = qualifier == 0
            ? number
            : QString(figureTable.find(u"qualifier")->display(figure.value(u"qualifier")) + u' '
                      + number);
        at.words.append(publisher.isEmpty() ? words : u"%1 (%2)"_s.arg(words, publisher));
    }
    return reported;
}

} // namespace plenary::chartparts
