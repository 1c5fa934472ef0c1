// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcopy.h"

#include "app/paint/chartexport.h"
#include "app/paint/charttable.h"
#include "exchange/csvguard.h"

#include <QtCore/QMimeData>
#include <QtGui/QImage>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString cellText(QString text)
{
    for (QChar &each : text) {
        if (each == u'\t' || each == u'\n' || each == u'\r')
            each = u' ';
    }
    return csvguard::guarded(text);
}

QString tableRow(const QStringList &cells, QStringView cell)
{
    QString row = u"<tr>"_s;
    for (const QString &each : cells)
        row += u'<' % cell % u'>' % each.toHtmlEscaped() % u"</"_s % cell % u'>';
    return QString(row % u"</tr>\n"_s);
}

} // namespace

Result<std::unique_ptr<QMimeData>> chartAsPicture(const ChartSpec &spec)
{
    PLENARY_ASSIGN(const QByteArray svg, chartSvg(spec));
    PLENARY_ASSIGN(const QByteArray png, chartPng(spec, 2));
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(png, "PNG"));
    data->setData(u"image/png"_s, png);
    data->setData(u"image/svg+xml"_s, svg);
    return data;
}

std::unique_ptr<QMimeData> chartAsTable(const ChartSpec &spec)
{
    QString lines;
    QString html = u"<table>\n"_s;
    bool isHead = true;
    for (QStringList row : chartTable(spec)) {
        for (QString &cell : row)
            cell = cellText(cell);
        lines += QString(row.join(u'\t') % u'\n');
        html += tableRow(row, isHead ? u"th" : u"td");
        isHead = false;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines);
    data->setHtml(QString(html % u"</table>\n"_s));
    return data;
}

} // namespace plenary
