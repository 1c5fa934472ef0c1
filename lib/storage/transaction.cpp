// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

Result<Transaction> Transaction::begin(Database &database)
{
    PLENARY_TRY(database.execute(database.dialect().beginWrite()));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // A full disk or a lost server has rolled back already; there is nobody left to tell.
    const auto result = m_database->execute(u"ROLLBACK"_s);
    if (!result && !result.error().detail.contains(u"no transaction is active"_s))
        qWarning("rollback: %s", qPrintable(result.error().detail));
}

Result<void> Transaction::commit()
{
    PLENARY_TRY(m_database->execute(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace plenary
