// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace plenary
{

class Database;

/// While many search texts are written, SQLite's index gathers them in larger pieces and does not
/// merge those on the way, which takes half of the time. Both settings are kept in the register, so
/// end() sets them back; a transaction that is rolled back does so by itself. A server needs none.
class SearchFilling
{
public:
    explicit SearchFilling(Database &database)
        : m_database(database)
    {
    }
    Result<void> begin();
    Result<void> end();

private:
    Result<void> set(const char *option, int value);

    Database &m_database;
    bool m_isOn = false;
};

} // namespace plenary
