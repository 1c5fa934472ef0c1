// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliprocess.h"
#include "reliability/faultplan.h"

#include <QtCore/QDir>
#include <csignal>
#include <sys/resource.h>

namespace plenary::test
{

/// Which call below the folder fails, and how.
struct Fault {
    qint64 at = 0; ///< 0: none
    FaultPlan::Mode mode = FaultPlan::Once;
    int error = 0;
};

/// A run of a program under the fault shim, and what became of it.
struct FaultyRun {
    Answer answer;
    qint64 calls = 0; ///< changes to files below the folder
    QByteArray failed; ///< the first that failed

    [[nodiscard]] static FaultyRun
    run(const QString &program, const QStringList &words, const QString &folder, const Fault &fault)
    {
        const QTemporaryDir scratch;
        FaultPlan plan = {};
        plan.failAt = fault.at;
        plan.mode = fault.mode;
        plan.error = fault.error;
        const QByteArray under = QFile::encodeName(QDir(folder).canonicalPath());
        qstrncpy(plan.under, under.constData(), sizeof plan.under);
        qstrncpy(plan.vanished, QByteArray(under + ".gone").constData(), sizeof plan.vanished);
        const QString path = scratch.filePath(QStringLiteral("plan"));
        writeFile(path, QByteArray(reinterpret_cast<const char *>(&plan), sizeof plan));
        qputenv("PLENARY_FAULT_PLAN", QFile::encodeName(path));
        qputenv("LD_PRELOAD", PLENARY_FAULTSHIM);
        FaultyRun run;
        run.answer = runProgram(program, words);
        qunsetenv("LD_PRELOAD");
        const QByteArray after = readFile(path);
        std::memcpy(&plan, after.constData(), sizeof plan);
        run.calls = plan.calls;
        run.failed = plan.failed;
        return run;
    }
};

/// Files cannot grow beyond `limit` bytes, which gives the same short write as a full disk.
inline std::function<void()> fullDisk(rlim_t limit)
{
    return [limit] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &size);
    };
}

} // namespace plenary::test
