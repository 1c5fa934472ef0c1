// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"
#include "bench/windowpeer.h"
#include "bench/windowphases.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::bench;

namespace
{

/// What the window promises about one figure. Of many values, one in twenty may be beyond it.
struct Aim {
    const char *figure;
    const char *words;
    double limit; ///< 0: shown, but nothing was promised
};

constexpr Aim aims[]{
    {"start.rows", "start of the program to first rows, ms", 400},
    {"start.whole", "... to the whole list", 0},
    {"open.register", "opening a register in the window, ms", 0},
    {"open.rows", "register open to first rows, ms", 50},
    {"open.whole", "... to the whole list", 0},
    {"jump.data", "jump to data, ms", 5},
    {"jump.painted", "jump to rows painted, ms", 25},
    {"jump.frame", "... one frame of the table", 0},
    {"sort.rows", "sort by any column to first rows, ms", 400},
    {"sort.whole", "... to the whole list", 0},
    {"find.data.all", "find in the list: data, ms", 10},
    {"find.painted.all", "find in the list: painted, ms", 30},
    {"find.cleared", "find field cleared to rows painted, ms", 0},
    {"search.data", "search everything: data, ms", 10},
    {"search.painted", "search everything: painted, ms", 30},
    {"bar.rows", "click on a bar to the list, ms", 100},
    {"bar.whole", "... to the whole list", 0},
    {"stall.gap", "event loop stands still, ms", 50},
    {"stall.work", "... computing of one event", 0},
    {"memory.opened", "MB resident with the list open", 0},
    {"memory.jumped", "MB resident after 400 jumps", 150},
    {"memory.peak", "... at most, while figures were counted", 0},
    {"peer.first", "QSqlQueryModel: first rows, ms", 0},
    {"peer.end", "QSqlQueryModel: to the last row, ms", 0},
    {"peer.sort", "QSqlQueryModel: sort by name, ms", 0},
    {"peer.memory", "QSqlQueryModel: MB at the last row", 0},
};

double at(const QList<double> &sorted, int percent)
{
    return sorted.at(qMin(sorted.size() - 1, sorted.size() * percent / 100));
}

void printLine(const QString &words, QList<double> values, double limit)
{
    QTextStream out(stdout);
    std::ranges::sort(values);
    out << words.leftJustified(42);
    for (const double value : {values.first(), at(values, 50), at(values, 95), values.last()})
        out << QString::number(value, 'f', 1).rightJustified(10);
    if (limit > 0)
        out << QString::number(limit).rightJustified(8)
            << (at(values, 95) <= limit ? u"  met"_s : u"  missed"_s);
    out << '\n';
}

void printAll(const QMap<QString, QList<double>> &figures)
{
    QTextStream(stdout) << QString(42, u' ')
                        << "       min    median      95 %       max     aim\n";
    QStringList shown;
    for (const Aim &aim : aims) {
        const QString name = QString::fromLatin1(aim.figure);
        shown.append(name);
        if (figures.contains(name))
            printLine(QString::fromLatin1(aim.words), figures.value(name), aim.limit);
    }
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (!shown.contains(it.key()))
            printLine(u"  "_s + it.key(), it.value(), 0);
    }
}

struct Child {
    const char *name;
    void (*measure)(Run &);
};

constexpr Child children[]{{"start", measureStart},
                           {"jumps", measureJumps},
                           {"finding", measureFinding},
                           {"searching", measureSearching},
                           {"sorting", measureSorting},
                           {"charts", measureCharts},
                           {"memory", measureMemory},
                           {"peer", measurePeer}};

void writeFigures(const Run &run, const QString &path)
{
    QJsonObject all;
    for (auto it = run.figures.begin(); it != run.figures.end(); ++it) {
        QJsonArray values;
        for (const double value : it.value())
            values.append(value);
        all.insert(it.key(), values);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Figures could not be written");
    file.write(QJsonDocument(all).toJson());
}

void readFigures(const QString &path, QMap<QString, QList<double>> &figures)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A measuring process gave no figures");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray())
            figures[it.key()].append(value.toDouble());
    }
}

/// bench_window --child NAME REGISTER FILE BORN ROUND
int runChild(int argc, char **argv)
{
    Probe probe(argc, argv);
    QApplication::setOrganizationName(u"PlenaryBench"_s);
    QApplication::setApplicationName(u"Plenary"_s);
    const QStringList words = QApplication::arguments();
    Run run{probe, words.at(3), words.at(5).toDouble(), words.at(6).toInt(), {}};
    for (const Child &child : children) {
        if (words.at(2) == QLatin1StringView(child.name))
            child.measure(run);
    }
    for (auto it = probe.stalls().begin(); it != probe.stalls().end(); ++it) {
        const bool isPromised = words.at(2) != u"peer" && it.key() != u"between";
        if (!isPromised)
            continue;
        run.add(u"stall.gap"_s, it->gap);
        run.add(u"stall.work"_s, it->work);
        run.add(u"stall.gap in "_s + it.key(), it->gap);
        run.add(u"stall.work in "_s + it.key(), it->work);
    }
    writeFigures(run, words.at(4));
    ::_exit(0); // closing the window is not measured
}

} // namespace

double plenary::bench::residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("/proc/self/statm could not be read");
    return file.readAll().split(' ').value(1).toDouble() * ::getpagesize() / 1048576;
}

/// bench_window REGISTER [RUNS] [CHILD...]: each round starts each child once, in turns.
int main(int argc, char **argv)
{
    if (argc > 6 && qstrcmp(argv[1], "--child") == 0)
        return runChild(argc, argv);
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        qFatal("bench_window REGISTER [RUNS] "
               "[start|jumps|finding|searching|sorting|charts|memory|peer ...]");
    const int runs = qMax(1, words.value(2, u"3"_s).toInt());
    const QStringList wanted = words.mid(3);
    QTemporaryDir folder;
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(folder.path()));
    QMap<QString, QList<double>> figures;
    for (int round = 0; round < runs; ++round) {
        for (const Child &child : children) {
            const QString name = QString::fromLatin1(child.name);
            if (!wanted.isEmpty() && !wanted.contains(name))
                continue;
            const QString file = folder.filePath(u"figures.json"_s);
            (void)measured(QCoreApplication::applicationFilePath(),
                           {u"--child"_s,
                            name,
                            words.at(1),
                            file,
                            QString::number(now(), 'f', 3),
                            QString::number(round)});
            readFigures(file, figures);
            QFile::remove(file);
        }
    }
    printAll(figures);
}
