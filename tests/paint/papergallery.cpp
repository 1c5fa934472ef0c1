// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the specimen charts and papers into the folder given on the command line, to be looked at.
#include "app/paint/chartexport.h"
#include "app/paint/paper.h"
#include "paint/specimens.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &name, const Result<QByteArray> &bytes)
{
    QFile file(name);
    if (bytes && file.open(QIODevice::WriteOnly))
        file.write(*bytes);
    else
        qWarning("%s was not written", qPrintable(name));
}

void writeCharts(const QDir &folder)
{
    for (const ChartSpec &spec : specimens::all()) {
        const QString base = folder.filePath(spec.id);
        write(base + u"-light.png"_s, chartPng(spec, 1.5, ChartStyle::screen(), 900));
        write(base + u"-dark.png"_s, chartPng(spec, 1.5, ChartStyle::screen(true), 900));
        ChartStyle mirrored = ChartStyle::screen();
        mirrored.mirrored = true;
        write(base + u"-rtl.png"_s, chartPng(spec, 1.5, mirrored, 900));
        write(base + u".svg"_s, chartSvg(spec));
        write(base + u".pdf"_s, chartPdf(spec));
    }
    write(folder.filePath(u"many.png"_s), chartPng(specimens::manyBars(190), 1));
}

void writePaper(const QDir &folder, const QString &name, const paper::Document &document)
{
    QElapsedTimer timer;
    timer.start();
    write(folder.filePath(QString(name % u".pdf"_s)), renderPdf(document));
    qInfo("%s: %lld ms", qPrintable(name), timer.elapsed());
}

void writePapers(const QDir &folder)
{
    writePaper(folder, u"event"_s, specimens::eventPaper());
    writePaper(folder, u"series"_s, specimens::seriesPaper());
    writePaper(folder, u"status"_s, specimens::statusPaper());
    writePaper(folder, u"arabic"_s, specimens::arabicPaper());
    writePaper(folder, u"long"_s, specimens::longPaper(200));
    writePaper(folder, u"long5000"_s, specimens::longPaper(5000));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    folder.mkpath(u"."_s);
    writeCharts(folder);
    writePapers(folder);
    return 0;
}
