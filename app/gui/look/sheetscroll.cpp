// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetscroll.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace plenary
{

void scrollIn(QWidget *place, QWidget *sheet)
{
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

} // namespace plenary
