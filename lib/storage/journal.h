// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <limits>
#include <optional>

namespace plenary
{

class Database;

/// What one change did to one record, or to a run of new ones.
struct JournalEntry {
    enum class Op {
        Inserted, ///< `after` holds its values
        Updated, ///< `before` and `after` hold the changed fields
        Removed, ///< `before` holds its values
        Created, ///< records firstId..lastId were made by an import, or came back; not listed one
                 ///< by one
        Withdrawn, ///< records firstId..lastId were taken away as a run: see Withdrawal
    };
    Entity entity = Entity::Person;
    Op op = Op::Updated;
    qint64 firstId = 0;
    qint64 lastId = 0;
    QJsonObject before;
    QJsonObject after;
};

/// One change of the register: who, when, what and why.
struct JournalChange {
    qint64 id = 0;
    QString uid;
    QString at; ///< UTC, ISO 8601 with milliseconds
    QString actor;
    QString kind; ///< "edit", "import", "sample", "resolve", "undo", "redo"
    QString title; ///< for people: "Attendance of Kenya"
    QString reason;
    qint64 target = 0; ///< undo, redo: the change that was turned back
    QString state; ///< "done", "undone", "discarded"; not part of the hash, but
                   ///< it follows from the changes after this one
    QString previousHash;
    QString hash; ///< SHA-256 of the previous hash and of all of this change
};

/// The values of a whole record as JSON (defaults left out), with its uid and revision.
[[nodiscard]] QJsonObject toJson(const Record &record);
[[nodiscard]] Record recordFromJson(Entity entity, qint64 id, const QJsonObject &json);
[[nodiscard]] QJsonValue jsonValue(const Value &value);
/// As it is stored and hashed.
[[nodiscard]] QString jsonText(const QJsonObject &object);

/// Reads the journal and proves that nobody rewrote it. Writing is the business of Change.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }
    /// The change that undo would turn back next, and the one that redo would bring back. What a
    /// register began with, a sample too, is not turned back.
    [[nodiscard]] Result<std::optional<JournalChange>> nextUndo();
    [[nodiscard]] Result<std::optional<JournalChange>> nextRedo();
    [[nodiscard]] Result<qint64> count();
    /// Number of the latest change; 0 when there is none.
    [[nodiscard]] Result<qint64> latest();
    /// Kinds of records that changes after this one touched.
    [[nodiscard]] Result<QSet<Entity>> touchedSince(qint64 change);
    /// Those of a run of records that changes after this one touched and that are in force: neither
    /// turned back nor themselves an undo or redo, which only turn others back.
    [[nodiscard]] Result<QSet<qint64>>
    editedSince(qint64 change, Entity entity, qint64 firstId, qint64 lastId);
    /// Latest first.
    [[nodiscard]] Result<QList<JournalChange>> recent(int limit);
    [[nodiscard]] Result<QList<JournalEntry>> entriesOf(qint64 change);
    [[nodiscard]] Result<std::optional<JournalEntry>> firstEntryOf(qint64 change);
    /// Changes that touched a record, latest first, each with its entry; at most `limit`.
    [[nodiscard]] Result<QList<std::pair<JournalChange, JournalEntry>>>
    historyOf(Entity entity, qint64 id, qint64 limit = std::numeric_limits<qint64>::max());
    /// Recomputes the chain of hashes, the numbers and what was undone, and looks whether the end
    /// is there; Invalid names the first change that does not fit. Whoever may write everything
    /// can still write a whole new journal, and the counter of changes with it: that shows only
    /// beside a backup, or a hash kept elsewhere.
    Result<void> verify();
    /// The changes up to the last that fits, each with the state that those after it leave it in.
    [[nodiscard]] Result<QMap<qint64, QString>> soundStates();

private:
    [[nodiscard]] Result<bool> isIntact(const JournalChange &change);
    /// All changes up to the last that fits, and the first that does not.
    struct Chain {
        QList<JournalChange> sound;
        std::optional<JournalChange> misfit;
    };
    [[nodiscard]] Result<Chain> followChain();
    [[nodiscard]] Result<void> checkEnd(qint64 last);
    [[nodiscard]] Result<QList<JournalChange>> changes(const QString &condition,
                                                       const QList<Value> &values);
    Database &m_database;
};

/// Running hash of one change: its own facts, then its entries in order.
[[nodiscard]] QString hashOf(const JournalChange &change, const QList<JournalEntry> &entries);
[[nodiscard]] QString opName(JournalEntry::Op op);

} // namespace plenary
