// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <algorithm>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

Measured measured(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    QList<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(STDERR_FILENO, STDOUT_FILENO); // figures alone go to standard output
        ::execvp(pointers.first(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage = {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("%s failed", words.first().constData());
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return {elapsed,
            static_cast<double>(usage.ru_maxrss) / 1024,
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)};
}

Series::Series(const QString &name, int decimals)
    : m_name(name)
    , m_decimals(decimals)
{
}

void Series::add(double value)
{
    m_values.append(value);
}

QString Series::line() const
{
    QList<double> sorted = m_values;
    std::ranges::sort(sorted);
    QString line = m_name.leftJustified(32);
    for (const qsizetype at : {qsizetype(0), sorted.size() / 2, sorted.size() - 1}) {
        const QString figure =
            sorted.isEmpty() ? u"-"_s : QString::number(sorted.at(at), 'f', m_decimals);
        line += figure.rightJustified(12);
    }
    return line;
}

void print(const QList<Series> &all)
{
    QTextStream out(stdout);
    out << QString(32, u' ') << "         min      median         max\n";
    for (const Series &series : all)
        out << series.line() << '\n';
}

} // namespace plenary::bench
