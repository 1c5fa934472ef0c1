// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/fieldtables.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace plenary
{

class Database;

/// Reads many rows of one entity for a file: the id, then some fields as stored, links by the name
/// of their record. The same values as listRows(), which is for a few rows on a screen; here no row
/// costs an allocation, and SQLite is driven by its own handle. Belongs to the thread of its
/// database, and must not outlive the connection.
class ListReader
{
public:
    /// `places`: of the fields in the table of the entity.
    [[nodiscard]] static Result<std::unique_ptr<ListReader>>
    prepare(Database &database, Entity entity, const QList<int> &places);
    virtual ~ListReader() = default;

    /// Takes the rows of these ids in their order; those that do not exist are left out. The rows
    /// of one call are of one state of the register; a name may be of an earlier one.
    [[nodiscard]] virtual Result<void> read(std::span<const qint64> ids,
                                            const std::function<Result<void>(Cells)> &take) = 0;
};

} // namespace plenary
