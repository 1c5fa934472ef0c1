// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/plainlabel.h"

#include <QtWidgets/QLabel>

namespace plenary
{

QLabel *plainLabel(const QString &text, Theme::TextStyle style, ColourRole ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    Theme::dress(label, style, ink);
    return label;
}

} // namespace plenary
