// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "storage/salvage.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace plenary
{

/// What became of one table.
struct RecoveredTable {
    QString name;
    qint64 saved = 0;
    qint64 rebuilt = 0; ///< of them: no longer on a page, but told by the journal
    qint64 lost = 0; ///< known to have existed and gone; more may be where the index is gone too
    qint64 mended = 0; ///< saved with a text whose damaged bytes are marked
};

/// What a recovery saved, and what it did not.
struct RecoveryReport {
    QList<RecoveredTable> tables; ///< those that hold or held anything
    QStringList
        standIns; ///< records that are lost and referred to: they stand in with their number
    QStringList cleared; ///< links that referred to nothing that ever was
    QJsonArray keptAside; ///< rows that found no place: table, id, values
    qint64 changesKept = 0;
    qint64 changesLost = 0; ///< of the journal, from the first that does not fit on

    [[nodiscard]] qint64 saved() const;
    [[nodiscard]] qint64 lost() const;
};

/// Fills an empty register of the right version with what was salvaged. Records whose links lost
/// their target keep them: the target is told by the journal, or stands in under its number.
class Rebuild
{
public:
    Rebuild(Database &empty, const QList<SalvageTable> &tables, const Salvaged &salvaged);
    [[nodiscard]] Result<RecoveryReport> run();

private:
    Result<void> fill(const SalvageTable &table);
    Result<bool> insert(const SalvageTable &table, const SalvagedRow &row);
    Result<void> keepJournal();
    Result<void> setCounters();
    Result<void> bringBackLost(const EntityTable &table);
    Result<bool> fromJournal(Entity entity, qint64 id);
    Result<int> mendLinks();
    Result<void> mendLink(const QString &table, qint64 id, const QString &parent, int link);
    Result<void> standIn(const EntityTable &table, qint64 id);
    Result<void> countAll();
    void keepAside(const QString &table,
                   qint64 id,
                   const QStringList &names,
                   const QList<Value> &values);
    [[nodiscard]] Result<bool> exists(const QString &table, qint64 id);

    Database &m_database;
    const QList<SalvageTable> &m_tables;
    const Salvaged &m_salvaged;
    QHash<QString, qint64> m_rebuilt;
    QHash<QString, qint64> m_mended;
    QHash<QString, QSet<qint64>> m_standIns;
    QHash<QString, qint64> m_next; ///< the first number that a table never gave
    RecoveryReport m_report;
};

} // namespace plenary
