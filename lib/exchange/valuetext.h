// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

/// How the values of a RowWriter's cells look as text.
namespace plenary::valuetext
{

/// Whether the value is a text, and not a number, truth value, date or nothing.
[[nodiscard]] bool isText(const QVariant &value);
[[nodiscard]] bool isNumber(const QVariant &value);
/// Numbers as RowReader gives them, dates in ISO 8601, TRUE and FALSE.
[[nodiscard]] QString of(const QVariant &value);

} // namespace plenary::valuetext
