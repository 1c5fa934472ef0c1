// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

class Database;
struct Record;

/// How many participations share an event (or its year), a represented country, a category and an
/// attendance: two small tables kept up to date by Change, so that figures need not count rows.
/// Figures read them as `t`, as they read the participations themselves.
class SeatCounts
{
public:
    explicit SeatCounts(Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] static QStringList tables();
    /// Whether the counts depend on one of these fields of a record.
    [[nodiscard]] static bool dependOn(const Record &record, const QStringList &fields);
    /// Adds what a stored record counts for, or takes it away (`sign` -1): before it goes or is
    /// changed, and after it came or was changed. For an event that is the year of its seats.
    Result<void> add(const Record &record, int sign);
    /// The same for participations under ids in a row.
    Result<void> addSeats(qint64 firstId, qint64 lastId, int sign);

    /// Whether the counts are what a recount gives.
    [[nodiscard]] Result<bool> areRight();
    /// Counts everything anew, within the running transaction.
    Result<void> recount();

private:
    Result<void> dropEmpty();
    Result<void> recount(const QString &table, const QString &recounted);

    Database &m_database;
};

} // namespace plenary
