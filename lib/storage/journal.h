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
        Created, ///< records firstId..lastId were made by an import; not listed one by one
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
    QString state; ///< "done", "undone", "discarded"; not part of the hash
    QString previousHash;
    QString hash; ///< SHA-256 of the previous hash and of all of this change
};

/// The values of a whole record as JSON (defaults left out), with its uid and revision.
[[nodiscard]] QJsonObject toJson(const Record &record);
[[nodiscard]] Record recordFromJson(Entity entity, qint64 id, const QJsonObject &json);
[[nodiscard]] QJsonValue jsonValue(const Value &value);

/// Reads the journal and proves that nobody rewrote it. Writing is the business of Change.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }
    /// The change that undo would turn back next, and the one that redo would bring back.
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
    /// Changes that touched a record, latest first, each with its entry; at most `limit`.
    [[nodiscard]] Result<QList<std::pair<JournalChange, JournalEntry>>>
    historyOf(Entity entity, qint64 id, qint64 limit = std::numeric_limits<qint64>::max());
    /// Recomputes the chain of hashes; Invalid names the first change that does not fit.
    Result<void> verify();
    /// The last change up to which the chain fits; 0 when the first does not fit, or there is none.
    [[nodiscard]] Result<qint64> soundUntil();

private:
    /// The first change that does not fit, after the last one that does.
    struct Chain {
        qint64 lastSound = 0;
        std::optional<JournalChange> misfit;
    };
    [[nodiscard]] Result<Chain> followChain();
    [[nodiscard]] Result<QList<JournalChange>> changes(const QString &condition,
                                                       const QList<Value> &values);
    Database &m_database;
};

/// Running hash of one change: its own facts, then its entries in order.
[[nodiscard]] QString hashOf(const JournalChange &change, const QList<JournalEntry> &entries);
[[nodiscard]] QString opName(JournalEntry::Op op);

} // namespace plenary
