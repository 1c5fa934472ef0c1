// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

struct sqlite3;

namespace plenary
{

class Database;

/// While it lives, a statement that takes long asks every few milliseconds whether to go on, and
/// ends with Cancelled when the answer is false; the transaction is rolled back then. What is being
/// committed is not asked any more. A server's statements are not asked.
class Interruptible
{
public:
    Interruptible(Database &database, std::function<bool()> goOn);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    std::function<bool()> m_goOn;
    sqlite3 *m_handle = nullptr;
};

} // namespace plenary
