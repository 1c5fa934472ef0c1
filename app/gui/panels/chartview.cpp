// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "app/paint/chartlayout.h"
#include "app/paint/chartpainter.h"
#include "app/paint/chartstyle.h"
#include "app/paint/charttable.h"
#include "core/filter.h"
#include "core/text.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace plenary
{

namespace
{

constexpr int margin = 12;

} // namespace

QString filterOf(const ChartSpec &spec, const ChartHit &hit)
{
    Filter whole;
    for (const QString &part :
         {hit.category >= 0 ? spec.categories.at(hit.category).filter : QString(),
          hit.series >= 0 ? spec.series.at(hit.series).filter : QString()}) {
        if (const auto filter = parseFilter(part))
            whole = Filter::both(whole, *filter);
    }
    return whole.toText();
}

ChartView::ChartView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(24);
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, &ChartView::layOut);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_focused = -1;
    setAccessibleName(text::displayedLine(spec.title));
    setAccessibleDescription(text::displayed(chartSpoken(spec)));
    layOut();
}

void ChartView::layOut()
{
    ChartStyle style = ChartStyle::screen(Theme::current().isDark(),
                                          QFontInfo(Theme::font(Theme::Small)).pixelSize());
    style.mirrored = layoutDirection() == Qt::RightToLeft;
    style.base = palette().color(QPalette::Base);
    const QSizeF size(viewport()->width() - 2 * margin, viewport()->height() - 2 * margin);
    m_scene = layoutChart(m_spec, size, style);
    const int excess = qMax(0, qCeil(m_scene.size.height()) + 2 * margin - viewport()->height());
    verticalScrollBar()->setRange(0, excess);
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

QPoint ChartView::offset() const
{
    return {margin, margin - verticalScrollBar()->value()};
}

QRect ChartView::viewportRect(const ChartHit &hit) const
{
    return hit.rect.translated(offset()).toRect();
}

int ChartView::hitIndexAt(const QPoint &viewportPoint) const
{
    const ChartHit *hit = m_scene.hitAt(viewportPoint - offset());
    if (!hit || filterOf(m_spec, *hit).isEmpty())
        return -1;
    return static_cast<int>(hit - m_scene.hits.constData());
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(offset());
    paintScene(painter, m_scene);
    if (m_focused >= 0 && hasFocus()) {
        painter.setPen(QPen(Theme::colour(ColourRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_scene.hits.at(m_focused).rect.adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChartView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void ChartView::activate(int hit)
{
    const ChartHit &chosen = m_scene.hits.at(hit);
    emit activated(filterOf(m_spec, chosen), chosen.spoken);
}

void ChartView::focusHit(int hit)
{
    m_focused = hit;
    if (hit >= 0) {
        const QRect rect = viewportRect(m_scene.hits.at(hit));
        if (rect.top() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - margin);
        else if (rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom()
                                          - viewport()->height() + margin);
        setAccessibleDescription(m_scene.hits.at(hit).spoken);
    }
    viewport()->update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int hit = hitIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && hit >= 0) {
        focusHit(hit);
        activate(hit);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(hitIndexAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_scene.hits.size());
    const bool forward = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if ((forward || back) && count > 0)
        focusHit(forward ? qMin(m_focused + 1, count - 1) : qMax(m_focused - 1, 0));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focused >= 0)
        activate(m_focused);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartHit *hit = m_scene.hitAt(help->pos() - offset());
        if (hit)
            QToolTip::showText(help->globalPos(), plain::tip(hit->spoken), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace plenary
