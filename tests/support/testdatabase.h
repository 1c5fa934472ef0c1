// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace plenary::test
{

/// An empty register on SQLite or PostgreSQL, fresh for each test. The data tag of the test says
/// which: "sqlite" or "pgsql".
class TestDatabase
{
public:
    /// Rows for initTestCase_data(). Without a server the PostgreSQL row is left out, but never in
    /// CI.
    static void addRows()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        if (qEnvironmentVariableIsSet("PLENARY_TEST_PG") || qEnvironmentVariableIsSet("CI"))
            QTest::newRow("pgsql") << true;
        else
            qInfo("PLENARY_TEST_PG is not set: PostgreSQL is left out");
    }

    explicit TestDatabase(bool server)
    {
        if (server)
            m_location.text = newSchema();
        else
            m_location.text = m_folder.filePath(QStringLiteral("test.plenary"));
    }
    ~TestDatabase()
    {
        if (m_location.isServer())
            onServer(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema));
    }
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Creates the register with all migrations.
    std::unique_ptr<Database> create()
    {
        auto database = Database::create(m_location);
        if (!database) {
            qCritical("%s", qPrintable(database.error().message + database.error().detail));
            return nullptr;
        }
        if (const auto migrated = Migrator::migrate(**database); !migrated) {
            qCritical("%s", qPrintable(migrated.error().message + migrated.error().detail));
            return nullptr;
        }
        return *std::move(database);
    }

private:
    QString newSchema()
    {
        m_schema = QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++serial);
        onServer(QStringLiteral("CREATE SCHEMA ") + m_schema);
        return qEnvironmentVariable("PLENARY_TEST_PG") + QStringLiteral("&schema=") + m_schema;
    }
    void onServer(const QString &sql)
    {
        auto server = Database::open({qEnvironmentVariable("PLENARY_TEST_PG")});
        if (!server || !(*server)->execute(sql))
            qFatal("the test server does not answer: %s", qPrintable(sql));
    }

    static inline int serial = 0;
    QTemporaryDir m_folder;
    Location m_location;
    QString m_schema;
};

} // namespace plenary::test

/// Fails the test with the error's own words.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 verified.has_value() ? ""                                                         \
                                      : qPrintable(verified.error().message + QLatin1Char(' ')     \
                                                   + verified.error().detail));                    \
    } while (false)
