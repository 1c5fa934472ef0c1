// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "figures/charts.h"

/// What the charts share.
namespace plenary::chartparts
{

/// Divides bars: `table` is counted by (category, series). At most seven series are shown; the
/// others stand together. Groups keep their colours, no State and unknown stand last.
Result<void>
divide(Database &database, ChartSpec &chart, const FigureTable &table, const FigureQuery &query);
/// Of the bars of a figure that is divided: the same records by its first dimension alone.
[[nodiscard]] FigureQuery undivided(const FigureQuery &query);
/// All events, those without a date last.
[[nodiscard]] Result<QList<Record>> eventsByDate(Database &database);

/// Unit, total and counting rule.
void describe(ChartSpec &chart, const FigureTable &table, Measure measure);

/// Reported figures of a measure by event code: how they are drawn and said.
struct Reported {
    QList<ChartSpec::Marker> markers;
    QStringList words;
};
[[nodiscard]] Result<QHash<QString, Reported>> reportedByEvent(Database &database, Measure measure);
[[nodiscard]] QString measureLabel(Measure measure);
/// Filter of several values of one dimension.
[[nodiscard]] Filter anyOf(const QString &dimension, const QStringList &keys);

} // namespace plenary::chartparts
