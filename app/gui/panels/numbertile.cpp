// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertile.h"

#include "app/gui/look/theme.h"

#include <QtCore/QEvent>

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int Side = 14;
constexpr int Above = 8;

QFontMetrics metricsOf(Theme::TextStyle style)
{
    return QFontMetrics(Theme::font(style));
}

} // namespace

NumberTile::NumberTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberTile::show(const QString &number, const QString &label, const QString &detail)
{
    setText(number);
    m_label = label;
    m_detail = detail;
    //: %1 number, %2 what is counted, %3 how
    setAccessibleName(tr("%1 %2, %3").arg(number, label, detail));
    setToolTip(tr("Show the list"));
    updateGeometry();
    update();
}

QSize NumberTile::sizeHint() const
{
    const int wide = std::max({metricsOf(Theme::Figure).horizontalAdvance(text()),
                               metricsOf(Theme::Body).horizontalAdvance(m_label),
                               metricsOf(Theme::Small).horizontalAdvance(m_detail)});
    const int high = metricsOf(Theme::Figure).height() + metricsOf(Theme::Body).height()
        + metricsOf(Theme::Small).height();
    return {wide + 2 * Side, high + 2 * Above};
}

QSize NumberTile::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 96), sizeHint().height()};
}

bool NumberTile::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), Theme::colour(ColourRole::Hover));
    QRect line = rect().adjusted(Side, Above, -Side, 0);
    const auto write = [&](Theme::TextStyle style, ColourRole ink, const QString &words) {
        painter.setFont(Theme::font(style));
        painter.setPen(Theme::colour(ink));
        line.setHeight(painter.fontMetrics().height());
        QRect written;
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width());
        painter.drawText(
            line, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), shown, &written);
        line.translate(0, line.height());
        return written;
    };
    // Below the digits of every script, above the words.
    const int under = line.top() + metricsOf(Theme::Figure).height() - 2;
    const QRect number =
        write(Theme::Figure, isEnabled() ? ColourRole::Accent : ColourRole::Text, text());
    if (isEnabled())
        painter.drawLine(number.left(), under, number.right(), under);
    write(Theme::Body, ColourRole::Text, m_label);
    write(Theme::Small, ColourRole::Text2, m_detail);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::colour(ColourRole::Accent), 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
}

} // namespace plenary
