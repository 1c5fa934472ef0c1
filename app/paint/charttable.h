// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"

#include "core/speech.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

/// The chart without drawing: for CSV, for the table under the chart, and for screen readers.
namespace plenary
{

/// Header and one row for each category (other and unknown included). Numbers are plain digits.
[[nodiscard]] QList<QStringList> chartTable(const ChartSpec &spec);

/// What the chart says, in a sentence or three.
[[nodiscard]] QString chartSpoken(const ChartSpec &spec, const QLocale &locale = Speech::locale());

/// One category, or one part of it (series -1: all of it), in words, with what was reported.
[[nodiscard]] QString categorySpoken(const ChartSpec &spec,
                                     int category,
                                     int series,
                                     const QLocale &locale = Speech::locale());

/// "over 200", "about 200", "almost 200", "200".
[[nodiscard]] QString qualifiedText(ChartSpec::Qualifier qualifier, const QString &number);

} // namespace plenary
