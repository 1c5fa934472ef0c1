// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"
#include "chartbands.h"
#include "core/chartspec.h"
#include "core/result.h"

#include <QtWidgets/QAbstractScrollArea>

class QPainter;

namespace plenary
{

/// Shows a ChartSpec and tells what was clicked. The arrow keys walk over rows, segments and key
/// (ChartStep); Return opens the list behind, Escape leaves. The current place is framed and
/// spoken; a screen reader meets every place as a child. Key and axis stay while the rows scroll.
class ChartView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// The counting rule stands elsewhere in the window; pictures have it all the same.
    void setRuleShownElsewhere() { m_drawsRule = false; }
    /// The row of this key is tinted: what the rest of the window is about. Empty: none.
    void setEmphasised(const QString &categoryKey);

    [[nodiscard]] const ChartScene &scene() const { return m_scene; }
    /// Where a hit stands in the viewport, for tests and for tooltips.
    [[nodiscard]] QRect viewportRect(const ChartHit &hit) const;

    [[nodiscard]] const QList<int> &stops() const { return m_stops; } ///< see chartStops()
    [[nodiscard]] int current() const { return m_current; } ///< index of a hit, -1: none
    void setCurrent(int hit); ///< scrolls there, and tells screen readers
    [[nodiscard]] bool opensList(int hit) const;
    void open(int hit); ///< as a click does; nothing where there is no list

signals:
    /// `filter` in the filter language; `words` say what it is.
    void activated(const QString &filter, const QString &words);
    void copied(const QString &words);
    void failed(const plenary::Error &error);

public slots:
    void copyPicture();
    void copyTable();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addCopyActions();
    void layOut();
    [[nodiscard]] int hitIndexAt(const QPoint &viewportPoint) const; ///< -1: none
    void paintBand(QPainter &painter, const ChartBands::Band &band, bool withCurrent) const;
    void paintFocus(QPainter &painter) const;
    void walkPage(bool down);
    void scrollTo(const ChartHit &hit);
    void tellFocus();

    ChartSpec m_spec;
    ChartScene m_scene;
    ChartBands m_bands;
    QList<int> m_stops;
    QString m_emphasised;
    int m_current = -1;
    bool m_drawsRule = true;
};

/// The list behind a place of a chart: the category's and the series' filter together.
[[nodiscard]] QString filterOf(const ChartSpec &spec, const ChartHit &hit);

} // namespace plenary
