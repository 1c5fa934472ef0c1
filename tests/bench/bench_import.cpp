// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"
#include "library/register.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

const QString sheet =
    QStringLiteral(PLENARY_SHARED_DATA "/attendance/cites_cop1_19_attendees.xlsx");
const QString mappingFile = QStringLiteral(PLENARY_TEST_DATA "/mappings/cites.json");

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s", qPrintable(error.message));
}

double readAlone()
{
    QElapsedTimer timer;
    timer.start();
    const auto reader = openTable(sheet);
    if (!reader)
        stop(reader.error());
    TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            stop(more.error());
        if (!*more)
            return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
}

double importFresh(const Mapping &mapping)
{
    const QTemporaryDir folder;
    const auto database = createRegister({folder.filePath(u"bench.plenary"_s)});
    if (!database)
        stop(database.error());
    QElapsedTimer timer;
    timer.start();
    const auto report = importTable(**database, sheet, mapping);
    if (!report)
        stop(report.error());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(QTextStream &out, const char *what, QList<double> values, int decimals)
{
    std::ranges::sort(values);
    out << qSetFieldWidth(28) << Qt::left << what << Qt::right << qSetFieldWidth(10)
        << QString::number(values.first(), 'f', decimals)
        << QString::number(values.at(values.size() / 2), 'f', decimals)
        << QString::number(values.last(), 'f', decimals) << qSetFieldWidth(0) << "\n";
}

} // namespace

/// bench_import [RUNS]: the import of the CITES lists into a fresh register on SQLite, beside
/// reading the same sheet alone.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 7;
    QFile file(mappingFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the mapping is missing");
    const auto mapping = Mapping::fromJson(file.readAll());
    if (!mapping)
        stop(mapping.error());
    QList<double> alone;
    QList<double> imports;
    QList<double> ratios;
    for (int i = 0; i < runs; ++i) {
        alone.append(readAlone());
        imports.append(importFresh(*mapping));
        ratios.append(imports.last() / alone.last());
    }
    out << runs << " runs" << QString(24, u' ') << "min    median       max\n";
    print(out, "reading the sheet, ms", alone, 0);
    print(out, "importing it, ms", imports, 0);
    print(out, "import / reading", ratios, 2);
    return 0;
}
