// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartbuilder.h"

namespace plenary
{

/// Places of the columns of a chart in time: each stands at its true time, so that the distance
/// between columns is the time between events.
class TimeAxis
{
public:
    TimeAxis(const ChartSpec &spec, double left, double right, double widestColumn);
    [[nodiscard]] double at(int category) const { return m_centres.value(category); }
    [[nodiscard]] double column() const { return m_column; }
    /// Categories in time order.
    [[nodiscard]] const QList<int> &order() const { return m_order; }

    /// Which labels stand: the first, the last and the `pinned` ones, then every second of the
    /// others as long as no two touch. `widths` and `gap` in scene units, one for each category.
    [[nodiscard]] QList<bool>
    kept(const QList<double> &widths, const QList<int> &pinned, double gap) const;

private:
    QList<double> m_centres;
    QList<int> m_order;
    double m_column = 0;
};

} // namespace plenary
