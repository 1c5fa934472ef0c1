// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/countrypanels.h"

#include "core/speech.h"
#include "figures/figure.h"
#include "figures/numberwords.h"

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

ChartSpec::Role roleOf(const QString &key)
{
    return isUnknownKey(key) ? ChartSpec::Role::Unknown
        : isNoStateKey(key)  ? ChartSpec::Role::Other
                             : ChartSpec::Role::Counted;
}

ChartSpec::Category rowOf(const PaperParts &parts, const FigureTable::Cell &cell)
{
    ChartSpec::Category row;
    const QString key = cell.keys.last();
    const QString name = parts.countryByCode(key);
    row.label = name == key ? cell.labels.last() : name;
    row.role = roleOf(key);
    row.values = {static_cast<double>(cell.value)};
    return row;
}

QList<ChartSpec::Category>
panelOf(const PaperParts &parts, const FigureTable &table, const FigureTable::Cell &group)
{
    QList<ChartSpec::Category> rows;
    for (const FigureTable::Cell &cell : table.cells) {
        if (cell.keys.first() == group.keys.first())
            rows.append(rowOf(parts, cell));
    }
    std::ranges::stable_sort(rows, [&parts](const auto &a, const auto &b) {
        return a.total() != b.total() ? a.total() > b.total()
                                      : parts.sortKey(a.label) < parts.sortKey(b.label);
    });
    const bool isCountry = rows.first().role == ChartSpec::Role::Counted;
    QStringList detail{peopleInWords(group.value)};
    if (isCountry)
        detail.append(countriesInWords(rows.size()));
    for (ChartSpec::Category &row : rows) {
        row.group = paper::capitalised(group.labels.first());
        row.groupDetail = parts.joined(detail, u" · "_s);
    }
    return rows;
}

} // namespace

Result<ChartSpec> countryPanels(Database &database, const PaperParts &parts, const Filter &here)
{
    const FigureQuery query{Measure::People, here, {u"group"_s, u"country"_s}};
    PLENARY_ASSIGN(const FigureTable table, countFigure(database, query));
    PLENARY_ASSIGN(const FigureTable groups,
                   countFigure(database, {Measure::People, here, {u"group"_s}}));
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Panels;
    chart.id = u"countries-by-group"_s;
    chart.title = Tr::tr("People who attended, by represented country");
    chart.categoryTitle = Tr::tr("Represented country");
    chart.valueTitle = Tr::tr("people");
    chart.rule = table.rule;
    chart.series = {{Tr::tr("people"), ChartSpec::Role::Counted, 1, {}}};
    qsizetype countries = 0;
    for (const FigureTable::Cell &group : groups.cells) {
        const QList<ChartSpec::Category> rows = panelOf(parts, table, group);
        countries += std::ranges::count(rows, ChartSpec::Role::Counted, &ChartSpec::Category::role);
        chart.categories += rows;
    }
    chart.subtitle =
        Tr::tr("%1; one scale for all groups")
            .arg(parts.listed({peopleInWords(table.total), countriesInWords(countries)}));
    return chart;
}

} // namespace plenary
