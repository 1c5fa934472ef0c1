// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured.h"
#include "exchange/importer.h"
#include "library/register.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

/// When somebody cancels: at this part of the table, and this long after.
struct Moment {
    double part;
    int milliseconds;
};

/// How long an import takes to give up, in milliseconds, until its transaction is rolled back.
double cancelled(const QString &table, const Mapping &mapping, const Moment &moment)
{
    const QTemporaryDir folder;
    const auto database = createRegister({folder.filePath(u"bench.plenary"_s)});
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    QElapsedTimer reached;
    QElapsedTimer cancelled;
    ImportOptions options;
    options.goOn = [&](double part) {
        if (part >= moment.part && !reached.isValid())
            reached.start();
        if (!reached.isValid() || reached.elapsed() < moment.milliseconds)
            return true;
        if (!cancelled.isValid())
            cancelled.start();
        return false;
    };
    const auto report = importTable(**database, table, mapping, options);
    if (report || report.error().code != Error::Code::Cancelled)
        qFatal("not cancelled: the table is too small");
    return static_cast<double>(cancelled.nsecsElapsed()) / 1e6;
}

} // namespace

/// bench_cancel TABLE MAPPING: how long an import goes on after it was cancelled, early, late, and
/// twice while what was taken is written and counted.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        qFatal("bench_cancel TABLE MAPPING");
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto mapping = Mapping::fromJson(file.readAll());
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    bench::Series all(u"cancelled after, ms"_s);
    QList<bench::Series> each;
    for (const Moment &moment : {Moment{0.2, 0}, {0.9, 0}, {1, 0}, {1, 200}}) {
        const double took = cancelled(QString::fromLocal8Bit(argv[1]), *mapping, moment);
        all.add(took);
        each.append(bench::Series(
            u"at %1 and %2 ms later, ms"_s.arg(moment.part).arg(moment.milliseconds)));
        each.last().add(took);
    }
    each.append(all);
    bench::print(each);
    return 0;
}
