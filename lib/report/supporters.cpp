// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/supporters.h"

#include "core/speech.h"
#include "report/statustable.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

using Line = DeclarationStatus::Line;

paper::Text cameHere(const PaperParts &parts, const QList<Line> &lines, qsizetype meeting)
{
    int came = 0;
    int known = 0;
    for (const Line &line : lines) {
        const ChartSpec::Cell state = line.cells.at(meeting).state;
        came += state == ChartSpec::Cell::Counted ? 1 : 0;
        known += state == ChartSpec::Cell::NotRecorded ? 0 : 1;
    }
    if (known == 0)
        return paper::muted(Tr::tr("not recorded"));
    const QString of = Tr::tr("%1 of %2").arg(parts.number(came), parts.number(known));
    const qsizetype unknown = lines.size() - known;
    return paper::plain(
        unknown == 0 ? of : u"%1\u00A0+\u00A0%2\u00A0?"_s.arg(of, Speech::number(unknown)));
}

/// "Kenya, South Africa"; who introduced the text is said so.
QString namesOf(const PaperParts &parts, const QList<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines)
        names.append(line.action == u"main_sponsor" ? u"%1 (%2)"_s.arg(line.name, line.actionLabel)
                                                    : line.name);
    return parts.listedLong(names);
}

} // namespace

Result<paper::Table> supportersTable(Database &database,
                                     PaperParts &parts,
                                     const DeclarationStatus &status,
                                     qint64 instrument,
                                     const QString &meeting)
{
    PLENARY_ASSIGN(const auto calls, actionSources(database, parts, instrument));
    const qsizetype here = [&] {
        for (qsizetype i = 0; i < status.meetings.size(); ++i) {
            if (status.meetings.at(i).code == meeting)
                return i;
        }
        return qsizetype(-1);
    }();
    paper::Table table;
    table.title = Tr::tr("Who stands behind %1").arg(status.symbol);
    table.subtitle = status.summary;
    table.columns = {paper::column(Tr::tr("Regional group")),
                     paper::column(Tr::tr("States and organisations")),
                     paper::column(Tr::tr("Number"), paper::Table::Align::End)};
    if (here >= 0)
        table.columns.append(paper::column(Tr::tr("Recorded present"), paper::Table::Align::End));
    const auto row = [&](const QString &name, const QList<Line> &lines, const paper::Text &names) {
        paper::Table::Row result;
        result.cells = {paper::plain(name), names, paper::plain(parts.number(lines.size()))};
        if (here >= 0)
            result.cells.append(cameHere(parts, lines, here));
        return result;
    };
    for (qsizetype from = 0; from < status.lines.size();) {
        QList<Line> lines;
        QStringList marks;
        const QString group = status.lines.at(from).groupLabel;
        for (; from < status.lines.size() && status.lines.at(from).groupLabel == group; ++from) {
            lines.append(status.lines.at(from));
            marks += calls.value(actionKey(lines.last()));
        }
        marks.removeDuplicates();
        table.rows.append(row(group, lines, paper::plain(namesOf(parts, lines), marks)));
    }
    paper::Table::Row total = row(Tr::tr("All"), status.lines, paper::plain({}));
    total.kind = paper::Table::Row::Kind::Total;
    table.rows.append(total);
    return table;
}

} // namespace plenary
