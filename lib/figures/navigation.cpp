// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/navigation.h"

#include "core/isolates.h"
#include "core/partialdate.h"
#include "core/speech.h"
#include "figures/figure.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString firstOf(const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString joined(QStringList parts)
{
    return lineOf(std::move(parts));
}

QString dateWords(const QString &from, const QString &to)
{
    const auto date = [](const QString &stored) {
        return PartialDate::fromText(stored).value_or(PartialDate());
    };
    return PartialDate::spanToDisplay(date(from), date(to));
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Result<QHash<qint64, QString>> namesOf(Database &database, Entity entity)
{
    PLENARY_ASSIGN(const QList<Record> records, EntityStore(database, entity).all());
    QHash<qint64, QString> names;
    for (const Record &record : records)
        names.insert(record.id, record.label());
    return names;
}

/// By event code: who came. Events of which no attendance is recorded are left out.
Result<QHash<QString, qint64>> cameByEvent(Database &database)
{
    PLENARY_ASSIGN(const FigureTable table,
                   countFigure(database, {Measure::People, {}, {u"event"_s}}));
    PLENARY_ASSIGN(const QSet<QString> recorded, eventsWithAttendance(database));
    QHash<QString, qint64> came;
    for (const QString &event : recorded)
        came.insert(event, 0);
    for (const FigureTable::Cell &cell : table.cells)
        came.insert(cell.keys.first(), cell.value);
    return came;
}

/// Groups in the order of their latest entry, entries latest first.
void arrange(QList<std::pair<QString, ListEntry>> &dated)
{
    QHash<QString, QString> latest;
    for (const auto &[date, entry] : std::as_const(dated))
        latest[entry.group] = std::max(latest.value(entry.group), date);
    std::ranges::stable_sort(dated, [&latest](const auto &a, const auto &b) {
        const QString left = latest.value(a.second.group), right = latest.value(b.second.group);
        if (left != right)
            return left > right;
        return a.second.group != b.second.group ? a.second.group < b.second.group
                                                : a.first > b.first;
    });
}

QList<ListEntry> entriesOf(QList<std::pair<QString, ListEntry>> dated)
{
    arrange(dated);
    QList<ListEntry> entries;
    for (const auto &[date, entry] : std::as_const(dated))
        entries.append(entry);
    return entries;
}

} // namespace

Result<QList<ListEntry>> conferenceEntries(Database &database)
{
    PLENARY_ASSIGN(const QList<Record> events, EntityStore(database, Entity::Event).all());
    PLENARY_ASSIGN(const auto series, namesOf(database, Entity::EventSeries));
    PLENARY_ASSIGN(const auto came, cameByEvent(database));
    QList<std::pair<QString, ListEntry>> dated;
    for (const Record &event : events) {
        const QString code = event.text(u"code");
        ListEntry entry;
        entry.id = event.id;
        entry.title = firstOf({event.text(u"short_title"), event.text(u"title"), code});
        entry.detail =
            joined({event.text(u"city"), dateWords(event.text(u"starts"), event.text(u"ends"))});
        entry.group = series.value(event.value(u"series").toLongLong(), Tr::tr("Other meetings"));
        entry.count = came.contains(code) ? Speech::number(came.value(code)) : u"–"_s;
        entry.statusField = u"status"_s;
        entry.statusCode = event.text(u"status");
        dated.append({event.text(u"starts"), entry});
    }
    return entriesOf(dated);
}

Result<QList<ListEntry>> instrumentEntries(Database &database)
{
    PLENARY_ASSIGN(const QList<Record> texts, EntityStore(database, Entity::Instrument).all());
    PLENARY_ASSIGN(const QList<Record> taken, EntityStore(database, Entity::PartyAction).all());
    PLENARY_ASSIGN(const QList<Record> events, EntityStore(database, Entity::Event).all());
    QHash<qint64, QString> meetings;
    for (const Record &event : events)
        meetings.insert(event.id, firstOf({event.text(u"short_title"), event.text(u"code")}));
    QHash<qint64, int> parties;
    for (const Record &action : taken)
        ++parties[action.value(u"instrument").toLongLong()];
    QList<std::pair<QString, ListEntry>> dated;
    for (const Record &text : texts) {
        const Field *type = text.table().find(u"type");
        ListEntry entry;
        entry.id = text.id;
        entry.title =
            firstOf({text.text(u"short_title"), joined({text.text(u"symbol"), text.label()})});
        entry.detail = joined({meetings.value(text.value(u"adopted_at").toLongLong()),
                               dateWords(text.text(u"adopted_on"), {})});
        entry.group = capitalised(type->display(text.value(u"type")));
        entry.count = parties.contains(text.id) ? Speech::number(parties.value(text.id)) : u"–"_s;
        entry.statusField = u"stage"_s;
        entry.statusCode = text.text(u"stage");
        dated.append({text.text(u"adopted_on"), entry});
    }
    return entriesOf(dated);
}

} // namespace plenary
