// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include "core/text.h"

#include <QtGui/QResizeEvent>

namespace plenary
{

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(text::displayed(text::shortened(text, m_longest)));
}

/// A word that is longer than the label is cut at its edge; some lines of a text are always seen.
QSize PlainLabel::minimumSizeHint() const
{
    constexpr int letters = 16;
    constexpr int lines = 4;
    const QSize whole = QLabel::minimumSizeHint();
    const QMargins around = contentsMargins();
    const int most = fontMetrics().lineSpacing() * lines + around.top() + around.bottom();
    const int height = wordWrap() ? qMin(heightForWidth(width()), most) : whole.height();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * letters), height};
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry();
}

PlainLabel *plainLabel(const QString &text, Theme::TextStyle style, ColourRole ink)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    Theme::dress(label, style, ink);
    return label;
}

} // namespace plenary
