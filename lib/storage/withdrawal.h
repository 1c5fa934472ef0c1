// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/searchfilling.h"

#include <QtCore/QList>

namespace plenary
{

class Database;
struct JournalEntry;

/// Takes runs of new records out of the register, and brings them back, by a few statements each
/// however many they are. Meanwhile the rows and their search texts stand, as they were, in a table
/// for each run, named by the change that took it out. Nothing ever removes such a table but
/// bringing its run back: as with records that are removed one by one, what an undo took away is
/// kept for good. It belongs inside a Change.
class Withdrawal
{
public:
    explicit Withdrawal(Database &database)
        : m_database(database)
        , m_filling(database)
    {
    }
    /// `change` is the one that takes the run out. Invalid when other records refer to one of it.
    Result<void> take(qint64 change, const JournalEntry &run);
    /// The same rows under the same numbers. NotFound when a recovery did not find the table.
    Result<void> bringBack(qint64 change, const JournalEntry &run);
    /// To be called after the last run: what was taken can still be found by its words until then.
    Result<void> finish();

private:
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Result<bool> isMostText();
    Result<void> removeTexts();
    Result<void> leaveOutTexts();

    Database &m_database;
    SearchFilling m_filling;
    QList<Range> m_texts; ///< numbers in the search index of what was taken
    qint64 m_taken = 0;
};

} // namespace plenary
