// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QStringList>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

namespace plenary::test
{

/// What one run of plenary-cli gave and what it cost.
struct MeasuredRun {
    int code = -1; ///< -1: it ended by a signal
    QByteArray out;
    QString err;
    double cpuSeconds = 0; ///< of the program alone, so that a busy machine changes little
    /// The largest memory. The system counts what the parent had before the program was loaded, so
    /// the test itself must stay small.
    qint64 megabytes = 0;
};

inline double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

inline MeasuredRun runMeasured(const QString &folder, const QStringList &arguments)
{
    const QByteArray outPath = QFile::encodeName(folder) + "/stdout";
    const QByteArray errPath = QFile::encodeName(folder) + "/stderr";
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, outPath.constData(), flags, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, errPath.constData(), flags, 0600);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    QList<QByteArray> words{PLENARY_CLI};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, PLENARY_CLI, &files, nullptr, argv.data(), environ) != 0)
        qFatal("plenary-cli did not start");
    posix_spawn_file_actions_destroy(&files);
    // A bomb that works ends the run by a signal, not the patience of whoever waits for the test.
    const rlimit patience{60, 60};
    prlimit(child, RLIMIT_CPU, &patience, nullptr);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        qFatal("plenary-cli was lost");
    const auto content = [](const QByteArray &path) {
        QFile file(QFile::decodeName(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            content(outPath),
            QString::fromUtf8(content(errPath)),
            seconds(usage.ru_utime) + seconds(usage.ru_stime),
            usage.ru_maxrss / 1024};
}

} // namespace plenary::test
