// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "storage/pagefile.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <optional>

namespace plenary
{

/// One row as it was read from a page.
struct SalvagedRow {
    qint64 id = 0;
    QList<Value> values; ///< in the order of the table's columns; may be fewer
    QList<quint32> pages; ///< on which it stands: its leaf, then overflow pages
    int doubt = 0; ///< signs of damage; of two rows with one id the less doubtful one is kept
    bool isMended = false; ///< a text held bytes that are none; they are marked as U+FFFD
};

/// What one page of a tree holds.
struct TreePage {
    enum class Kind { None, TableInner, TableLeaf, IndexInner, IndexLeaf };
    Kind kind = Kind::None;
    QList<quint32> children; ///< inner pages
    QList<SalvagedRow> rows; ///< leaf of a table, or entries of an index (without id)
    int unreadable = 0; ///< entries that are there and make no sense
};

/// Takes a page apart. Each entry is judged for itself, so that damage costs only what it hit.
[[nodiscard]] TreePage readTreePage(const PageFile &file, quint32 number);

} // namespace plenary
