// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/editing.h"
#include "library/history.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::answerOf;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addRows(); }
    void init();
    void cleanup();
    void changed_followsTheCommitOnTheOwnersThread();
    void changed_staysAwayWhenNothingWasCommitted();
    void changed_namesUndoAndRedo();
    void read_afterAnAnsweredWrite_seesIt();
    void read_cannotWrite();
    void jobs_runInTheirOrder();
    void destroyed_withJobsWaiting_dropsThem();
    void destroyed_beforeTheAnswerIsTakenBack();
    void open_missingFile_isAnErrorAndNoFile();

private:
    Answer<qint64> addPerson(const QString &name);
    Answer<qint64> people();

    std::unique_ptr<test::TestDatabase> m_test;
    std::shared_ptr<Library> m_library;
};

void TestLibrary::init()
{
    QFETCH_GLOBAL(bool, server);
    qRegisterMetaType<ChangeSet>();
    m_test = std::make_unique<test::TestDatabase>(server);
    const auto made = answerOf(Library::create(m_test->location(), {}));
    QVERIFY_RESULT(made);
    m_library = *made;
}

void TestLibrary::cleanup()
{
    m_library.reset();
    m_test.reset();
}

Answer<qint64> TestLibrary::addPerson(const QString &name)
{
    return m_library->write<qint64>([name](Database &database) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", name);
        return addRecord(database, person);
    });
}

Answer<qint64> TestLibrary::people()
{
    return m_library->read<qint64>([](Database &database) {
        return EntityStore(database, Entity::Person).count();
    });
}

void TestLibrary::changed_followsTheCommitOnTheOwnersThread()
{
    QList<ChangeSet> heard;
    QThread *on = nullptr;
    connect(
        m_library.get(),
        &Library::changed,
        this,
        [&](const ChangeSet &changes) {
            heard.append(changes);
            on = QThread::currentThread();
        },
        Qt::DirectConnection);
    QVERIFY_RESULT(answerOf(addPerson(u"Ana"_s)));
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(on, thread());
    QCOMPARE(heard.first().entities, QSet<Entity>{Entity::Person});
    QVERIFY(heard.first().touches(Entity::Person) && !heard.first().touches(Entity::Event));
    // Committed: a connection of its own sees the record.
    const auto other = Database::open(m_test->location(), Database::Access::ReadOnly);
    QVERIFY_RESULT(other);
    QCOMPARE(*EntityStore(**other, Entity::Person).count(), 1);
}

void TestLibrary::changed_staysAwayWhenNothingWasCommitted()
{
    QSignalSpy changed(m_library.get(), &Library::changed);
    const auto id = answerOf(addPerson(u"Ana"_s));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(changed.size(), 1); // of the record above
    const auto edit = [this, id = *id](const QString &base) {
        const FieldEdit email{u"email"_s, base, u"a@example.org"_s};
        return answerOf(m_library->write<QList<FieldConflict>>([id, email](Database &database) {
            return editRecord(database, Entity::Person, id, {email});
        }));
    };
    QCOMPARE(edit(u"b@example.org"_s)->size(), 1); // somebody else's: nothing is saved
    QVERIFY(!answerOf(addPerson(u""_s))); // the name is required
    // Signals come in order: if one of the above had made one, it would be here before this.
    QVERIFY(edit(u""_s)->isEmpty());
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(changed.size(), 2);
}

void TestLibrary::changed_namesUndoAndRedo()
{
    QVERIFY_RESULT(answerOf(addPerson(u"Ana"_s)));
    QTRY_VERIFY(m_library->latest().undoTitle.contains(u"Ana"_s));
    QVERIFY(m_library->latest().redoTitle.isNull());
    QVERIFY_RESULT(answerOf(m_library->write<QString>(&undo)));
    QTRY_VERIFY(m_library->latest().redoTitle.contains(u"Ana"_s));
    QVERIFY(!m_library->latest().undoTitle.contains(u"Ana"_s));
    QVERIFY(m_library->latest().touches(Entity::Person));
}

void TestLibrary::read_afterAnAnsweredWrite_seesIt()
{
    for (qint64 i = 1; i <= 20; ++i) {
        QVERIFY_RESULT(answerOf(addPerson(u"Person %1"_s.arg(i))));
        QCOMPARE(*answerOf(people()), i);
    }
}

void TestLibrary::read_cannotWrite()
{
    const auto written = answerOf(m_library->read<qint64>([](Database &database) {
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", u"Ana"_s);
        return addRecord(database, person);
    }));
    QVERIFY(!written);
    QCOMPARE(*answerOf(people()), 0);
}

void TestLibrary::jobs_runInTheirOrder()
{
    QList<Answer<qint64>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(addPerson(u"Person %1"_s.arg(i)));
    qint64 last = 0;
    for (const auto &answer : answers) {
        const auto id = answerOf(answer);
        QVERIFY_RESULT(id);
        QVERIFY(*id > last);
        last = *id;
    }
}

void TestLibrary::destroyed_withJobsWaiting_dropsThem()
{
    auto started = std::make_shared<QSemaphore>();
    auto release = std::make_shared<QSemaphore>();
    const auto block = [started, release](Database &) -> Result<int> {
        started->release();
        release->acquire();
        return 1;
    };
    const auto writing = m_library->write<int>(block).future();
    const auto reading = m_library->read<int>(block).future();
    started->acquire(2);
    const auto waitingWrite = addPerson(u"Ana"_s).future();
    const auto waitingRead = people().future();
    bool isDelivered = false;
    const Answer<qint64> lateAnswer = people();
    const auto late = lateAnswer.future();
    lateAnswer.then(this, [&isDelivered](const Result<qint64> &) {
        isDelivered = true;
    });
    release->release(2);
    m_library.reset();
    QVERIFY(writing.isFinished() && reading.isFinished());
    QVERIFY(waitingWrite.isFinished() && waitingRead.isFinished());
    QTRY_VERIFY(late.isFinished());
    // A job that waited either ran to its end before the thread stopped or was dropped: there is no
    // third way, and a dropped write left nothing.
    const bool isWritten = waitingWrite.resultCount() > 0;
    QCOMPARE(waitingWrite.isCanceled(), !isWritten);
    QTRY_COMPARE(isDelivered, late.resultCount() > 0);
    const auto database = Database::open(m_test->location(), Database::Access::ReadOnly);
    QVERIFY_RESULT(database);
    QCOMPARE(*EntityStore(**database, Entity::Person).count(), isWritten ? 1 : 0);
}

void TestLibrary::destroyed_beforeTheAnswerIsTakenBack()
{
    auto context = std::make_unique<QObject>();
    bool isDelivered = false;
    const Answer<qint64> answer = addPerson(u"Ana"_s);
    const auto delivered = answer.future();
    answer.then(context.get(), [&](const Result<qint64> &) {
        isDelivered = true;
    });
    context.reset();
    m_library.reset();
    QTRY_VERIFY(delivered.isFinished());
    QVERIFY(!isDelivered);
}

void TestLibrary::open_missingFile_isAnErrorAndNoFile()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    const QString path = m_test->folder() + u"/missing.plenary"_s;
    const auto opened = answerOf(Library::open({path}));
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY2(opened.error().message.contains(path), qPrintable(opened.error().message));
    QVERIFY(!QFile::exists(path));
    const auto taken = answerOf(Library::create(m_test->location(), {}));
    QCOMPARE(taken.error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
