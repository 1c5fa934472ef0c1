// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/restore.h"

#include "library/asidefiles.h"
#include "library/backup.h"
#include "library/history.h"
#include "support/smallfile.h"

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::SmallFile;

namespace
{

/// Another program that has the register open, until it is let go.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        const QByteArray name = path.toUtf8();
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("pipe");
        m_process = ::fork();
        if (m_process == 0) {
            sqlite3 *handle = nullptr;
            const bool isOpen = sqlite3_open(name.constData(), &handle) == SQLITE_OK
                && sqlite3_exec(handle, "SELECT count(*) FROM person", nullptr, nullptr, nullptr)
                    == SQLITE_OK;
            const char said = isOpen ? 'y' : 'n';
            if (::write(ready[1], &said, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char said = 0;
        if (::read(ready[0], &said, 1) != 1 || said != 'y')
            qFatal("the other program did not open the register");
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProgram()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    pid_t m_process = 0;
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void preview_saysWhatComesAndGoes();
    void preview_writesNothing();
    void preview_ofTheSame();
    void preview_ofAnotherRegister();
    void restored_isTheBackup();
    void restored_besideAStaleLog_isTheBackup();
    void restored_besideAHotJournal_isTheBackup();
    void restored_keepsASymbolicLink();
    void damagedRegister_isRestored();
    void missingRegister_isRestored();
    void damagedBackup_isRefusedBeforeAnythingIsTouched();
    void registerOfAnotherProgram_isLeftAlone();
    void registerOpenHere_isLeftAlone();
    void backupThatIsRestored_survivesTheRotation();
    void putBack_undoesSetAside();
    void server_isRefused();

private:
    [[nodiscard]] QString backup() const { return m_file->at(u"backup.plenary"_s); }
    /// Ada and Grace in the backup; then Ada goes, Grace changes, and Edith comes.
    void makeRegister()
    {
        const auto database = m_file->create();
        SmallFile::addPerson(*database, u"Ada"_s);
        SmallFile::addPerson(*database, u"Grace"_s);
        QVERIFY_RESULT(backupRegister(*database, backup()));
        QVERIFY_RESULT(removeRecord(*database, Entity::Person, 1));
        QVERIFY_RESULT(test::edit(*database, Entity::Person, 2, {{u"note"_s, u"changed"_s}}));
        SmallFile::addPerson(*database, u"Edith"_s);
    }
    [[nodiscard]] QStringList people() const
    {
        const auto database = openAsItIs({m_file->path()});
        QStringList names;
        for (const Record &person :
             database ? *EntityStore(**database, Entity::Person).all() : QList<Record>())
            names.append(person.text(u"name"));
        return names;
    }
    const QStringList before{u"Ada"_s, u"Grace"_s};
    const QStringList after{u"Grace"_s, u"Edith"_s};

    std::unique_ptr<SmallFile> m_file;
};

void TestRestore::init()
{
    m_file = std::make_unique<SmallFile>();
    makeRegister();
}

void TestRestore::cleanup()
{
    setBackupRoot({});
    m_file.reset();
}

void TestRestore::preview_saysWhatComesAndGoes()
{
    const auto preview = previewRestore(backup(), m_file->path());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->unproved, QString());
    QVERIFY(QFile::remove(backupChecksum(backup())));
    const auto unproved = previewRestore(backup(), m_file->path());
    QVERIFY_RESULT(unproved);
    QVERIFY(unproved->unproved.contains(u"no checksum"_s));
    QVERIFY(restoreLines(*unproved).contains(unproved->unproved));
    QCOMPARE(preview->relation, RestorePreview::Relation::Earlier);
    QCOMPARE(preview->changesSince, 3);
    QCOMPARE(preview->titles.size(), 3);
    QVERIFY2(preview->titles.first().contains(u"Edith"_s), qPrintable(preview->titles.first()));
    QCOMPARE(preview->differences.size(), 1);
    QCOMPARE(preview->differences.first().entity, Entity::Person);
    QCOMPARE(preview->differences.first().comesBack, 1);
    QCOMPARE(preview->differences.first().goes, 1);
    QCOMPARE(preview->differences.first().differs, 1);
}

void TestRestore::preview_writesNothing()
{
    const QByteArray present = SmallFile::bytes(m_file->path());
    QVERIFY_RESULT(previewRestore(backup(), m_file->path()));
    QCOMPARE(SmallFile::bytes(m_file->path()), present);
    QCOMPARE(people(), after);
}

void TestRestore::preview_ofTheSame()
{
    QVERIFY_RESULT(restoreRegister(backup(), m_file->path()));
    const auto preview = previewRestore(backup(), m_file->path());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->relation, RestorePreview::Relation::Same);
}

void TestRestore::preview_ofAnotherRegister()
{
    const SmallFile other;
    SmallFile::addPerson(*other.create(), u"Somebody"_s);
    const auto preview = previewRestore(other.path(), m_file->path());
    QVERIFY_RESULT(preview);
    QVERIFY(preview->isAnother());
}

void TestRestore::restored_isTheBackup()
{
    setBackupRoot(m_file->at(u"all"_s));
    const auto restored = restoreRegister(backup(), m_file->path());
    QVERIFY_RESULT(restored);
    QCOMPARE(people(), before);
    QCOMPARE(SmallFile::people(restored->aside), 2);
    const QList<Backup> made = backupsIn(backupFolder({m_file->path()}));
    QCOMPARE(made.size(), 1);
    QCOMPARE(restored->backup, made.first().path);
    QCOMPARE(made.first().change, 5);
    // And it is a register that can be worked with.
    SmallFile::addPerson(*m_file->open(), u"Florence"_s);
    QVERIFY(checkRegister(*m_file->open())->isSound());
}

/// As a crash leaves it: a log whose changes are committed and not yet in the file.
void TestRestore::restored_besideAStaleLog_isTheBackup()
{
    QByteArray file;
    QByteArray log;
    {
        const auto database = m_file->open();
        SmallFile::addPerson(*database, u"Only in the log"_s);
        file = SmallFile::bytes(m_file->path());
        log = SmallFile::bytes(m_file->path() + u"-wal"_s);
        QVERIFY(log.size() > 32);
    }
    const QString trap = m_file->at(u"trap.plenary"_s);
    // That the log is a trap: a backup that is copied beside it is not what is opened then.
    SmallFile::write(trap, SmallFile::bytes(backup()));
    SmallFile::write(trap + u"-wal"_s, log);
    const auto trapped = openAsItIs({trap});
    const auto inTrap = trapped ? EntityStore(**trapped, Entity::Person).all()
                                : Result<QList<Record>>(trapped.error());
    QVERIFY(!inTrap || inTrap->size() != 2 || inTrap->first().text(u"name") != u"Ada"_s);

    SmallFile::write(m_file->path(), file);
    SmallFile::write(m_file->path() + u"-wal"_s, log);
    const auto restored = restoreRegister(backup(), m_file->path());
    QVERIFY_RESULT(restored);
    QCOMPARE(people(), before);
    QCOMPARE(SmallFile::people(restored->aside), 3); // the log went with its file
}

void TestRestore::restored_besideAHotJournal_isTheBackup()
{
    SmallFile::write(m_file->path() + u"-journal"_s,
                     QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(600, '\0'));
    const auto restored = restoreRegister(backup(), m_file->path());
    QVERIFY_RESULT(restored);
    QCOMPARE(people(), before);
    QVERIFY(!QFile::exists(m_file->path() + u"-journal"_s));
}

void TestRestore::restored_keepsASymbolicLink()
{
    const QString link = m_file->at(u"link.plenary"_s);
    QVERIFY(QFile::link(m_file->path(), link));
    QVERIFY_RESULT(restoreRegister(backup(), link));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFileInfo(link).symLinkTarget(), m_file->path());
    QVERIFY(!QFileInfo(m_file->path()).isSymLink());
    QCOMPARE(people(), before);
}

void TestRestore::damagedRegister_isRestored()
{
    setBackupRoot(m_file->at(u"all"_s));
    SmallFile::damage(m_file->path(), 0, QByteArray(64, '\x55'));
    const QByteArray damaged = SmallFile::bytes(m_file->path());
    const auto preview = previewRestore(backup(), m_file->path());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->relation, RestorePreview::Relation::Unreadable);
    const auto restored = restoreRegister(backup(), m_file->path());
    QVERIFY_RESULT(restored);
    QCOMPARE(people(), before);
    QVERIFY(restored->backup.isEmpty());
    QVERIFY(!restored->reason.isEmpty());
    QCOMPARE(SmallFile::bytes(restored->aside), damaged);
}

void TestRestore::missingRegister_isRestored()
{
    QVERIFY(QFile::remove(m_file->path()));
    const auto preview = previewRestore(backup(), m_file->path());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->relation, RestorePreview::Relation::Missing);
    const auto restored = restoreRegister(backup(), m_file->path());
    QVERIFY_RESULT(restored);
    QVERIFY(restored->aside.isEmpty());
    QCOMPARE(people(), before);
}

void TestRestore::damagedBackup_isRefusedBeforeAnythingIsTouched()
{
    const QString sum = backup() + u".sha256"_s;
    SmallFile::write(sum, QByteArray(64, '0') + "  backup.plenary\n");
    const QByteArray present = SmallFile::bytes(m_file->path());
    const QStringList names = m_file->names();
    auto refused = restoreRegister(backup(), m_file->path());
    QCOMPARE(refused.error().code, Error::Code::Damaged);
    QVERIFY(QFile::remove(sum));
    SmallFile::write(backup(), SmallFile::bytes(backup()).chopped(8192));
    refused = restoreRegister(backup(), m_file->path());
    QCOMPARE(refused.error().code, Error::Code::Damaged);
    QVERIFY(QFile::remove(backup()));
    QCOMPARE(restoreRegister(backup(), m_file->path()).error().code, Error::Code::NotFound);
    QCOMPARE(SmallFile::bytes(m_file->path()), present);
    QVERIFY(m_file->names().size() < names.size());
}

void TestRestore::registerOfAnotherProgram_isLeftAlone()
{
    const QByteArray present = SmallFile::bytes(m_file->path());
    {
        const OtherProgram other(m_file->path());
        const auto refused = restoreRegister(backup(), m_file->path());
        QCOMPARE(refused.error().code, Error::Code::Busy);
        QVERIFY2(refused.error().message.contains(QString::number(other.process())),
                 qPrintable(refused.error().message));
        QCOMPARE(SmallFile::bytes(m_file->path()), present);
        QVERIFY(m_file->names(u"*before-restore*"_s).isEmpty());
    }
    QVERIFY_RESULT(restoreRegister(backup(), m_file->path()));
}

void TestRestore::registerOpenHere_isLeftAlone()
{
    const auto database = m_file->open();
    const auto refused = restoreRegister(backup(), m_file->path());
    QVERIFY(!refused);
    QVERIFY(m_file->names(u"*before-restore*"_s).isEmpty());
    SmallFile::addPerson(*database, u"Still works"_s);
}

void TestRestore::backupThatIsRestored_survivesTheRotation()
{
    setBackupRoot(m_file->at(u"all"_s));
    const QString folder = backupFolder({m_file->path()});
    auto database = m_file->open();
    const auto made = makeBackup(*database, folder);
    QVERIFY_RESULT(made);
    SmallFile::addPerson(*database, u"Later"_s);
    database.reset();
    const auto restored = restoreRegister(made->backup.path, m_file->path());
    QVERIFY_RESULT(restored);
    QVERIFY_RESULT(verifyBackup(made->backup.path));
    QVERIFY_RESULT(verifyBackup(restored->backup));
    QCOMPARE(people(), after);
}

void TestRestore::putBack_undoesSetAside()
{
    SmallFile::write(m_file->path() + u"-wal"_s, "a log");
    const QByteArray present = SmallFile::bytes(m_file->path());
    const auto aside = setAside(m_file->path(), u"test"_s);
    QVERIFY_RESULT(aside);
    QVERIFY(!QFile::exists(m_file->path()));
    QCOMPARE(SmallFile::bytes(*aside + u"-wal"_s), QByteArray("a log"));
    SmallFile::write(m_file->path(), "what failed");
    putBack(m_file->path(), *aside);
    QCOMPARE(SmallFile::bytes(m_file->path()), present);
    QCOMPARE(SmallFile::bytes(m_file->path() + u"-wal"_s), QByteArray("a log"));
    QVERIFY(!QFile::exists(*aside));
}

void TestRestore::server_isRefused()
{
    QCOMPARE(restoreRegister(backup(), u"postgresql://h/d"_s).error().code, Error::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
