// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/window/filechooser.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/registers.h"
#include "app/gui/window/registertasks.h"
#include "library/editing.h"
#include "storage/listquery.h"

#include <QtCore/QFile>
#include <QtCore/QSemaphore>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// Work that takes longer than a moment is shown in the foot of the window, and can be cancelled.
class TestLongWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void shortWorkIsNotShown();
    void undoIsShownAndCancelled();
    void backupIsCancelled();

private:
    [[nodiscard]] const std::shared_ptr<Library> &library()
    {
        return m_fixture->window().registers()->library();
    }
    /// Nothing else runs on the thread for writing until the semaphore is released.
    void holdWriter(QSemaphore &held);
    [[nodiscard]] qint64 people();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLongWork::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->makeRegister(u"some.plenary"_s);
    bool isDone = false;
    library()
        ->write<qint64>([](Database &database) {
            Record person = Record::create(Entity::Person);
            person.setValue(u"name", u"Ana"_s);
            return addRecord(database, person);
        })
        .then(this, [&isDone](const Result<qint64> &added) {
            isDone = added.has_value();
        });
    QTRY_VERIFY(isDone);
}

void TestLongWork::holdWriter(QSemaphore &held)
{
    auto ignored = library()->write<int>([&held](Database &) -> Result<int> {
        held.acquire();
        return 0;
    });
    Q_UNUSED(ignored)
}

qint64 TestLongWork::people()
{
    qint64 found = -1;
    library()
        ->read<qint64>([](Database &database) {
            return countRows(database, {Entity::Person, {}, {}});
        })
        .then(this, [&found](const Result<qint64> &count) {
            found = count.value_or(-2);
        });
    return QTest::qWaitFor([&found] {
        return found != -1;
    })
        ? found
        : -3;
}

void TestLongWork::shortWorkIsNotShown()
{
    m_fixture->trigger(u"check"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"cancelWork"_s));
    QTRY_VERIFY(m_fixture->window().messages()->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"cancelWork"_s));
}

void TestLongWork::undoIsShownAndCancelled()
{
    QSemaphore held;
    holdWriter(held);
    m_fixture->trigger(u"undo"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"cancelWork"_s));
    WindowFixture::click(m_fixture->find<QPushButton>(u"cancelWork"_s));
    held.release();
    QTRY_VERIFY(!m_fixture->find<QPushButton>(u"cancelWork"_s));
    QCOMPARE(people(), 1);
    // The same once more, and let it be.
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(people(), 0);
}

void TestLongWork::backupIsCancelled()
{
    filechooser::setNextAnswer(m_fixture->path(u"copy.plenary"_s));
    m_fixture->trigger(u"backup"_s);
    m_fixture->window().findChild<RegisterTasks *>()->cancel();
    QTRY_VERIFY(m_fixture->window().messages()->isVisible());
    QVERIFY(!QFile::exists(m_fixture->path(u"copy.plenary"_s)));
}

QTEST_MAIN(TestLongWork)
#include "tst_longwork.moc"
