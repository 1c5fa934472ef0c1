// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pagerecords.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace plenary
{

class Database;

/// What the rows of one table look like, so that a page can be given to the table that it is of.
struct SalvageTable {
    struct Column {
        QString name;
        QString type; ///< INTEGER, REAL, TEXT
        bool isRequired = false;
        bool isRowId = false; ///< stored as the row's own number
        QStringList codes; ///< the only values of a choice; empty: any
    };
    QString name;
    QList<Column> columns;
    quint32 usualRoot = 0; ///< where its tree begins in a register that this program made

    [[nodiscard]] bool fits(const SalvagedRow &row) const;
    [[nodiscard]] int indexOf(QStringView column) const;
};

/// What was found of one table.
struct SalvagedTable {
    QList<SalvagedRow> rows; ///< the least doubtful first; an id may occur twice
    QHash<qint64, QString> uids; ///< by id, from the index of uids: also of rows that are lost
    int unreadable = 0; ///< entries on its pages that made no sense
};

/// Everything that can still be read.
struct Salvaged {
    QHash<QString, SalvagedTable> tables;
    QList<SalvagedRow> homeless; ///< rows that fit several tables, or none for certain
    int damagedPages = 0; ///< of trees; pages that are no tree page any more are not counted
};

/// The tables of a register that this program made empty, but for those that can be rebuilt.
[[nodiscard]] Result<QList<SalvageTable>> salvageTables(Database &empty);
/// Follows each table from its root as far as that goes, then gives the pages that no tree reaches
/// any more to the table whose index of uids, or whose shape, or whose usual place they fit.
[[nodiscard]] Salvaged salvage(const PageFile &file, const QList<SalvageTable> &tables);

} // namespace plenary
