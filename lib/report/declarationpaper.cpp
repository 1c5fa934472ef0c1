// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech.h"
#include "figures/figure.h"
#include "figures/statusmatrix.h"
#include "library/editing.h"
#include "report/paperparts.h"
#include "report/reportedparts.h"
#include "report/statustable.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// "Commission ..., twenty-fifth session, Vienna, Austria, 23–27 May 2016".
Result<QString> adoptedAt(Database &database, const PaperParts &parts, const Record &instrument)
{
    const qint64 id = instrument.value(u"adopted_at").toLongLong();
    if (id == 0)
        return QString();
    PLENARY_ASSIGN(const Record event, EntityStore(database, Entity::Event).find(id));
    const QString title = event.text(u"title");
    return parts.listed(
        {title.isEmpty() ? eventName(event) : title, parts.place(event), parts.dates(event)});
}

/// Who introduced the text, with the sources of that.
paper::Text introducedBy(const PaperParts &parts,
                         const DeclarationStatus &status,
                         const QHash<QString, QStringList> &calls)
{
    QStringList names;
    QStringList marks;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (line.action != u"main_sponsor")
            continue;
        names.append(line.name);
        marks += calls.value(actionKey(line));
    }
    marks.removeDuplicates();
    return paper::plain(parts.listedLong(names), marks);
}

Result<paper::Facts> factsOf(Database &database,
                             const PaperParts &parts,
                             const NamedRecord &instrument,
                             const paper::Text &introduced)
{
    const EntityTable &table = tableOf(Entity::Instrument);
    paper::Facts facts;
    const auto add = [&facts](const QString &label, const QString &value, bool expected) {
        if (!value.isEmpty() || expected)
            facts.facts.append({label, paper::orNotRecorded(value)});
    };
    const auto shown = [&](QStringView field) {
        return instrument.record.text(field) == u"not_recorded"
            ? QString()
            : table.find(field)->display(instrument.record.value(field));
    };
    PLENARY_ASSIGN(const QString where, adoptedAt(database, parts, instrument.record));
    add(Tr::tr("Adopted at"), where, true);
    add(Tr::tr("Adopted on"), parts.date(instrument.record.text(u"adopted_on")), true);
    add(Tr::tr("Document"), instrument.record.text(u"document"), false);
    add(Tr::tr("Stage"), shown(u"stage"), true);
    add(Tr::tr("Manner"), shown(u"adoption_mode"), true);
    if (!introduced.text.isEmpty())
        facts.facts.append({Tr::tr("Introduced by"), introduced});
    add(Tr::tr("Summary"), instrument.record.text(u"summary"), false);
    return facts;
}

/// How many stand behind the text, by what they did, each kind with its sources.
paper::KeyFigures::Cell standingCell(const PaperParts &parts,
                                     const DeclarationStatus &status,
                                     const QHash<QString, QStringList> &calls)
{
    QStringList kinds;
    QHash<QString, int> counts;
    QHash<QString, QStringList> marks;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (!kinds.contains(line.actionLabel))
            kinds.append(line.actionLabel);
        ++counts[line.actionLabel];
        marks[line.actionLabel] += calls.value(actionKey(line));
    }
    paper::KeyFigures::Cell cell;
    cell.name = Tr::tr("Standing behind the text");
    cell.countedCaption = Tr::tr("recorded");
    cell.counted = parts.number(status.lines.size());
    cell.reportedCaption = Tr::tr("by action");
    for (const QString &kind : std::as_const(kinds)) {
        marks[kind].removeDuplicates();
        //: %1 action such as "co-sponsor", %2 how many
        cell.reported.append(paper::plain(
            Tr::tr("%1: %2").arg(kind, parts.number(counts.value(kind))), marks.value(kind)));
    }
    if (cell.reported.isEmpty())
        cell.reported.append(paper::muted(Tr::tr("no actions recorded")));
    return cell;
}

paper::KeyFigures::Cell groupsCell(const PaperParts &parts, const DeclarationStatus &status)
{
    QMap<QString, int> groups;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (!line.group.isEmpty() && line.group != u"none")
            ++groups[line.groupLabel];
    }
    QString most;
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        if (most.isEmpty() || it.value() > groups.value(most))
            most = it.key();
    }
    return {Tr::tr("Regional groups"),
            Tr::tr("recorded"),
            {},
            parts.number(groups.size()),
            Tr::tr("of 5"),
            //: %1 number of States of the regional group named below
            most.isEmpty() ? Tr::tr("most from")
                           : Tr::tr("most from, %1").arg(parts.number(groups.value(most))),
            {paper::plain(most.isEmpty() ? u"–"_s : most)}};
}

paper::KeyFigures::Cell presenceCell(PaperParts &parts, const DeclarationStatus &status)
{
    int came = 0;
    int known = 0;
    QStringList never;
    for (const DeclarationStatus::Line &line : status.lines) {
        known += line.known() > 0 ? 1 : 0;
        came += line.cameTo() > 0 ? 1 : 0;
        if (line.known() > 0 && line.cameTo() == 0)
            never.append(line.name);
    }
    const QString none = never.isEmpty() ? u"–"_s : parts.listed(never);
    return {Tr::tr("At one conference or more"),
            Tr::tr("recorded"),
            known == 0 ? QStringList() : parts.callRule(status.rule),
            known == 0 ? u"–"_s : parts.number(came),
            known == 0 ? Tr::tr("not recorded")
                       : Tr::tr("of %1").arg(Speech::number(status.lines.size())),
            Tr::tr("at none"),
            {known == 0 ? paper::muted(Tr::tr("attendance not recorded")) : paper::plain(none)}};
}

/// The conferences themselves: people recorded beside what others published.
Result<paper::Table>
conferencesTable(Database &database, PaperParts &parts, const DeclarationStatus &status)
{
    PLENARY_ASSIGN(const FigureTable counted,
                   countFigure(database, {Measure::People, {}, {u"event"_s}}));
    QHash<QString, qint64> people;
    for (const FigureTable::Cell &cell : counted.cells)
        people.insert(cell.keys.first(), cell.value);
    paper::Table table;
    table.title = Tr::tr("The conferences: people recorded and reported");
    table.columns = {paper::column(Tr::tr("Conference")),
                     paper::column(Tr::tr("Place and dates")),
                     paper::column(Tr::tr("People recorded"), paper::Table::Align::End),
                     paper::column(Tr::tr("People reported")),
                     paper::column(Tr::tr("Countries reported"))};
    for (const DeclarationStatus::Meeting &meeting : status.meetings) {
        PLENARY_ASSIGN(const QList<Record> events,
                       EntityStore(database, Entity::Event).findBy(u"code", meeting.code));
        const Record &event = events.first();
        const auto published = [&](Measure measure) -> Result<paper::Text> {
            PLENARY_ASSIGN(const QList<Record> figures, reportedOf(database, event.id, measure));
            return figures.isEmpty() ? paper::plain(u"–"_s) : reportedTexts(parts, figures);
        };
        PLENARY_ASSIGN(const paper::Text others, published(Measure::People));
        PLENARY_ASSIGN(const paper::Text countries, published(Measure::Countries));
        const qint64 own = people.value(meeting.code);
        paper::Table::Row row;
        row.cells = {paper::plain(eventName(event)),
                     paper::plain(parts.listed({parts.place(event), parts.dates(event)})),
                     own == 0 ? paper::orNotRecorded({}) : paper::plain(parts.number(own)),
                     others,
                     countries};
        table.rows.append(row);
    }
    return table;
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
            .arg(Speech::number(countries.size()));
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
    translate(status, parts);
    PLENARY_ASSIGN(const auto calls, actionSources(database, parts, found.id));
    PLENARY_ASSIGN(const paper::Facts facts,
                   factsOf(database, parts, instrument, introducedBy(parts, status, calls)));
    const QString type = tableOf(Entity::Instrument).find(u"type")->display(found.value(u"type"));
    paper::Document &document = parts.document;
    document.title = Tr::tr("Status of %1").arg(status.name);
    document.runningTitle = parts.joined({Tr::tr("Status"), status.symbol}, u" · "_s);
    document.blocks << paper::TitleBlock{
        Tr::tr("Status of a text (%1), as at %2").arg(type, parts.kept(parts.date(parts.asAt()))),
        found.text(u"title").isEmpty() ? status.symbol : found.text(u"title"),
        parts.listed({instrument.links.value(u"adopted_by"_s), status.symbol})};
    document.blocks << facts
                    << paper::KeyFigures{{standingCell(parts, status, calls),
                                          groupsCell(parts, status),
                                          presenceCell(parts, status)}};
    PLENARY_ASSIGN(const ChartSpec tiles, tilesOf(database, status));
    parts.addFigure(tiles);
    PLENARY_ASSIGN(const paper::Table table, statusTable(database, parts, status, found.id));
    parts.addTable(table);
    if (status.takenFromAdoption)
        parts.addRemark(Tr::tr("Actions without a date are taken to be of the adoption."));
    if (!status.meetings.isEmpty()) {
        PLENARY_ASSIGN(const paper::Table meetings, conferencesTable(database, parts, status));
        parts.addTable(meetings);
    }
    return parts.finished();
}

} // namespace plenary
