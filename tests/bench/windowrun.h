// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/windowprobe.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace plenary::bench
{

/// One child process that measures: what it was asked for, and the figures that it found.
struct Run {
    Probe &probe;
    QString place; ///< the register
    double born = 0; ///< when its parent started it, on the common clock
    int round = 0; ///< seeds what is random
    QMap<QString, QList<double>> figures;

    void add(const QString &name, double value) { figures[name].append(value); }
};

/// Megabytes of this process that are in memory now.
[[nodiscard]] double residentMegabytes();

} // namespace plenary::bench
