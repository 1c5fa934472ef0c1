// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editing.h"

#include "core/text.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"

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

} // namespace

Result<NamedRecord> readRecord(Database &database, Entity entity, qint64 id)
{
    NamedRecord named;
    PLENARY_ASSIGN(named.record, EntityStore(database, entity).find(id));
    PLENARY_ASSIGN(const QList<ListRow> rows, listRows(database, entity, {id}));
    if (!rows.isEmpty()) {
        const auto fields = tableOf(entity).fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].type == FieldType::Link)
                named.links.insert(QString::fromLatin1(fields[i].name),
                                   rows.first().names.at(static_cast<qsizetype>(i)));
        }
    }
    named.name = nameOf(named.record, named.links);
    return named;
}

Result<qint64> addRecord(Database &database, Record record)
{
    //: %1 kind of record
    const QString title = Tr::tr("New: %1").arg(record.table().singularLabel());
    const QString label = text::shortened(record.label(), longestTitle);
    PLENARY_ASSIGN(
        Change change,
        Change::begin(database,
                      {.title = label.isEmpty() ? title : QString(title + u" “" + label + u"”")}));
    PLENARY_TRY(change.insert(record));
    PLENARY_TRY(change.commit());
    return record.id;
}

Result<void> editRecord(
    Database &database, Entity entity, qint64 id, int revision, const QHash<QString, Value> &fields)
{
    PLENARY_ASSIGN(NamedRecord named, readRecord(database, entity, id));
    QStringList labels;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        named.record.setValue(it.key(), it.value());
        labels.append(tableOf(entity).find(it.key())->displayLabel());
    }
    named.record.revision = revision;
    labels.sort();
    //: %1 fields, %2 record
    const QString title =
        Tr::tr("%1 of %2").arg(labels.join(u", "_s), text::shortened(named.name, longestTitle));
    PLENARY_ASSIGN(Change change, Change::begin(database, {.title = title}));
    PLENARY_TRY(change.update(named.record));
    PLENARY_TRY(change.commit());
    return {};
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
