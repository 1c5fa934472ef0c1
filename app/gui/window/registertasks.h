// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"
#include "library/library.h"
#include "report/reports.h"

#include <QtCore/QObject>
#include <atomic>

namespace plenary
{

/// What a coordinator does with a whole register: undo and redo, papers, exports, backups, the
/// check. All of it runs beside the window and ends with done() or failed(); what is cancelled
/// leaves the register and the files as they were.
class RegisterTasks final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLibrary(const std::shared_ptr<Library> &library);

    void undo();
    void redo();
    /// Makes a paper and hands it over, unless `receiver` is gone by then.
    void readPaper(const ReportQuery &query,
                   QObject *receiver,
                   std::function<void(const Result<paper::Document> &)> take);
    void writeReport(const ReportQuery &query, const QString &path);
    void writeList(const ListQuery &query, const QStringList &columns, const QString &path);
    void backup(const QString &path);
    void check();
    void remove(Entity entity, qint64 id);
    /// What is said of a paper that was written; `pages`: 0 where it has none.
    [[nodiscard]] static QString wroteWords(const QString &path, qsizetype pages);

public slots:
    void cancel(); ///< whatever is under way

signals:
    void libraryChanged(); ///< another register, or none
    /// `path`: a file that was written, or empty.
    void done(const QString &words, const QString &path);
    void failed(const plenary::Error &error);
    /// Something is under way: what, and how much of it is done (0 to 1; negative: nobody knows).
    void worked(const QString &words, double part);
    void workEnded();

private:
    using Job = std::function<Result<QString>(Database &)>;
    /// Whether a task is still wanted; shared with the thread on which it runs.
    using Wanted = std::shared_ptr<std::atomic<bool>>;
    /// Runs a job of reading that answers with the words to show.
    void run(const QString &work, Job job, const QString &path = {});
    void change(const QString &work, Job job);
    [[nodiscard]] Wanted begin(const QString &work);
    void finish(const Wanted &wanted, const Result<QString> &answer, const QString &path);

    std::shared_ptr<Library> m_library;
    QList<Wanted> m_underWay;
};

} // namespace plenary
