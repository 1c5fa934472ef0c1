// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include "core/filesinuse.h"

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

} // namespace

DurableFile::DurableFile(const QString &path)
    : m_path(path)
    , m_target(resolved(path))
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
    return {Error::Code::Io, sentenceFor(systemError, m_path), detail};
}

void DurableFile::discard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (!m_temporaryPath.isEmpty())
        ::unlink(QFile::encodeName(m_temporaryPath).constData());
    m_temporaryPath.clear();
}

Result<void> DurableFile::open()
{
    PLENARY_TRY(filesinuse::check(m_path));
    struct stat existing = {};
    const bool replaces = ::stat(QFile::encodeName(m_target).constData(), &existing) == 0;
    if (replaces && S_ISDIR(existing.st_mode))
        return failure(EISDIR, "open");
    // Short, so that a long target name does not overrun the limit of the file system.
    const QString folder = QFileInfo(m_target).absolutePath();
    QByteArray pattern = QFile::encodeName(QString(folder % u"/.plenary-XXXXXX"_s));
    m_descriptor = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        return failure(errno, "create");
    m_temporaryPath = QFile::decodeName(pattern);
    const mode_t mode = replaces ? existing.st_mode & 0777U : 0600U;
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
    if (std::rename(QFile::encodeName(m_temporaryPath).constData(),
                    QFile::encodeName(m_target).constData())
        != 0)
        return failure(errno, "rename");
    m_temporaryPath.clear();
    if (const int failed = synchroniseFolder(QFileInfo(m_target).absolutePath()))
        return failure(failed, "fsync of the folder");
    return {};
}

Result<void> writeFileDurably(const QString &path, const QByteArray &data)
{
    DurableFile file(path);
    PLENARY_TRY(file.open());
    PLENARY_TRY(file.write(data));
    return file.commit();
}

} // namespace plenary
