// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstrip.h"

#include "app/gui/look/theme.h"
#include "numbertile.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <algorithm>

namespace plenary
{

NumberStrip::NumberStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
}

void NumberStrip::add(NumberTile *tile)
{
    tile->setParent(this);
    tile->setVisible(true); // a layout would do it later
    m_tiles.append(tile);
    m_columns = 0;
}

/// The rows are as even as they can be.
int NumberStrip::columnsFor(int width) const
{
    int widest = 1;
    for (const NumberTile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width() + m_grid->spacing());
    const int count = static_cast<int>(m_tiles.size());
    const int fit = std::clamp(width / widest, 1, count);
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

void NumberStrip::arrange()
{
    const int columns = m_tiles.isEmpty() ? 0 : columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (NumberTile *tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    update();
}

bool NumberStrip::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void NumberStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::colour(ColourRole::Line));
    for (const NumberTile *tile : std::as_const(m_tiles)) {
        const QRect place = tile->geometry();
        const int before = isRightToLeft() ? place.right() + 1 : place.left() - 1;
        if (before > 0 && before < width() - 1)
            painter.drawLine(before, place.top(), before, place.bottom());
        if (place.top() > 0)
            painter.drawLine(place.left(), place.top() - 1, place.right(), place.top() - 1);
    }
}

} // namespace plenary
