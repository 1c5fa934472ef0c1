// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/asidefiles.h"

#include "core/durablefile.h"
#include "core/filesinuse.h"
#include "storage/registerlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

/// A name that no file has yet.
QString nameAside(const QString &path, const QString &why)
{
    const QFileInfo file(path);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (int attempt = 1;; ++attempt) {
        const QString more = attempt == 1 ? u""_s : u"-%1"_s.arg(attempt);
        const QString extension = file.suffix().isEmpty() ? u""_s : QString(u'.' + file.suffix());
        const QString name = file.completeBaseName() % u'.' % why % u'-' % time % more % extension;
        QString aside = file.dir().filePath(name);
        if (!QFileInfo::exists(aside))
            return aside;
    }
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Result<void> copyDurably(const QString &from, const QString &to)
{
    DurableFile copy(to);
    PLENARY_TRY(copy.open());
    PLENARY_TRY(copyInto(copy, from));
    return copy.commit();
}

} // namespace

const QStringList &registerSuffixes()
{
    static const QStringList all{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return all;
}

QString realRegisterPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

Result<QString> setAside(const QString &path, const QString &why)
{
    const QString real = realRegisterPath(path);
    const QString aside = nameAside(real, why);
    QStringList moved;
    for (const QString &suffix : registerSuffixes()) {
        if (!QFileInfo::exists(QString(real + suffix)))
            continue;
        if (rename(QString(real + suffix), QString(aside + suffix))) {
            moved.append(suffix);
            continue;
        }
        const int failed = errno;
        for (const QString &done : std::as_const(moved))
            rename(QString(aside + done), QString(real + done));
        return Error{Error::Code::Io,
                     Tr::tr("%1 could not be moved aside: nothing was changed. Check that you may "
                            "write to its folder.")
                         .arg(path),
                     QString::fromLocal8Bit(std::strerror(failed))};
    }
    return moved.isEmpty() ? QString() : aside;
}

void putBack(const QString &path, const QString &aside)
{
    for (const QString &suffix : registerSuffixes()) {
        QFile::remove(QString(path + suffix));
        if (!aside.isEmpty())
            rename(QString(aside + suffix), QString(path + suffix));
    }
}

Result<QString> copyAside(const QString &path, const QString &why)
{
    const QString real = realRegisterPath(path);
    PLENARY_ASSIGN(const RegisterLock lock, RegisterLock::take(real));
    const QString aside = nameAside(real, why);
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s, u""_s}) {
        const QString from = real + suffix;
        if (suffix.isEmpty() || QFileInfo::exists(from))
            PLENARY_TRY(copyDurably(from, QString(aside + suffix)));
    }
    return aside;
}

Result<void> copyInto(DurableFile &target, const QString &path)
{
    PLENARY_TRY(filesinuse::check(path));
    QFile file(path);
    constexpr qint64 step = 1 << 20;
    qint64 copied = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray bytes = file.read(step); !bytes.isEmpty(); bytes = file.read(step)) {
            PLENARY_TRY(target.write(bytes));
            copied += bytes.size();
        }
    }
    if (file.isOpen() && copied == file.size())
        return {};
    return Error{Error::Code::Io,
                 Tr::tr("%1 could not be read to its end: check the disk, and that you may read "
                        "it. Nothing was changed.")
                     .arg(path),
                 file.errorString()};
}

} // namespace plenary
