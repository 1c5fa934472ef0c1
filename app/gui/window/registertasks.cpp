// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertasks.h"

#include "app/paint/paperfile.h"
#include "exchange/listexport.h"
#include "library/background.h"
#include "library/backup.h"
#include "library/editing.h"
#include "library/history.h"

using namespace Qt::StringLiterals;

namespace plenary
{

void RegisterTasks::tell(const Result<QString> &answer, const QString &path)
{
    if (answer)
        emit done(*answer, path);
    else
        emit failed(answer.error());
}

void RegisterTasks::run(std::function<Result<QString>(Database &)> job, const QString &path)
{
    if (!m_library)
        return;
    m_library->read<QString>(std::move(job))
        .then(this, [this, path](const Result<QString> &answer) {
            tell(answer, path);
        });
}

void RegisterTasks::change(std::function<Result<QString>(Database &)> job)
{
    if (!m_library)
        return;
    m_library->write<QString>(std::move(job)).then(this, [this](const Result<QString> &answer) {
        tell(answer, {});
    });
}

void RegisterTasks::undo()
{
    change([](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const QString title, plenary::undo(database));
        return tr("Undone: %1").arg(title);
    });
}

void RegisterTasks::redo()
{
    change([](Database &database) -> Result<QString> {
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
        [query, columns, path](Database &database) -> Result<QString> {
            PLENARY_ASSIGN(const qint64 rows, exportList(database, query, columns, path));
            return tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(rows)).arg(path);
        },
        path);
}

/// On a connection of its own: the one for reading serves the window meanwhile.
void RegisterTasks::backup(const QString &path)
{
    if (!m_library)
        return;
    inBackground<QString>([location = m_library->location(), path]() -> Result<QString> {
        PLENARY_ASSIGN(const auto database, Database::open(location, Database::Access::ReadOnly));
        PLENARY_TRY(backupRegister(*database, path));
        return tr("The backup %1 was written, opened and checked.").arg(path);
    }).then(this, [this, path](const Result<QString> &answer) {
        tell(answer, path);
    });
}

void RegisterTasks::check()
{
    run([](Database &database) -> Result<QString> {
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
    change([entity, id](Database &database) -> Result<QString> {
        PLENARY_ASSIGN(const NamedRecord named, readRecord(database, entity, id));
        PLENARY_TRY(removeRecord(database, entity, id));
        return tr("Removed: %1").arg(named.name);
    });
}

} // namespace plenary
