// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/register.h"
#include "report/reports.h"
#include "support/testdatabase.h"

#include <map>

namespace plenary::test
{

/// The sample register, made once for each database; a test that changes it forgets it.
class SampleRegister
{
public:
    /// Null if it could not be made.
    Database *database(bool server)
    {
        const auto made = m_registers.find(server);
        if (made != m_registers.end())
            return made->second.database.get();
        Register fresh;
        fresh.test = std::make_unique<TestDatabase>(server);
        auto database =
            createRegister(fresh.test->location(), {.sample = QStringLiteral("ilan"), .name = {}});
        if (!database)
            return nullptr;
        fresh.database = *std::move(database);
        return m_registers.emplace(server, std::move(fresh)).first->second.database.get();
    }
    void forget(bool server) { m_registers.erase(server); }
    void forgetAll() { m_registers.clear(); }

    static paper::Document paperOf(Database &database, const ReportQuery &query)
    {
        const auto document = makeReport(database, query);
        if (!document)
            qWarning("%s", qPrintable(document.error().message));
        return document ? *document : paper::Document();
    }

private:
    struct Register {
        std::unique_ptr<TestDatabase> test;
        std::unique_ptr<Database> database;
    };
    std::map<bool, Register> m_registers;
};

inline ReportQuery eventQuery(const QString &event)
{
    ReportQuery query;
    query.name = QStringLiteral("event-summary");
    query.event = event;
    query.asAt = QStringLiteral("2026-03-02");
    return query;
}

inline ReportQuery statusQuery(const QString &asAt = QStringLiteral("2026-03-02"))
{
    ReportQuery query;
    query.name = QStringLiteral("declaration-status");
    query.instrument = QStringLiteral("25/2");
    query.asAt = asAt;
    return query;
}

} // namespace plenary::test
