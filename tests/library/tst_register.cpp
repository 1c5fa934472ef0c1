// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/register.h"

#include "library/backup.h"
#include "library/history.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace plenary;

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void countries_coverTheUnitedNations();
    void sample_holdsCoSponsors();
    void sample_contradictingFiguresStandSideBySide();
    void sample_namesNobody();
    void sample_isNotUndone();
    void newRegister_unknownSample_leavesNoFile();
    void newerRegister_isLeftAsItIs();
    void historyOfNoVersion_isRefused();
    void refusedFile_isUnchanged_data();
    void refusedFile_isUnchanged();
    void backup_isSoundAndEqual();
    void backup_intoMissingFolder_isRefused();
    void backup_takesNoNameThatMeansSomething();
    void backup_overAFile_replacesItOnlyWhenDone();

private:
    static std::unique_ptr<Database> sample(const test::TestDatabase &test)
    {
        auto database = createRegister(test.location(), {.sample = u"ilan"_s, .name = {}});
        if (!database)
            qFatal("%s", qPrintable(database.error().message + database.error().detail));
        return *std::move(database);
    }
};

void TestRegister::countries_coverTheUnitedNations()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = createRegister(test.location());
    QVERIFY_RESULT(database);
    QHash<QString, int> members;
    const auto countries = EntityStore(**database, Entity::Country).all();
    QVERIFY_RESULT(countries);
    for (const Record &country : *countries) {
        if (country.text(u"kind") == u"member_state"_s)
            ++members[country.text(u"regional_group")];
    }
    QCOMPARE(members,
             (QHash<QString, int>{{u"african"_s, 54},
                                  {u"asia_pacific"_s, 54},
                                  {u"eastern_european"_s, 23},
                                  {u"grulac"_s, 33},
                                  {u"weog"_s, 29}}));
}

void TestRegister::sample_holdsCoSponsors()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    EntityStore instruments(*database, Entity::Instrument);
    const auto resolution = instruments.findBy(u"symbol", u"25/2"_s);
    QCOMPARE(resolution->size(), 1);
    const auto actions =
        EntityStore(*database, Entity::PartyAction).findBy(u"instrument", resolution->first().id);
    QSet<QString> codes;
    int mainSponsors = 0;
    for (const Record &action : *actions) {
        const auto country =
            EntityStore(*database, Entity::Country).find(action.value(u"country").toLongLong());
        codes.insert(country->text(u"code"));
        mainSponsors += action.text(u"action") == u"main_sponsor"_s;
        QVERIFY(!action.value(u"source").isNull());
    }
    QCOMPARE(codes,
             (QSet<QString>{u"ARG"_s,
                            u"ISR"_s,
                            u"USA"_s,
                            u"BRA"_s,
                            u"CAN"_s,
                            u"ECU"_s,
                            u"FIN"_s,
                            u"GTM"_s,
                            u"NOR"_s,
                            u"ZAF"_s,
                            u"GBR"_s,
                            u"ITA"_s,
                            u"KEN"_s,
                            u"THA"_s,
                            u"SLV"_s,
                            u"SRB"_s,
                            u"JPN"_s}));
    QCOMPARE(mainSponsors, 1);
}

void TestRegister::sample_contradictingFiguresStandSideBySide()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    const auto event =
        EntityStore(*database, Entity::Event).findBy(u"code", u"BUENOS-AIRES-2016"_s);
    const auto figures =
        EntityStore(*database, Entity::ReportedFigure).findBy(u"event", event->first().id);
    QSet<QString> wordings;
    for (const Record &figure : *figures) {
        wordings.insert(figure.text(u"wording"));
        QVERIFY(!figure.value(u"source").isNull());
    }
    QVERIFY(wordings.contains(u"more than 200 participants"_s));
    QVERIFY(wordings.contains(u"casi 200"_s));
}

void TestRegister::sample_namesNobody()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    QCOMPARE(*EntityStore(*database, Entity::Person).count(), 0);
    const auto seats = EntityStore(*database, Entity::Participation).all();
    QCOMPARE(seats->size(), 17);
    for (const Record &seat : *seats) {
        QCOMPARE(seat.text(u"name_then"), u""_s);
        QCOMPARE(seat.text(u"attendance"), u"not_recorded"_s);
    }
}

/// A step too many back does not take away what the register began with.
void TestRegister::sample_isNotUndone()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    test::add(*database, Entity::Person, {{u"name"_s, u"Ann"_s}});
    QVERIFY_RESULT(undo(*database));
    QCOMPARE(undo(*database).error().code, Error::Code::NotFound);
    QCOMPARE(*EntityStore(*database, Entity::PartyAction).count(), 17);
    QVERIFY(checkRegister(*database)->isSound());
}

void TestRegister::newRegister_unknownSample_leavesNoFile()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto made = createRegister(test.location(), {.sample = u"atlantis"_s, .name = {}});
    QCOMPARE(made.error().code, Error::Code::NotFound);
    QVERIFY(QDir(test.folder()).isEmpty());
}

void TestRegister::newerRegister_isLeftAsItIs()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    {
        const auto database = createRegister(test.location());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute(
            u"INSERT INTO schema_version (version, name, checksum, applied_at) "
            "VALUES (999, '0999_future.sql', 'x', '2099-01-01')"_s));
    }
    const auto opened = openRegister(test.location());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::SchemaTooNew);
    QVERIFY(opened.error().message.contains(u"newer"_s));
    if (!server)
        QVERIFY(opened.error().message.contains(test.location().text));
}

/// Somebody wrote a row that no migration could have written.
void TestRegister::historyOfNoVersion_isRefused()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    QVERIFY_RESULT(
        test.create()->execute(u"INSERT INTO schema_version (version, name, checksum, applied_at) "
                               "VALUES (0, '0000_none.sql', 'x', '2020-01-01')"_s));
    const auto opened = openRegister(test.location());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Invalid);
}

void TestRegister::refusedFile_isUnchanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("marked, but without tables") << u"DROP TABLE schema_version"_s;
    QTest::newRow("of a newer Plenary")
        << u"INSERT INTO schema_version (version, name, checksum, applied_at) "
           "VALUES (999, '0999_future.sql', 'x', '2099-01-01')"_s;
    QTest::newRow("of another history") << u"UPDATE schema_version SET checksum = 'x'"_s;
}

/// Also when another program took the write-ahead log away, which opening would give back.
void TestRegister::refusedFile_isUnchanged()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return; // there is no file
    QFETCH(QString, sql);
    test::TestDatabase test(false);
    {
        const auto database = test.create();
        QVERIFY_RESULT(database->execute(sql));
        QVERIFY_RESULT(database->execute(u"PRAGMA journal_mode=DELETE"_s));
    }
    const auto bytes = [&test] {
        QFile file(test.location().text);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    QVERIFY(!openRegister(test.location()));
    QVERIFY(bytes() == before);
    QCOMPARE(QDir(test.folder()).entryList(QDir::Files), QStringList(u"test.plenary"_s));
}

void TestRegister::backup_isSoundAndEqual()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    const QString target = test.folder() + u"/copy.plenary"_s;
    const auto done = backupRegister(*database, target);
    if (server) {
        QCOMPARE(done.error().code, Error::Code::Invalid);
        QVERIFY(!QFile::exists(target));
        return;
    }
    QVERIFY_RESULT(done);
    const auto copy = openRegister({target});
    QVERIFY_RESULT(copy);
    for (const EntityTable &table : allTables())
        QCOMPARE(*EntityStore(**copy, table.entity).all(),
                 *EntityStore(*database, table.entity).all());
}

void TestRegister::backup_intoMissingFolder_isRefused()
{
    QFETCH_GLOBAL(bool, server);
    test::TestDatabase test(server);
    const auto database = sample(test);
    const QString target = test.folder() + u"/missing/copy.plenary"_s;
    const auto done = backupRegister(*database, target);
    QVERIFY(!done);
    QVERIFY(!QFileInfo::exists(test.folder() + u"/missing"_s));
    if (!server)
        QVERIFY2(done.error().message.contains(test.folder() + u"/missing"_s),
                 qPrintable(done.error().message));
}

/// A register may be called like the checksum of a backup, and a backup like a register's log.
void TestRegister::backup_takesNoNameThatMeansSomething()
{
    test::TestDatabase test(false);
    const auto database = sample(test);
    const QString target = test.folder() + u"/copy"_s;
    const QString sum = target + u".sha256"_s;
    QVERIFY_RESULT(backupRegister(*database, sum)); // of that name, so a register
    const QByteArray content = [&sum] {
        QFile file(sum);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    for (const auto existing : {DurableFile::Existing::Refuse, DurableFile::Existing::Replace}) {
        QCOMPARE(backupRegister(*database, target, existing).error().code, Error::Code::Conflict);
        QVERIFY(!QFile::exists(target));
    }
    QFile file(sum);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QCOMPARE(backupRegister(*database, sum + ending).error().code, Error::Code::Conflict);
}

void TestRegister::backup_overAFile_replacesItOnlyWhenDone()
{
    test::TestDatabase test(false);
    const auto database = sample(test);
    const QString target = test.folder() + u"/copy.plenary"_s;
    QFile before(target);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("an older copy") > 0);
    before.close();
    const auto contentOf = [&target] {
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto cancelled =
        backupRegister(*database, target, DurableFile::Existing::Replace, [](double) {
            return false;
        });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(contentOf(), QByteArray("an older copy"));
    QCOMPARE(QDir(test.folder()).entryList({u"*copy*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    double part = 0;
    QVERIFY_RESULT(
        backupRegister(*database, target, DurableFile::Existing::Replace, [&part](double done) {
            part = done;
            return true;
        }));
    QCOMPARE(part, 1.0);
    QVERIFY_RESULT(openRegister({target}, Database::Access::ReadOnly));
    QVERIFY_RESULT(verifyBackup(target));
    QCOMPARE(QDir(test.folder()).entryList({u"*copy*"_s}, QDir::Files | QDir::Hidden),
             QStringList({u"copy.plenary"_s, u"copy.plenary.sha256"_s}));
}

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
