// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paper.h"
#include "core/chartspec.h"
#include "core/result.h"
#include "report/document.h"

/// Papers and charts as files: complete and durable, or what stood there before.
namespace plenary
{

enum class PaperFormat { Pdf, Html, Odt };

/// The endings of papers: pdf, html, odt.
[[nodiscard]] QStringList paperEndings();
/// By an ending, or by the whole name of a file; NotFound says which there are.
[[nodiscard]] Result<PaperFormat> paperFormat(const QString &name);

/// Writes a paper; answers with the number of its pages, 0 where the reader's program makes them.
[[nodiscard]] Result<qsizetype> writePaper(const QString &path,
                                           const paper::Document &document,
                                           PaperFormat format,
                                           PaperSize size = PaperSize::A4);
/// The same; the ending of the name says how.
[[nodiscard]] Result<qsizetype> writePaper(const QString &path, const paper::Document &document);

/// Writes a chart; the ending says how: svg, png, pdf, or csv for its table.
Result<void> writeChart(const QString &path, const ChartSpec &chart);
/// The endings that writeChart() knows.
[[nodiscard]] QStringList chartEndings();

} // namespace plenary
