// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "storage/journal.h"

namespace plenary
{

namespace
{

ChangeSet changesSince(Database &database, qint64 before)
{
    Journal journal(database);
    ChangeSet set;
    set.entities = journal.touchedSince(before).value_or({});
    if (const auto undo = journal.nextUndo(); undo && *undo)
        set.undoTitle = (*undo)->title;
    if (const auto redo = journal.nextRedo(); redo && *redo)
        set.redoTitle = (*redo)->title;
    return set;
}

} // namespace

Library::Library(Location location)
    : m_location(std::move(location))
{
}

Library::~Library() = default;

/// The last to let go may be one of its own threads, which cannot wait for itself to end.
std::shared_ptr<Library> Library::make(const Location &location)
{
    return {new Library(location), [](Library *library) {
                if (library->thread() == QThread::currentThread())
                    delete library;
                else
                    library->deleteLater();
            }};
}

Answer<std::shared_ptr<Library>> Library::start(const std::shared_ptr<Library> &library,
                                                DatabaseThread::Opener opener)
{
    const Location location = library->m_location;
    const auto failed = [asked = library.get()](const Error &error) { // it outlives its threads
        asked->notice(error);
    };
    library->m_writer = std::make_unique<DatabaseThread>(std::move(opener), failed);
    library->m_reader = std::make_unique<DatabaseThread>(
        [location] {
            return Database::open(location, Database::Access::ReadOnly);
        },
        failed);
    return library->m_writer
        ->run<ChangeSet>([](Database &database) -> Result<ChangeSet> {
            return changesSince(database, 0);
        })
        .then([library](const Result<ChangeSet> &first) -> Result<std::shared_ptr<Library>> {
            if (!first)
                return first.error();
            library->m_latest = *first;
            return library;
        });
}

Answer<std::shared_ptr<Library>> Library::open(const Location &location)
{
    return start(make(location), [location] {
        return openRegister(location);
    });
}

Answer<std::shared_ptr<Library>> Library::create(const Location &location,
                                                 const NewRegister &options)
{
    return start(make(location), [location, options] {
        return createRegister(location, options);
    });
}

qint64 Library::latestChange(Database &database)
{
    return Journal(database).latest().value_or(0);
}

void Library::announce(Database &database, qint64 before)
{
    if (latestChange(database) == before)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, set = changesSince(database, before)] {
            m_latest = set;
            emit changed(set);
        },
        Qt::QueuedConnection);
}

void Library::notice(const Error &error)
{
    if (error.code != Error::Code::Damaged)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!std::exchange(m_isDamaged, true))
                emit damaged(error);
        },
        Qt::QueuedConnection);
}

} // namespace plenary
