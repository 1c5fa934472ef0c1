// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "core/fileplace.h"
#include "core/text.h"
#include "library/presence.h"
#include "storage/journal.h"
#include "storage/migrator.h"

#include <QtCore/QFileInfo>

using namespace std::chrono_literals;

namespace plenary
{

namespace
{

constexpr auto watchEvery = 1s;

ChangeSet changesSince(Database &database, qint64 before)
{
    Journal journal(database);
    ChangeSet set;
    set.latest = journal.latest().value_or(before);
    set.entities = journal.touchedSince(before).value_or({});
    if (const auto undo = journal.nextUndo(); undo && *undo)
        set.undoTitle = (*undo)->title;
    if (const auto redo = journal.nextRedo(); redo && *redo)
        set.redoTitle = (*redo)->title;
    return set;
}

/// What others did since; nothing when nobody did anything.
Result<std::optional<ChangeSet>> look(Database &database, qint64 seen)
{
    PLENARY_TRY(database.checkInPlace());
    PLENARY_TRY(Migrator::checkCurrent(database));
    PLENARY_ASSIGN(const qint64 latest, Journal(database).latest());
    return latest == seen ? std::nullopt : std::optional(changesSince(database, seen));
}

} // namespace

Library::Library(Location location)
    : m_location(std::move(location))
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &Library::watch);
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
    library->m_writer = std::make_unique<DatabaseThread>(
        std::move(opener), DatabaseThread::Patience::FailAtOnce, library->observer());
    for (auto *reader : {&library->m_reader, &library->m_listReader, &library->m_figureReader})
        *reader = std::make_unique<DatabaseThread>(
            [location] {
                return Database::open(location, Database::Access::ReadOnly);
            },
            DatabaseThread::Patience::WaitForServer,
            library->observer(),
            reader == &library->m_reader ? DatabaseThread::Memory::Keep
                                         : DatabaseThread::Memory::GiveBack);
    return library->m_writer
        ->run<ChangeSet>([library = library.get()](Database &database) -> Result<ChangeSet> {
            library->noticePlace();
            return changesSince(database, 0);
        })
        .then([library](const Result<ChangeSet> &first) -> Result<std::shared_ptr<Library>> {
            if (!first)
                return first.error();
            library->m_latest = *first;
            library->m_seen = first->latest;
            library->m_calls.post([library = library.get()] {
                library->m_watch.start();
            });
            return library;
        });
}

Answer<std::shared_ptr<Library>> Library::open(const Location &location)
{
    const std::shared_ptr<Library> library = make(location);
    return start(library, [library = library.get()] {
        return library->openAsPossible();
    });
}

Answer<std::shared_ptr<Library>> Library::create(const Location &location,
                                                 const NewRegister &options)
{
    return start(make(location), [location, options, isMade = false]() mutable {
        return std::exchange(isMade, true) ? openRegister(location)
                                           : createRegister(location, options);
    });
}

/// For writing, or else for reading with the reason as a notice.
Result<std::unique_ptr<Database>> Library::openAsPossible()
{
    auto database = openRegister(m_location);
    if (database)
        return database;
    auto readable = openToRead(m_location, database.error());
    if (!readable)
        return readable;
    m_isReadOnly = true;
    m_notices.append(tr("To read only. %1").arg(database.error().message));
    return readable;
}

/// Says what it means that somebody else has the file open, and what its folder means.
void Library::noticePlace()
{
    if (m_location.isServer())
        return;
    const QString path = m_location.text;
    if (!m_isReadOnly)
        m_presence = std::make_unique<Presence>(path);
    if (m_presence && m_presence->other())
        m_notices.append(tr("%1 is also open in another Plenary on this computer: what is changed "
                            "there shows here, and the other way round.")
                             .arg(QFileInfo(path).fileName()));
    const FilePlace place = placeOfFile(path);
    if (place.kind == FilePlace::Kind::Network)
        m_notices.append(tr("The folder lies on a network disk (%1): open the register on one "
                            "computer at a time. To work together, share a register on a server.")
                             .arg(place.service));
    if (place.kind == FilePlace::Kind::Synchronised)
        m_notices.append(tr("%1 copies this folder to other computers: open the register on one "
                            "computer at a time, and close it before the computer sleeps. To work "
                            "together, share a register on a server.")
                             .arg(place.service));
}

Error Library::readOnlyError() const
{
    return {
        Error::Code::Invalid,
        tr("%1 is open to read only: nothing was changed. Back it up under another name to work "
           "on the copy.")
            .arg(QFileInfo(m_location.text).fileName()),
        {}};
}

/// Called on all threads; what it saw is taken to the window's thread.
DatabaseThread::Observer Library::observer()
{
    return [this](const std::optional<Error> &error) {
        m_calls.post([this, error] {
            const bool isConnected = !error || error->code != Error::Code::Disconnected;
            if (std::exchange(m_isConnected, isConnected) != isConnected)
                emit connectionChanged(isConnected);
            if (error)
                takeTrouble(*error);
        });
    };
}

void Library::takeTrouble(const Error &error)
{
    if (error.code == Error::Code::Damaged && !std::exchange(m_isDamaged, true))
        emit damaged(error);
    const bool isTrouble =
        error.code == Error::Code::Moved || error.code == Error::Code::SchemaTooNew;
    if (isTrouble && !std::exchange(m_isTroubled, true))
        emit troubled(error);
}

/// On the writer's thread: also others' changes that came before are in the announcement.
void Library::announceOwn(Database &database)
{
    const qint64 seen = m_seen;
    if (Journal(database).latest().value_or(seen) == seen)
        return;
    m_calls.post([this, set = changesSince(database, seen)] {
        announce(set);
    });
}

void Library::announce(const ChangeSet &changes)
{
    if (changes.latest <= m_seen)
        return;
    m_seen = changes.latest;
    m_latest = changes;
    emit changed(changes);
}

/// Each second. Own changes announce themselves; whichever comes first counts.
void Library::watch()
{
    if (!m_isConnected)
        ping();
    if (std::exchange(m_isWatching, true))
        return;
    read<std::optional<ChangeSet>>([seen = m_seen.load()](Database &database) {
        text::prepare(); // whoever finds something next does not wait for it
        return look(database, seen);
    }).then(this, [this](const Result<std::optional<ChangeSet>> &found) {
        m_isWatching = false;
        if (found && *found)
            announce(**found);
    });
}

/// The writer does not wait for a server by itself; the first job that reaches it says so.
void Library::ping()
{
    if (std::exchange(m_isPinging, true))
        return;
    const Answer<qint64> reached = m_writer->run<qint64>([](Database &database) {
        return Journal(database).latest();
    });
    reached.then(this, [this](const Result<qint64> &) {
        m_isPinging = false;
    });
}

} // namespace plenary
