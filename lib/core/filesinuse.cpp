// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filesinuse.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace plenary::filesinuse
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QMutex mutex;

QHash<QString, int> &counts()
{
    static QHash<QString, int> all;
    return all;
}

/// The same file by any of its names; one that is gone keeps the name it had.
QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

} // namespace

QString add(const QString &path)
{
    const QMutexLocker lock(&mutex);
    const QString name = nameOf(path);
    ++counts()[name];
    return name;
}

void remove(const QString &name)
{
    const QMutexLocker lock(&mutex);
    const auto found = counts().find(name);
    if (found != counts().end() && --*found == 0)
        counts().erase(found);
}

Result<void> checkOrdinary(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile() || file.isDir())
        return {};
    return Error{Error::Code::Invalid,
                 Tr::tr("%1 is not a file but a device or a pipe: choose a file.").arg(path),
                 {}};
}

Result<void> check(const QString &path)
{
    PLENARY_TRY(checkOrdinary(path));
    const QMutexLocker lock(&mutex);
    if (!counts().contains(nameOf(path)))
        return {};
    return Error{Error::Code::Conflict,
                 Tr::tr("%1 is the register that is open: choose another file.").arg(path),
                 {}};
}

} // namespace plenary::filesinuse
