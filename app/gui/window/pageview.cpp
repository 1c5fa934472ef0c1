// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include "app/gui/look/theme.h"
#include "app/paint/chartstyle.h"
#include "core/speech.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int Gap = 16; ///< around pages
constexpr int Kept = 5; ///< pictures of so many pages on either side
constexpr double Least = 0.2, Most = 6;
constexpr double Step = 1.2;

/// Qt knows no better for an area of its own kind than "client".
QAccessibleInterface *spokenPages(const QString &kind, QObject *object)
{
    return kind == u"plenary::PageView" && object
        ? new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document)
        : nullptr;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    static const bool isSpoken = (QAccessible::installFactory(spokenPages), true);
    Q_UNUSED(isSpoken)
    setObjectName(u"pages"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages of the paper"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&Theme::notifier(), &ThemeNotifier::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageView::setPaper(int pages, const QSizeF &size)
{
    m_pages = pages;
    m_size = size;
    m_images.clear();
    m_isWaiting = false;
    arrange(fitting());
    goTo(std::min(m_page, pages - 1));
    notice();
}

void PageView::setWords(const QString &words)
{
    m_words = words;
    viewport()->update();
}

void PageView::takeImage(int page, double pixelsPerMm, const QImage &image)
{
    m_isWaiting = false;
    if (!image.isNull())
        m_images.insert(page, {image, pixelsPerMm});
    m_images.removeIf([this](QHash<int, Picture>::iterator each) {
        return std::abs(each.key() - m_page) > Kept;
    });
    viewport()->update(rectOf(page));
    ask();
}

double PageView::zoom() const
{
    return m_scale / (logicalDpiX() / 25.4);
}

double PageView::fitting() const
{
    if (m_fit == Fit::None)
        return m_scale;
    const QSize room = viewport()->size() - QSize(2 * Gap, 2 * Gap);
    const double wide = std::max(room.width(), 40) / m_size.width();
    if (m_fit == Fit::Width)
        return wide;
    return std::min(wide, std::max(room.height(), 40) / m_size.height());
}

double PageView::wantedScale() const
{
    return m_scale * devicePixelRatioF();
}

QRect PageView::rectOf(int page) const
{
    const QSize size(qRound(m_size.width() * m_scale), qRound(m_size.height() * m_scale));
    const int x = std::max(Gap, (viewport()->width() - size.width()) / 2);
    return {x - horizontalScrollBar()->value(),
            Gap + page * (size.height() + Gap) - verticalScrollBar()->value(),
            size.width(),
            size.height()};
}

std::pair<int, int> PageView::seen() const
{
    const int tall = qRound(step());
    const int top = verticalScrollBar()->value();
    const int first = std::clamp((top - Gap) / tall, 0, std::max(0, m_pages - 1));
    const int last = std::clamp((top + viewport()->height() - Gap) / tall, first, m_pages - 1);
    return {first, std::max(first, last)};
}

double PageView::step() const
{
    return qRound(m_size.height() * m_scale) + Gap;
}

void PageView::arrange(double scale)
{
    QScrollBar *bar = verticalScrollBar();
    const double half = viewport()->height() / 2.0;
    const bool isAtTop = bar->value() == 0;
    const double middle = (bar->value() + half - Gap) / step(); // in pages
    m_scale = scale;
    const int height = Gap + qRound(m_pages * step());
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, height - viewport()->height()));
    bar->setValue(isAtTop ? 0 : qRound(middle * step() + Gap - half));
    const int width = qRound(m_size.width() * m_scale) + 2 * Gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
    emit zoomChanged();
    ask();
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    arrange(fitting());
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    arrange(std::clamp(zoom, Least, Most) * logicalDpiX() / 25.4);
}

void PageView::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(Step, steps));
}

void PageView::goTo(int page, double y)
{
    if (m_pages == 0)
        return;
    const int at = std::clamp(page, 0, m_pages - 1);
    const QRect rect = rectOf(at);
    const int wanted = verticalScrollBar()->value() + rect.top() + qRound(y * m_scale) - Gap;
    verticalScrollBar()->setValue(std::max(0, wanted));
    // The last pages can be too low to reach the top: they are gone to all the same.
    if (m_page != at) {
        m_page = at;
        notice();
        ask();
    }
}

void PageView::notice()
{
    setAccessibleDescription(
        tr("Page %1 of %2").arg(Speech::number(m_page + 1), Speech::number(m_pages)));
    emit pageChanged(m_page);
}

void PageView::ask()
{
    if (m_isWaiting || m_pages == 0)
        return;
    const auto [first, last] = seen();
    QList<int> order;
    for (int page = first; page <= last; ++page)
        order << page;
    order << last + 1 << first - 1;
    for (const int page : std::as_const(order)) {
        const bool isOne = page >= 0 && page < m_pages;
        if (!isOne || qFuzzyCompare(m_images.value(page).scale, wantedScale()))
            continue;
        m_isWaiting = true;
        emit wanted(page, wantedScale());
        return;
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::colour(ColourRole::Header));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_pages == 0) {
        painter.setPen(Theme::colour(ColourRole::Text2));
        painter.drawText(viewport()->rect().adjusted(Gap, Gap, -Gap, -Gap),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_words);
        return;
    }
    const QColor white = ChartStyle::print().base; // paper is light in a dark window, too
    const auto [first, last] = seen();
    for (int page = first; page <= last; ++page) {
        const QRect rect = rectOf(page);
        const auto picture = m_images.constFind(page);
        if (picture == m_images.cend())
            painter.fillRect(rect, white);
        else
            painter.drawImage(rect, picture->image);
        painter.setPen(Theme::colour(ColourRole::Line));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus() && m_page >= first && m_page <= last) {
        painter.setPen(QPen(Theme::colour(ColourRole::Accent), 2));
        painter.drawRect(rectOf(m_page).adjusted(-3, -3, 2, 2));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange(fitting());
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    ask();
    if (m_pages == 0)
        return;
    // The page that holds the upper third of the view is the one that is read.
    const double at = (verticalScrollBar()->value() + viewport()->height() / 3.0) / step();
    const int page = std::clamp(static_cast<int>(at), 0, m_pages - 1);
    if (page != m_page) {
        m_page = page;
        notice();
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(m_page + 1);
        return;
    case Qt::Key_PageUp:
        goTo(m_page - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_pages - 1);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(back ? QAbstractSlider::SliderPageStepSub
                                                : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoomBy(turned > 0 ? 1 : -1);
    event->accept();
}

} // namespace plenary
