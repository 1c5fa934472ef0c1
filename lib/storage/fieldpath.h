// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/result.h"

#include <QtCore/QStringList>

namespace plenary
{

/// Where a field stands in SQL. The table of the entity itself is `t`; a record that is linked is
/// joined under an alias that follows from the path (`event.series` is `t__event__series`), so that
/// filter, sort order and figures share their joins.
struct FieldPath {
    const Field *field = nullptr;
    QString column; ///< "t.starts", "t__event.city"
    QStringList joins; ///< LEFT JOINs, each behind those it needs
};

/// The field that a path names (`city`, `event.city`); Invalid names it and lists those that exist.
[[nodiscard]] Result<FieldPath> resolveField(Entity entity, const QString &path);

/// The alias of the record at the end of a path of links; `t` for the empty path.
[[nodiscard]] QString aliasOf(const QString &links);
/// The joins along a path of links, which must exist.
[[nodiscard]] QStringList joinsAlong(Entity entity, const QString &links);
/// Adds what is not there yet.
void mergeJoins(QStringList &joins, const QStringList &further);

/// SQL for the name of a record, as lists show it: short title, label, code, or `#id`.
[[nodiscard]] QString nameExpression(Entity entity, const QString &alias);

/// What is added to the ids of an entity to make the rowids of search_text.
[[nodiscard]] qint64 searchBase(Entity entity);

} // namespace plenary
