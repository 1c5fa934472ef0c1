// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include "core/filesinuse.h"
#include "core/temporaryfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

QString sentenceFor(int systemError, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Tr::tr("“%1” was not written: the disk of the folder “%2” is full. Free some space "
                      "or choose another folder.")
            .arg(name, folder);
    case EROFS:
        return Tr::tr("“%1” was not written: the folder “%2” is on a disk that can only be read. "
                      "Choose another folder.")
            .arg(name, folder);
    case EACCES:
    case EPERM:
        return Tr::tr("“%1” was not written: you are not allowed to write to the folder “%2”. "
                      "Choose another folder or ask for the permission.")
            .arg(name, folder);
    case ENOENT:
    case ENOTDIR:
        return Tr::tr("“%1” was not written: there is no folder “%2”. Choose another folder.")
            .arg(name, folder);
    case EISDIR:
        return Tr::tr("“%1” was not written: in “%2” a folder has that name. Choose another name.")
            .arg(name, folder);
    case ENAMETOOLONG:
        return Tr::tr("“%1” was not written to “%2”: the name is too long. Choose a shorter name.")
            .arg(name, folder);
    default:
        return Tr::tr("“%1” was not written to the folder “%2”: the disk reports an error. Try "
                      "another disk.")
            .arg(name, folder);
    }
}

QString resolved(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.symLinkTarget() : canonical;
}

/// Some network file systems cannot synchronise a folder; there the rename has to be enough.
int synchroniseFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed == EINVAL || failed == ENOTSUP ? 0 : failed;
}

int renamed(const QString &from, const QString &to, unsigned how)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    return ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), how) == 0
        ? 0
        : errno;
}

bool isUnknown(int systemError)
{
    return systemError == EINVAL || systemError == ENOSYS || systemError == ENOTSUP;
}

} // namespace

DurableFile::DurableFile(const QString &path, Existing existing)
    : m_path(path)
    , m_target(resolved(path))
    , m_existing(existing)
{
}

DurableFile::~DurableFile()
{
    discard();
}

Error DurableFile::failure(int systemError, const char *step) const
{
    const QString detail = QString::fromLatin1(step) % u" of "_s % m_target % u": "_s
        % QString::fromLocal8Bit(std::strerror(systemError));
    if (systemError == EEXIST)
        return {Error::Code::Conflict,
                Tr::tr("%1 exists already and was left as it is. Choose another name.").arg(m_path),
                detail};
    return {Error::Code::Io, sentenceFor(systemError, m_path), detail};
}

void DurableFile::discard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (!m_temporaryPath.isEmpty())
        temporaryfiles::remove(m_temporaryPath);
    m_temporaryPath.clear();
}

Result<void> DurableFile::open()
{
    PLENARY_TRY(filesinuse::check(m_path));
    for (const QStringView ending : {u"-wal", u"-shm", u"-journal"}) {
        if (m_target.endsWith(ending) && QFileInfo::exists(m_target.chopped(ending.size())))
            return Error{Error::Code::Conflict,
                         Tr::tr("%1 was not written: SQLite takes a file of that name for a part "
                                "of the one beside it. Choose another name.")
                             .arg(m_path),
                         {}};
    }
    struct stat existing = {};
    m_replaces = ::stat(QFile::encodeName(m_target).constData(), &existing) == 0;
    if (m_replaces && S_ISDIR(existing.st_mode))
        return failure(EISDIR, "open");
    if (m_replaces && m_existing == Existing::Refuse)
        return failure(EEXIST, "open");
    const QString folder = QFileInfo(m_target).absolutePath();
    temporaryfiles::removeLeftovers(folder);
    QByteArray pattern = QFile::encodeName(temporaryfiles::pattern(folder));
    m_descriptor = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        return failure(errno, "create");
    m_temporaryPath = QFile::decodeName(pattern);
    const mode_t mode = m_replaces ? existing.st_mode & 0777U : 0600U;
    if (::fchmod(m_descriptor, mode) != 0)
        return failure(errno, "chmod");
    return {};
}

Result<void> DurableFile::write(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, data.data(), std::size_t(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failure(written < 0 ? errno : ENOSPC, "write");
        data = data.sliced(written);
    }
    return {};
}

Error DurableFile::unknownFailure(const char *step)
{
    const QByteArray more(1 << 20, '\0');
    ::lseek(m_descriptor, 0, SEEK_END);
    if (const auto written = write(more); !written)
        return written.error();
    return failure(EIO, step);
}

Result<void> DurableFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        return failure(errno, "fsync");
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0)
        return failure(errno, "close");
    if (const int failed = giveName())
        return failure(failed, "rename");
    if (const int failed = synchroniseFolder(QFileInfo(m_target).absolutePath()))
        return takeNameBack() ? failure(failed, "fsync of the folder") : unconfirmed();
    discard(); // what was replaced, and what a library left beside it
    return {};
}

/// A file that is replaced is kept under the temporary name until the disk has confirmed the new
/// one. Not every file system can exchange names, or refuse one in the same step; there, the
/// simpler way has to do.
int DurableFile::giveName()
{
    if (m_replaces) {
        const int failed = renamed(m_temporaryPath, m_target, RENAME_EXCHANGE);
        m_isExchanged = failed == 0;
        const bool mayBePlain = isUnknown(failed) || failed == ENOENT; // somebody removed it
        return mayBePlain ? renamed(m_temporaryPath, m_target, 0) : failed;
    }
    if (m_existing == Existing::Replace)
        return renamed(m_temporaryPath, m_target, 0);
    const int failed = renamed(m_temporaryPath, m_target, RENAME_NOREPLACE);
    if (!isUnknown(failed))
        return failed;
    return QFileInfo::exists(m_target) ? EEXIST : renamed(m_temporaryPath, m_target, 0);
}

bool DurableFile::takeNameBack()
{
    if (m_isExchanged)
        return renamed(m_temporaryPath, m_target, RENAME_EXCHANGE) == 0;
    return !m_replaces && renamed(m_target, m_temporaryPath, 0) == 0;
}

Error DurableFile::unconfirmed() const
{
    return {Error::Code::Io,
            Tr::tr("%1 has its new content, but the disk has not confirmed that it will keep it: "
                   "check the disk, and write the file again.")
                .arg(m_path),
            {}};
}

Result<void> writeFileDurably(const QString &path, const QByteArray &data)
{
    DurableFile file(path);
    PLENARY_TRY(file.open());
    PLENARY_TRY(file.write(data));
    return file.commit();
}

} // namespace plenary
