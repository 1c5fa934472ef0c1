// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/statustable.h"

#include "core/speech.h"
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
        paper::Text text = paper::plain(Tr::tr("none of %1").arg(Speech::number(line.known())));
        text.gap = true;
        return text;
    }
    const QString known =
        Tr::tr("%1 of %2").arg(Speech::number(line.cameTo()), Speech::number(line.known()));
    return paper::plain(
        unknown == 0 ? known : u"%1\u00A0+\u00A0%2\u00A0?"_s.arg(known, Speech::number(unknown)));
}

paper::Table::Row
rowOf(const PaperParts &parts, const DeclarationStatus::Line &line, const QStringList &calls)
{
    paper::Table::Row row;
    const bool isMain = line.action == u"main_sponsor";
    paper::Text action = paper::plain(line.actionLabel, calls);
    action.bold = isMain;
    row.cells = {paper::plain(line.name), action};
    if (line.cells.isEmpty())
        return row;
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
    total.cells = {paper::plain(status.meetings.isEmpty() ? Tr::tr("All") : Tr::tr("Present")),
                   paper::plain(Tr::tr("%1 in all").arg(Speech::number(status.lines.size())))};
    if (status.meetings.isEmpty())
        return total;
    for (qsizetype i = 0; i < status.meetings.size(); ++i) {
        int came = 0;
        int unknown = 0;
        for (const DeclarationStatus::Line &line : status.lines) {
            came += line.cells.at(i).state == Cell::Counted ? 1 : 0;
            unknown += line.cells.at(i).state == Cell::NotRecorded ? 1 : 0;
        }
        total.cells.append(paper::plain(unknown == status.lines.size() ? u"?"_s
                                            : unknown == 0
                                            ? Speech::number(came)
                                            : u"%1\u00A0+\u00A0%2\u00A0?"_s.arg(
                                                Speech::number(came), Speech::number(unknown))));
    }
    total.cells.append(paper::plain({}));
    return total;
}

/// A meeting whose column would hold nothing but "?".
bool isUnknown(const DeclarationStatus &status, qsizetype meeting)
{
    return std::ranges::all_of(status.lines, [meeting](const DeclarationStatus::Line &line) {
        return line.cells.at(meeting).state == Cell::NotRecorded;
    });
}

/// The status without the meetings of which nothing is known; a remark names them.
DeclarationStatus knownPart(PaperParts &parts, const DeclarationStatus &status)
{
    DeclarationStatus known = status;
    QStringList unknown;
    for (qsizetype i = status.meetings.size(); i-- > 0;) {
        if (!isUnknown(status, i))
            continue;
        const DeclarationStatus::Meeting &meeting = status.meetings.at(i);
        unknown.prepend(meeting.name.contains(meeting.year)
                            ? meeting.name
                            : QString(meeting.name + u' ' + meeting.year));
        known.meetings.removeAt(i);
        for (DeclarationStatus::Line &line : known.lines)
            line.cells.removeAt(i);
    }
    if (!unknown.isEmpty() && !status.lines.isEmpty())
        parts.addRemark(
            Tr::tr("Attendance of those on this list is not recorded at: %1; columns left out.")
                .arg(parts.listed(unknown)));
    return known;
}

void setKey(paper::Table &table)
{
    table.key = Tr::tr("People who attended:");
    table.keyEntries = {
        {0, Speech::number(1), u"%1–%2"_s.arg(Speech::number(1), Speech::number(3))},
        {1, Speech::number(4), u"%1–%2"_s.arg(Speech::number(4), Speech::number(9))},
        {2, Speech::number(10), Tr::tr("10 or more")},
        {noTint, u"–"_s, Tr::tr("not on the list")},
        {noTint, u"×"_s, Tr::tr("declined or absent")},
        {unrecordedTint, u"?"_s, Tr::tr("not recorded")}};
}

void setColumns(paper::Table &table, const DeclarationStatus &status)
{
    table.columns = {paper::column(Tr::tr("State or organisation")),
                     paper::column(Tr::tr("Action"))};
    for (const DeclarationStatus::Meeting &meeting : status.meetings)
        table.columns.append(
            paper::column(meeting.year, paper::Table::Align::Centre, meeting.name));
    if (!status.meetings.isEmpty()) {
        table.columns.append(paper::column(Tr::tr("Recorded present"), paper::Table::Align::End));
        setKey(table);
    }
}

} // namespace

void translate(DeclarationStatus &status, const PaperParts &parts)
{
    for (DeclarationStatus::Line &line : status.lines) {
        if (!line.code.isEmpty())
            line.name = parts.countryByCode(line.code);
        line.groupLabel = paper::capitalised(line.groupLabel);
    }
    const Field *group = tableOf(Entity::Country).find(u"regional_group");
    const auto placeOf = [group](const DeclarationStatus::Line &line) {
        return line.code.isEmpty() ? 1000 : group->choiceIndex(line.group);
    };
    std::ranges::stable_sort(status.lines, [&](const auto &a, const auto &b) {
        const int first = placeOf(a);
        const int second = placeOf(b);
        return first != second ? first < second : parts.sortKey(a.name) < parts.sortKey(b.name);
    });
}

QString actionKey(const DeclarationStatus::Line &line)
{
    return QString(line.name + u'\n' + line.action);
}

Result<QHash<QString, QStringList>>
actionSources(Database &database, PaperParts &parts, qint64 instrument)
{
    QHash<QString, QStringList> calls;
    PLENARY_ASSIGN(const QList<Record> records,
                   EntityStore(database, Entity::PartyAction).findBy(u"instrument", instrument));
    for (const Record &action : records) {
        QString name = parts.country(action.value(u"country"));
        if (name.isEmpty() && !action.value(u"organisation").isNull()) {
            PLENARY_ASSIGN(const Record organisation,
                           EntityStore(database, Entity::Organisation)
                               .find(action.value(u"organisation").toLongLong()));
            name = organisation.label();
        }
        calls.insert(QString(name + u'\n' + action.text(u"action")),
                     parts.callSource(action.value(u"source")));
    }
    return calls;
}

Result<paper::Table> statusTable(Database &database,
                                 PaperParts &parts,
                                 const DeclarationStatus &whole,
                                 qint64 instrument)
{
    PLENARY_ASSIGN(const auto calls, actionSources(database, parts, instrument));
    const DeclarationStatus status = knownPart(parts, whole);
    paper::Table table;
    table.title = status.meetings.isEmpty() ? Tr::tr("Status")
                                            : Tr::tr("Status, and where each of them came");
    setColumns(table, status);
    if (!status.meetings.isEmpty())
        parts.addRemark(
            Tr::tr("Presence: at least one person attended or attended in part. “–”: nobody on the "
                   "list of the meeting. “?”: no list, or one that holds less than nine tenths of "
                   "what was reported; no conclusion can be drawn."));
    QHash<QString, int> sizes;
    for (const DeclarationStatus::Line &line : status.lines)
        ++sizes[line.groupLabel];
    QString group;
    for (const DeclarationStatus::Line &line : status.lines) {
        if (line.groupLabel != group) {
            group = line.groupLabel;
            paper::Table::Row head;
            head.kind = paper::Table::Row::Kind::GroupHead;
            head.cells = {paper::plain(group), paper::plain(Speech::number(sizes.value(group)))};
            table.rows.append(head);
        }
        table.rows.append(rowOf(parts, line, calls.value(actionKey(line))));
    }
    if (status.lines.isEmpty())
        table.subtitle = Tr::tr("No party actions are recorded as at this date.");
    else
        table.rows.append(totalOf(status));
    return table;
}

} // namespace plenary
