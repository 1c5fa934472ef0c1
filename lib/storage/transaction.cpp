// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/database.h"

#include <QtCore/QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    PLENARY_TRY(database.checkInPlace());
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
    m_database->forgetWaiting();
    // A full disk or a lost server has rolled back already; there is nobody left to tell.
    const auto result = m_database->execute(u"ROLLBACK"_s);
    if (!result && result.error().code != Error::Code::Disconnected
        && !result.error().detail.contains(u"no transaction is active"_s))
        qWarning("rollback: %s", qPrintable(result.error().detail));
}

Result<void> Transaction::commit()
{
    if (const auto done = m_database->execute(u"COMMIT"_s); !done) {
        Error error = done.error();
        if (error.code == Error::Code::Disconnected)
            error.message = Tr::tr("The connection to %1 was lost while saving: when it is back, "
                                   "look whether the change is there.")
                                .arg(m_database->dialect().place());
        return error;
    }
    std::exchange(m_database, nullptr)->committed();
    return {};
}

} // namespace plenary
