// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bulkedit.h"

#include "core/text.h"
#include "library/editing.h"
#include "library/history.h"
#include "storage/change.h"
#include "storage/entitystore.h"
#include "storage/listquery.h"

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

constexpr qsizetype atOnce = 250; ///< records between two questions whether to go on

Result<void> ask(const BulkProgress &goOn, qsizetype done, qsizetype all)
{
    if (goOn && !goOn(double(done) / double(std::max<qsizetype>(all, 1))))
        return Error{Error::Code::Cancelled, {}, {}};
    return {};
}

/// The record's own name, or those of what it links to.
QString nameOf(const Record &record, const QStringList &links)
{
    if (QString label = record.label(); !label.isEmpty())
        return label;
    QStringList names = links;
    names.removeAll(QString());
    return names.isEmpty() ? record.table().singularLabel() : names.join(u" · "_s);
}

void plan(BulkPlan &planned, const ListRow &row, int place, int shown)
{
    const Value before = row.values.at(place);
    if (before == planned.value) {
        ++planned.same;
        return;
    }
    Record record;
    record.entity = planned.entity;
    record.id = row.id;
    record.values = row.values;
    BulkRow seen{row.id, nameOf(record, row.names), before, {}};
    record.setValue(planned.field, planned.value);
    if (const auto valid = record.validate(); !valid) {
        seen.reason = valid.error().message;
        ++planned.refused;
    } else {
        planned.changed.append({row.id, before});
    }
    if (planned.rows.size() < shown)
        planned.rows.append(seen);
    if (planned.rows.size() <= shown && !row.names.at(place).isEmpty())
        planned.names.insert(before.toLongLong(), row.names.at(place));
}

} // namespace

Result<BulkPlan> planBulkEdit(Database &database,
                              Entity entity,
                              const QList<qint64> &ids,
                              const QString &field,
                              const Value &value,
                              int shown,
                              const BulkProgress &goOn)
{
    BulkPlan planned;
    planned.entity = entity;
    planned.field = field;
    planned.value = value;
    planned.valueText = shownValue(database, *tableOf(entity).find(field), value);
    const int place = tableOf(entity).indexOf(field);
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        PLENARY_TRY(ask(goOn, from, ids.size()));
        PLENARY_ASSIGN(const QList<ListRow> rows,
                       listRows(database, entity, ids.mid(from, atOnce)));
        for (const ListRow &row : rows)
            plan(planned, row, place, shown);
    }
    return planned;
}

Result<BulkResult> bulkEdit(Database &database, const BulkPlan &plan, const BulkProgress &goOn)
{
    // Read inside the change: from here on nobody else writes.
    PLENARY_ASSIGN(Change change, Change::begin(database, {}));
    EntityStore store(database, plan.entity);
    BulkResult result;
    for (qsizetype i = 0; i < plan.changed.size(); ++i) {
        if (i % atOnce == 0)
            PLENARY_TRY(ask(goOn, i, plan.changed.size()));
        const auto &[id, before] = plan.changed.at(i);
        auto record = store.find(id);
        if (!record && record.error().code != Error::Code::NotFound)
            return record.error();
        if (!record || record->value(plan.field) != before) {
            ++result.conflicts;
            continue;
        }
        record->setValue(plan.field, plan.value);
        PLENARY_TRY(change.update(*record));
        ++result.changed;
    }
    //: %1 a field: Attendance of 12 records
    result.title = Tr::tr("%1 of %n record(s)", nullptr, static_cast<int>(result.changed))
                       .arg(tableOf(plan.entity).find(plan.field)->displayLabel());
    if (!plan.valueText.isEmpty())
        result.title += u": "_s + text::shortened(plan.valueText, 80);
    change.setTitle(result.title);
    PLENARY_TRY(change.commit());
    return result;
}

Result<QString> removeRecords(Database &database, Entity entity, const QList<qint64> &ids)
{
    PLENARY_ASSIGN(Change change, Change::begin(database, {}));
    QString title;
    for (const qint64 id : ids) {
        if (ids.size() == 1) {
            PLENARY_ASSIGN(const NamedRecord named, readRecord(database, entity, id));
            title = Tr::tr("Removed: %1").arg(text::shortened(named.name, 300));
        }
        PLENARY_TRY(change.remove(entity, id));
    }
    if (title.isEmpty())
        //: %1 kind of records, in the plural
        title = Tr::tr("Removed: %n record(s) of %1", nullptr, static_cast<int>(ids.size()))
                    .arg(tableOf(entity).pluralLabel());
    change.setTitle(title);
    PLENARY_TRY(change.commit());
    return title;
}

} // namespace plenary
