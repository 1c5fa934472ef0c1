// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/presence.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

std::optional<Holder> holderIn(const QLockFile &file)
{
    qint64 process = 0;
    QString computer;
    QString application;
    if (!file.getLockInfo(&process, &computer, &application))
        return {};
    const bool isElsewhere = computer != QSysInfo::machineHostName();
    const bool isGone =
        !isElsewhere && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
    return isGone ? std::nullopt : std::optional(Holder{computer, process, isElsewhere});
}

} // namespace

QString Presence::markOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return QString((real.isEmpty() ? path : real) + u".open"_s);
}

Presence::Presence(const QString &path)
    : m_file(markOf(path))
{
    m_file.setStaleLockTime(0); // a holder on another computer cannot be asked whether it lives
    if (!m_file.tryLock(0) && m_file.error() == QLockFile::LockFailedError)
        m_other = holderIn(m_file);
}

std::optional<Holder> Presence::holderOf(const QString &path)
{
    return holderIn(QLockFile(markOf(path)));
}

} // namespace plenary
