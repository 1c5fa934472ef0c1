// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backupkeeper.h"

#include "library/background.h"

namespace plenary
{

namespace
{

using namespace std::chrono_literals;
constexpr auto interval = 30min;

} // namespace

BackupKeeper::BackupKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    if (m_goOn)
        *m_goOn = false;
}

void BackupKeeper::watch(const Location &location)
{
    if (m_goOn)
        *m_goOn = false;
    m_goOn.reset();
    m_hasFailed = false;
    m_location =
        location.text.isEmpty() || backupFolder(location).isEmpty() ? Location() : location;
    if (m_location.text.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    look();
}

void BackupKeeper::look()
{
    if (m_goOn || m_location.text.isEmpty())
        return;
    const auto goOn = std::make_shared<std::atomic<bool>>(true);
    m_goOn = goOn;
    inBackground<BackupMade>([location = m_location, goOn]() -> Result<BackupMade> {
        PLENARY_ASSIGN(const auto database, Database::open(location, Database::Access::ReadOnly));
        return makeBackup(*database, backupFolder(location), {.goOn = [goOn](double) {
            return goOn->load();
        }});
    }).then(this, [this, goOn](const Result<BackupMade> &answer) {
        if (goOn != m_goOn) // of a register that is closed
            return;
        m_goOn.reset();
        take(answer);
    });
}

void BackupKeeper::take(const Result<BackupMade> &answer)
{
    if (answer) {
        m_hasFailed = false;
        emit made(*answer);
    } else if (!m_hasFailed) {
        m_hasFailed = true;
        emit failed(answer.error());
    }
}

} // namespace plenary
