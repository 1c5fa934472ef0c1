// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchfilling.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{
// What FTS5 has unless it is told otherwise, and what suits many rows at once.
constexpr int usualBytes = 1 << 20;
constexpr int manyBytes = 16 << 20;
constexpr int usualMerges = 4;
} // namespace

Result<void> SearchFilling::begin()
{
    if (m_isOn || !m_database.dialect().isSqlite())
        return {};
    m_isOn = true;
    PLENARY_TRY(set("hashsize", manyBytes));
    return set("automerge", 0);
}

Result<void> SearchFilling::end()
{
    if (!m_isOn)
        return {};
    m_isOn = false;
    PLENARY_TRY(set("automerge", usualMerges));
    return set("hashsize", usualBytes);
}

Result<void> SearchFilling::set(const char *option, int value)
{
    return m_database.execute(u"INSERT INTO search_text (search_text, rank) VALUES (?, ?)"_s,
                              {QString::fromLatin1(option), value});
}

} // namespace plenary
