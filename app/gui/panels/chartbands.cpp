// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbands.h"

#include "app/paint/chartscene.h"

#include <QtCore/QtMath>
#include <algorithm>

namespace plenary
{

ChartBands::ChartBands(const ChartScene &scene, const QSizeF &window, double margin)
    : m_margin(margin)
{
    const double height = scene.size.height();
    const double body = scene.bodyBottom - scene.bodyTop;
    const double kept = scene.bodyTop + height - scene.bodyBottom;
    const double room = window.height() - 2 * margin - kept;
    const double fewRows = 96 * scene.unit;
    const bool stays = kept > 0 && room >= std::min(fewRows, body);
    const double top = stays ? scene.bodyTop : 0;
    const double bottom = stays ? scene.bodyBottom : height;
    const double foot = height - bottom;
    // Without a foot the rows run to the edge of the window.
    const double bodyEnd =
        foot > 0 ? std::min(window.height() - margin - foot, margin + bottom) : window.height();
    const double last = foot > 0 ? bodyEnd : window.height() - margin;
    m_range = std::max(0, qCeil(margin + bottom - last));
    const double bodyStart = top > 0 ? margin + top : 0;
    const double width = window.width();
    m_bands[Head] = {{0, 0, width, bodyStart}, margin, 0, top};
    m_bands[Body] = {{0, bodyStart, width, bodyEnd - bodyStart}, margin, top, bottom};
    m_bands[Foot] = {
        {0, bodyEnd, width, window.height() - bodyEnd}, bodyEnd - bottom, bottom, height};
}

void ChartBands::scroll(int value)
{
    m_bands[Body].shift = m_margin - value;
}

QPointF ChartBands::toScene(const QPointF &point) const
{
    for (const Band &band : m_bands) {
        if (band.window.contains(point))
            return {point.x() - m_margin, point.y() - band.shift};
    }
    return {-1, -1};
}

const ChartBands::Band &ChartBands::bandOf(const QRectF &sceneRect) const
{
    const double middle = sceneRect.center().y();
    return middle < m_bands[Body].sceneTop   ? m_bands[Head]
        : middle > m_bands[Body].sceneBottom ? m_bands[Foot]
                                             : m_bands[Body];
}

QRectF ChartBands::toWindow(const QRectF &sceneRect) const
{
    return sceneRect.translated(m_margin, bandOf(sceneRect).shift);
}

bool ChartBands::scrolls(const QRectF &sceneRect) const
{
    return &bandOf(sceneRect) == &m_bands[Body];
}

} // namespace plenary
