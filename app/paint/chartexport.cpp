// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartexport.h"

#include "app/paint/chartlayout.h"
#include "app/paint/chartpainter.h"
#include "app/paint/charttable.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

Error tooLarge(const ChartSpec &spec)
{
    return {Error::Code::Invalid,
            Tr::tr("The picture of “%1” would be too large. Choose a smaller scale, or SVG or PDF.")
                .arg(spec.title),
            u"QImage refused the size"_s};
}

ChartScene sceneOf(const ChartSpec &spec, ChartStyle style, double width)
{
    style.titled = true;
    return layoutChart(spec, {width, 0}, style);
}

} // namespace

Result<QByteArray> chartSvg(const ChartSpec &spec, const ChartStyle &style, double width)
{
    const ChartScene scene = sceneOf(spec, style, width);
    QByteArray bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    bytes += sceneSvg(scene, spec.title, chartSpoken(spec, style.locale));
    bytes += '\n';
    return bytes;
}

Result<QByteArray>
chartPng(const ChartSpec &spec, double scale, const ChartStyle &style, double width)
{
    const ChartScene scene = sceneOf(spec, style, width);
    const double margin = 16 * style.unit;
    const QSizeF size = (scene.size + QSizeF(margin, margin) * 2) * scale;
    if (size.width() > 30'000 || size.height() > 30'000)
        return tooLarge(spec);
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return tooLarge(spec);
    image.fill(style.base);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    paintScene(painter, scene);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return tooLarge(spec);
    return bytes;
}

Result<QByteArray> chartPdf(const ChartSpec &spec, const QString &language)
{
    constexpr int Dpi = 1200;
    constexpr double PerMm = Dpi / 25.4;
    constexpr double Margin = 6;
    const Speech speech(Speech::paperLocale(language), Speech::Numbers::OfPapers);
    const ChartScene scene = sceneOf(spec, ChartStyle::print(language, PerMm), 170 * PerMm);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Dpi);
    writer.setTitle(text::displayedLine(spec.title));
    writer.setCreator(u"Plenary"_s);
    const QSizeF page = scene.size / PerMm + QSizeF(Margin, Margin) * 2;
    writer.setPageSize(QPageSize(page, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{Error::Code::Internal,
                     Tr::tr("The chart “%1” could not be painted as PDF: nothing was written. "
                            "Close other programs and try again, or choose SVG.")
                         .arg(spec.title),
                     u"QPainter::begin failed on QPdfWriter"_s};
    }
    painter.translate(Margin * PerMm, Margin * PerMm);
    paintScene(painter, scene);
    painter.end();
    return bytes;
}

} // namespace plenary
