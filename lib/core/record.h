// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/result.h"

#include <QtCore/QList>

namespace plenary
{

/// A record of any entity as a row of values in the order of its field table: what generic code
/// (stores, journal, forms, import) works with.
struct Record {
    Entity entity = Entity::Person;
    qint64 id = 0; ///< 0: not stored yet
    QString uid; ///< UUIDv7, for exchange between registers
    int revision = 0; ///< grows with each change; a stale one is refused
    QList<Value> values;

    /// A new record with the default of each field.
    [[nodiscard]] static Record create(Entity entity);
    [[nodiscard]] const EntityTable &table() const { return tableOf(entity); }
    /// The value of a field; null for a name that the table does not have.
    [[nodiscard]] Value value(QStringView field) const;
    [[nodiscard]] QString text(QStringView field) const { return value(field).toString(); }
    void setValue(QStringView field, const Value &value);
    /// Own name of the record (its label field); links are not followed.
    [[nodiscard]] QString label() const;
    /// Folded text of all searched fields; of a very long one its beginning.
    [[nodiscard]] QString searchText() const;
    /// Key of the label, by which lists are sorted.
    [[nodiscard]] QString sortKey() const;
    /// Required fields present, texts such as every database keeps unchanged, choices and dates
    /// valid, end not before start.
    [[nodiscard]] Result<void> validate() const;

    bool operator==(const Record &) const = default;
};

/// The record of a typed value, through its field table.
template<class S>
Record toRecord(Entity entity, const S &value)
{
    Record record = Record::create(entity);
    for (qsizetype i = 0; i < record.values.size(); ++i)
        record.values[i] = record.table().fields[static_cast<std::size_t>(i)].get(&value);
    return record;
}

/// The typed value of a record. The caller names the struct that belongs to the record's entity.
template<class S>
S fromRecord(const Record &record)
{
    S value;
    for (qsizetype i = 0; i < record.values.size(); ++i)
        record.table().fields[static_cast<std::size_t>(i)].set(&value, record.values.at(i));
    return value;
}

/// A new UUID of version 7 (RFC 9562): grows with time, so indexes stay compact.
[[nodiscard]] QString newUid();

} // namespace plenary
