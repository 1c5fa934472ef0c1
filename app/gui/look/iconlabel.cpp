// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconlabel.h"

#include <QtGui/QPainter>

namespace plenary
{

IconLabel::IconLabel(QAnyStringView name, int size, ColourRole role, QWidget *parent)
    : QWidget(parent)
    , m_icon(Theme::icon(name, role))
{
    setFixedSize(size, size);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace plenary
