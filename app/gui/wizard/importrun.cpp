// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

namespace plenary
{

ImportRun::ImportRun(std::shared_ptr<Library> library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_goOn(std::make_shared<std::atomic_bool>(true))
{
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::start(const QString &path, const Mapping &mapping, bool dryRun)
{
    cancel();
    m_goOn = std::make_shared<std::atomic_bool>(true);
    m_isRunning = true;
    ImportOptions options;
    options.dryRun = dryRun;
    options.goOn = [self = QPointer(this), goOn = m_goOn](double part) {
        // The run may outlive its object, which only the window's thread may look at.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, part] {
                if (self)
                    emit self->progressed(part);
            },
            Qt::QueuedConnection);
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

void ImportRun::cancel()
{
    m_goOn->store(false);
}

} // namespace plenary
