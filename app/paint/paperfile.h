// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "core/result.h"
#include "report/document.h"

/// Papers and charts as files: complete and durable, or what stood there before.
namespace plenary
{

/// Writes a paper as PDF; answers with the number of its pages.
Result<qsizetype> writePaper(const QString &path, const paper::Document &document);

/// Writes a chart; the ending says how: svg, png, pdf, or csv for its table.
Result<void> writeChart(const QString &path, const ChartSpec &chart);
/// The endings that writeChart() knows.
[[nodiscard]] QStringList chartEndings();

} // namespace plenary
