// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/answer.h"
#include "library/databasethread.h"
#include "library/register.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <atomic>

namespace plenary
{

class Presence;

/// What was written; panels that show none of it need not look again.
struct ChangeSet {
    QSet<Entity> entities;
    QString undoTitle, redoTitle; ///< of the changes that are next; null: there is none
    qint64 latest = 0; ///< number of the last change that is in it
    [[nodiscard]] bool touches(Entity entity) const { return entities.contains(entity); }
};

/// An open register for a window: what is asked of it runs on threads of its own and answers with
/// an Answer, so nothing blocks. One thread writes, others read; a read
/// that starts after a write was answered sees it. It watches what others do: their changes, the
/// file, the server.
class Library final : public QObject
{
    Q_OBJECT

public:
    /// Opens a register that exists, or makes a new one; the library arrives with its connection
    /// proved, and lives on the thread that asked.
    [[nodiscard]] static Answer<std::shared_ptr<Library>> open(const Location &location);
    [[nodiscard]] static Answer<std::shared_ptr<Library>> create(const Location &location,
                                                                 const NewRegister &options);
    ~Library() override;

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] const ChangeSet &latest() const { return m_latest; }
    /// A file that may not be written, or that another computer has open; writes are refused.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// What to tell whoever opens it: who else has it open, what its folder means. May be empty.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    /// Reads: `job` may run while a write is under way and sees what was committed before. While a
    /// server is away it waits, and may be repeated.
    template<class T>
    [[nodiscard]] Answer<T> read(std::function<Result<T>(Database &)> job)
    {
        return m_reader->run<T>(std::move(job));
    }
    /// The same for what may take long, in a queue of its own for each kind: figures do not keep
    /// the ids of a list waiting, nor these the rows that somebody looks at.
    template<class T>
    [[nodiscard]] Answer<T> readList(std::function<Result<T>(Database &)> job)
    {
        return m_listReader->run<T>(std::move(job));
    }
    template<class T>
    [[nodiscard]] Answer<T> readFigures(std::function<Result<T>(Database &)> job)
    {
        return m_figureReader->run<T>(std::move(job));
    }
    /// Writes: `job` begins and commits its own Change. changed() follows when it was committed.
    template<class T>
    [[nodiscard]] Answer<T> write(std::function<Result<T>(Database &)> job)
    {
        return m_writer->run<T>([this, job = std::move(job)](Database &database) -> Result<T> {
            Result<T> answer = m_isReadOnly ? Result<T>(readOnlyError()) : job(database);
            announceOwn(database);
            return answer;
        });
    }

    /// Takes a call to the thread of the owner; a job may, while it runs.
    void post(std::function<void()> call) { m_calls.post(std::move(call)); }

signals:
    /// After a commit here or elsewhere, on the window's thread.
    void changed(const plenary::ChangeSet &changes);
    /// The server went away: reads wait, writes fail. Then: it is back.
    void connectionChanged(bool isConnected);
    /// Nothing can be saved any more: the file is gone, or a newer Plenary took it over. Once.
    void troubled(const plenary::Error &error);
    /// Once, when anything that was asked met damage in the file, however long it was open.
    void damaged(const plenary::Error &error);

private:
    explicit Library(Location location);
    [[nodiscard]] static std::shared_ptr<Library> make(const Location &location);
    [[nodiscard]] static Answer<std::shared_ptr<Library>>
    start(const std::shared_ptr<Library> &library, DatabaseThread::Opener opener);
    [[nodiscard]] Result<std::unique_ptr<Database>> openAsPossible();
    void noticePlace();
    [[nodiscard]] Error readOnlyError() const;
    [[nodiscard]] DatabaseThread::Observer observer();
    void announceOwn(Database &database);
    void announce(const ChangeSet &changes);
    void watch();
    void ping();
    void takeTrouble(const Error &error);

    Location m_location;
    ChangeSet m_latest;
    QStringList m_notices;
    std::atomic<bool> m_isReadOnly = false;
    std::atomic<qint64> m_seen = 0; ///< number of the last change that was announced
    bool m_isWatching = false;
    bool m_isPinging = false;
    bool m_isConnected = true;
    bool m_isTroubled = false;
    bool m_isDamaged = false;
    QTimer m_watch;
    CallQueue m_calls; ///< to the thread of the owner
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<DatabaseThread> m_writer;
    std::unique_ptr<DatabaseThread> m_reader;
    std::unique_ptr<DatabaseThread> m_listReader;
    std::unique_ptr<DatabaseThread> m_figureReader;
};

} // namespace plenary
