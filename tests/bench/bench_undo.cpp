// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace plenary::bench;

namespace
{

const QString cli = QStringLiteral(PLENARY_CLI);

void copy(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1StringView(suffix));
    if (!QFile::copy(from, to))
        qFatal("%s was not copied", qPrintable(from));
}

/// The peer: the seats alone moved to another table, with the register's own settings.
Measured moveAlone(const QString &path)
{
    return measured(u"sqlite3"_s,
                    {path,
                     u"PRAGMA journal_mode=WAL"_s,
                     u"PRAGMA foreign_keys=ON"_s,
                     u"PRAGMA secure_delete=ON"_s,
                     u"PRAGMA cache_size=-32768"_s,
                     u"PRAGMA synchronous=FULL"_s,
                     u"BEGIN IMMEDIATE"_s,
                     u"CREATE TABLE moved AS SELECT * FROM participation"_s,
                     u"DELETE FROM participation WHERE id BETWEEN 1 AND 1000000000"_s,
                     u"COMMIT"_s});
}

} // namespace

/// bench_undo REGISTER FOLDER [RUNS]: undo and redo of the last change of a register, on a copy of
/// it in FOLDER, beside sqlite3 moving the seats alone to another table, in turns.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        qFatal("bench_undo REGISTER FOLDER [RUNS]");
    const QString original = QString::fromLocal8Bit(argv[1]);
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const int runs = argc > 3 ? qMax(1, QByteArray(argv[3]).toInt()) : 3;
    const QString path = folder.absoluteFilePath(u"undo.plenary"_s);
    Series alone(u"sqlite3 moving the seats, ms"_s), undos(u"undo, ms"_s), redos(u"redo, ms"_s);
    Series undoRatios(u"undo / peer"_s, 2), redoRatios(u"redo / peer"_s, 2);
    Series undoMemory(u"undo, MB at most"_s), redoMemory(u"redo, MB at most"_s);
    for (int i = 0; i < runs; ++i) {
        copy(original, path);
        const Measured peer = moveAlone(path);
        copy(original, path);
        const Measured undo = measured(cli, {u"undo"_s, u"--register"_s, path});
        const Measured redo = measured(cli, {u"redo"_s, u"--register"_s, path});
        alone.add(peer.milliseconds);
        undos.add(undo.milliseconds);
        redos.add(redo.milliseconds);
        undoRatios.add(undo.milliseconds / peer.milliseconds);
        redoRatios.add(redo.milliseconds / peer.milliseconds);
        undoMemory.add(undo.megabytes);
        redoMemory.add(redo.megabytes);
    }
    print({alone, undos, undoRatios, undoMemory, redos, redoRatios, redoMemory});
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    return 0;
}
