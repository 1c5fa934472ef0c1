// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registerlock.h"

#include "core/filesinuse.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

// The bytes on which SQLite keeps its locks: pending, reserved, and the range of the shared ones.
constexpr off_t lockedBytes = 0x40000000;
constexpr off_t lockedCount = 2 + 510;

Error isOpen(const QString &path, int descriptor)
{
    struct flock holder = {};
    holder.l_type = F_WRLCK;
    holder.l_whence = SEEK_SET;
    holder.l_start = lockedBytes;
    holder.l_len = lockedCount;
    const bool isKnown = ::fcntl(descriptor, F_GETLK, &holder) == 0 && holder.l_type != F_UNLCK;
    return {
        Error::Code::Busy,
        isKnown && holder.l_pid > 0
            ? Tr::tr("%1 is open in another program (process %2): nothing was changed. Close "
                     "it there and try again.")
                  .arg(path, QString::number(holder.l_pid))
            : Tr::tr("%1 is still open: nothing was changed. Close it and try again.").arg(path),
        {}};
}

} // namespace

Result<RegisterLock> RegisterLock::take(const QString &path)
{
    PLENARY_TRY(filesinuse::check(path));
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return RegisterLock(-1);
    if (descriptor < 0)
        return Error{Error::Code::Io,
                     Tr::tr("%1 could not be opened for writing: nothing was changed. Ask its "
                            "owner for permission.")
                         .arg(path),
                     QString::fromLocal8Bit(std::strerror(errno))};
    // A lock of the open file, not of the process: closing another descriptor does not drop it.
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedBytes;
    lock.l_len = lockedCount;
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
        const Error error = isOpen(path, descriptor);
        ::close(descriptor);
        return error;
    }
    return RegisterLock(descriptor);
}

RegisterLock::RegisterLock(RegisterLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

RegisterLock::~RegisterLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace plenary
