// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interruptible.h"

#include "storage/database.h"

#include <sqlite3.h>
#include <utility>

namespace plenary
{

namespace
{
constexpr int steps = 50'000; // of SQLite's machine, a few milliseconds

int isCancelled(void *goOn)
{
    return (*static_cast<std::function<bool()> *>(goOn))() ? 0 : 1;
}
} // namespace

Interruptible::Interruptible(Database &database, std::function<bool()> goOn)
    : m_goOn(std::move(goOn))
    , m_handle(database.sqliteHandle())
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, steps, isCancelled, &m_goOn);
}

Interruptible::~Interruptible()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace plenary
