// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include "core/text.h"

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

/// A word that is longer than the label is cut at its edge.
QSize PlainLabel::minimumSizeHint() const
{
    constexpr int letters = 16;
    const QSize whole = QLabel::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * letters), whole.height()};
}

PlainLabel *plainLabel(const QString &text, Theme::TextStyle style, ColourRole ink)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    Theme::dress(label, style, ink);
    return label;
}

} // namespace plenary
