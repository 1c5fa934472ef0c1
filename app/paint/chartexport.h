// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/chartstyle.h"
#include "core/chartspec.h"
#include "core/result.h"

#include <QtCore/QByteArray>

/// A chart as a picture that stands alone: with title, subtitle, key and counting rule. The bytes
/// are complete files; writing them durably is the caller's business. Width in pixels at 96 dpi.
namespace plenary
{

[[nodiscard]] Result<QByteArray>
chartSvg(const ChartSpec &spec, const ChartStyle &style = ChartStyle::screen(), double width = 960);
[[nodiscard]] Result<QByteArray> chartPng(const ChartSpec &spec,
                                          double scale = 2,
                                          const ChartStyle &style = ChartStyle::screen(),
                                          double width = 960);
/// One page of the size of the chart, 170 mm wide, in the style of paper, text as text.
[[nodiscard]] Result<QByteArray> chartPdf(const ChartSpec &spec,
                                          const QString &language = QStringLiteral("en"));

/// An svg element for a laid-out scene, with role, title and description for screen readers.
[[nodiscard]] QByteArray
sceneSvg(const ChartScene &scene, const QString &title, const QString &spoken);

} // namespace plenary
