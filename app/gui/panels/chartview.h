// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"
#include "core/chartspec.h"

#include <QtWidgets/QAbstractScrollArea>

namespace plenary
{

/// Shows a ChartSpec and tells what was clicked. Segments are also reached with Tab and the arrow
/// keys and opened with Return; the focused one is framed and spoken.
class ChartView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] const ChartScene &scene() const { return m_scene; }
    /// Where a hit stands in the viewport, for tests and for tooltips.
    [[nodiscard]] QRect viewportRect(const ChartHit &hit) const;

signals:
    /// `filter` in the filter language; `words` say what it is.
    void activated(const QString &filter, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] int hitIndexAt(const QPoint &viewportPoint) const; ///< -1: none that opens a list
    void activate(int hit);
    void focusHit(int hit);

    ChartSpec m_spec;
    ChartScene m_scene;
    int m_focused = -1; ///< index in m_scene.hits
};

/// The list behind a place of a chart: the category's and the series' filter together.
[[nodiscard]] QString filterOf(const ChartSpec &spec, const ChartHit &hit);

} // namespace plenary
