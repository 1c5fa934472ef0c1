// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace plenary::test
{

/// What one run of plenary-cli gave.
struct Answer {
    int code = -1;
    QByteArray out;
    QString err;

    /// The one object that --json promises; empty if there is anything else on standard output.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Answer runProgram(const QString &program,
                         const QStringList &arguments,
                         const std::function<void()> &inChild = {})
{
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    constexpr int patience = 120000;
    if (!process.waitForFinished(patience))
        qFatal("plenary-cli did not end: %s", qPrintable(arguments.join(QLatin1Char(' '))));
    if (process.exitStatus() != QProcess::NormalExit)
        qFatal("plenary-cli crashed: %s", qPrintable(arguments.join(QLatin1Char(' '))));
    return {process.exitCode(),
            process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Answer runCli(const QStringList &arguments, const std::function<void()> &inChild = {})
{
    return runProgram(QStringLiteral(PLENARY_CLI), arguments, inChild);
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the fixture could not be written");
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plenary::test

/// Fails the test with what the program said.
#define VERIFY_DONE(answer) QVERIFY2((answer).code == 0, qPrintable((answer).err))
