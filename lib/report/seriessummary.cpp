// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech.h"
#include "figures/figure.h"
#include "figures/numberwords.h"
#include "report/paperparts.h"
#include "report/reportedparts.h"
#include "report/seriesmeetings.h"
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

using series::Meeting;

/// Texts of the column of published figures; empty if there is not one.
Result<QList<paper::Text>>
reportedColumn(Database &database, PaperParts &parts, const QList<Meeting> &meetings)
{
    QList<paper::Text> column;
    bool any = false;
    for (const Meeting &meeting : meetings) {
        PLENARY_ASSIGN(QList<Record> figures,
                       reportedOf(database, meeting.event.id, Measure::People));
        figures.removeIf([](const Record &figure) {
            return !figure.text(u"category").isEmpty();
        });
        any = any || !figures.isEmpty();
        column.append(figures.isEmpty() ? paper::plain(u"–"_s) : reportedTexts(parts, figures));
    }
    if (!any)
        column.clear();
    return column;
}

paper::Table::Row totalRow(const PaperParts &parts, const QList<Meeting> &meetings)
{
    qint64 sum = 0;
    qsizetype unknown = 0;
    for (const Meeting &meeting : meetings) {
        sum += meeting.attendances;
        unknown += series::isRecorded(meeting) ? 0 : 1;
    }
    const QString all = parts.number(sum);
    paper::Table::Row total;
    total.kind = paper::Table::Row::Kind::Total;
    total.cells = {paper::plain(Tr::tr("All")),
                   paper::plain({}),
                   paper::plain({}),
                   paper::plain(sum == 0           ? u"?"_s
                                    : unknown == 0 ? all
                                                   : u"%1\u00A0+\u00A0%2\u00A0?"_s.arg(
                                                       all, Speech::number(unknown)))};
    return total;
}

Result<paper::Table> meetingTable(Database &database,
                                  PaperParts &parts,
                                  const QList<Meeting> &meetings,
                                  const QString &prefix)
{
    using Align = paper::Table::Align;
    PLENARY_ASSIGN(const QList<paper::Text> reported, reportedColumn(database, parts, meetings));
    paper::Table table;
    table.title = Tr::tr("Meetings and attendances");
    const QString name = prefix.isEmpty() ? Tr::tr("Meeting") : prefix;
    table.columns = {paper::column(name, prefix.isEmpty() ? Align::Start : Align::End),
                     paper::column(Tr::tr("Year")),
                     paper::column(Tr::tr("Place")),
                     paper::column(Tr::tr("Attendances"), Align::End),
                     paper::column(Tr::tr("People"), Align::End),
                     paper::column(Tr::tr("Countries"), Align::End)};
    if (!reported.isEmpty())
        table.columns.append(paper::column(Tr::tr("People reported")));
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const Meeting &meeting = meetings.at(i);
        const auto number = [&](qint64 value) {
            return series::isRecorded(meeting) ? paper::plain(parts.number(value))
                                               : paper::orNotRecorded({});
        };
        paper::Table::Row row;
        row.separated = i > 0 && i % 5 == 0;
        row.cells = {paper::bold(meeting.name),
                     paper::plain(meeting.event.text(u"starts").left(4)),
                     paper::plain(parts.place(meeting.event)),
                     number(meeting.attendances),
                     number(meeting.people),
                     number(meeting.countries)};
        if (!reported.isEmpty())
            row.cells.append(reported.at(i));
        table.rows.append(row);
    }
    table.rows.append(totalRow(parts, meetings));
    return table;
}

/// The series that was named; without a name the one with the most events.
Result<Record> seriesOf(Database &database, const ReportQuery &query)
{
    if (!query.series.isEmpty())
        return findNamed(database, Entity::EventSeries, query.series, {u"acronym"_s, u"name"_s});
    PLENARY_ASSIGN(const QList<Record> all, EntityStore(database, Entity::EventSeries).all());
    std::optional<Record> best;
    qsizetype most = 0;
    for (const Record &series : all) {
        PLENARY_ASSIGN(const QList<Record> events,
                       EntityStore(database, Entity::Event).findBy(u"series", series.id));
        if (events.size() > most) {
            most = events.size();
            best = series;
        }
    }
    if (!best)
        return Error{Error::Code::NotFound,
                     Tr::tr("No event of this register belongs to a series. Enter the series of an "
                            "event first."),
                     {}};
    return *best;
}

/// "19 meetings, 1976–2022 · Bern to Panama City".
QString lineOf(const PaperParts &parts, const QList<Meeting> &meetings, const QString &years)
{
    const QString first = meetings.first().event.text(u"city");
    const QString last = meetings.last().event.text(u"city");
    const bool route = !first.isEmpty() && !last.isEmpty() && first != last;
    return parts.joined({counted(QT_TRANSLATE_NOOP("plenary", "1 meeting"),
                                 QT_TRANSLATE_N_NOOP("plenary", "%Ln meetings"),
                                 meetings.size())
                             + u", "_s + years,
                         route ? Tr::tr("%1 to %2").arg(first, last) : QString()},
                        u" · "_s);
}

/// What others publish is published about single meetings: their sum would count people twice.
Result<paper::KeyFigures> stripOf(Database &database, PaperParts &parts, const Filter &here)
{
    paper::KeyFigures strip;
    for (const auto &[measure, name] :
         {std::pair(Measure::Attendances, Tr::tr("Attendances")),
          std::pair(Measure::People, Tr::tr("People")),
          std::pair(Measure::Countries, Tr::tr("Countries represented"))}) {
        PLENARY_ASSIGN(const FigureTable table, countFigure(database, {measure, here, {}}));
        const bool isRecorded = table.total > 0;
        strip.cells.append({name,
                            Tr::tr("recorded"),
                            isRecorded ? parts.callRule(table.rule) : QStringList(),
                            isRecorded ? parts.number(table.total) : u"–"_s,
                            isRecorded ? QString() : Tr::tr("not recorded"),
                            Tr::tr("reported"),
                            {paper::muted(Tr::tr("no published total found"))}});
    }
    return strip;
}

} // namespace

Result<paper::Document> seriesSummary(Database &database, const ReportQuery &query)
{
    PLENARY_ASSIGN(const Record record, seriesOf(database, query));
    PLENARY_ASSIGN(PaperParts parts, PaperParts::start(database, query));
    const Filter here = Filter::compare(u"event.series"_s, u"#%1"_s.arg(record.id));
    PLENARY_ASSIGN(QList<Meeting> meetings, series::meetingsOf(database, record, here));
    if (meetings.isEmpty())
        return Error{
            Error::Code::NotFound,
            Tr::tr("No event belongs to the series “%1”. Enter this series in its events first.")
                .arg(record.label()),
            {}};
    const QString prefix = series::takePrefix(meetings);
    const auto year = [](const Meeting &meeting) {
        return meeting.event.text(u"starts").left(4);
    };
    const QString years = u"%1–%2"_s.arg(year(meetings.first()), year(meetings.last()));
    paper::Document &document = parts.document;
    document.title = Tr::tr("Series summary: %1").arg(record.label());
    document.runningTitle = parts.joined({Tr::tr("Series summary"), years}, u" · "_s);
    document.blocks << paper::TitleBlock{
        Tr::tr("Series summary"), record.label(), lineOf(parts, meetings, years)};
    PLENARY_ASSIGN(const paper::KeyFigures strip, stripOf(database, parts, here));
    document.blocks << strip;
    const bool anyRecorded = std::ranges::any_of(meetings, series::isRecorded);
    PLENARY_ASSIGN(const paper::Table table, meetingTable(database, parts, meetings, prefix));
    if (anyRecorded)
        parts.addFigure(series::timeColumns(parts, meetings, prefix));
    else
        parts.addRemark(Tr::tr("No attendance is recorded at any of these meetings."));
    parts.addTable(table);
    if (anyRecorded) {
        paper::Figure figure;
        // A column of published figures needs the whole width.
        figure.besideTable = table.columns.size() <= 6;
        parts.addFigure(series::groupsInTime(meetings), figure);
    }
    return parts.finished();
}

} // namespace plenary
