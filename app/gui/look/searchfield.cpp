// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "theme.h"

#include <QtGui/QKeyEvent>

namespace plenary
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(Theme::icon("search"), LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace plenary
