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

QFuture<Result<std::shared_ptr<Library>>> Library::start(QObject *context,
                                                         const std::shared_ptr<Library> &library,
                                                         DatabaseThread::Opener opener)
{
    const Location location = library->m_location;
    library->m_writer = std::make_unique<DatabaseThread>(std::move(opener));
    library->m_reader = std::make_unique<DatabaseThread>([location] {
        return Database::open(location, Database::Access::ReadOnly);
    });
    return library->m_writer
        ->run<ChangeSet>([](Database &database) -> Result<ChangeSet> {
            return changesSince(database, 0);
        })
        .then(context,
              [library](const Result<ChangeSet> &first) -> Result<std::shared_ptr<Library>> {
                  if (!first)
                      return first.error();
                  library->m_latest = *first;
                  return library;
              });
}

QFuture<Result<std::shared_ptr<Library>>> Library::open(QObject *context, const Location &location)
{
    return start(context, std::shared_ptr<Library>(new Library(location)), [location] {
        return openRegister(location);
    });
}

QFuture<Result<std::shared_ptr<Library>>>
Library::create(QObject *context, const Location &location, const NewRegister &options)
{
    return start(context, std::shared_ptr<Library>(new Library(location)), [location, options] {
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

} // namespace plenary
