// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "storage/fieldpath.h"

namespace plenary
{

class Dialect;

/// A condition and the values of its marks, in their order.
struct Condition {
    QString sql;
    QList<Value> values;
};

/// How a value as typed is compared with a column: by the type of its field. NotEqual is not taken:
/// it is the negation of Equal.
[[nodiscard]] Result<Condition>
compareField(const Dialect &dialect, const FieldPath &path, const Filter &filter);
/// Text compared with any expression: without regard to case, as far as both databases agree.
[[nodiscard]] Condition
compareText(const QString &expression, const QString &typed, Filter::Comparison comparison);
[[nodiscard]] Condition negated(const Condition &condition);
/// Invalid: the value does not fit.
[[nodiscard]] Error unfitValue(const QString &field, const QString &value, const QString &advice);

} // namespace plenary
