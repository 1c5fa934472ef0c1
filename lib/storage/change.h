// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"
#include "storage/peoplecounts.h"
#include "storage/transaction.h"

namespace plenary
{

class Withdrawal;

/// Why and by whom a change is made.
struct ChangeInfo {
    QString kind = QStringLiteral("edit"); ///< see JournalChange::kind
    QString title = {};
    QString reason = {};
    QString actor = {}; ///< empty: the user of this computer
    qint64 target = 0;
};

/// The one way to write: a transaction that journals every record it touches, field by field.
/// Nothing is kept unless commit() returned without error.
class Change
{
public:
    [[nodiscard]] static Result<Change> begin(Database &database, const ChangeInfo &info);

    /// For a title that only reading inside the change can tell.
    void setTitle(const QString &title) { m_change.title = title; }
    /// Validates and stores a new record; it gets its id, uid and revision.
    Result<void> insert(Record &record);
    /// Stores the fields that differ from what is stored. Conflict when the revision is stale;
    /// a record that says nothing new is left alone. What waited for a decision in one of these
    /// fields is decided by that.
    Result<void> update(Record &record);
    /// Removes a record that nothing refers to; otherwise Conflict says what does. What waited for
    /// a decision in it goes too.
    Result<void> remove(Entity entity, qint64 id);
    /// Journals records that were stored in bulk under ids of their own.
    Result<void> created(Entity entity, qint64 firstId, qint64 lastId);
    /// Turns another change back: what it inserted goes, what it removed returns, and each field it
    /// changed takes its old value. Conflict, naming the record, when something was edited since.
    Result<void> revert(const JournalChange &other);

    /// Ends the transaction; the number of the change, or 0 when nothing was changed.
    Result<qint64> commit();
    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }

private:
    Change(Database &database, Transaction transaction, JournalChange change);
    Result<void> revertEntry(qint64 change, const JournalEntry &entry, Withdrawal &withdrawal);
    Result<void> checkUnedited(qint64 change, const JournalEntry &run);
    Result<void> withdraw(const JournalEntry &run, Withdrawal &withdrawal);
    Result<void> revertUpdate(const JournalEntry &entry);
    Result<void> settleQuestions(const Record &record, const QJsonObject &after);
    Result<void> write();

    Database *m_database;
    Transaction m_transaction;
    JournalChange m_change;
    PeopleCounts m_people;
    QList<JournalEntry> m_entries;
    bool m_isReverting = false; ///< what was decided comes back by its own entries
    qsizetype m_created = 0; ///< entries at the front that are runs of new records
};

/// Undo and redo over the journal, across restarts. Both are changes themselves; they answer with
/// the title of what was turned back, or NotFound when there is nothing.
Result<QString> undoLast(Database &database, const QString &actor = {});
Result<QString> redoLast(Database &database, const QString &actor = {});

} // namespace plenary
