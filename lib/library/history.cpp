// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/history.h"

#include "storage/change.h"
#include "storage/entitystore.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

HistoryLine lineOf(const JournalChange &change)
{
    HistoryLine line;
    line.change = change.id;
    line.at = change.at;
    line.actor = change.actor;
    line.kind = change.kind;
    line.title = change.title;
    line.state = change.state;
    return line;
}

QString shown(Database &database, const Field &field, const QJsonValue &json)
{
    return shownValue(database, field, json.isNull() ? Value() : json.toVariant());
}

void appendFields(Database &database,
                  const JournalChange &change,
                  const JournalEntry &entry,
                  QList<HistoryLine> &lines)
{
    const EntityTable &table = tableOf(entry.entity);
    for (const Field &field : table.fields) {
        const auto name = QLatin1StringView(field.name);
        if (!entry.before.contains(name) && !entry.after.contains(name))
            continue;
        HistoryLine line = lineOf(change);
        line.field = field.displayLabel();
        line.before = shown(database, field, entry.before.value(name));
        line.after = shown(database, field, entry.after.value(name));
        lines.append(line);
    }
}

} // namespace

QString shownValue(Database &database, const Field &field, const Value &value)
{
    if (field.type != FieldType::Link)
        return field.display(value);
    if (value.isNull())
        return {};
    const auto record = EntityStore(database, field.target).find(value.toLongLong());
    return record ? record->label() : u"#%1"_s.arg(value.toLongLong());
}

Result<QList<HistoryLine>> recentChanges(Database &database, int limit)
{
    PLENARY_ASSIGN(const QList<JournalChange> changes, Journal(database).recent(limit));
    QList<HistoryLine> lines;
    for (const JournalChange &change : changes) {
        HistoryLine line = lineOf(change);
        PLENARY_ASSIGN(const std::optional<JournalEntry> first,
                       Journal(database).firstEntryOf(change.id));
        if (first && first->firstId == first->lastId) {
            line.entity = first->entity;
            line.record = first->firstId;
        }
        lines.append(line);
    }
    return lines;
}

Result<QList<HistoryLine>> recordHistory(Database &database, Entity entity, qint64 id)
{
    PLENARY_ASSIGN(const auto entries, Journal(database).historyOf(entity, id));
    QList<HistoryLine> lines;
    for (const auto &[change, entry] : entries) {
        if (entry.op == JournalEntry::Op::Created || entry.op == JournalEntry::Op::Withdrawn)
            lines.append(lineOf(change));
        else
            appendFields(database, change, entry, lines);
    }
    return lines;
}

Result<QString> undo(Database &database)
{
    return undoLast(database);
}

Result<QString> redo(Database &database)
{
    return redoLast(database);
}

} // namespace plenary
