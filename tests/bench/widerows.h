// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace plenary::bench
{

/// The beginning of a wide table (widetable.h) in memory; years and ids as numbers.
struct WideRows {
    QStringList columns;
    QList<QList<QVariant>> rows;
};

/// Rows of wide-`ROWS`.csv in `folder`, which is written if it is not there.
[[nodiscard]] WideRows wideRows(const QString &folder, qint64 rows);
/// The path of that table; writes it if it is not there.
[[nodiscard]] QString wideTable(const QString &folder, qint64 rows);
/// A register that the table of so many rows was imported into; made if it is not there, by `cli`.
[[nodiscard]] QString wideRegister(const QString &folder, qint64 rows, const QString &cli);

} // namespace plenary::bench
