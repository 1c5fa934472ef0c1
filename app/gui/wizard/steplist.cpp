// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplist.h"

#include "app/gui/look/theme.h"
#include "core/speech.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace plenary
{

namespace
{

constexpr int discBegin = 14; ///< from the leading edge
constexpr int wordsEnd = 16; ///< before the trailing one

/// Of the circle around a number.
int disc()
{
    return qMax(20, QFontMetrics(Theme::font(Theme::SmallBold)).height() + 3);
}

int wordsBegin()
{
    return discBegin + disc() + 10;
}

int rowHeight()
{
    return qMax(44, QFontMetrics(Theme::font(Theme::BodyBold)).height() + 16);
}

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&Theme::notifier(), &ThemeNotifier::changed, this, [this] {
        updateGeometry();
        update();
    });
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    //: %1 of %2 steps, %3 its name
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(Speech::number(step + 1), Speech::number(m_steps.size()), m_steps.at(step)));
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::BodyBold));
    int widest = 130;
    for (const QString &step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step));
    return {wordsBegin() + widest + wordsEnd, static_cast<int>(m_steps.size()) * rowHeight() + 32};
}

QRect StepList::rowRect(int step) const
{
    return {0, 16 + step * rowHeight(), width(), rowHeight()};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::colour(ColourRole::Window));
    const int size = disc();
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect row = rowRect(step);
        const bool isCurrent = step == m_current, isDone = step < m_current;
        if (isCurrent)
            painter.fillRect(row, Theme::colour(ColourRole::Base));
        const auto place = [this, row](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), row, rect);
        };
        const QRect ring =
            place({row.x() + discBegin, row.y() + (row.height() - size) / 2, size, size});
        const QColor mark = Theme::colour(isCurrent    ? ColourRole::Accent
                                              : isDone ? ColourRole::Good
                                                       : ColourRole::Text3);
        painter.setPen(QPen(mark, 1.5));
        painter.setBrush(isCurrent ? QBrush(mark) : Qt::NoBrush);
        painter.drawEllipse(QRectF(ring).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(Theme::font(Theme::SmallBold));
        painter.setPen(isCurrent ? Theme::colour(ColourRole::OnAccent) : mark);
        painter.drawText(
            ring, Qt::AlignCenter, isDone ? QStringLiteral("✓") : Speech::number(step + 1));
        painter.setFont(Theme::font(isCurrent ? Theme::BodyBold : Theme::Body));
        painter.setPen(Theme::colour(isCurrent ? ColourRole::Text : ColourRole::Text2));
        painter.drawText(place(row.adjusted(wordsBegin(), 0, -8, 0)),
                         int(Qt::AlignLeading | Qt::AlignVCenter),
                         m_steps.at(step));
    }
}

} // namespace plenary
