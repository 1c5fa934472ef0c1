// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/overviewcharts.h"

#include "figures/numberwords.h"
#include "figures/statusparties.h"
#include "storage/entitystore.h"
#include "storage/valuecounts.h"

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

constexpr qsizetype shownTexts = 8;

QString organisationsInWords(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("plenary", "1 organisation"),
                   QT_TRANSLATE_N_NOOP("plenary", "%Ln organisations"),
                   number);
}

QString nameOf(const Record &text)
{
    const QString shortTitle = text.text(u"short_title");
    const QString symbol = text.text(u"symbol");
    if (shortTitle.isEmpty())
        return symbol;
    const QString year = text.text(u"adopted_on").left(4);
    return year.isEmpty() || shortTitle.contains(year) ? shortTitle
                                                       //: %1 short title of a declaration, %2 year
                                                       : Tr::tr("%1 (%2)").arg(shortTitle, year);
}

/// One bar: the States, organisations and other parties that stand behind a text.
Result<ChartSpec::Category> supportOf(Database &database, const Record &text, const QDate &asAt)
{
    PLENARY_ASSIGN(const statusparties::Standing standing,
                   statusparties::standing(database, text, asAt.toString(Qt::ISODate)));
    ChartSpec::Category bar;
    bar.label = nameOf(text);
    bar.filter = u"instrument:#%1"_s.arg(text.id);
    bar.values = {0, 0, 0};
    for (const DeclarationStatus::Line &line : standing.lines)
        bar.values[static_cast<int>(line.party)] += 1;
    return bar;
}

} // namespace

Result<ChartSpec> membersByGroup(Database &database)
{
    const QString path = u"country.regional_group"_s;
    PLENARY_ASSIGN(const QList<ValueCount> counts,
                   countByValue(database, Entity::Organisation, path));
    const Field &group = *tableOf(Entity::Country).find(u"regional_group");
    ChartSpec chart;
    chart.id = u"members-by-group"_s;
    chart.title = Tr::tr("Members by UN regional group");
    chart.categoryTitle = group.displayLabel();
    chart.valueTitle = Tr::tr("organisations");
    chart.rule = Tr::tr("each organisation once, by the country that its record names");
    chart.empty = Tr::tr("No organisation is recorded yet.");
    chart.series = {{chart.valueTitle, ChartSpec::Role::Counted, 1, {}}};
    qint64 all = 0;
    for (const ValueCount &count : counts) {
        ChartSpec::Category bar;
        const bool isUnknown = count.value.isEmpty();
        bar.label = isUnknown ? Tr::tr("country not recorded") : group.display(count.value);
        bar.role = isUnknown         ? ChartSpec::Role::Unknown
            : count.value == u"none" ? ChartSpec::Role::Other
                                     : ChartSpec::Role::Counted;
        bar.filter = isUnknown ? u"country:none"_s : u"%1:%2"_s.arg(path, count.value);
        bar.position =
            isUnknown ? static_cast<int>(group.choices.size()) : group.choiceIndex(count.value);
        bar.values = {static_cast<double>(count.records)};
        chart.categories.append(bar);
        all += count.records;
    }
    std::ranges::stable_sort(chart.categories, {}, [](const ChartSpec::Category &bar) {
        return std::pair(static_cast<int>(bar.role), bar.position);
    });
    chart.subtitle = organisationsInWords(all);
    return chart;
}

Result<ChartSpec> supportersByText(Database &database, const QDate &asAt)
{
    PLENARY_ASSIGN(QList<Record> texts, EntityStore(database, Entity::Instrument).all());
    std::ranges::stable_sort(texts, std::ranges::greater{}, [](const Record &text) {
        return text.text(u"adopted_on");
    });
    ChartSpec chart;
    chart.id = u"declarations-and-supporters"_s;
    chart.title = Tr::tr("Declarations and their supporters");
    chart.categoryTitle = Tr::tr("Text");
    chart.valueTitle = Tr::tr("supporters");
    chart.rule = Tr::tr("who stands behind the text as at today: sponsors, and whoever endorsed, "
                        "signed or adopted it and did not withdraw");
    chart.empty = Tr::tr("Nobody is recorded behind a text yet.");
    chart.series = {{Tr::tr("States"), ChartSpec::Role::Counted, 1, {}},
                    {Tr::tr("organisations"), ChartSpec::Role::Counted, 2, {}},
                    {Tr::tr("other parties"), ChartSpec::Role::Other, 0, {}}};
    qsizetype without = 0;
    for (const Record &text : std::as_const(texts)) {
        if (chart.categories.size() == shownTexts)
            break;
        PLENARY_ASSIGN(const ChartSpec::Category bar, supportOf(database, text, asAt));
        if (bar.total() > 0)
            chart.categories.append(bar);
        else
            ++without;
    }
    if (without > 0)
        chart.subtitle = Tr::tr(
            "%Ln more text(s) without a recorded supporter", nullptr, static_cast<int>(without));
    return chart;
}

} // namespace plenary
