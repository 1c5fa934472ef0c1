// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace plenary::bench
{

/// What a program took.
struct Measured {
    double milliseconds = 0; ///< by the clock
    double megabytes = 0; ///< resident, at most
    double processor = 0; ///< milliseconds of all its threads: says something on a busy machine too
};

/// Runs a program to its end; stops this one when it fails.
[[nodiscard]] Measured measured(const QString &program, const QStringList &arguments);

/// One figure of several runs.
class Series
{
public:
    explicit Series(const QString &name, int decimals = 0);
    void add(double value);
    /// Name, minimum, median, maximum.
    [[nodiscard]] QString line() const;

private:
    QString m_name;
    int m_decimals;
    QList<double> m_values;
};

void print(const QList<Series> &all);

} // namespace plenary::bench
