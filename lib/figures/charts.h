// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "figures/figure.h"

namespace plenary
{

/// Which chart, of which participations.
struct ChartQuery {
    QString name; ///< one of chartNames()
    Filter filter;
    Measure measure = Measure::People;
    QString by; ///< dimension that divides the bars; empty: the chart's own
    int top = 15; ///< top-countries: so many, the others together
};

/// "attendance-by-event", "attendance-by-year", "top-countries", "first-and-returning",
/// "reported-and-recorded", "three-facts", "categories".
[[nodiscard]] QStringList chartNames();
[[nodiscard]] QString chartTitle(const QString &name);

/// Each number of the chart comes from countFigure(); the filters of its categories and series
/// list exactly the records that are counted there. NotFound names the charts there are.
[[nodiscard]] Result<ChartSpec> makeChart(Database &database, const ChartQuery &query);

} // namespace plenary
