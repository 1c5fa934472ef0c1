// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statusmatrix.h"
#include "library/editing.h"
#include "report/paperparts.h"
#include "report/statustable.h"
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

paper::Facts factsOf(const PaperParts &parts, const NamedRecord &instrument)
{
    const EntityTable &table = tableOf(Entity::Instrument);
    paper::Facts facts;
    const auto add = [&](const QString &label, const QString &value, bool expected) {
        if (!value.isEmpty() || expected)
            facts.facts.append(
                {label,
                 value.isEmpty() ? paper::muted(Tr::tr("not recorded")) : paper::plain(value)});
    };
    const auto shown = [&](QStringView field) {
        const QString text = instrument.record.text(field);
        return text == u"not_recorded"
            ? QString()
            : table.find(field)->display(instrument.record.value(field), parts.locale());
    };
    add(Tr::tr("Adopted at"), instrument.links.value(u"adopted_at"_s), true);
    add(Tr::tr("Adopted on"),
        table.find(u"adopted_on")->display(instrument.record.value(u"adopted_on")),
        true);
    add(Tr::tr("Adopted by"), instrument.links.value(u"adopted_by"_s), false);
    add(Tr::tr("Manner"), shown(u"adoption_mode"), true);
    add(Tr::tr("Document"), instrument.record.text(u"document"), false);
    add(Tr::tr("Summary"), instrument.record.text(u"summary"), false);
    return facts;
}

paper::KeyFigures stripOf(const PaperParts &parts, const DeclarationStatus &status)
{
    QHash<QString, int> groups;
    int came = 0;
    int known = 0;
    QStringList never;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (!line.group.isEmpty())
            ++groups[line.groupLabel];
        known += line.known() > 0 ? 1 : 0;
        came += line.cameTo() > 0 ? 1 : 0;
        if (line.known() > 0 && line.cameTo() == 0)
            never.append(line.name);
    }
    QString most;
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        if (most.isEmpty() || it.value() > groups.value(most))
            most = it.key();
    }
    paper::KeyFigures strip;
    strip.cells = {
        {Tr::tr("Standing behind the text"),
         Tr::tr("recorded"),
         {},
         parts.number(status.lines.size()),
         {},
         Tr::tr("as"),
         {paper::plain(status.summary)}},
        {Tr::tr("Regional groups"),
         Tr::tr("recorded"),
         {},
         parts.number(groups.size()),
         Tr::tr("of 5"),
         Tr::tr("most from"),
         {paper::plain(most.isEmpty() ? u"–"_s : u"%1, %2"_s.arg(most).arg(groups.value(most)))}},
        {Tr::tr("At one conference or more"),
         Tr::tr("recorded"),
         {},
         known == 0 ? u"–"_s : parts.number(came),
         known == 0 ? Tr::tr("not recorded") : Tr::tr("of %1").arg(status.lines.size()),
         Tr::tr("at none"),
         {known == 0            ? paper::muted(Tr::tr("attendance not recorded"))
              : never.isEmpty() ? paper::plain(u"–"_s)
                                : paper::plain(never.join(u", "_s))}}};
    return strip;
}

/// One tile for each Member State of a regional group; those that stand behind the text filled.
Result<ChartSpec> tilesOf(Database &database, const DeclarationStatus &status)
{
    PLENARY_ASSIGN(const QList<Record> countries,
                   EntityStore(database, Entity::Country).findBy(u"kind", u"member_state"_s));
    QHash<QString, int> members;
    for (const Record &country : countries)
        ++members[country.text(u"regional_group")];
    QHash<QString, int> standing;
    for (const DeclarationStatus::Line &line : status.lines)
        ++standing[line.group];
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Tiles;
    chart.id = u"states-by-group"_s;
    chart.title = Tr::tr("Among the Member States of each regional group");
    chart.subtitle =
        Tr::tr("One tile for each Member State, %1 in all; filled tiles stand behind the text.")
            .arg(countries.size());
    chart.categoryTitle = Tr::tr("Regional group");
    chart.valueTitle = Tr::tr("States");
    chart.series = {{Tr::tr("States"), ChartSpec::Role::Counted, 1, {}}};
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    for (const Choice &choice : group->choices) {
        const QString code = QString::fromLatin1(choice.code);
        if (code == u"none" || members.value(code) == 0)
            continue;
        ChartSpec::Category category;
        category.label = group->display(code);
        category.values = {static_cast<double>(standing.value(code))};
        category.whole = members.value(code);
        chart.categories.append(category);
    }
    return chart;
}

} // namespace

Result<paper::Document> declarationPaper(Database &database, const ReportQuery &query)
{
    PLENARY_ASSIGN(const Record found,
                   findNamed(database,
                             Entity::Instrument,
                             query.instrument,
                             {u"symbol"_s, u"short_title"_s, u"title"_s}));
    PLENARY_ASSIGN(PaperParts parts, PaperParts::start(database, query));
    PLENARY_ASSIGN(const NamedRecord instrument,
                   readRecord(database, Entity::Instrument, found.id));
    PLENARY_ASSIGN(DeclarationStatus status, declarationStatus(database, found.id, parts.asAt()));
    for (DeclarationStatus::Line &line : status.lines) {
        if (!line.code.isEmpty())
            line.name = parts.countryByCode(line.code);
    }
    const QString type = tableOf(Entity::Instrument).find(u"type")->display(found.value(u"type"));
    const QString on = PartialDate(QDate::fromString(parts.asAt(), Qt::ISODate)).toDisplay();
    paper::Document &document = parts.document;
    document.title = Tr::tr("Status of %1").arg(status.name);
    document.runningTitle = Tr::tr("Status · %1").arg(status.symbol);
    document.blocks << paper::TitleBlock{Tr::tr("Status of a text (%1), as at %2").arg(type, on),
                                         found.text(u"title"),
                                         status.symbol};
    document.blocks << factsOf(parts, instrument) << stripOf(parts, status);
    PLENARY_ASSIGN(const ChartSpec tiles, tilesOf(database, status));
    parts.addFigure(tiles);
    PLENARY_ASSIGN(paper::Table table, statusTable(database, parts, status, found.id));
    parts.addTable(table);
    parts.addRemark(Tr::tr("Presence: at least one person attended or attended in part. “?”: "
                           "attendance not recorded; no conclusion can be drawn."));
    return parts.finished();
}

} // namespace plenary
