// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/temporaryfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plenary::temporaryfiles
{

namespace
{

/// Equal for two processes that know each other by number: same computer, same container.
QString neighbourhood()
{
    static const QString name = [] {
        char numbers[64] = {}; // of the container; there are none to tell apart where it is empty
        if (::readlink("/proc/self/ns/pid", numbers, sizeof numbers - 1) < 0)
            numbers[0] = '\0';
        const QByteArray whole = QSysInfo::machineUniqueId() + numbers;
        const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.first(4).toHex());
    }();
    return name;
}

bool isAlive(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

bool isLeftover(const QFileInfo &file)
{
    static const QRegularExpression named(
        u"^\\.plenary-(?:([0-9a-f]{8})-(\\d{1,9})-)?[A-Za-z0-9]{6}(?:-journal|-wal|-shm)?$"_s);
    const auto match = named.match(file.fileName());
    if (!match.hasMatch())
        return false;
    if (match.captured(1) == neighbourhood())
        return !isAlive(match.captured(2).toLongLong());
    return file.lastModified().addDays(1) < QDateTime::currentDateTime();
}

} // namespace

QString pattern(const QString &folder)
{
    return u"%1/.plenary-%2-%3-XXXXXX"_s.arg(
        folder, neighbourhood(), QString::number(QCoreApplication::applicationPid()));
}

void remove(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        ::unlink(QFile::encodeName(QString(path + suffix)).constData());
}

void removeLeftovers(const QString &folder)
{
    const auto found =
        QDir(folder).entryInfoList({u".plenary-*"_s}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : found) {
        if (isLeftover(file))
            ::unlink(QFile::encodeName(file.filePath()).constData());
    }
}

} // namespace plenary::temporaryfiles
