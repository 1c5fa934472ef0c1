// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fileplace.h"
#include "library/history.h"
#include "library/presence.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::add;
using test::answerOf;

namespace
{

/// Root may write to everything: what may not be written is tried as somebody else, who owns it.
class Nobody
{
public:
    explicit Nobody(const QStringList &owned)
    {
        const passwd *nobody = m_isRoot ? ::getpwnam("nobody") : nullptr;
        if (!nobody)
            return;
        for (const QString &path : owned) {
            if (::chown(QFile::encodeName(path).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
                qFatal("chown failed");
        }
        if (::setresuid(nobody->pw_uid, nobody->pw_uid, 0) != 0)
            qFatal("setresuid failed");
    }
    ~Nobody()
    {
        if (m_isRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("setresuid failed");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    bool m_isRoot = ::geteuid() == 0;
};

} // namespace

/// One register that several have open, and what can happen to its file and its server meanwhile.
class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void others_areHeard();
    void newerSchema_stopsWriting();
    void lostServer_comesBack();
    void movedFile_isNoticed();
    void replacedFile_isNotWritten();
    void openTwice_isTold();
    void otherComputer_inSharedFolder_isToReadOnly();
    void sharedFolder_hasNoLogBesideTheFile();
    void unwritable_isToReadOnly_data();
    void unwritable_isToReadOnly();
    void places();

private:
    [[nodiscard]] std::shared_ptr<Library> openLibrary() const
    {
        const auto opened = answerOf(Library::open(m_test->location()));
        return opened ? *opened : nullptr;
    }
    static Answer<qint64> addPerson(Library &library, const QString &name)
    {
        return library.write<qint64>([name](Database &database) -> Result<qint64> {
            Record person = Record::create(Entity::Person);
            person.setValue(u"name", name);
            return addRecord(database, person);
        });
    }
    static Answer<qint64> people(Library &library)
    {
        return library.read<qint64>([](Database &database) {
            return EntityStore(database, Entity::Person).count();
        });
    }
    void shareFolder() const { QVERIFY(QDir(m_test->folder()).mkpath(u".stfolder"_s)); }

    std::unique_ptr<test::TestDatabase> m_test;
};

void TestSharing::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<test::TestDatabase>(server);
    QVERIFY_RESULT(createRegister(m_test->location()));
}

void TestSharing::cleanup()
{
    m_test.reset();
}

void TestSharing::others_areHeard()
{
    const auto mine = openLibrary();
    const auto theirs = openLibrary();
    QVERIFY(mine && theirs);
    QSignalSpy heard(mine.get(), &Library::changed);
    QVERIFY_RESULT(answerOf(addPerson(*theirs, u"Ana"_s)));
    QTRY_COMPARE(heard.size(), 1);
    const auto changes = heard.first().first().value<ChangeSet>();
    QVERIFY(changes.touches(Entity::Person));
    QVERIFY(!changes.touches(Entity::Event));
    QVERIFY(mine->latest().undoTitle.contains(u"Ana"_s));
    QCOMPARE(*answerOf(people(*mine)), 1);
}

void TestSharing::newerSchema_stopsWriting()
{
    const auto library = openLibrary();
    QVERIFY(library);
    QSignalSpy troubled(library.get(), &Library::troubled);
    {
        auto newer = Database::open(m_test->location());
        QVERIFY_RESULT(newer);
        QList<Migrator::Migration> migrations = Migrator::released();
        migrations.append({static_cast<int>(migrations.size()) + 1,
                           u"later.sql"_s,
                           u"CREATE TABLE later (id @id@)"_s,
                           "00"});
        QVERIFY_RESULT(Migrator::migrate(**newer, migrations));
    }
    const auto refused = answerOf(addPerson(*library, u"Ana"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::SchemaTooNew);
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(*answerOf(people(*library)), 0);
}

void TestSharing::lostServer_comesBack()
{
    QFETCH_GLOBAL(bool, server);
    if (!server)
        return;
    const auto library = openLibrary();
    QVERIFY(library);
    QVERIFY_RESULT(answerOf(people(*library)));
    QSignalSpy connection(library.get(), &Library::connectionChanged);
    const auto pidOf = [](Database &database) -> Result<Value> {
        return database.scalar(u"SELECT pg_backend_pid()"_s);
    };
    const Value writer = *answerOf(library->write<Value>(pidOf));
    const Value reader = *answerOf(library->read<Value>(pidOf));
    auto other = Database::open(m_test->location());
    QVERIFY_RESULT(other);
    for (const Value &pid : {writer, reader})
        QVERIFY_RESULT((*other)->scalar(u"SELECT pg_terminate_backend(?::int)"_s, {pid}));
    const auto lost = answerOf(addPerson(*library, u"Ana"_s));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Error::Code::Disconnected);
    QCOMPARE(*answerOf(people(*library)), 0); // a read waits until the server is back
    QTRY_VERIFY(connection.size() >= 2);
    QCOMPARE(connection.first().first().toBool(), false);
    QTRY_COMPARE(connection.last().first().toBool(), true);
    QVERIFY_RESULT(answerOf(addPerson(*library, u"Ana"_s)));
    QCOMPARE(*answerOf(people(*library)), 1);
}

void TestSharing::movedFile_isNoticed()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    const auto library = openLibrary();
    QVERIFY(library);
    QVERIFY_RESULT(answerOf(people(*library)));
    QSignalSpy troubled(library.get(), &Library::troubled);
    const QString path = m_test->location().text;
    const QString away = path + u".away"_s;
    QVERIFY(QFile::rename(path, away));
    QTRY_COMPARE(troubled.size(), 1); // without anybody writing
    const auto refused = answerOf(addPerson(*library, u"Ana"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Moved);
    QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    QVERIFY(QFile::rename(away, path));
    QVERIFY_RESULT(answerOf(addPerson(*library, u"Ana"_s)));
    QCOMPARE(troubled.size(), 1);
}

void TestSharing::replacedFile_isNotWritten()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    const auto library = openLibrary();
    QVERIFY(library);
    const QString path = m_test->location().text;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QFile::copy(path + u".away"_s, path)); // as a service does that brings a copy
    QCOMPARE(answerOf(addPerson(*library, u"Ana"_s)).error().code, Error::Code::Moved);
}

void TestSharing::openTwice_isTold()
{
    QFETCH_GLOBAL(bool, server);
    const auto first = openLibrary();
    const auto second = openLibrary();
    QVERIFY(first && second);
    QVERIFY(first->notices().isEmpty());
    QCOMPARE(second->notices().size(), server ? 0 : 1);
    QVERIFY(!second->isReadOnly());
    QVERIFY_RESULT(answerOf(addPerson(*second, u"Ana"_s)));
    QVERIFY_RESULT(answerOf(addPerson(*first, u"Ben"_s)));
    QCOMPARE(*answerOf(people(*first)), 2);
}

void TestSharing::otherComputer_inSharedFolder_isToReadOnly()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    test::markOpenElsewhere(m_test->location().text);
    {
        const auto local = openLibrary(); // on a local disk a mark of another computer says nothing
        QVERIFY(local && !local->isReadOnly());
    }
    test::markOpenElsewhere(m_test->location().text);
    shareFolder();
    const auto refused = openRegister(m_test->location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY2(refused.error().message.contains(u"far-away"_s), qPrintable(refused.error().message));
    const auto library = openLibrary();
    QVERIFY(library && library->isReadOnly());
    QVERIFY(library->notices().first().contains(u"far-away"_s));
    QCOMPARE(*answerOf(people(*library)), 0);
    QVERIFY(!answerOf(addPerson(*library, u"Ana"_s)));
    QVERIFY(QFile::remove(Presence::markOf(m_test->location().text)));
    QVERIFY_RESULT(openRegister(m_test->location()));
}

void TestSharing::sharedFolder_hasNoLogBesideTheFile()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    shareFolder();
    const auto library = openLibrary();
    QVERIFY(library && !library->isReadOnly());
    QVERIFY2(library->notices().value(0).contains(u"Syncthing"_s),
             qPrintable(library->notices().join(u' ')));
    QVERIFY_RESULT(answerOf(addPerson(*library, u"Ana"_s)));
    QVERIFY(!QFile::exists(m_test->location().text + u"-wal"_s));
    QCOMPARE(*answerOf(people(*library)), 1);
}

void TestSharing::unwritable_isToReadOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestSharing::unwritable_isToReadOnly()
{
    QFETCH_GLOBAL(bool, server);
    QFETCH(bool, folder);
    if (server)
        return;
    const QString path = m_test->location().text;
    const Nobody nobody({m_test->folder(), path});
    QVERIFY(QFile::setPermissions(folder ? m_test->folder() : path,
                                  folder ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner));
    QVERIFY(!openRegister(m_test->location()));
    {
        const auto library = openLibrary();
        QVERIFY(library && library->isReadOnly());
        QVERIFY2(library->notices().first().contains(path), qPrintable(library->notices().first()));
        QCOMPARE(*answerOf(people(*library)), 0);
        QVERIFY(!answerOf(addPerson(*library, u"Ana"_s)));
    }
    QVERIFY(QFile::setPermissions(m_test->folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSharing::places()
{
    QCOMPARE(networkDisk("nfs4"), u"NFS"_s);
    QCOMPARE(networkDisk("cifs"), u"SMB"_s);
    QCOMPARE(networkDisk("fuse.sshfs"), u"sshfs"_s);
    for (const char *local : {"ext4", "btrfs", "tmpfs", "fuseblk", "fuse.gocryptfs"})
        QCOMPARE(networkDisk(local), QString());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a/b/register.plenary"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    QVERIFY(!placeOfFile(file).isShared());
    QVERIFY(QDir(folder.path()).mkpath(u"a/.dropbox.cache"_s));
    QCOMPARE(placeOfFile(file).kind, FilePlace::Kind::Synchronised);
    QCOMPARE(placeOfFile(file).service, u"Dropbox"_s);
    QVERIFY(!placeOfFile(folder.filePath(u"c.plenary"_s)).isShared());
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
