// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <span>

namespace plenary
{

/// One value on its way from a register into a table, without a copy of its own: a text belongs to
/// who hands it out, and lasts as long as the call that it is handed to.
struct Cell {
    enum class Kind { Empty, Text, Whole, Real };

    Kind kind = Kind::Empty;
    QByteArrayView text; ///< valid UTF-8; an empty text is an empty cell
    qint64 whole = 0;
    double real = 0;

    [[nodiscard]] static Cell of(QByteArrayView utf8) { return {Kind::Text, utf8, 0, 0}; }
    [[nodiscard]] static Cell of(qint64 number) { return {Kind::Whole, {}, number, 0}; }
    [[nodiscard]] static Cell of(double number) { return {Kind::Real, {}, 0, number}; }
};

using Cells = std::span<const Cell>;

} // namespace plenary
