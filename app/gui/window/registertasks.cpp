// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertasks.h"

#include "app/paint/paperfile.h"
#include "exchange/listexport.h"
#include "library/background.h"
#include "library/backup.h"
#include "library/editing.h"
#include "library/history.h"
#include "storage/interruptible.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

using Job = std::function<Result<QString>(Database &)>;

/// The job with a way out of its statements, and of not beginning at all.
Job unlessCancelled(const std::shared_ptr<std::atomic<bool>> &wanted, Job job)
{
    return [wanted, job = std::move(job)](Database &database) -> Result<QString> {
        if (!*wanted)
            return Error{Error::Code::Cancelled, {}, {}};
        const Interruptible guard(database, [wanted] {
            return wanted->load();
        });
        return job(database);
    };
}

} // namespace

RegisterTasks::Wanted RegisterTasks::begin(const QString &work)
{
    Wanted wanted = std::make_shared<std::atomic<bool>>(true);
    m_underWay.append(wanted);
    emit worked(work, -1);
    return wanted;
}

void RegisterTasks::finish(const Wanted &wanted, const Result<QString> &answer, const QString &path)
{
    m_underWay.removeAll(wanted);
    if (m_underWay.isEmpty())
        emit workEnded();
    if (answer)
        emit done(*answer, path);
    else if (answer.error().code == Error::Code::Cancelled)
        emit done(tr("Cancelled: everything is as it was."), {});
    else
        emit failed(answer.error());
}

void RegisterTasks::cancel()
{
    for (const Wanted &wanted : std::as_const(m_underWay))
        *wanted = false;
}

/// In the queue of what may take long, so that the rows of lists do not wait for it.
void RegisterTasks::run(const QString &work, Job job, const QString &path)
{
    if (!m_library)
        return;
    const Wanted wanted = begin(work);
    m_library->readFigures<QString>(unlessCancelled(wanted, std::move(job)))
        .then(this, [this, wanted, path](const Result<QString> &answer) {
            finish(wanted, answer, path);
        });
}

void RegisterTasks::change(const QString &work, Job job)
{
    if (!m_library)
        return;
    const Wanted wanted = begin(work);
    m_library->write<QString>(unlessCancelled(wanted, std::move(job)))
        .then(this, [this, wanted](const Result<QString> &answer) {
            finish(wanted, answer, {});
        });
}

void RegisterTasks::undo()
{
    change(tr("Undoing…"), [](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const QString title, plenary::undo(database));
        return tr("Undone: %1").arg(title);
    });
}

void RegisterTasks::redo()
{
    change(tr("Redoing…"), [](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const QString title, plenary::redo(database));
        return tr("Redone: %1").arg(title);
    });
}

void RegisterTasks::setLibrary(const std::shared_ptr<Library> &library)
{
    m_library = library;
    emit libraryChanged();
}

void RegisterTasks::readPaper(const ReportQuery &query,
                              QObject *receiver,
                              std::function<void(const Result<paper::Document> &)> take)
{
    if (!m_library)
        return;
    m_library
        ->read<paper::Document>([query](Database &database) {
            return makeReport(database, query);
        })
        .then(receiver, std::move(take));
}

QString RegisterTasks::wroteWords(const QString &path, qsizetype pages)
{
    return pages > 0 ? tr("Wrote %1 (%n page(s)).", nullptr, static_cast<int>(pages)).arg(path)
                     : tr("Wrote %1.").arg(path);
}

void RegisterTasks::writeReport(const ReportQuery &query, const QString &path)
{
    run(
        tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [query, path](Database &database) -> Result<QString> {
            PLENARY_ASSIGN(const paper::Document document, makeReport(database, query));
            PLENARY_ASSIGN(const qsizetype pages, writePaper(path, document));
            return wroteWords(path, pages);
        },
        path);
}

void RegisterTasks::writeList(const ListQuery &query,
                              const QStringList &columns,
                              const QString &path)
{
    run(
        tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [query, columns, path](Database &database) -> Result<QString> {
            PLENARY_ASSIGN(const qint64 rows, exportList(database, query, columns, path));
            return tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(rows)).arg(path);
        },
        path);
}

/// On a connection of its own: those for reading serve the window meanwhile.
void RegisterTasks::backup(const QString &path)
{
    if (!m_library)
        return;
    const QString work = tr("Backing up…");
    const Wanted wanted = begin(work);
    const auto goOn = [this, wanted, work, library = m_library](double part) {
        library->post([this, work, part] {
            if (!m_underWay.isEmpty())
                emit worked(work, part);
        });
        return wanted->load();
    };
    inBackground<QString>([location = m_library->location(), path, goOn]() -> Result<QString> {
        PLENARY_ASSIGN(const auto database, Database::open(location, Database::Access::ReadOnly));
        PLENARY_TRY(backupRegister(*database, path, DurableFile::Existing::Replace, goOn));
        return tr("The backup %1 was written, opened and checked.").arg(path);
    }).then(this, [this, wanted, path](const Result<QString> &answer) {
        finish(wanted, answer, path);
    });
}

void RegisterTasks::check()
{
    run(tr("Checking the register…"), [](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const CheckReport report, checkRegister(database));
        if (!report.isSound())
            return Error{report.asResult().error().code, report.problems.join(u'\n'), {}};
        return tr("The register is sound: its structure, its links, and the chain of %n change(s) "
                  "were checked.",
                  nullptr,
                  static_cast<int>(report.changes));
    });
}

void RegisterTasks::remove(Entity entity, qint64 id)
{
    change(tr("Removing…"), [entity, id](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const NamedRecord named, readRecord(database, entity, id));
        PLENARY_TRY(removeRecord(database, entity, id));
        return tr("Removed: %1").arg(named.name);
    });
}

} // namespace plenary
