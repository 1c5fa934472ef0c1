// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QTextStream>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

/// rendericon SVG SIZE PNG: a part of the build that draws an icon at one size.
int main(int argc, char **argv)
{
    QTextStream err(stderr);
    if (argc != 4) {
        err << "usage: rendericon SVG SIZE PNG\n";
        return 2;
    }
    const int size = QByteArray(argv[2]).toInt();
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    if (!renderer.isValid() || size <= 0) {
        err << "rendericon: " << argv[1] << " cannot be drawn at " << argv[2] << '\n';
        return 1;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (!image.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        err << "rendericon: " << argv[3] << " could not be written\n";
        return 1;
    }
    return 0;
}
