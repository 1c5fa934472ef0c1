// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <array>

namespace plenary
{

struct ChartScene;

/// Where a scene stands in a window that is smaller: key above and axis below stay, the rows
/// between them scroll. All three scroll together where too little room would be left for the rows.
class ChartBands
{
public:
    struct Band {
        QRectF window; ///< the part of the window that it fills
        double shift = 0; ///< from scene to window
        double sceneTop = 0, sceneBottom = 0;
    };
    enum { Head, Body, Foot };

    ChartBands() = default;
    ChartBands(const ChartScene &scene, const QSizeF &window, double margin);

    /// How far the rows can be scrolled.
    [[nodiscard]] int range() const { return m_range; }
    void scroll(int value);
    [[nodiscard]] const std::array<Band, 3> &all() const { return m_bands; }
    [[nodiscard]] const Band &body() const { return m_bands[Body]; }
    [[nodiscard]] QPointF toScene(const QPointF &point) const;
    [[nodiscard]] QRectF toWindow(const QRectF &sceneRect) const;
    [[nodiscard]] bool scrolls(const QRectF &sceneRect) const;

private:
    [[nodiscard]] const Band &bandOf(const QRectF &sceneRect) const;

    std::array<Band, 3> m_bands;
    double m_margin = 0;
    int m_range = 0;
};

} // namespace plenary
