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

constexpr int rowHeight = 44;
constexpr int disc = 20;

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedWidth(190);
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
    return {190, static_cast<int>(m_steps.size()) * rowHeight + 32};
}

QRect StepList::rowRect(int step) const
{
    return {0, 16 + step * rowHeight, width(), rowHeight};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::colour(ColourRole::Window));
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect row = rowRect(step);
        const bool isCurrent = step == m_current, isDone = step < m_current;
        if (isCurrent)
            painter.fillRect(row, Theme::colour(ColourRole::Base));
        const auto place = [this, row](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), row, rect);
        };
        const QRect ring = place({row.x() + 14, row.y() + (rowHeight - disc) / 2, disc, disc});
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
        painter.drawText(place(row.adjusted(44, 0, -8, 0)),
                         int(Qt::AlignLeading | Qt::AlignVCenter),
                         m_steps.at(step));
    }
}

} // namespace plenary
