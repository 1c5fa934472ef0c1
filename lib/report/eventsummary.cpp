// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech.h"
#include "figures/attendancelist.h"
#include "figures/charts.h"
#include "figures/numberwords.h"
#include "figures/statusmatrix.h"
#include "library/editing.h"
#include "report/countrypanels.h"
#include "report/paperparts.h"
#include "report/participantlist.h"
#include "report/reportedparts.h"
#include "report/statustable.h"
#include "report/summaryfacts.h"
#include "report/supporters.h"
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
    [[nodiscard]] Result<QList<Record>> relatedTexts() const;
    [[nodiscard]] Result<QString> adoptionLine(qint64 id) const;

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
    QString kind = shown(u"type");
    if (event.text(u"status") != u"not_recorded")
        kind = Speech::list({kind, shown(u"status")});
    const QString name = eventName(event);
    paper::Document &document = m_parts.document;
    document.title = Tr::tr("Event summary: %1").arg(name);
    document.runningTitle = m_parts.joined({Tr::tr("Event summary"), name}, u" · "_s);
    document.blocks << paper::TitleBlock{
        Tr::tr("Event summary"),
        event.text(u"title").isEmpty() ? name : event.text(u"title"),
        m_parts.joined({m_parts.place(event), m_parts.dates(event), kind}, u" · "_s)};
    return {};
}

Result<void> Summary::facts()
{
    PLENARY_ASSIGN(const paper::Facts facts, summaryFacts(m_database, m_parts, m_event));
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
    PLENARY_ASSIGN(const auto chart, reportedChart(m_database, m_parts, m_event.record, m_here));
    if (chart)
        m_parts.addDrawnTable(*chart);
    if (m_people == 0 && m_seats > 0)
        m_parts.document.blocks << paper::Paragraph{paper::plain(
            //: %1 "9 seats on record"
            Tr::tr("%1 for this event; attendance is recorded for none.")
                .arg(seatsInWords(m_seats)))};
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
    paper::Figure half;
    half.halfWidth = true;
    ChartQuery query{
        .name = u"categories"_s, .filter = m_here, .measure = Measure::People, .by = {}};
    if (m_people > 0) {
        PLENARY_ASSIGN(ChartSpec categories, makeChart(m_database, query));
        categories.title = Tr::tr("People by category");
        categories.subtitle = peopleWhoAttended(m_people);
        m_parts.addFigure(categories, half);
    }
    query.name = u"three-facts"_s;
    PLENARY_ASSIGN(ChartSpec facts, makeChart(m_database, query));
    facts.title = Tr::tr("Invitation, answer, attendance");
    facts.subtitle = Tr::tr("Three separate facts about the same people");
    m_parts.addFigure(facts, m_people > 0 ? half : paper::Figure());
    return {};
}

Result<void> Summary::countries()
{
    if (m_people == 0)
        return {};
    m_parts.document.blocks << paper::Section{Tr::tr("Participation by regional group and country"),
                                              false};
    PLENARY_ASSIGN(const ChartSpec chart, countryPanels(m_database, m_parts, m_here));
    m_parts.addFigure(chart);
    return {};
}

Result<void> Summary::participants()
{
    if (m_people == 0)
        return {};
    PLENARY_ASSIGN(const ParticipantList list,
                   participantList(m_database, m_parts, m_event.record));
    m_parts.document.blocks << paper::Section{Tr::tr("List of participants"), false};
    PLENARY_ASSIGN(const bool isPartial, isPartialList(m_database, m_event.record.id));
    if (isPartial && m_people > 0)
        m_parts.addRemark(
            Tr::tr("The list holds less than nine tenths of what was reported: others "
                   "may have come, too."));
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

/// "resolution, adopted · CCPCJ-25 · May 2016 · E/2016/30".
Result<QString> Summary::adoptionLine(qint64 id) const
{
    PLENARY_ASSIGN(const NamedRecord text, readRecord(m_database, Entity::Instrument, id));
    const EntityTable &table = tableOf(Entity::Instrument);
    QString kind = table.find(u"type")->display(text.record.value(u"type"));
    if (text.record.text(u"stage") != u"not_recorded")
        kind = Speech::list({kind, table.find(u"stage")->display(text.record.value(u"stage"))});
    return m_parts.joined({kind,
                           text.links.value(u"adopted_at"_s),
                           m_parts.date(text.record.text(u"adopted_on")),
                           text.record.text(u"document")},
                          u" · "_s);
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
        translate(status, m_parts);
        const QString summary = instrument.text(u"summary");
        PLENARY_ASSIGN(const QString line, adoptionLine(instrument.id));
        m_parts.document.blocks << paper::Paragraph{
            paper::bold(m_parts.joined({status.name, line}, u" · "_s))};
        if (!summary.isEmpty())
            m_parts.document.blocks << paper::Paragraph{paper::plain(summary)};
        if (status.lines.isEmpty())
            continue;
        const QString code = m_event.record.text(u"code");
        PLENARY_ASSIGN(const paper::Table table,
                       supportersTable(m_database, m_parts, status, instrument.id, code));
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
