// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery.h"

#include "library/library.h"
#include "storage/change.h"
#include "support/smallfile.h"

#include <QtCore/QProcess>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::SmallFile;

namespace
{

constexpr qint64 pageSize = 4096;
constexpr int manyPeople = 600;

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundRegister_isNotRecovered();
    void otherErrors_startNoRecovery();
    void leafPage_costsItsOwnRowsOnly();
    void innerPage_costsNothing();
    void header_costsNothing();
    void pageThatFitsTwoTables_goesWhereOneBegins();
    void log_isTakenIn();
    void place_thatIsTaken_isLeftAlone();
    void lostTarget_hasAStandIn();
    void journal_bringsBackWhatItTells();
    void targetThatExists_isLeftAlone();
    void withdrawnImport_staysWithdrawn();
    void statement_onDamage_saysSo();
    void library_tellsOfDamageOnce();
    void brokenHeader_isDamagedAndJunkIsNone();

private:
    [[nodiscard]] QString target() const { return m_file->at(u"recovered.plenary"_s); }
    [[nodiscard]] QByteArray whole() const { return SmallFile::bytes(m_file->path()); }
    void damagePage(qint64 page)
    {
        SmallFile::damage(m_file->path(), page * pageSize, QByteArray(pageSize, '\x55'));
    }
    /// As an import writes them: told by the journal as a run, without their values.
    static void addPeople(Database &database, int count)
    {
        auto change = Change::begin(database, {.title = u"People"_s});
        EntityStore store(database, Entity::Person);
        for (int i = 1; i <= count; ++i) {
            Record person = Record::create(Entity::Person);
            person.setValue(u"name",
                            QString(u"Person "_s + QString::number(i).rightJustified(4, u'0')));
            QVERIFY_RESULT(store.insert(person));
        }
        QVERIFY_RESULT(change->created(Entity::Person, 1, count));
        QVERIFY_RESULT(change->commit());
    }

    std::unique_ptr<SmallFile> m_file;
};

void TestRecovery::init()
{
    m_file = std::make_unique<SmallFile>();
    addPeople(*m_file->create(), manyPeople);
}

void TestRecovery::soundRegister_isNotRecovered()
{
    const auto recovered = recoverRegister(m_file->path(), target());
    QCOMPARE(recovered.error().code, Error::Code::Invalid);
    QCOMPARE(m_file->names(), QStringList{u"small.plenary"_s});
}

void TestRecovery::otherErrors_startNoRecovery()
{
    QCOMPARE(recoverRegister(m_file->at(u"none"_s), target()).error().code, Error::Code::NotFound);
    const QString text = m_file->at(u"text.plenary"_s);
    SmallFile::write(text, QByteArray("a letter, and no register at all. ").repeated(300));
    QCOMPARE(recoverRegister(text, target()).error().code, Error::Code::Invalid);
    {
        const auto database = m_file->open();
        QVERIFY_RESULT(
            database->execute(u"INSERT INTO schema_version (version, name, checksum, applied_at) "
                              "VALUES (999, '0999_future.sql', 'x', '2099-01-01')"_s));
    }
    QCOMPARE(recoverRegister(m_file->path(), target()).error().code, Error::Code::SchemaTooNew);
    QCOMPARE(m_file->names(), QStringList({u"small.plenary"_s, u"text.plenary"_s}));
}

void TestRecovery::leafPage_costsItsOwnRowsOnly()
{
    const qint64 page = whole().indexOf("Person 0300") / pageSize;
    damagePage(page);
    const QByteArray damaged = whole();
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    QCOMPARE(whole(), damaged);
    QCOMPARE(SmallFile::bytes(recovered->copy), damaged);
    const auto people =
        std::ranges::find(recovered->report.tables, u"person"_s, &RecoveredTable::name);
    QVERIFY(people != recovered->report.tables.end());
    QVERIFY(people->saved > manyPeople - 60);
    QVERIFY(people->lost > 0);
    QCOMPARE(people->saved + people->lost, manyPeople);
    QCOMPARE(SmallFile::people(target()), people->saved);
    const auto opened = openRegister({target()});
    QVERIFY_RESULT(opened);
    QVERIFY(checkRegister(**opened)->isSound());
    // What was saved is found again, and what is new gets a number that was never given.
    QCOMPARE((*opened)
                 ->scalar(u"SELECT count(*) FROM search_text WHERE search_text MATCH 'person'"_s)
                 ->toLongLong(),
             people->saved);
    const qint64 added = test::add(**opened, Entity::Person, {{u"name"_s, u"Later"_s}});
    QCOMPARE(added, manyPeople + 1);
    QVERIFY(QFile::exists(recovered->reportPath));
}

/// SQLite cannot reach a single person then; the pages below are all there.
void TestRecovery::innerPage_costsNothing()
{
    qint64 root = 0;
    {
        const auto database = m_file->open();
        root = database->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'person'"_s)
                   ->toLongLong();
    }
    damagePage(root - 1);
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    QCOMPARE(recovered->report.lost(), 0);
    QCOMPARE(SmallFile::people(target()), manyPeople);
}

void TestRecovery::header_costsNothing()
{
    SmallFile::damage(m_file->path(), 0, QByteArray(100, '\x55'));
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    QCOMPARE(recovered->report.lost(), 0);
    QCOMPARE(SmallFile::people(target()), manyPeople);
    QCOMPARE(recovered->report.changesKept, 1);
}

/// Names of countries and of organisations have one shape; here nothing is left that names either.
void TestRecovery::pageThatFitsTwoTables_goesWhereOneBegins()
{
    const QString path = m_file->at(u"sample.plenary"_s);
    QVERIFY_RESULT(createRegister({path}, {.sample = u"ilan"_s, .name = {}}));
    const QString names = u"organisation_name"_s;
    qint64 last = 0;
    qint64 count = 0;
    {
        const auto opened = openRegister({path});
        QVERIFY_RESULT(opened);
        last = (*opened)
                   ->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {names})
                   ->toLongLong();
        count = (*opened)->scalar(u"SELECT count(*) FROM "_s + names)->toLongLong();
    }
    QVERIFY(count > 0);
    QVERIFY(QFile::resize(path, last * pageSize));
    QVERIFY_RESULT(recoverRegister(path, target()));
    const auto opened = openRegister({target()});
    QVERIFY_RESULT(opened);
    QCOMPARE((*opened)->scalar(u"SELECT count(*) FROM "_s + names)->toLongLong(), count);
}

void TestRecovery::log_isTakenIn()
{
    QByteArray log;
    QByteArray file;
    {
        const auto database = m_file->open();
        SmallFile::addPerson(*database, u"Only in the log"_s);
        log = SmallFile::bytes(m_file->path() + u"-wal"_s);
        file = whole();
    }
    SmallFile::write(m_file->path(), file);
    SmallFile::write(m_file->path() + u"-wal"_s, log);
    damagePage(whole().indexOf("Person 0300") / pageSize);
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    const auto opened = openRegister({target()});
    QVERIFY_RESULT(opened);
    QCOMPARE(EntityStore(**opened, Entity::Person).findBy(u"name", u"Only in the log"_s)->size(),
             1);
    QCOMPARE(SmallFile::bytes(m_file->path() + u"-wal"_s), log);
    QCOMPARE(SmallFile::bytes(recovered->copy + u"-wal"_s), log);
}

/// A log or a report of another register under the new name stays; nothing is made then.
void TestRecovery::place_thatIsTaken_isLeftAlone()
{
    damagePage(whole().indexOf("Person 0300") / pageSize);
    for (const QString &taken : QStringList{target() + u"-wal"_s, target() + u".recovery.json"_s}) {
        SmallFile::write(taken, "of somebody else");
        const QStringList before = m_file->names();
        QCOMPARE(recoverRegister(m_file->path(), target()).error().code, Error::Code::Conflict);
        QCOMPARE(m_file->names(), before);
        QCOMPARE(SmallFile::bytes(taken), QByteArray("of somebody else"));
        QVERIFY(QFile::remove(taken));
    }
}

void TestRecovery::lostTarget_hasAStandIn()
{
    qint64 event = 0;
    {
        const auto database = m_file->open();
        event =
            test::add(*database, Entity::Event, {{u"title"_s, u"Meeting"_s}, {u"code"_s, u"M"_s}});
        test::add(*database,
                  Entity::Participation,
                  {{u"event"_s, event}, {u"person"_s, 300}, {u"name_then"_s, u"As listed"_s}});
    }
    damagePage(whole().indexOf("Person 0300") / pageSize);
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    QVERIFY2(recovered->report.standIns.size() == 1,
             qPrintable(recovered->report.standIns.join(u' ')));
    const auto opened = openRegister({target()});
    QVERIFY_RESULT(opened);
    const auto person = EntityStore(**opened, Entity::Person).find(300);
    QVERIFY_RESULT(person);
    QVERIFY(person->text(u"name").contains(u"300"_s));
    QCOMPARE(EntityStore(**opened, Entity::Participation).all()->first().value(u"person"), 300);
}

void TestRecovery::journal_bringsBackWhatItTells()
{
    const SmallFile told;
    {
        const auto database = told.create();
        for (int i = 0; i < 100; ++i)
            SmallFile::addPerson(*database, u"Single %1"_s.arg(i));
        QVERIFY_RESULT(test::edit(*database, Entity::Person, 50, {{u"note"_s, u"edited"_s}}));
    }
    qint64 root = 0;
    {
        const auto database = told.open();
        root = database->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'person'"_s)
                   ->toLongLong();
        QVERIFY_RESULT(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    // Every page of the table and what leads to it.
    const QByteArray bytes = SmallFile::bytes(told.path());
    for (qint64 page = 0; page < bytes.size() / pageSize; ++page) {
        const QByteArray one = bytes.mid(page * pageSize, pageSize);
        const bool isOfPeople = one.at(0) == '\x0d' && one.contains("Single ")
            && !one.contains("Person “") && !one.contains("\"name\"");
        if (isOfPeople || page == root - 1)
            SmallFile::damage(told.path(), page * pageSize, QByteArray(pageSize, '\x55'));
    }
    const auto recovered = recoverRegister(told.path(), told.at(u"new.plenary"_s));
    QVERIFY_RESULT(recovered);
    QCOMPARE(SmallFile::people(told.at(u"new.plenary"_s)), 100);
    const auto opened = openRegister({told.at(u"new.plenary"_s)});
    QCOMPARE(EntityStore(**opened, Entity::Person).find(50)->text(u"note"), u"edited"_s);
}

void TestRecovery::targetThatExists_isLeftAlone()
{
    SmallFile::write(target(), "mine");
    damagePage(20);
    QCOMPARE(recoverRegister(m_file->path(), target()).error().code, Error::Code::Conflict);
    QCOMPARE(SmallFile::bytes(target()), QByteArray("mine"));
}

/// What an undo took away is not brought over, and above all not taken for records in force.
void TestRecovery::withdrawnImport_staysWithdrawn()
{
    {
        const auto database = m_file->open();
        QVERIFY_RESULT(undoLast(*database));
        test::add(*database, Entity::Organisation, {{u"name"_s, u"Legal Aid Board"_s}});
    }
    QCOMPARE(SmallFile::people(m_file->path()), 0);
    damagePage(0); // no tree can be followed from its name any more
    const auto recovered = recoverRegister(m_file->path(), target());
    QVERIFY_RESULT(recovered);
    QCOMPARE(SmallFile::people(target()), 0);
    QCOMPARE(recovered->report.keptAside.size(), 0);
    const auto opened = openRegister({target()});
    QVERIFY_RESULT(opened);
    QVERIFY(checkRegister(**opened)->isSound());
}

void TestRecovery::statement_onDamage_saysSo()
{
    damagePage(whole().indexOf("Person 0300") / pageSize);
    const auto opened = Database::open({m_file->path()});
    QVERIFY_RESULT(opened);
    const auto read = EntityStore(**opened, Entity::Person).all();
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(read.error().message.contains(m_file->path()));
}

/// The register was opened sound; the page goes bad under it.
void TestRecovery::library_tellsOfDamageOnce()
{
    const auto opened = test::answerOf(Library::open({m_file->path()}));
    QVERIFY_RESULT(opened);
    int told = 0;
    connect(opened->get(), &Library::damaged, this, [&told](const Error &error) {
        QCOMPARE(error.code, Error::Code::Damaged);
        ++told;
    });
    const auto count = [](Database &database) -> Result<qint64> {
        PLENARY_ASSIGN(const auto all, EntityStore(database, Entity::Person).all());
        return all.size();
    };
    // A descriptor of this process would drop the locks of the connections, so another one writes.
    const qint64 page = whole().indexOf("Person 0300") / pageSize;
    const auto written = QProcess::execute(u"dd"_s,
                                           {u"if=/dev/zero"_s,
                                            u"of="_s + m_file->path(),
                                            u"bs=4096"_s,
                                            u"count=1"_s,
                                            u"conv=notrunc"_s,
                                            u"status=none"_s,
                                            u"seek=%1"_s.arg(page)});
    QCOMPARE(written, 0);
    QCOMPARE(test::answerOf((*opened)->read<qint64>(count)).error().code, Error::Code::Damaged);
    QTRY_COMPARE(told, 1);
    QCOMPARE(test::answerOf((*opened)->read<qint64>(count)).error().code, Error::Code::Damaged);
    QCOMPARE(test::answerOf((*opened)->write<qint64>(count)).error().code, Error::Code::Damaged);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(told, 1);
}

void TestRecovery::brokenHeader_isDamagedAndJunkIsNone()
{
    SmallFile::damage(m_file->path(), 0, QByteArray(16, '\x55'));
    QCOMPARE(Database::open({m_file->path()}).error().code, Error::Code::Damaged);
    SmallFile::damage(m_file->path(), 60, QByteArray(16, '\x55')); // the mark is gone, too
    QCOMPARE(Database::open({m_file->path()}).error().code, Error::Code::Damaged);
    const QString junk = m_file->at(u"junk.plenary"_s);
    SmallFile::write(junk, QByteArray(9000, '\x55'));
    QCOMPARE(Database::open({junk}).error().code, Error::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
