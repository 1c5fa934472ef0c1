// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/filter.h"

namespace plenary
{

/// What a filter of a kind of record can ask for: a field, a path to one, or a dimension.
struct FilterField {
    QString path; ///< as the filter language writes it
    QString label;
    const Field *field = nullptr; ///< whose values it has; null: there is no such field
};
/// The field of a path, in any case; `field` is null when the path leads nowhere.
[[nodiscard]] FilterField filterField(Entity entity, const QString &path);
/// All that a list offers to be filtered by: own fields, then dimensions of participations.
[[nodiscard]] QList<FilterField> filterFields(Entity entity);

/// A condition for people: "Attendance: attended or excused". `name` is that of the record which
/// the number of a link means; empty: it is not known.
[[nodiscard]] QString filterWords(Entity entity, const Filter &filter, const QString &name = {});
/// The link and the number when a condition is one for a record by its number.
struct LinkedTo {
    Entity target = Entity::Country;
    qint64 id = 0; ///< 0: it is no such condition
};
[[nodiscard]] LinkedTo linkedTo(Entity entity, const Filter &filter);

/// The conditions that must all be met.
[[nodiscard]] QList<Filter> conditionsOf(const Filter &filter);
[[nodiscard]] Filter allOf(const QList<Filter> &conditions);
/// Without conditions whose fields do not exist.
[[nodiscard]] Filter knownPart(Entity entity, const Filter &filter);

} // namespace plenary
