// SPDX-License-Identifier: GPL-3.0-or-later
#include "calmscroll.h"

#include "models/windowmodel.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace plenary
{

namespace
{

/// Less than a frame: who drags the bar sees it move.
constexpr int longestHold = 12;

} // namespace

CalmScroll::CalmScroll(QTableView *table, WindowModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestHold);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &CalmScroll::draw);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CalmScroll::look);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_patience.isActive() && isReady())
            draw();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &CalmScroll::draw);
}

bool CalmScroll::isReady() const
{
    const int first = m_table->rowAt(0);
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    return first < 0 || m_model->prepare(first, below < 0 ? m_model->rowCount() - 1 : below);
}

void CalmScroll::look()
{
    if (isReady()) {
        draw();
    } else if (!m_patience.isActive()) {
        m_table->viewport()->setUpdatesEnabled(false);
        m_patience.start();
    }
}

void CalmScroll::draw()
{
    m_patience.stop();
    m_table->viewport()->setUpdatesEnabled(true);
}

} // namespace plenary
