// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbutton.h"

#include "core/text.h"
#include "theme.h"

#include <QtGui/QPainter>

namespace plenary
{

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setText(const QString &text)
{
    QAbstractButton::setText(text::displayedLine(text));
    setShortcut({});
}

void LinkButton::setBold(bool bold)
{
    m_isBold = bold;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(m_isBold ? Theme::BodyBold : Theme::Body));
    return {metrics.horizontalAdvance(text()) + 4, metrics.height() + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::colour(isEnabled() ? ColourRole::Accent : ColourRole::Text));
    painter.setFont(Theme::font(m_isBold ? Theme::BodyBold : Theme::Body));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2);
    QRect words;
    painter.drawText(
        rect().adjusted(1, 0, -1, -2), int(Qt::AlignLeading | Qt::AlignVCenter), shown, &words);
    const int y = words.bottom();
    if (isEnabled())
        painter.drawLine(words.left(), y, words.right(), y);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::colour(ColourRole::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace plenary
