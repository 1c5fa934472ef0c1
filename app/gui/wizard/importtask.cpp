// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtask.h"

#include <QtCore/QPointer>

namespace plenary
{

ImportTask::ImportTask(std::shared_ptr<Library> library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_goOn(std::make_shared<std::atomic_bool>(true))
{
}

ImportTask::~ImportTask()
{
    cancel();
}

void ImportTask::start(const QString &path, const Mapping &mapping, ImportOptions options)
{
    cancel();
    m_goOn = std::make_shared<std::atomic_bool>(true);
    m_isRunning = true;
    // The run may outlive this object, but not the library, whose thread it is on.
    options.goOn = [self = QPointer(this), goOn = m_goOn, library = m_library.get()](double part) {
        library->post([self, part] {
            if (self)
                emit self->progressed(part);
        });
        return goOn->load();
    };
    m_library
        ->write<ImportReport>([path, mapping, options](Database &database) {
            return importTable(database, path, mapping, options);
        })
        .then(this, [this, goOn = m_goOn](const Result<ImportReport> &report) {
            if (goOn != m_goOn)
                return;
            m_isRunning = false;
            if (report)
                emit finished(*report);
            else
                emit failed(report.error());
        });
}

void ImportTask::cancel()
{
    m_goOn->store(false);
}

} // namespace plenary
