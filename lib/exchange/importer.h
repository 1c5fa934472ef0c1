// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importresolver.h"

#include <functional>

namespace plenary
{

struct ImportOptions {
    bool dryRun = false; ///< everything is done and counted, and nothing kept
    /// The rows are those of a list in the window, copied and maybe changed: they find their record
    /// by the identifying fields they have, a cell that says what the record shows changes nothing,
    /// and the report says what the first rows change.
    bool isPaste = false;
    QString title; ///< of the change; empty: the name of the file
    /// Asked every hundred rows or so with the part that is done, and often while the rows that
    /// were taken are written and counted; false cancels and nothing remains.
    std::function<bool(double)> goOn = [](double) {
        return true;
    };
};

/// A row that was left out, with the reason for people.
struct Rejected {
    qint64 row = 0;
    QString column;
    QString reason;
    QStringList cells;
    QString sheet; ///< empty when only one was read
};

/// What one row of a paste does, in words for people.
struct RowChange {
    struct Cell {
        QString field;
        QString before, after;
    };
    qint64 row = 0;
    bool isNew = false;
    QList<Cell> cells; ///< of a record that was there; empty: nothing changes
    QList<ImportResolver::Open> left; ///< not understood: what the record has stays
};

struct ImportReport {
    static constexpr int listedRows = 200; ///< of a paste, whose changes are told

    qint64 rows = 0; ///< rows with content in the table
    qint64 emptyRows = 0; ///< rows without
    qint64 skipped = 0; ///< rows with content that, after the mapping, stand for no record
    qint64 created = 0, updated = 0, unchanged = 0; ///< records of the imported kind
    QList<Rejected> rejected;
    QList<Unresolved> unresolved; ///< most rows first
    qint64 waiting = 0; ///< records of which something is not understood
    QHash<QString, qint64> related; ///< other records that were made, by kind
    QList<RowChange> changes; ///< of the rows of a paste that are written
    QStringList columns;
    qint64 change = 0; ///< in the journal; 0 when nothing was kept
};

/// Reads a table into the register as one change. Importing the same table again changes nothing:
/// records are recognised by their identifying fields, equal ones by their order; a named seat
/// whose other fields changed by its name, if only one seat and one row of that name are left.
[[nodiscard]] Result<ImportReport> importTable(Database &database,
                                               const QString &path,
                                               const Mapping &mapping,
                                               const ImportOptions &options = {});

/// The rejected rows as a CSV file: row, column, reason, then the cells as they were.
Result<void> writeRejects(const QString &path, const ImportReport &report);

} // namespace plenary
