// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/charts.h"
#include "figures/statusmatrix.h"
#include "library/editing.h"
#include "report/paperparts.h"
#include "report/participantlist.h"
#include "report/reportedparts.h"
#include "report/statustable.h"
#include "storage/entitystore.h"

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

/// One event summary under construction.
class Summary
{
public:
    Summary(Database &database, PaperParts &parts, NamedRecord event)
        : m_database(database)
        , m_parts(parts)
        , m_event(std::move(event))
        , m_here(Filter::compare(u"event"_s, m_event.record.text(u"code")))
    {
    }
    Result<void> title();
    Result<void> facts();
    Result<void> figures();
    Result<void> charts();
    Result<void> countries();
    Result<void> participants();
    Result<void> texts();

private:
    [[nodiscard]] QString shown(QStringView field) const
    {
        return m_event.record.table().find(field)->display(m_event.record.value(field));
    }
    [[nodiscard]] Result<QString> organisers(const QStringList &roles) const;
    [[nodiscard]] Result<QList<Record>> relatedTexts() const;

    Database &m_database;
    PaperParts &m_parts;
    NamedRecord m_event;
    Filter m_here;
    qint64 m_people = 0; ///< who attended
    qint64 m_seats = 0; ///< all records, whether they came or not
};

Result<void> Summary::title()
{
    const Record &event = m_event.record;
    QStringList where{event.text(u"city"), m_parts.country(event.value(u"country"))};
    where.removeAll(QString());
    QStringList line{where.join(u", "_s), m_parts.dates(event), shown(u"type")};
    if (event.text(u"status") != u"not_recorded")
        line.last() += u", "_s + shown(u"status");
    line.removeAll(QString());
    const QString name =
        event.text(u"short_title").isEmpty() ? event.text(u"code") : event.text(u"short_title");
    paper::Document &document = m_parts.document;
    document.title = Tr::tr("Event summary: %1").arg(name);
    document.runningTitle = Tr::tr("Event summary · %1").arg(name);
    document.blocks << paper::TitleBlock{Tr::tr("Event summary"),
                                         event.text(u"title").isEmpty() ? name
                                                                        : event.text(u"title"),
                                         line.join(u" · "_s)};
    return {};
}

Result<QString> Summary::organisers(const QStringList &roles) const
{
    PLENARY_ASSIGN(
        const QList<Record> all,
        EntityStore(m_database, Entity::EventOrganiser).findBy(u"event", m_event.record.id));
    QStringList names;
    for (const Record &one : all) {
        if (!roles.contains(one.text(u"role")))
            continue;
        PLENARY_ASSIGN(const Record organisation,
                       EntityStore(m_database, Entity::Organisation)
                           .find(one.value(u"organisation").toLongLong()));
        names.append(organisation.label());
    }
    return names.join(u"; "_s);
}

Result<void> Summary::facts()
{
    paper::Facts facts;
    const auto add = [&facts](const QString &label, const QString &value, bool expected = false) {
        if (!value.isEmpty() || expected)
            facts.facts.append(
                {label,
                 value.isEmpty() ? paper::muted(Tr::tr("not recorded")) : paper::plain(value)});
    };
    PLENARY_ASSIGN(const QString hosts, organisers({u"host"_s, u"organiser"_s}));
    PLENARY_ASSIGN(const QString inviters, organisers({u"inviter"_s}));
    PLENARY_ASSIGN(const QString partners, organisers({u"partner"_s}));
    add(Tr::tr("Hosts and organisers"), hosts, inviters.isEmpty());
    add(Tr::tr("Invited by"), inviters);
    add(Tr::tr("Partners"), partners);
    const QString number = m_event.record.value(u"number").toString();
    const QString series = m_event.links.value(u"series"_s);
    add(Tr::tr("Series"),
        series.isEmpty() || number.isEmpty() ? series
                                             : Tr::tr("%1, number %2").arg(series, number));
    add(Tr::tr("Part of"), m_event.links.value(u"parent"_s));
    add(Tr::tr("Venue"), shown(u"venue"));
    PLENARY_ASSIGN(
        const QList<Record> adopted,
        EntityStore(m_database, Entity::Instrument).findBy(u"adopted_at", m_event.record.id));
    QStringList outcome;
    for (const Record &instrument : adopted)
        outcome.append(instrument.label());
    add(Tr::tr("Outcome"), outcome.join(u"; "_s), true);
    m_parts.document.blocks << facts;
    return {};
}

Result<void> Summary::figures()
{
    PLENARY_ASSIGN(const FigureTable seats,
                   countFigure(m_database, {Measure::Attendances, m_here, {u"attendance"_s}}));
    m_seats = seats.total;
    PLENARY_ASSIGN(const paper::KeyFigures strip,
                   keyFigures(m_database, m_parts, m_event.record, m_here, m_people));
    m_parts.document.blocks << strip;
    PLENARY_ASSIGN(const auto table, reportedTable(m_database, m_parts, m_event.record, m_here));
    if (table)
        m_parts.addTable(*table);
    if (m_people == 0 && m_seats > 0)
        m_parts.document.blocks << paper::Paragraph{paper::plain(
            Tr::tr("%1 seats are on record for this event; attendance is recorded for none.")
                .arg(m_parts.number(m_seats)))};
    if (m_seats == 0)
        m_parts.document.blocks << paper::Paragraph{paper::plain(
            Tr::tr("No participants are recorded for this event. Figures that others published "
                   "stand above, each with its source."))};
    return {};
}

Result<void> Summary::charts()
{
    if (m_seats == 0)
        return {};
    ChartQuery query{
        .name = u"categories"_s, .filter = m_here, .measure = Measure::People, .by = {}};
    if (m_people > 0) {
        PLENARY_ASSIGN(ChartSpec categories, makeChart(m_database, query));
        categories.title = Tr::tr("People by category");
        m_parts.addFigure(categories, true);
    }
    query.name = u"three-facts"_s;
    PLENARY_ASSIGN(ChartSpec facts, makeChart(m_database, query));
    facts.title = Tr::tr("Invitation, answer, attendance");
    facts.subtitle = Tr::tr("Three separate facts about the same seats");
    m_parts.addFigure(facts, m_people > 0);
    return {};
}

Result<void> Summary::countries()
{
    if (m_people == 0)
        return {};
    m_parts.document.blocks << paper::Section{Tr::tr("Participation by regional group and country"),
                                              false};
    const FigureQuery query{Measure::People, m_here, {u"group"_s, u"country"_s}};
    PLENARY_ASSIGN(FigureTable table, countFigure(m_database, query));
    PLENARY_ASSIGN(const FigureTable groups,
                   countFigure(m_database, {Measure::People, m_here, {u"group"_s}}));
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Panels;
    chart.id = u"countries-by-group"_s;
    chart.title = Tr::tr("People who attended, by represented country");
    chart.subtitle = Tr::tr("%1 people; one scale for all groups").arg(m_parts.number(table.total));
    chart.categoryTitle = Tr::tr("Represented country");
    chart.valueTitle = Tr::tr("people");
    chart.series = {{Tr::tr("people"), ChartSpec::Role::Counted, 1, {}}};
    for (const FigureTable::Cell &group : groups.cells) {
        QList<FigureTable::Cell> members;
        for (const FigureTable::Cell &cell : table.cells) {
            if (cell.keys.first() == group.keys.first())
                members.append(cell);
        }
        std::ranges::stable_sort(members, std::ranges::greater{}, &FigureTable::Cell::value);
        for (const FigureTable::Cell &cell : members) {
            ChartSpec::Category category;
            category.label = m_parts.countryByCode(cell.keys.last());
            if (category.label == cell.keys.last())
                category.label = cell.labels.last();
            category.group = group.labels.first();
            category.groupDetail = Tr::tr("%1 people · %2 countries")
                                       .arg(m_parts.number(group.value))
                                       .arg(members.size());
            if (isUnknownKey(cell.keys.last()) || isNoStateKey(cell.keys.last())) {
                category.role = isUnknownKey(cell.keys.last()) ? ChartSpec::Role::Unknown
                                                               : ChartSpec::Role::Other;
                category.groupDetail = Tr::tr("%1 people").arg(m_parts.number(group.value));
            }
            category.values = {static_cast<double>(cell.value)};
            chart.categories.append(category);
        }
    }
    m_parts.addFigure(chart);
    return {};
}

Result<void> Summary::participants()
{
    if (m_people == 0)
        return {};
    PLENARY_ASSIGN(const ParticipantList list,
                   participantList(m_database, m_parts, m_event.record));
    m_parts.document.blocks << paper::Section{Tr::tr("List of participants"), true};
    if (!list.statesRepresented.isEmpty())
        m_parts.document.blocks << paper::Paragraph{paper::plain(list.statesRepresented)};
    m_parts.document.blocks << list.people;
    m_parts.addRemark(
        Tr::tr("Names, positions and organisations as at the event. Whoever is not to "
               "be listed, or was entered without a name, is counted and not named."));
    return {};
}

/// Texts adopted here, at the session this is part of, or in the year before: their sponsors are
/// whom this meeting was about.
Result<QList<Record>> Summary::relatedTexts() const
{
    PLENARY_ASSIGN(const QList<Record> all, EntityStore(m_database, Entity::Instrument).all());
    const QString starts = m_event.record.text(u"starts");
    QList<Record> related;
    for (const Record &instrument : all) {
        const bool here = instrument.value(u"adopted_at").toLongLong() == m_event.record.id;
        const QString year = instrument.text(u"adopted_on").left(4);
        const int ago =
            year.isEmpty() || starts.isEmpty() ? -1 : starts.left(4).toInt() - year.toInt();
        PLENARY_ASSIGN(
            const QList<Record> actions,
            EntityStore(m_database, Entity::PartyAction).findBy(u"instrument", instrument.id));
        if (here || (!actions.isEmpty() && (ago == 0 || ago == 1)))
            related.append(instrument);
    }
    return related;
}

Result<void> Summary::texts()
{
    PLENARY_ASSIGN(const QList<Record> related, relatedTexts());
    if (related.isEmpty())
        return {};
    m_parts.document.blocks << paper::Section{Tr::tr("Texts of this and the year before"), false};
    for (const Record &instrument : related) {
        PLENARY_ASSIGN(DeclarationStatus status,
                       declarationStatus(m_database, instrument.id, m_parts.asAt()));
        const QString summary = instrument.text(u"summary");
        m_parts.document.blocks << paper::Paragraph{
            paper::bold(QString(status.name + u" ("_s + status.line + u")"_s))};
        if (!summary.isEmpty())
            m_parts.document.blocks << paper::Paragraph{paper::plain(summary)};
        if (status.lines.isEmpty())
            continue;
        for (DeclarationStatus::Line &line : status.lines) {
            if (!line.code.isEmpty())
                line.name = m_parts.countryByCode(line.code);
        }
        PLENARY_ASSIGN(paper::Table table, statusTable(m_database, m_parts, status, instrument.id));
        table.title = Tr::tr("Who stands behind %1, and where they came").arg(status.symbol);
        m_parts.addTable(table);
    }
    return {};
}

} // namespace

Result<paper::Document> eventSummary(Database &database, const ReportQuery &query)
{
    PLENARY_ASSIGN(
        const Record event,
        findNamed(database, Entity::Event, query.event, {u"code"_s, u"short_title"_s, u"title"_s}));
    PLENARY_ASSIGN(PaperParts parts, PaperParts::start(database, query));
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, Entity::Event, event.id));
    Summary summary(database, parts, named);
    PLENARY_TRY(summary.title());
    PLENARY_TRY(summary.facts());
    PLENARY_TRY(summary.figures());
    PLENARY_TRY(summary.charts());
    PLENARY_TRY(summary.countries());
    PLENARY_TRY(summary.texts());
    PLENARY_TRY(summary.participants());
    return parts.finished();
}

} // namespace plenary
