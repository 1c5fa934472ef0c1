// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "app/paint/chartlayout.h"
#include "app/paint/chartpainter.h"
#include "app/paint/chartstyle.h"
#include "app/paint/charttable.h"
#include "app/paint/chartwalk.h"
#include "chartaccess.h"
#include "chartcopy.h"
#include "core/filter.h"
#include "core/text.h"

#include <QtCore/QMimeData>
#include <QtCore/QtMath>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <optional>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int margin = 12;

std::optional<ChartStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return ChartStep::Up;
    case Qt::Key_Down:
        return ChartStep::Down;
    case Qt::Key_Left:
        return ChartStep::Left;
    case Qt::Key_Right:
        return ChartStep::Right;
    case Qt::Key_Home:
        return ChartStep::First;
    case Qt::Key_End:
        return ChartStep::Last;
    default:
        return {};
    }
}

/// What a hit is about, whatever its place: the chart may have other rows after a change.
QStringList nameOf(const ChartSpec &spec, const ChartHit &hit)
{
    return {spec.id,
            hit.category < 0 ? QString() : spec.categories.value(hit.category).label,
            hit.series < 0 ? QString() : spec.series.value(hit.series).label};
}

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
    [[maybe_unused]] static const bool isTold =
        (QAccessible::installFactory(&ChartAccess::make), true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(24);
    addCopyActions();
    setAccessibleName(tr("Chart"));
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, &ChartView::layOut);
}

void ChartView::addCopyActions()
{
    const auto add = [this](const QString &name,
                            const QString &text,
                            const QKeySequence &keys,
                            void (ChartView::*copy)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, copy);
        addAction(action);
    };
    add(u"copyPicture"_s,
        tr("&Copy the chart as a picture"),
        QKeySequence::Copy,
        &ChartView::copyPicture);
    add(u"copyTable"_s,
        tr("Copy the &numbers as a table"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        &ChartView::copyTable);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    const QStringList was =
        m_current >= 0 ? nameOf(m_spec, m_scene.hits.at(m_current)) : QStringList();
    m_spec = spec;
    m_current = -1;
    setAccessibleName(spec.title.isEmpty() ? tr("Chart") : text::displayedLine(spec.title));
    setAccessibleDescription(text::displayed(chartSpoken(spec)));
    layOut();
    if (QAccessible::isActive())
        static_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(this))->forget();
    for (const int stop : std::as_const(m_stops)) {
        if (!was.isEmpty() && nameOf(m_spec, m_scene.hits.at(stop)) == was)
            m_current = stop;
    }
}

void ChartView::setEmphasised(const QString &categoryKey)
{
    if (m_emphasised == categoryKey)
        return;
    m_emphasised = categoryKey;
    layOut();
}

void ChartView::layOut()
{
    ChartStyle style = ChartStyle::screen(Theme::current().isDark(),
                                          QFontInfo(Theme::font(Theme::Body)).pixelSize());
    style.mirrored = layoutDirection() == Qt::RightToLeft;
    style.base = palette().color(QPalette::Base);
    ChartSpec drawn = m_spec;
    if (!m_drawsRule)
        drawn.rule.clear();
    for (ChartSpec::Category &category : drawn.categories)
        category.emphasised |= !m_emphasised.isEmpty() && category.key == m_emphasised;
    const QSizeF size(viewport()->width() - 2 * margin, viewport()->height() - 2 * margin);
    m_scene = layoutChart(drawn, size, style);
    m_stops = chartStops(m_scene);
    if (m_current >= m_scene.hits.size())
        m_current = -1;
    m_bands = ChartBands(m_scene, viewport()->size(), margin);
    verticalScrollBar()->setRange(0, m_bands.range());
    verticalScrollBar()->setPageStep(qMax(24, qFloor(m_bands.body().window.height())));
    m_bands.scroll(verticalScrollBar()->value());
    viewport()->update();
}

QRect ChartView::viewportRect(const ChartHit &hit) const
{
    return m_bands.toWindow(hit.rect).toRect();
}

int ChartView::hitIndexAt(const QPoint &viewportPoint) const
{
    const ChartHit *hit = m_scene.hitAt(m_bands.toScene(viewportPoint));
    return hit ? static_cast<int>(hit - m_scene.hits.constData()) : -1;
}

void ChartView::paintBand(QPainter &painter, const ChartBands::Band &band, bool withCurrent) const
{
    if (band.window.isEmpty())
        return;
    painter.save();
    painter.setClipRect(band.window);
    painter.translate(margin, band.shift);
    paintScene(painter, m_scene);
    painter.restore();
    if (!withCurrent)
        return;
    painter.setClipRect(band.window);
    paintFocus(painter);
    painter.setClipping(false);
}

/// Two lines, one of them always seen on whatever the bar is filled with.
void ChartView::paintFocus(QPainter &painter) const
{
    const QRectF place(viewportRect(m_scene.hits.at(m_current)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::colour(ColourRole::Base), 2));
    painter.drawRect(place.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(Theme::colour(ColourRole::Text), 2));
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 2, 2);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool shown = hasFocus() && m_current >= 0;
    const bool inBody = shown && m_bands.scrolls(m_scene.hits.at(m_current).rect);
    const auto &bands = m_bands.all();
    for (const auto &band : bands)
        paintBand(painter, band, shown && (&band == &bands[ChartBands::Body]) == inBody);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Theme::colour(ColourRole::Line));
    const QRectF body = m_bands.body().window;
    if (!bands[ChartBands::Head].window.isEmpty() && verticalScrollBar()->value() > 0)
        painter.drawLine(body.topLeft(), body.topRight());
    if (!bands[ChartBands::Foot].window.isEmpty()
        && verticalScrollBar()->value() < verticalScrollBar()->maximum())
        painter.drawLine(body.bottomLeft(), body.bottomRight());
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(Theme::colour(ColourRole::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChartView::scrollContentsBy(int, int)
{
    m_bands.scroll(verticalScrollBar()->value());
    viewport()->update();
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        layOut();
}

bool ChartView::opensList(int hit) const
{
    return hit >= 0 && hit < m_scene.hits.size()
        && !filterOf(m_spec, m_scene.hits.at(hit)).isEmpty();
}

void ChartView::open(int hit)
{
    if (!opensList(hit))
        return;
    const ChartHit chosen = m_scene.hits.at(hit); // the chart may change meanwhile
    emit activated(filterOf(m_spec, chosen), chosen.spoken);
}

void ChartView::scrollTo(const ChartHit &hit)
{
    if (!m_bands.scrolls(hit.rect))
        return;
    const QRectF body = m_bands.body().window.adjusted(0, 4, 0, -4);
    const QRectF place = m_bands.toWindow(hit.rect);
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < body.top())
        bar->setValue(bar->value() + qFloor(place.top() - body.top()));
    else if (place.bottom() > body.bottom())
        bar->setValue(bar->value() + qCeil(place.bottom() - body.bottom()));
}

void ChartView::setCurrent(int hit)
{
    m_current = hit;
    if (hit >= 0)
        scrollTo(m_scene.hits.at(hit));
    tellFocus();
    viewport()->update();
}

void ChartView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent told(this, QAccessible::Focus);
    if (m_current >= 0)
        told.setChild(static_cast<int>(m_stops.indexOf(m_current)));
    QAccessible::updateAccessibility(&told);
}

void ChartView::walkPage(bool down)
{
    const double page = m_bands.body().window.height() * 0.9;
    const double begin = m_current < 0 ? 0 : m_scene.hits.at(m_current).rect.center().y();
    int at = m_current;
    while (true) {
        const int next = chartStep(m_scene, at, down ? ChartStep::Down : ChartStep::Up);
        if (next < 0 || next == at || m_scene.hits.at(next).category < 0)
            break;
        at = next;
        if (qAbs(m_scene.hits.at(at).rect.center().y() - begin) >= page)
            break;
    }
    setCurrent(at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int hit = hitIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && opensList(hit)) {
        setCurrent(hit);
        open(hit);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(opensList(hitIndexAt(event->pos())) ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (const auto step = stepOf(key); step && !m_stops.isEmpty())
        setCurrent(chartStep(m_scene, m_current, *step));
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        walkPage(key == Qt::Key_PageDown);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
             && m_current >= 0)
        open(m_current);
    else if (key == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (m_current >= 0)
        tellFocus();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int hit = hitIndexAt(help->pos());
        if (hit >= 0)
            QToolTip::showText(
                help->globalPos(), plain::tip(m_scene.hits.at(hit).spoken), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::copyPicture()
{
    auto picture = chartAsPicture(m_spec);
    if (!picture) {
        emit failed(picture.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(picture->release());
    emit copied(tr("Copied the chart as a picture."));
}

void ChartView::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(chartAsTable(m_spec).release());
    emit copied(tr("Copied the numbers of the chart as a table."));
}

} // namespace plenary
