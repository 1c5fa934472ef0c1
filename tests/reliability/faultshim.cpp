// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: counts the calls that change files below one folder, and
// makes one of them fail as a full or broken disk would. Only what the dynamic linker resolves is
// seen; what the C library does inside itself is caught at stdio's own functions.
#include "faultplan.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio_ext.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace
{

FaultPlan *plan()
{
    static FaultPlan *const mapped = [] {
        const char *path = std::getenv("PLENARY_FAULT_PLAN");
        const long file = path ? ::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC) : -1;
        if (file < 0)
            return static_cast<FaultPlan *>(nullptr);
        void *memory = ::mmap(nullptr,
                              sizeof(FaultPlan),
                              PROT_READ | PROT_WRITE,
                              MAP_SHARED,
                              static_cast<int>(file),
                              0);
        ::syscall(SYS_close, file);
        return memory == MAP_FAILED ? nullptr : static_cast<FaultPlan *>(memory);
    }();
    return mapped;
}

template<class F>
F *next(F *, const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    const std::size_t length = std::strlen(plan()->under);
    return std::strncmp(path, plan()->under, length) == 0
        && (path[length] == '/' || path[length] == '\0');
}

bool isWatched(int descriptor)
{
    if (!plan())
        return false;
    char link[64];
    char path[PATH_MAX] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    return ::readlink(link, path, sizeof path - 1) > 0 && isBelow(path);
}

bool isWatched(const char *path)
{
    if (!plan() || !path)
        return false;
    if (path[0] == '/')
        return isBelow(path);
    char folder[PATH_MAX];
    return ::getcwd(folder, sizeof folder) && isBelow(folder);
}

enum class Verdict { Work, Fail, Half };

/// Counts the call and says what becomes of it; errno is set for Fail.
Verdict judge(const char *call, bool isWrite = false)
{
    const int before = errno;
    FaultPlan *p = plan();
    const std::int64_t number = std::atomic_ref(p->calls).fetch_add(1) + 1;
    const bool isFirst = number == p->failAt;
    const bool isLater = p->failAt > 0 && number > p->failAt;
    if (isFirst) {
        std::strncpy(p->failed, call, sizeof p->failed - 1);
        if (p->mode == FaultPlan::Vanish)
            ::syscall(SYS_renameat2, AT_FDCWD, p->under, AT_FDCWD, p->vanished, 0);
    }
    errno = before;
    if (p->mode == FaultPlan::Vanish)
        return Verdict::Work;
    const bool goesOn = p->mode != FaultPlan::Once && std::strcmp(call, "unlink") != 0;
    if (p->mode == FaultPlan::Short && isFirst && isWrite)
        return Verdict::Half;
    if (!isFirst && !(isLater && goesOn))
        return Verdict::Work;
    errno = p->error;
    return Verdict::Fail;
}

bool fails(int descriptor, const char *call)
{
    return isWatched(descriptor) && judge(call) != Verdict::Work;
}

bool fails(const char *path, const char *call)
{
    return isWatched(path) && judge(call) != Verdict::Work;
}

/// How much of a write is done; -1: it fails.
ssize_t allowed(int descriptor, std::size_t size, const char *call)
{
    if (!isWatched(descriptor))
        return static_cast<ssize_t>(size);
    switch (judge(call, true)) {
    case Verdict::Work:
        return static_cast<ssize_t>(size);
    case Verdict::Half:
        if (size > 1)
            return static_cast<ssize_t>(size / 2);
        errno = plan()->error;
        return -1;
    case Verdict::Fail:
        break;
    }
    return -1;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(list, int)) : 0;
}

bool makesFail(const char *path, int flags)
{
    return (flags & O_CREAT) != 0 && fails(path, "open");
}

} // namespace

// NOLINTBEGIN: the names, the types and the variadic arguments are the C library's
#define REAL(name) static const auto real = next(&::name, #name)

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    REAL(write);
    const ssize_t part = allowed(descriptor, size, "write");
    return part < 0 ? -1 : real(descriptor, data, static_cast<size_t>(part));
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t at)
{
    REAL(pwrite);
    const ssize_t part = allowed(descriptor, size, "pwrite");
    return part < 0 ? -1 : real(descriptor, data, static_cast<size_t>(part), at);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at)
{
    REAL(pwrite64);
    const ssize_t part = allowed(descriptor, size, "pwrite");
    return part < 0 ? -1 : real(descriptor, data, static_cast<size_t>(part), at);
}

ssize_t writev(int descriptor, const iovec *parts, int count)
{
    REAL(writev);
    return fails(descriptor, "writev") ? -1 : real(descriptor, parts, count);
}

int fsync(int descriptor)
{
    REAL(fsync);
    struct stat info = {};
    const bool isFolder = ::fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode);
    return fails(descriptor, isFolder ? "fsyncdir" : "fsync") ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return fails(descriptor, "fdatasync") ? -1 : real(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    REAL(ftruncate);
    return fails(descriptor, "ftruncate") ? -1 : real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    REAL(ftruncate64);
    return fails(descriptor, "ftruncate") ? -1 : real(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    return fails(from, "rename") ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned how) noexcept
{
    REAL(renameat2);
    return fails(from, "rename") ? -1 : real(fromFolder, from, toFolder, to, how);
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    return fails(path, "unlink") ? -1 : real(path);
}

int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return makesFail(path, flags) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return makesFail(path, flags) ? -1 : real(path, flags, mode);
}

int mkostemp(char *pattern, int flags)
{
    REAL(mkostemp);
    return fails(pattern, "open") ? -1 : real(pattern, flags);
}

int mkostemp64(char *pattern, int flags)
{
    REAL(mkostemp64);
    return fails(pattern, "open") ? -1 : real(pattern, flags);
}

FILE *fopen(const char *path, const char *mode)
{
    REAL(fopen);
    return mode[0] != 'r' && fails(path, "open") ? nullptr : real(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    REAL(fopen64);
    return mode[0] != 'r' && fails(path, "open") ? nullptr : real(path, mode);
}

size_t fwrite(const void *data, size_t size, size_t count, FILE *file)
{
    REAL(fwrite);
    const ssize_t part = allowed(::fileno(file), size * count, "fwrite");
    if (part < 0)
        return 0;
    if (static_cast<size_t>(part) == size * count)
        return real(data, size, count, file);
    return real(data, 1, static_cast<size_t>(part), file) / size;
}

int fclose(FILE *file)
{
    REAL(fclose);
    const bool isFailing = ::__fwriting(file) != 0 && fails(::fileno(file), "fclose");
    if (!isFailing)
        return real(file);
    const int error = errno;
    ::__fpurge(file);
    real(file);
    errno = error;
    return EOF;
}

} // extern "C"
// NOLINTEND
