// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <compare>

namespace plenary
{

/// Local number of a record of one entity; ids of two entities cannot be mixed up.
/// 0 is "not stored yet".
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number)
        : m_number(number)
    {
    }
    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_number = 0;
};

} // namespace plenary
