// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "library/library.h"

#include <QtCore/QObject>
#include <atomic>

namespace plenary
{

/// One import, or one dry run of it, beside the window: tells how far it is and can be cancelled;
/// then nothing of it remains.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    explicit ImportTask(std::shared_ptr<Library> library, QObject *parent = nullptr);
    /// A run that is under way is cancelled.
    ~ImportTask() override;

    /// `options.goOn` is the task's own.
    void start(const QString &path, const Mapping &mapping, ImportOptions options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(double part);
    void finished(const plenary::ImportReport &report);
    void failed(const plenary::Error &error); ///< also after cancel()

private:
    std::shared_ptr<Library> m_library;
    std::shared_ptr<std::atomic_bool> m_goOn;
    bool m_isRunning = false;
};

} // namespace plenary
