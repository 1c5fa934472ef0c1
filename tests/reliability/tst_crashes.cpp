// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "core/durablefile.h"
#include "library/backup.h"
#include "library/editing.h"
#include "library/register.h"
#include "reliability/testmigrations.h"
#include "storage/entitystore.h"
#include "storage/journal.h"
#include "storage/listquery.h"
#include "storage/statement.h"
#include "support/testdatabase.h"

#include <QtCore/QDir>
#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

constexpr int people = 5;
constexpr int killsToARegister = 20;

/// PLENARY_KILLS, of which each kind of work takes its part of 20.
int killsFor(int part)
{
    const int all = qEnvironmentVariable("PLENARY_KILLS", u"200"_s).toInt();
    return std::max(1, all * part / 20);
}

} // namespace

/// Programs that are killed (SIGKILL) at random moments of their work. What they had acknowledged
/// is there afterwards, nothing is there by half, and the next start is clean.
class TestCrashes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void edits();
    void imports();
    void undos();
    void backups();
    void migrations();
    void newRegisters();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] int random(int most)
    {
        return std::uniform_int_distribution<int>(0, most)(m_random);
    }
    void makeRegister();
    QStringList killed(const QString &program, const QStringList &words);
    QStringList killedAtWork(const QStringList &words);
    void verifyClean();
    void verifySearchText();
    void verifyChanges(qint64 before, qsizetype acknowledged);
    [[nodiscard]] qint64 number(const QString &sql, const QList<Value> &values = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database; ///< after a kill, for looking
    std::mt19937 m_random;
    qint64 m_kills = 0;
    qint64 m_acknowledged = 0;
    qint64 m_between = 0; ///< kills that left something half done to be cleared away
};

void TestCrashes::initTestCase()
{
    const uint seed = qEnvironmentVariableIsSet("PLENARY_SEED")
        ? qEnvironmentVariable("PLENARY_SEED").toUInt()
        : std::random_device()();
    m_random.seed(seed);
    qInfo("PLENARY_SEED=%u", seed);
}

void TestCrashes::cleanupTestCase()
{
    qInfo("%lld kills, %lld acknowledged changes, %lld kills left a log or a temporary file",
          static_cast<long long>(m_kills),
          static_cast<long long>(m_acknowledged),
          static_cast<long long>(m_between));
}

void TestCrashes::makeRegister()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = createRegister({at(u"r.plenary"_s)});
    QVERIFY_RESULT(database);
    for (int n = 1; n <= people; ++n) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name"_s, u"w0x%1"_s.arg(n));
        QVERIFY_RESULT(addRecord(**database, person));
    }
}

/// What the program had said when it was killed: after a number of lines, and a moment more.
QStringList TestCrashes::killed(const QString &program, const QStringList &words)
{
    m_database.reset();
    QProcess process;
    process.start(program, words);
    QByteArray said;
    const int lines = random(12);
    while (said.count('\n') < lines && process.waitForReadyRead())
        said += process.readAllStandardOutput();
    // No wait for something to happen: the moment of the kill is what is random here.
    std::this_thread::sleep_for(std::chrono::microseconds(random(lines == 0 ? 200000 : 15000)));
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    ++m_kills;
    const auto left =
        QDir(m_folder->path()).entryList({u".plenary-*"_s, u"*-wal"_s}, QDir::Files | QDir::Hidden);
    m_between += left.isEmpty() ? 0 : 1;
    QStringList acknowledged = QString::fromUtf8(said).split(u'\n');
    acknowledged.removeLast(); // a line counts with its end
    return acknowledged;
}

QStringList TestCrashes::killedAtWork(const QStringList &words)
{
    QStringList acknowledged = killed(QStringLiteral(PLENARY_WORKER), words);
    if (!acknowledged.isEmpty())
        acknowledged.removeFirst(); // "ready"
    m_acknowledged += acknowledged.size();
    return acknowledged;
}

qint64 TestCrashes::number(const QString &sql, const QList<Value> &values) const
{
    const auto value = m_database->scalar(sql, values);
    return value ? value->toLongLong() : -1;
}

/// The register opens, is sound, takes the next change, and what lay around is gone.
void TestCrashes::verifyClean()
{
    {
        auto opened = Database::open({at(u"r.plenary"_s)});
        QVERIFY_RESULT(opened);
        m_database = *std::move(opened);
    }
    const auto report = checkRegister(*m_database);
    QVERIFY_RESULT(report);
    QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
    QVERIFY_RESULT(setRegisterSetting(*m_database, u"name"_s, QString::number(m_kills)));
    QVERIFY_RESULT(writeFileDurably(at(u"other.csv"_s), "written later"));
    QCOMPARE(QDir(m_folder->path()).entryList({u".plenary-*"_s}, QDir::Files | QDir::Hidden),
             QStringList());
    verifySearchText();
}

/// Each record has its search text, and nothing else has one.
void TestCrashes::verifySearchText()
{
    QHash<qint64, QString> indexed;
    auto all = Statement::prepare(*m_database, u"SELECT rowid, folded FROM search_text"_s);
    QVERIFY_RESULT(all);
    QVERIFY_RESULT(all->run());
    while (all->next().value_or(false))
        indexed.insert(all->number(0), all->text(1));
    for (const EntityTable &table : allTables()) {
        if (std::ranges::none_of(table.fields, [](const Field &field) {
                return field.has(Field::Searched);
            }))
            continue;
        const auto records = EntityStore(*m_database, table.entity).all();
        QVERIFY_RESULT(records);
        for (const Record &record : *records)
            QCOMPARE(indexed.take((static_cast<qint64>(table.entity) << 40) + record.id),
                     record.searchText());
    }
    QVERIFY(indexed.isEmpty());
}

/// Each acknowledged change is in the journal, and at most the one that was under way.
void TestCrashes::verifyChanges(qint64 before, qsizetype acknowledged)
{
    const auto count = Journal(*m_database).count();
    QVERIFY_RESULT(count);
    QVERIFY2(*count == before + acknowledged || *count == before + acknowledged + 1,
             qPrintable(u"%1 + %2, found %3"_s.arg(before).arg(acknowledged).arg(*count)));
}

void TestCrashes::edits()
{
    qint64 changes = 0;
    for (int kill = 0; kill < killsFor(6); ++kill) {
        if (kill % killsToARegister == 0) {
            makeRegister();
            changes = people + 1;
        }
        const QStringList said = killedAtWork({u"edit"_s, at(u"r.plenary"_s)});
        verifyClean();
        verifyChanges(changes, said.size());
        changes = Journal(*m_database).count().value_or(-1);
        QHash<qint64, QString> last;
        for (const QString &line : said)
            last.insert(line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1));
        for (qint64 person = 1; person <= people; ++person) {
            const auto read = readRecord(*m_database, Entity::Person, person);
            QVERIFY_RESULT(read);
            const QString name = read->record.text(u"name");
            const auto revisionOf = [](const QString &typed) {
                return typed.mid(1).section(u'x', 0, 0).toInt();
            };
            QVERIFY2(revisionOf(name) >= revisionOf(last.value(person, u"w0x0"_s)),
                     qPrintable(name + u" after " + last.value(person)));
            const auto hits = search(*m_database, name, 10);
            QVERIFY_RESULT(hits);
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().id, person);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrashes::imports()
{
    qint64 changes = 0;
    int next = 1;
    for (int kill = 0; kill < killsFor(4); ++kill) {
        if (kill % killsToARegister == 0) {
            makeRegister();
            changes = people + 1;
            next = 1;
        }
        const QStringList said = killedAtWork(
            {u"import"_s, at(u"r.plenary"_s), m_folder->path(), QString::number(next)});
        verifyClean();
        verifyChanges(changes, said.size());
        const auto count = Journal(*m_database).count();
        QVERIFY_RESULT(count);
        const int imported = static_cast<int>(*count - changes);
        for (int n = next; n <= next + said.size() + 1; ++n) {
            const qint64 rows = number(u"SELECT count(*) FROM participation p JOIN event e ON "
                                       "e.id = p.event WHERE e.code = ?"_s,
                                       {u"M%1"_s.arg(n)});
            QCOMPARE(rows, n < next + imported ? 300 : 0);
            const qint64 events =
                number(u"SELECT count(*) FROM event WHERE code = ?"_s, {u"M%1"_s.arg(n)});
            QCOMPARE(events, n < next + imported ? 1 : 0);
        }
        next += imported;
        changes = *count;
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrashes::undos()
{
    qint64 changes = 0;
    qint64 gone = 0;
    for (int kill = 0; kill < killsFor(3); ++kill) {
        if (kill % killsToARegister == 0) {
            makeRegister();
            changes = people + 1;
            gone = people;
        }
        const QStringList said = killedAtWork({u"undo"_s, at(u"r.plenary"_s)});
        verifyClean();
        verifyChanges(changes, said.size());
        const auto count = Journal(*m_database).count();
        QVERIFY_RESULT(count);
        // Added, undone, redone, undone: after each step the person is there, or is not.
        const qint64 steps = *count - changes;
        const bool isThere = steps % 4 == 1 || steps % 4 == 3;
        QCOMPARE(number(u"SELECT count(*) FROM person"_s), gone + (isThere ? 1 : 0));
        gone += isThere ? 1 : 0;
        changes = *count;
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrashes::backups()
{
    for (int kill = 0; kill < killsFor(3); ++kill) {
        if (kill % killsToARegister == 0) {
            makeRegister();
            const auto database = openRegister({at(u"r.plenary"_s)});
            QVERIFY_RESULT(database);
            QVERIFY_RESULT(backupRegister(**database, at(u"b.plenary"_s)));
        }
        const QString target = at(u"b.plenary"_s);
        const auto revisionIn = [](const QString &path) {
            const auto database = openRegister({path}, Database::Access::ReadOnly);
            const auto report = database ? checkRegister(**database) : database.error();
            if (!report || !report->isSound()) {
                qWarning("%s",
                         qPrintable(report
                                        ? report->problems.join(u'\n')
                                        : QString(report.error().message + report.error().detail)));
                return -1;
            }
            const auto read = readRecord(**database, Entity::Person, 1);
            return read ? read->record.revision : -1;
        };
        const int before = revisionIn(target);
        const QStringList said =
            killedAtWork({u"backup"_s, at(u"r.plenary"_s), at(u"b.plenary"_s)});
        const int acknowledged = said.isEmpty() ? before : said.last().toInt();
        const int found = revisionIn(target);
        QVERIFY2(found >= acknowledged, qPrintable(u"%1 after %2"_s.arg(found).arg(acknowledged)));
        QVERIFY(found <= revisionIn(at(u"r.plenary"_s)));
        verifyClean();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrashes::migrations()
{
    int version = 0;
    for (int kill = 0; kill < killsFor(2); ++kill) {
        if (kill % killsToARegister == 0) {
            makeRegister();
            version = static_cast<int>(Migrator::released().size());
        }
        const QStringList said = killedAtWork({u"migrate"_s, at(u"r.plenary"_s)});
        verifyClean();
        const int acknowledged = said.isEmpty() ? version : said.last().toInt();
        const auto found = Migrator::version(*m_database);
        QVERIFY_RESULT(found);
        QVERIFY(*found == acknowledged || *found == acknowledged + 1);
        QCOMPARE(number(u"PRAGMA user_version"_s), *found);
        for (int step = static_cast<int>(Migrator::released().size()) + 1; step <= *found; ++step)
            QCOMPARE(number(u"SELECT count(*) FROM step_%1"_s.arg(step)), rowsOfStep);
        QCOMPARE(
            number(u"SELECT count(*) FROM sqlite_master WHERE name = 'step_%1'"_s.arg(*found + 1)),
            0);
        QVERIFY_RESULT(Migrator::migrate(*m_database, migrationsUpTo(*found)));
        version = *found;
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrashes::newRegisters()
{
    for (int kill = 0; kill < killsFor(2); ++kill) {
        makeRegister();
        const QString path = at(u"n.plenary"_s);
        killed(QStringLiteral(PLENARY_CLI), {u"new"_s, path, u"--sample"_s, u"ilan"_s});
        if (QFile::exists(path)) {
            const auto made = openRegister({path});
            QVERIFY_RESULT(made);
            const auto report = checkRegister(**made);
            QVERIFY_RESULT(report);
            QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
            QCOMPARE(report->changes, 2);
        } else {
            QVERIFY_RESULT(createRegister({path}, {.sample = u"ilan"_s, .name = {}}));
        }
        verifyClean();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
