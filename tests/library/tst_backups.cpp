// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backups.h"

#include "library/background.h"
#include "library/backup.h"
#include "library/backupkeeper.h"
#include "library/restore.h"
#include "library/rotation.h"
#include "support/smallfile.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::SmallFile;

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void made_isSoundWithItsChecksum();
    void unchanged_isNotMadeAgain();
    void restored_isNotMadeAgain();
    void altered_isMadeAgain();
    void fourHundredDays();
    void rotation_leavesWhatIsNotItsOwn();
    void rotation_keepsTheLastSoundOne();
    void madeWhileOthersWrite_isOneState();
    void folders_ofTwoRegistersDiffer();
    void folderThatCannotBeMade_isAnError();
    void damagedRegister_isNotBackedUp();
    void migration_isPrecededByABackup();
    void keeper_looksAtOnceAndTellsOnce();
    void keeper_leavesServersAlone();

private:
    Result<BackupMade> make(const QDateTime &now = QDateTime::currentDateTimeUtc())
    {
        return makeBackup(*m_database, folder(), {.now = now});
    }
    [[nodiscard]] QString folder() const { return m_file->at(u"backups"_s); }

    std::unique_ptr<SmallFile> m_file;
    std::unique_ptr<Database> m_database;
};

void TestBackups::init()
{
    m_file = std::make_unique<SmallFile>();
    m_database = m_file->create();
    SmallFile::addPerson(*m_database, u"First"_s);
}

void TestBackups::cleanup()
{
    setBackupRoot({});
    m_database.reset();
    m_file.reset();
}

void TestBackups::made_isSoundWithItsChecksum()
{
    const QDateTime now({2026, 1, 31}, {12, 5, 9}, Qt::UTC);
    const auto made = make(now);
    QVERIFY_RESULT(made);
    QVERIFY(made->isNew);
    QCOMPARE(QFileInfo(made->backup.path).fileName(), u"small_20260131T120509Z_1.plenary"_s);
    QVERIFY_RESULT(verifyBackup(made->backup.path));
    QCOMPARE(SmallFile::people(made->backup.path), 1);
    const QList<Backup> listed = backupsIn(folder());
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().at, now);
    QCOMPARE(listed.first().change, 1);
    QCOMPARE(listed.first().size, QFileInfo(made->backup.path).size());
    // One file, without a log beside it, for its owner alone.
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QCOMPARE(SmallFile::bytes(made->backup.path).mid(18, 2), QByteArray("\1\1", 2));
    QVERIFY(!(QFile::permissions(made->backup.path) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBackups::unchanged_isNotMadeAgain()
{
    const auto first = make();
    QVERIFY_RESULT(first);
    m_database.reset();
    QFile touched(m_file->path());
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addDays(1),
                                QFileDevice::FileModificationTime));
    touched.close();
    m_database = m_file->open();
    const auto second = make(QDateTime::currentDateTimeUtc().addDays(1));
    QVERIFY_RESULT(second);
    QVERIFY(!second->isNew);
    QCOMPARE(second->backup.path, first->backup.path);
    SmallFile::addPerson(*m_database, u"Second"_s);
    const auto third = make(QDateTime::currentDateTimeUtc().addDays(2));
    QVERIFY_RESULT(third);
    QVERIFY(third->isNew);
    QCOMPARE(SmallFile::people(third->backup.path), 2);
}

void TestBackups::restored_isNotMadeAgain()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto first = make(now);
    QVERIFY_RESULT(first);
    SmallFile::addPerson(*m_database, u"Given up"_s);
    const auto second =
        makeBackup(*m_database, folder(), {.now = now.addSecs(1), .spared = first->backup.path});
    QVERIFY_RESULT(second);
    m_database.reset();
    QVERIFY_RESULT(restoreRegister(first->backup.path, m_file->path()));
    m_database = m_file->open();
    const auto third = make(now.addSecs(2));
    QVERIFY_RESULT(third);
    QVERIFY(!third->isNew);
    QCOMPARE(third->backup.path, first->backup.path);
    QVERIFY(QFile::exists(second->backup.path));
}

void TestBackups::altered_isMadeAgain()
{
    const auto first = make();
    QVERIFY_RESULT(first);
    SmallFile::damage(first->backup.path, 5000, "sixteen bytes of");
    QCOMPARE(verifyBackup(first->backup.path).error().code, Error::Code::Damaged);
    const auto second = make(QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY_RESULT(second);
    QVERIFY(second->isNew);
    QVERIFY(QFile::exists(first->backup.path)); // it is not as the program made it
}

void TestBackups::fourHundredDays()
{
    const QDate first(2026, 1, 1);
    constexpr int days = 400;
    for (int day = 0; day < days; ++day) {
        SmallFile::addPerson(*m_database, u"Person %1"_s.arg(day));
        QVERIFY_RESULT(make(QDateTime(first.addDays(day), QTime(18, 0), Qt::UTC)));
    }
    const QList<Backup> kept = backupsIn(folder());
    QCOMPARE(kept.size(), 12 + 10 + 9);
    QList<QDateTime> times;
    for (const Backup &backup : kept) {
        times.append(backup.at);
        QVERIFY_RESULT(verifyBackup(backup.path));
        const auto copy = openAsItIs({backup.path});
        QVERIFY_RESULT(copy);
        const auto report = checkRegister(**copy);
        QVERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
        const qint64 people = 2 + first.daysTo(backup.at.date());
        QCOMPARE(*EntityStore(**copy, Entity::Person).count(), people);
        QCOMPARE(report->changes, people);
        QCOMPARE(backup.change, people);
    }
    for (int day = 0; day < 12; ++day)
        QCOMPARE(times.at(day).date(), first.addDays(days - 1 - day));
    QCOMPARE(keptBackups(times).size(), times.size());
    const qsizetype checksums =
        QDir(folder()).entryList({u"*.sha256"_s}, QDir::Files | QDir::Hidden).size();
    QCOMPARE(checksums, kept.size());
}

void TestBackups::rotation_leavesWhatIsNotItsOwn()
{
    QVERIFY_RESULT(make({{2026, 1, 1}, {9, 0}, Qt::UTC}));
    const QString foreign = folder() + u"/small_20260101T080000Z_1.plenary"_s;
    SmallFile::write(foreign, "not made here");
    const QString notes = folder() + u"/notes.txt"_s;
    SmallFile::write(notes, "keep");
    SmallFile::addPerson(*m_database, u"Second"_s);
    const auto second = make({{2026, 1, 1}, {10, 0}, Qt::UTC});
    QVERIFY_RESULT(second);
    QCOMPARE(second->removed.size(), 1); // the one of nine o'clock
    QCOMPARE(SmallFile::bytes(foreign), QByteArray("not made here"));
    QVERIFY(QFile::exists(notes));
}

void TestBackups::rotation_keepsTheLastSoundOne()
{
    const auto first = make({{2026, 1, 1}, {9, 0}, Qt::UTC});
    QVERIFY_RESULT(first);
    SmallFile::addPerson(*m_database, u"Second"_s);
    const auto second = make({{2026, 1, 2}, {9, 0}, Qt::UTC});
    QVERIFY_RESULT(second);
    // A later one of the first day, which is not sound: its end is missing.
    const QString cut = folder() + u"/small_20260101T100000Z_1.plenary"_s;
    SmallFile::write(cut, SmallFile::bytes(first->backup.path).chopped(100));
    SmallFile::write(cut + u".sha256"_s, SmallFile::bytes(first->backup.path + u".sha256"_s));
    SmallFile::addPerson(*m_database, u"Third"_s);
    const auto third = make({{2026, 1, 3}, {9, 0}, Qt::UTC});
    QVERIFY_RESULT(third);
    QCOMPARE(third->removed, QStringList());
    QVERIFY(QFile::exists(first->backup.path));
}

/// Another connection commits between all steps of the copying: the backup holds one state, and it
/// does not begin again for ever.
void TestBackups::madeWhileOthersWrite_isOneState()
{
    for (int i = 0; i < 300; ++i)
        SmallFile::addPerson(*m_database, u"Person %1 "_s.arg(i) + QString(2000, u'x'));
    const qint64 people = *EntityStore(*m_database, Entity::Person).count();
    const auto reader = Database::open({m_file->path()}, Database::Access::ReadOnly);
    QVERIFY_RESULT(reader);
    int steps = 0;
    const auto made = makeBackup(**reader, folder(), {.goOn = [this, &steps](double) {
        SmallFile::addPerson(*m_database, u"Meanwhile"_s);
        return ++steps < 1000;
    }});
    QVERIFY_RESULT(made);
    QVERIFY(steps > 1);
    QCOMPARE(SmallFile::people(made->backup.path), people);
    QCOMPARE(made->backup.change, people);
}

void TestBackups::folders_ofTwoRegistersDiffer()
{
    QVERIFY(backupFolder({m_file->path()}).isEmpty());
    setBackupRoot(m_file->at(u"all"_s));
    QDir().mkpath(m_file->at(u"other"_s));
    const QString one = backupFolder({m_file->path()});
    const QString other = backupFolder({m_file->at(u"other/small.plenary"_s)});
    QVERIFY(one.startsWith(m_file->at(u"all/small-"_s)));
    QVERIFY(one != other);
    QVERIFY(QFile::link(m_file->path(), m_file->at(u"link.plenary"_s)));
    QCOMPARE(backupFolder({m_file->at(u"link.plenary"_s)}), one);
    QVERIFY(backupFolder({u"postgresql:///x"_s}).isEmpty());
}

void TestBackups::folderThatCannotBeMade_isAnError()
{
    SmallFile::write(folder(), "a file stands where the folder should");
    const auto made = make();
    QCOMPARE(made.error().code, Error::Code::Io);
    QVERIFY(made.error().message.contains(folder()));
}

void TestBackups::damagedRegister_isNotBackedUp()
{
    for (int i = 0; i < 200; ++i)
        SmallFile::addPerson(*m_database, u"Person %1"_s.arg(i));
    m_database.reset();
    const QByteArray whole = SmallFile::bytes(m_file->path());
    const qsizetype place = whole.lastIndexOf("Person 100");
    SmallFile::damage(m_file->path(), place / 4096 * 4096, QByteArray(64, '\x55'));
    const auto opened = Database::open({m_file->path()}, Database::Access::ReadOnly);
    QVERIFY_RESULT(opened);
    const auto made = makeBackup(**opened, folder());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Damaged);
    QVERIFY(QDir(folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestBackups::migration_isPrecededByABackup()
{
    setBackupRoot(m_file->at(u"all"_s));
    // A register that lacks the last migration's mark is older than this program.
    QVERIFY_RESULT(backUpBeforeMigration(*m_database));
    const QString place = backupFolder({m_file->path()});
    QCOMPARE(backupsIn(place).size(), 1);
    QVERIFY_RESULT(backUpBeforeMigration(*m_database));
    QCOMPARE(backupsIn(place).size(), 1);
    SmallFile::write(m_file->at(u"blocked"_s), {});
    setBackupRoot(m_file->at(u"blocked"_s));
    const auto refused = backUpBeforeMigration(*m_database);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"no backup"_s));
}

void TestBackups::keeper_looksAtOnceAndTellsOnce()
{
    setBackupRoot(m_file->at(u"all"_s));
    BackupKeeper keeper;
    QList<BackupMade> made;
    QList<Error> failures;
    connect(&keeper, &BackupKeeper::made, this, [&made](const BackupMade &one) {
        made.append(one);
    });
    connect(&keeper, &BackupKeeper::failed, this, [&failures](const Error &error) {
        failures.append(error);
    });
    keeper.watch({m_file->path()});
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(made.first().isNew);
    keeper.look();
    QTRY_COMPARE(made.size(), 2);
    QVERIFY(!made.last().isNew);

    SmallFile::write(m_file->at(u"blocked"_s), {});
    setBackupRoot(m_file->at(u"blocked"_s));
    SmallFile::addPerson(*m_database, u"Second"_s);
    keeper.look();
    QTRY_COMPARE(failures.size(), 1);
    keeper.look();
    setBackupRoot(m_file->at(u"all"_s));
    QTRY_VERIFY((keeper.look(), made.size() > 2));
    QCOMPARE(failures.size(), 1);
}

void TestBackups::keeper_leavesServersAlone()
{
    setBackupRoot(m_file->at(u"all"_s));
    BackupKeeper keeper;
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.watch({u"postgresql://nobody/nothing"_s});
    keeper.look();
    endBackground();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(failed.size(), 0);
    QVERIFY(!QFile::exists(m_file->at(u"all"_s)));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
