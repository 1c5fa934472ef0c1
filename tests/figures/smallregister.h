// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/registerbuilder.h"

namespace plenary::test
{

/// A register of seventeen seats at four meetings, small enough to count by hand: one person twice
/// at a meeting and again at later ones, seats without a name, who speaks for no State beside whose
/// State nobody wrote down, a State of 1981 that is no more, a party that is no State, people who
/// declined, were excused, came in part or not at all, organisations that are linked or only
/// listed.
[[nodiscard]] std::unique_ptr<Database> makeSmallRegister(const TestDatabase &test);

/// One such register for each database, made when it is first asked for: tests only read it.
class SmallRegisters
{
public:
    [[nodiscard]] Database &of(bool server)
    {
        One &one = m_all[server ? 1 : 0];
        if (!one.database) {
            one.test = std::make_unique<TestDatabase>(server);
            one.database = makeSmallRegister(*one.test);
        }
        return *one.database;
    }

private:
    struct One {
        std::unique_ptr<TestDatabase> test; ///< goes after the connection
        std::unique_ptr<Database> database;
    };
    std::array<One, 2> m_all;
};

} // namespace plenary::test
