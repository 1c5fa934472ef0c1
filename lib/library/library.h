// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/answer.h"
#include "library/databasethread.h"
#include "library/register.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace plenary
{

/// What a write touched; panels that show none of it need not look again.
struct ChangeSet {
    QSet<Entity> entities;
    QString undoTitle, redoTitle; ///< of the changes that are next; null: there is none
    [[nodiscard]] bool touches(Entity entity) const { return entities.contains(entity); }
};

/// An open register for a window: what is asked of it runs on threads of its own and answers with
/// an Answer, so nothing blocks. One thread writes, one reads; a read that starts after a write was
/// answered sees it. Use `.then(context, ...)` to take an answer back to the window's thread.
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

    /// Reads: `job` may run while a write is under way and sees what was committed before.
    template<class T>
    [[nodiscard]] Answer<T> read(std::function<Result<T>(Database &)> job)
    {
        return m_reader->run<T>(std::move(job));
    }
    /// Writes: `job` begins and commits its own Change. changed() follows when it was committed.
    template<class T>
    [[nodiscard]] Answer<T> write(std::function<Result<T>(Database &)> job)
    {
        return m_writer->run<T>([this, job = std::move(job)](Database &database) -> Result<T> {
            const qint64 before = latestChange(database);
            Result<T> answer = job(database);
            announce(database, before);
            return answer;
        });
    }

signals:
    /// After a commit, on the window's thread.
    void changed(const plenary::ChangeSet &changes);
    /// Once, when anything that was asked met damage in the file, however long it was open.
    void damaged(const plenary::Error &error);

private:
    explicit Library(Location location);
    [[nodiscard]] static std::shared_ptr<Library> make(const Location &location);
    [[nodiscard]] static Answer<std::shared_ptr<Library>>
    start(const std::shared_ptr<Library> &library, DatabaseThread::Opener opener);
    [[nodiscard]] static qint64 latestChange(Database &database);
    void announce(Database &database, qint64 before);
    void notice(const Error &error);

    Location m_location;
    ChangeSet m_latest;
    bool m_isDamaged = false;
    std::unique_ptr<DatabaseThread> m_writer;
    std::unique_ptr<DatabaseThread> m_reader;
};

} // namespace plenary
