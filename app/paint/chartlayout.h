// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartscene.h"
#include "app/paint/chartstyle.h"
#include "core/chartspec.h"

namespace plenary
{

/// Lays a chart out. The width is kept; the height is kept by charts in time, the others take the
/// height that their rows need (ChartScene::size). Needs a QGuiApplication for its fonts.
[[nodiscard]] ChartScene
layoutChart(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style);

/// The size that the chart asks for at this width.
[[nodiscard]] QSizeF chartSize(const ChartSpec &spec, double width, const ChartStyle &style);

/// The same chart in pieces of at most `height` each, the first of `first` if that is given,
/// between rows or small multiples. A group that goes on in the next piece says so. Use the style
/// with `maximum = chartMaximum(spec)` so that all pieces keep one scale.
[[nodiscard]] QList<ChartSpec> splitChart(
    const ChartSpec &spec, double width, double height, const ChartStyle &style, double first = 0);
[[nodiscard]] double chartMaximum(const ChartSpec &spec);

} // namespace plenary
