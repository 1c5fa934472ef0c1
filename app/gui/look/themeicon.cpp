// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <array>

/// Outside every namespace, as the macro wants it.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double Box = 16; ///< of the drawings
constexpr double Stroke = 1.5; ///< pixels, at every size

/// Drawings that point somewhere and therefore turn round with the window.
bool isMirrored(const QString &name)
{
    static const std::array turning{u"undo"_s,
                                    u"redo"_s,
                                    u"link-open"_s,
                                    u"chevron-next"_s,
                                    u"chevron-previous"_s,
                                    u"columns"_s};
    return std::find(turning.begin(), turning.end(), name) != turning.end();
}

QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    const auto known = drawings.constFind(name);
    if (known != drawings.constEnd())
        return *known;
    initIcons();
    QFile file(u":/icons/"_s % name % u".svg"_s);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    else
        qWarning("There is no icon \"%s\".", qPrintable(name));
    drawings.insert(name, bytes);
    return bytes;
}

void render(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return;
    const QByteArray number = QByteArray::number(Stroke * Box / std::max(1.0, box.width()), 'f', 3);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"W\"").replace("W", number));
    QSvgRenderer renderer(svg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, box);
}

/// The colour is looked up whenever the icon is drawn, so icons follow theme changes by themselves.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, ColourRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap
    scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor ink = colour(mode, state);
        const bool mirrored = isMirrored(m_name) && QApplication::isRightToLeft();
        const QString key = u"plenary/%1/%2x%3/%4/%5/%6"_s.arg(m_name,
                                                               QString::number(size.width()),
                                                               QString::number(size.height()),
                                                               QString::number(scale),
                                                               ink.name(QColor::HexArgb),
                                                               QString::number(mirrored));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, scale, ink, mirrored);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawing(m_name).isEmpty(); }
    QString key() const override { return u"plenary"_s; }
    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_role); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        QColor colour = Theme::colour(state == QIcon::On ? ColourRole::Accent : m_role);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.42F);
        return colour;
    }
    QPixmap draw(const QSize &size, qreal scale, const QColor &ink, bool mirrored) const
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const QSizeF room = QSizeF(size) / scale;
        const double side = std::min(room.width(), room.height());
        if (mirrored) {
            painter.translate(room.width(), 0);
            painter.scale(-1, 1);
        }
        render(painter,
               m_name,
               {(room.width() - side) / 2, (room.height() - side) / 2, side, side},
               ink);
        return pixmap;
    }

    QString m_name;
    ColourRole m_role;
};

} // namespace

QIcon Theme::icon(QAnyStringView name, ColourRole role)
{
    return QIcon(new ThemeIconEngine(name.toString(), role));
}

QIcon Theme::applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(Theme::icon(size < 20 ? "plenary-small" : "plenary").pixmap(size, size));
    return icon;
}

} // namespace plenary
