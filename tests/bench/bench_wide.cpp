// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"
#include "bench/widetable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace plenary::bench;

namespace
{

const QString cli = QStringLiteral(PLENARY_CLI);

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

/// The peer: the same file into one table with types, a key and a log.
Measured importAlone(const QString &table, const QString &folder)
{
    const QString database = folder + u"/alone.db"_s;
    QFile::remove(database);
    return measured(u"sqlite3"_s,
                    {database,
                     u"PRAGMA journal_mode=WAL"_s,
                     u"CREATE TABLE flat (att_id INTEGER PRIMARY KEY, conference_code TEXT, "
                     "conference TEXT, year INTEGER, start_date TEXT, city TEXT, session TEXT, "
                     "honorific TEXT, given_name TEXT, family_name TEXT, email TEXT, organisation "
                     "TEXT, country_iso3 TEXT, country TEXT, un_group TEXT, role TEXT, modality "
                     "TEXT, registered_at TEXT, notes TEXT)"_s,
                     u".import --csv --skip 1 \"%1\" flat"_s.arg(table)});
}

} // namespace

/// bench_wide FOLDER ROWS [RUNS]: the import of a wide table of that many rows into a fresh
/// register, and undoing it, beside `sqlite3 .import` of the same file, in turns.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        qFatal("bench_wide FOLDER ROWS [RUNS]");
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const qint64 rows = QByteArray(argv[2]).toLongLong();
    const int runs = argc > 3 ? qMax(1, QByteArray(argv[3]).toInt()) : 3;
    const QString table = u"%1/wide-%2.csv"_s.arg(folder).arg(rows);
    const QString mapping = folder + u"/wide.json"_s;
    const QString path = folder + u"/wide.plenary"_s;
    if (!QFile::exists(table))
        writeWideTable(table, {.attendances = rows});
    write(mapping, wideMapping());
    Series alone(u"sqlite3 .import, ms"_s), imports(u"plenary-cli import, ms"_s);
    Series ratios(u"ratio"_s, 2), memory(u"import, MB at most"_s), undos(u"undo, ms"_s);
    for (int i = 0; i < runs; ++i) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        (void)measured(cli, {u"new"_s, path});
        const Measured peer = importAlone(table, folder);
        const Measured import = measured(cli,
                                         {u"import"_s,
                                          u"participation"_s,
                                          table,
                                          u"--register"_s,
                                          path,
                                          u"--mapping"_s,
                                          mapping});
        alone.add(peer.milliseconds);
        imports.add(import.milliseconds);
        ratios.add(import.milliseconds / peer.milliseconds);
        memory.add(import.megabytes);
        if (i + 1 < runs)
            undos.add(measured(cli, {u"undo"_s, u"--register"_s, path}).milliseconds);
    }
    print({alone, imports, ratios, memory, undos});
    return 0;
}
