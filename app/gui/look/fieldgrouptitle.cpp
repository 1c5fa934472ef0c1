// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldgrouptitle.h"

#include "theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace plenary
{

FieldGroupTitle::FieldGroupTitle(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    Theme::dress(this, Theme::SmallBold, ColourRole::Text2);
    setAccessibleName(title);
    measure();
}

void FieldGroupTitle::measure()
{
    const int letters = fontMetrics().height();
    setFixedHeight(letters + letters * 2 / 3);
}

void FieldGroupTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void FieldGroupTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::colour(ColourRole::Text2));
    const QRect line = rect().adjusted(0, fontMetrics().height() / 3, 0, 0);
    QRect words;
    painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter), m_title, &words);
    painter.setPen(Theme::colour(ColourRole::Line));
    const int y = line.center().y() + 1;
    if (layoutDirection() == Qt::LeftToRight)
        painter.drawLine(words.right() + 8, y, width(), y);
    else
        painter.drawLine(0, y, words.left() - 8, y);
}

} // namespace plenary
