// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/peopletally.h"

#include <QtCore/QSet>

namespace plenary
{

class Database;
struct Record;

/// How many people came, by what common figures count by (PeopleTally::grains): a small table kept
/// up to date by Change. Whoever sits on a seat that a change touches is taken out of it as the
/// change found him, before anything of him is changed, and counted again when the change ends: of
/// one person there are few seats, and the index on the person finds them.
class PeopleCounts
{
public:
    explicit PeopleCounts(Database &database)
        : m_database(&database)
    {
    }
    static constexpr auto table = "people_counts";
    /// The columns in which cells of a grain differ.
    [[nodiscard]] static QStringList columnsOf(const PeopleTally::Grain &grain);
    /// Whether it makes a difference to the counts that a record became another.
    [[nodiscard]] static bool dependOn(const Record &stored, const Record &now);

    /// At the start of a change: remembers which seats are there.
    Result<void> begin();
    /// Before a record is stored, changed or removed; again after a new one got its id.
    Result<void> touch(const Record &record);
    /// Seats under ids in a row: before they are removed, or after they were stored in bulk.
    Result<void> touchSeats(qint64 firstId, qint64 lastId);
    /// Before seats that were taken out come back under their old ids.
    void expect(qint64 firstId, qint64 lastId);
    /// At the end of a change: brings the table up to date.
    Result<void> settle();

    /// Whether the counts are what a recount gives.
    [[nodiscard]] Result<bool> areRight();
    /// Counts everything anew, within the running transaction.
    Result<void> recount();

private:
    Result<void> touchAll(const QList<qint64> &people);
    Result<void> touchWhere(const QString &condition);
    Result<void> addPeople(const QList<qint64> &people, const QString &condition, int sign);
    /// Adds seats that meet a condition: all or none of a person's that count.
    Result<void> addSeats(const QString &condition, int sign);
    Result<void> learnPlaces(const QList<CountedSeat> &seats);
    Result<void> store();
    Result<void> storeCells(const QList<PeopleTally::Cell> &cells);
    /// Takes a grain as it is stored out of the tally.
    Result<void> takeStored(int number);

    Database *m_database;
    PeopleTally m_tally; ///< what changes
    QSet<qint64> m_touched; ///< as CountedSeat::who
    QString m_wasThere; ///< condition of the seats that were there when the change began
    qint64 m_most = 0; ///< people that are found one by one faster than by counting all
    bool m_all = false; ///< so much is touched that all is counted anew
};

} // namespace plenary
