// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editing.h"

#include "core/speech.h"
#include "core/text.h"
#include "library/history.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"
#include "storage/openvalues.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype longestTitle = 300; ///< of a record in the title of a change

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString nameOf(const Record &record, const QHash<QString, QString> &links)
{
    if (QString label = record.label(); !label.isEmpty())
        return label;
    QStringList names;
    for (const Field &field : record.table().fields) {
        const QString name = links.value(QString::fromLatin1(field.name));
        if (field.has(Field::Listed) && !name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? record.table().singularLabel() : names.join(u" · "_s);
}

/// Who changed a field last; a record that came in a run says who brought it.
void findAuthor(Database &database, const Record &stored, FieldConflict &conflict)
{
    const auto history = Journal(database).historyOf(stored.entity, stored.id, 50);
    if (!history)
        return;
    for (const auto &[change, entry] : *history) {
        if (entry.op != JournalEntry::Op::Updated || entry.after.contains(conflict.edit.field)) {
            conflict.by = change.actor;
            conflict.at = change.at;
            return;
        }
    }
}

FieldConflict describedConflict(Database &database, const Record &stored, const FieldEdit &edit)
{
    const Field &field = *stored.table().find(edit.field);
    FieldConflict conflict;
    conflict.edit = edit;
    conflict.theirs = stored.value(edit.field);
    conflict.label = field.displayLabel();
    conflict.baseText = shownValue(database, field, edit.base);
    conflict.mineText = shownValue(database, field, edit.mine);
    conflict.theirsText = shownValue(database, field, conflict.theirs);
    findAuthor(database, stored, conflict);
    return conflict;
}

} // namespace

Result<NamedRecord> readRecord(Database &database, Entity entity, qint64 id)
{
    NamedRecord named;
    PLENARY_ASSIGN(named.record, EntityStore(database, entity).find(id));
    PLENARY_ASSIGN(const QList<ListRow> rows,
                   listRows(database, entity, {id}, CountryNames::OfLanguage));
    if (!rows.isEmpty()) {
        const auto fields = tableOf(entity).fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].type == FieldType::Link)
                named.links.insert(QString::fromLatin1(fields[i].name),
                                   rows.first().names.at(static_cast<qsizetype>(i)));
        }
    }
    named.name = nameOf(named.record, named.links);
    PLENARY_ASSIGN(const QList<Record> questions, openValuesOf(database, entity, id));
    for (const Record &question : questions)
        named.open.insert(question.text(u"field"), question.text(u"typed"));
    return named;
}

/// A participation keeps who it was as listed then; of one that is entered by hand, those are the
/// names that its links have now.
static Result<void> completeListedNames(Database &database, Record &record)
{
    if (record.entity != Entity::Participation)
        return {};
    for (const auto &[listed, link] : {std::pair(u"name_then"_s, u"person"_s),
                                       std::pair(u"organisation_then"_s, u"organisation"_s)}) {
        const Value linked = record.value(link);
        if (!record.text(listed).isEmpty() || linked.isNull())
            continue;
        PLENARY_ASSIGN(
            const Record named,
            EntityStore(database, record.table().find(link)->target).find(linked.toLongLong()));
        record.setValue(listed, named.text(u"name"));
    }
    return {};
}

Result<qint64> addRecord(Database &database, Record record)
{
    // Read inside the change: from here on nobody else writes.
    PLENARY_ASSIGN(Change change, Change::begin(database, {}));
    PLENARY_TRY(completeListedNames(database, record));
    //: %1 kind of record
    const QString title = Tr::tr("New: %1").arg(record.table().singularLabel());
    const QString label = text::shortened(record.label(), longestTitle);
    change.setTitle(label.isEmpty() ? title : QString(title + u" “" + label + u"”"));
    PLENARY_TRY(change.insert(record));
    PLENARY_TRY(change.commit());
    return record.id;
}

Result<QList<FieldConflict>>
editRecord(Database &database, Entity entity, qint64 id, const QList<FieldEdit> &edits)
{
    // Read inside the change: from here on nobody else writes.
    PLENARY_ASSIGN(Change change, Change::begin(database, {}));
    PLENARY_ASSIGN(NamedRecord named, readRecord(database, entity, id));
    QList<FieldConflict> conflicts;
    QStringList labels;
    for (const FieldEdit &edit : edits) {
        const Value stored = named.record.value(edit.field);
        if (stored != edit.base && stored != edit.mine)
            conflicts.append(describedConflict(database, named.record, edit));
        named.record.setValue(edit.field, edit.mine);
        labels.append(tableOf(entity).find(edit.field)->displayLabel());
    }
    if (!conflicts.isEmpty())
        return conflicts;
    labels.sort();
    //: %1 fields, %2 record
    change.setTitle(
        Tr::tr("%1 of %2").arg(Speech::list(labels), text::shortened(named.name, longestTitle)));
    PLENARY_TRY(change.update(named.record));
    PLENARY_TRY(change.commit());
    return conflicts;
}

Result<void> removeRecord(Database &database, Entity entity, qint64 id)
{
    PLENARY_ASSIGN(const NamedRecord named, readRecord(database, entity, id));
    const QString name = text::shortened(named.name, longestTitle);
    PLENARY_ASSIGN(Change change,
                   Change::begin(database, {.title = Tr::tr("Removed: %1").arg(name)}));
    PLENARY_TRY(change.remove(entity, id));
    PLENARY_TRY(change.commit());
    return {};
}

} // namespace plenary
