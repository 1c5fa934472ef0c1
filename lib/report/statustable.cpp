// SPDX-License-Identifier: GPL-3.0-or-later
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

using Cell = ChartSpec::Cell;

constexpr int noTint = -1;
constexpr int unrecordedTint = 3;

/// Three steps: 1–3, 4–9, 10 and more people.
int tintOf(const DeclarationStatus::Cell &cell)
{
    if (cell.state == Cell::NotRecorded)
        return unrecordedTint;
    if (cell.state != Cell::Counted)
        return noTint;
    return cell.people < 4 ? 0 : cell.people < 10 ? 1 : 2;
}

QString markOf(const PaperParts &parts, const DeclarationStatus::Cell &cell)
{
    switch (cell.state) {
    case Cell::Counted:
        return parts.number(cell.people);
    case Cell::Declined:
        return u"×"_s;
    case Cell::NotRecorded:
        return u"?"_s;
    case Cell::Zero:
        break;
    }
    return u"–"_s;
}

paper::Text cameTo(const DeclarationStatus::Line &line)
{
    const int unknown = static_cast<int>(line.cells.size()) - line.known();
    if (line.known() == 0)
        return paper::muted(Tr::tr("not recorded"));
    if (line.cameTo() == 0) {
        paper::Text text = paper::plain(Tr::tr("none of %1").arg(line.known()));
        text.gap = true;
        return text;
    }
    const QString known = Tr::tr("%1 of %2").arg(line.cameTo()).arg(line.known());
    return paper::plain(unknown == 0 ? known : u"%1 + %2 ?"_s.arg(known).arg(unknown));
}

paper::Table::Row
rowOf(const PaperParts &parts, const DeclarationStatus::Line &line, const QStringList &calls)
{
    paper::Table::Row row;
    const bool isMain = line.action == u"main_sponsor";
    row.cells = {paper::plain(line.name),
                 isMain ? paper::bold(line.actionLabel) : paper::plain(line.actionLabel, calls)};
    row.tints = {noTint, noTint};
    for (const DeclarationStatus::Cell &cell : line.cells) {
        row.cells.append(paper::plain(markOf(parts, cell)));
        row.tints.append(tintOf(cell));
    }
    row.cells.append(cameTo(line));
    row.tints.append(noTint);
    return row;
}

paper::Table::Row totalOf(const DeclarationStatus &status)
{
    paper::Table::Row total;
    total.kind = paper::Table::Row::Kind::Total;
    total.cells = {paper::plain(Tr::tr("Present")),
                   paper::plain(Tr::tr("%1 in all").arg(status.lines.size()))};
    for (qsizetype i = 0; i < status.meetings.size(); ++i) {
        int came = 0;
        int unknown = 0;
        for (const DeclarationStatus::Line &line : status.lines) {
            came += line.cells.at(i).state == Cell::Counted ? 1 : 0;
            unknown += line.cells.at(i).state == Cell::NotRecorded ? 1 : 0;
        }
        total.cells.append(paper::plain(unknown == status.lines.size() ? u"?"_s
                                            : unknown == 0
                                            ? QString::number(came)
                                            : u"%1 + %2 ?"_s.arg(came).arg(unknown)));
    }
    total.cells.append(paper::plain({}));
    return total;
}

/// Note marks of the sources of the actions, by country or organisation and action.
Result<QHash<QString, QStringList>>
sourcesOf(Database &database, PaperParts &parts, qint64 instrument)
{
    QHash<QString, QStringList> calls;
    PLENARY_ASSIGN(const QList<Record> actions,
                   EntityStore(database, Entity::PartyAction).findBy(u"instrument", instrument));
    for (const Record &action : actions)
        calls.insert(
            QString(parts.country(action.value(u"country")) + u'\n' + action.text(u"action")),
            parts.callSource(action.value(u"source")));
    return calls;
}

} // namespace

Result<paper::Table> statusTable(Database &database,
                                 PaperParts &parts,
                                 const DeclarationStatus &status,
                                 qint64 instrument)
{
    PLENARY_ASSIGN(const auto calls, sourcesOf(database, parts, instrument));
    paper::Table table;
    table.title = Tr::tr("Status, and where each of them came");
    table.key = Tr::tr("People who attended:");
    table.keyEntries = {{0, u"1"_s, u"1–3"_s},
                        {1, u"4"_s, u"4–9"_s},
                        {2, u"10"_s, Tr::tr("10 or more")},
                        {noTint, u"–"_s, Tr::tr("did not come")},
                        {noTint, u"×"_s, Tr::tr("declined")},
                        {unrecordedTint, u"?"_s, Tr::tr("not recorded")}};
    table.columns = {paper::column(Tr::tr("State or organisation")),
                     paper::column(Tr::tr("Action"))};
    for (const DeclarationStatus::Meeting &meeting : status.meetings)
        table.columns.append(
            paper::column(meeting.year, paper::Table::Align::Centre, meeting.name));
    table.columns.append(paper::column(Tr::tr("Came to"), paper::Table::Align::End));
    QHash<QString, int> sizes;
    for (const DeclarationStatus::Line &line : status.lines)
        ++sizes[line.groupLabel];
    QString group;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (line.groupLabel != group) {
            group = line.groupLabel;
            paper::Table::Row head;
            head.kind = paper::Table::Row::Kind::GroupHead;
            head.cells = {paper::plain(group), paper::plain(QString::number(sizes.value(group)))};
            table.rows.append(head);
        }
        table.rows.append(
            rowOf(parts, line, calls.value(QString(line.name + u'\n' + line.action))));
    }
    if (status.lines.isEmpty())
        table.subtitle = Tr::tr("No party actions are recorded as at this date.");
    else
        table.rows.append(totalOf(status));
    return table;
}

} // namespace plenary
