// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "report/document.h"

/// Charts and papers with made-up figures, shared by the tests and the gallery.
namespace plenary::specimens
{

ChartSpec eventBars(); ///< stacked, with reported markers
ChartSpec categoryBars();
ChartSpec manyBars(int count);
ChartSpec columns();
ChartSpec panels();
ChartSpec multiples();
ChartSpec parts();
ChartSpec dots();
ChartSpec tiles();
ChartSpec matrix();
QList<ChartSpec> all();

paper::Document eventPaper();
paper::Document seriesPaper();
paper::Document statusPaper();
paper::Document arabicPaper();
paper::Document longPaper(int rows);
/// 200 characters in words of a name.
QString longName();

} // namespace plenary::specimens
