// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldtables.h"
#include "storage/interruptible.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/testdatabase.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;
using namespace plenary;

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void columns_matchFieldTables();
    void migrate_twiceChangesNothing();
    void create_givesItToItsOwnerOnly();
    void open_besideItsMaker_isARegister();
    void open_newerRegister_isRefused();
    void open_rewrittenMigration_isRefused();
    void create_doesNotOverwrite();
    void open_refusesWhatIsNoRegister_data();
    void open_refusesWhatIsNoRegister();
    void codes_meanTheirKind_data();
    void codes_meanTheirKind();
    void serverThatDoesNotAnswer_isLost();
    void longStatement_isCancelled();
};

void TestDatabaseFile::columns_matchFieldTables()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    for (const EntityTable &table : allTables()) {
        QStringList names{u"id"_s, u"uid"_s, u"revision"_s, u"sort_key"_s};
        for (const Field &field : table.fields)
            names.append(QString::fromLatin1(field.name));
        const QString sql =
            u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), QString::fromLatin1(table.name));
        QVERIFY_RESULT(database->execute(sql));
    }
}

void TestDatabaseFile::migrate_twiceChangesNothing()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    const auto before = Migrator::version(*database);
    QVERIFY_RESULT(Migrator::migrate(*database));
    QCOMPARE(*Migrator::version(*database), *before);
    QCOMPARE(*before, static_cast<int>(Migrator::released().size()));
}

void TestDatabaseFile::create_givesItToItsOwnerOnly()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return; // the server's own rights
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        const QString path = test.location().text + suffix;
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
}

/// A new register's first pages may stand in its write-ahead log only.
void TestDatabaseFile::open_besideItsMaker_isARegister()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    QVERIFY_RESULT(Database::open(test.location(), Database::Access::ReadOnly));
}

void TestDatabaseFile::open_newerRegister_isRefused()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    QVERIFY_RESULT(database->execute(u"INSERT INTO schema_version (version, name, checksum, "
                                     "applied_at) VALUES (99, 'later', '', '')"_s));
    const auto migrated = Migrator::migrate(*database);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, Error::Code::SchemaTooNew);
}

void TestDatabaseFile::open_rewrittenMigration_isRefused()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = test.create();
    QVERIFY(database);
    QVERIFY_RESULT(database->execute(u"UPDATE schema_version SET checksum = 'x'"_s));
    QCOMPARE(Migrator::migrate(*database).error().code, Error::Code::Invalid);
}

void TestDatabaseFile::create_doesNotOverwrite()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return; // a schema is made by the administrator, not by Plenary
    test::TestDatabase test(false);
    QVERIFY(test.create());
    QCOMPARE(Database::create(test.location()).error().code, Error::Code::Conflict);
}

void TestDatabaseFile::open_refusesWhatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("just a letter, much longer than a hundred bytes ").repeated(9);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("another SQLite file")
        << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0');
}

void TestDatabaseFile::open_refusesWhatIsNoRegister()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"strange #1%.plenary"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = Database::open({path});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Invalid);
    QVERIFY(opened.error().message.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(Database::open({path + u"x"_s}).error().code, Error::Code::NotFound);
}

void TestDatabaseFile::codes_meanTheirKind_data()
{
    QTest::addColumn<int>("native");
    QTest::addColumn<int>("code");
    QTest::newRow("busy, another recovers") << 261 << int(Error::Code::Busy);
    QTest::newRow("locked in the cache") << 262 << int(Error::Code::Busy);
    QTest::newRow("read only, folder") << 1544 << int(Error::Code::Io);
    QTest::newRow("moved") << 1032 << int(Error::Code::Moved);
    QTest::newRow("damaged index") << 779 << int(Error::Code::Damaged);
    QTest::newRow("not a database") << 26 << int(Error::Code::Damaged);
    QTest::newRow("unique") << 2067 << int(Error::Code::Conflict);
    QTest::newRow("not null") << 1299 << int(Error::Code::Internal);
}

/// An extended code of SQLite that is not known by itself means what its kind means.
void TestDatabaseFile::codes_meanTheirKind()
{
    QFETCH(int, native);
    const Error error =
        Dialect(Dialect::Kind::Sqlite, u"x.plenary"_s).errorOf(QString::number(native));
    QTEST(int(error.code), "code");
    QVERIFY(error.message.endsWith(u'.'));
}

/// The library that speaks to a server has no code of its own for a server that is gone.
void TestDatabaseFile::serverThatDoesNotAnswer_isLost()
{
    const Dialect server(Dialect::Kind::Postgres, u"postgresql://host/ilan"_s);
    const QSqlError gone(u"Unable to create query"_s,
                         u"server closed the connection unexpectedly"_s,
                         QSqlError::StatementError,
                         {});
    QCOMPARE(server.error(gone, u"SELECT 1"_s, true).code, Error::Code::Disconnected);
    const QSqlError refused({}, u"duplicate key"_s, QSqlError::StatementError, u"23505"_s);
    QCOMPARE(server.error(refused, u"SELECT 1"_s, true).code, Error::Code::Conflict);
}

void TestDatabaseFile::longStatement_isCancelled()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return; // its statements are not asked
    const test::TestDatabase place(server);
    const auto database = Database::create(place.location());
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(Migrator::migrate(**database));
    int asked = 0;
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY_RESULT(transaction);
        const Interruptible interruptible(**database, [&asked] {
            return ++asked < 3;
        });
        // Would take minutes.
        const auto outcome =
            (*database)->execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                 u"WHERE i < 1000000000) "
                                 "INSERT INTO person (uid, name) SELECT 'uid' || i, 'n' FROM n"_s);
        QCOMPARE(outcome.error().code, Error::Code::Cancelled);
    }
    QCOMPARE(asked, 3);
    const auto people = (*database)->scalar(u"SELECT count(*) FROM person"_s);
    QVERIFY_RESULT(people);
    QCOMPARE(people->toLongLong(), 0);
}

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_database.moc"
