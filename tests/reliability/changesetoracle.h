// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QtCore/QStringList>
#include <memory>

struct sqlite3_session;

namespace plenary::test
{

/// Watches, by SQLite's session extension, everything that a connection writes from now on, and
/// knows nothing of the journal: what it saw is what the journal has to say.
class ChangesetOracle
{
public:
    explicit ChangesetOracle(Database &database);

    /// Where SQLite and the journal of one change disagree: which records came, went or were
    /// changed, and in which columns from what to what. `change` 0: nothing may have happened.
    [[nodiscard]] QString contradiction(qint64 change);

private:
    struct Close {
        void operator()(sqlite3_session *session) const;
    };
    Database &m_database;
    std::unique_ptr<sqlite3_session, Close> m_session;
};

} // namespace plenary::test
