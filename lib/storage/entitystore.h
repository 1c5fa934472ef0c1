// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "storage/bulkinsert.h"

namespace plenary
{

class Database;

/// Reads and writes the records of one entity, driven by its field table. Writes belong inside a
/// Change, which journals them; nothing else calls insert, update and remove.
class EntityStore
{
public:
    EntityStore(Database &database, Entity entity);

    [[nodiscard]] Result<Record> find(qint64 id);
    /// All records whose field has this value, by id.
    [[nodiscard]] Result<QList<Record>> findBy(QStringView field, const Value &value);
    [[nodiscard]] Result<QList<Record>> all();
    [[nodiscard]] Result<qint64> count();

    /// Stores a record under its own id and uid; both are given when they are missing.
    Result<void> insert(Record &record);
    /// From now on new records can be searched only after writeIndex(): SQLite's index is quick
    /// when the records of one entity come one after the other, and very slow when entities
    /// alternate.
    void indexLater() { m_isLater = true; }
    Result<void> writeIndex();
    /// Makes the search text of all records of this kind anew, after they were stored without it.
    Result<void> indexAll();
    /// The number of a record's text in the search index.
    [[nodiscard]] static qint64 searchId(Entity entity, qint64 id);
    [[nodiscard]] qsizetype waiting() const { return m_later.size(); }
    /// Conflict when the stored revision is not the record's own; the revision grows by one.
    Result<void> update(Record &record);
    Result<void> remove(qint64 id);

private:
    [[nodiscard]] QString columns() const;
    [[nodiscard]] Result<QList<Record>> select(const QString &condition,
                                               const QList<Value> &values);
    Result<void> index(const Record &record, bool isNew);
    /// Prepared once.
    [[nodiscard]] Result<BulkInsert *> kept(std::optional<BulkInsert> &insert, const QString &sql);
    [[nodiscard]] qint64 searchId(qint64 id) const { return searchId(m_table.entity, id); }

    Database &m_database;
    const EntityTable &m_table;
    QString m_name;
    QString m_insertSql;
    bool m_isSearched = false;
    bool m_isLater = false;
    QList<std::pair<qint64, QString>> m_later; ///< what writeIndex() has to write
    std::optional<BulkInsert> m_insert;
    std::optional<BulkInsert> m_index;
};

} // namespace plenary
