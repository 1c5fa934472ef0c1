// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/panels/listpanel.h"

#include "app/gui/look/theme.h"
#include "gui/windowfixture.h"
#include "models/windowmodel.h"
#include "support/libraryfixture.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::answerOf;

/// A list of 5,000 conferences in a panel.
class TestListPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void jump_waitsForItsRows();
    void jump_doesNotWaitForABelatedAnswer();
    void typing_findsAtOnce();

private:
    std::shared_ptr<QSemaphore> heldReader();
    [[nodiscard]] QTableView *table() const { return m_panel->table(); }
    [[nodiscard]] bool showsDots() const
    {
        return table()->model()->index(table()->rowAt(0), 0).data().toString() == u"…"_s;
    }

    std::unique_ptr<test::TestDatabase> m_test;
    std::shared_ptr<Library> m_library;
    std::unique_ptr<ListPanel> m_panel;
};

void TestListPanel::init()
{
    Theme::install(*qApp, Theme::Mode::Light);
    m_test = std::make_unique<test::TestDatabase>(false);
    const auto made = answerOf(Library::create(m_test->location(), {}));
    QVERIFY_RESULT(made);
    m_library = *made;
    QVERIFY_RESULT(answerOf(m_library->write<bool>([](Database &database) -> Result<bool> {
        PLENARY_TRY(test::addConferences(database, 5000));
        return true;
    })));
    m_panel = std::make_unique<ListPanel>(Entity::Event);
    m_panel->resize(600, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->setLibrary(m_library);
    QTRY_COMPARE(m_panel->model()->rowCount(), 5000);
}

void TestListPanel::cleanup()
{
    m_panel.reset();
    m_library.reset();
    m_test.reset();
}

/// The reader answers nothing more until the semaphore is released.
std::shared_ptr<QSemaphore> TestListPanel::heldReader()
{
    auto started = std::make_shared<QSemaphore>();
    auto release = std::make_shared<QSemaphore>();
    (void)m_library->read<int>([started, release](Database &) -> Result<int> {
        started->release();
        release->acquire();
        return 0;
    });
    started->acquire();
    return release;
}

/// Rows that are on their way are drawn once, when they are there.
void TestListPanel::jump_waitsForItsRows()
{
    const auto held = heldReader();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(!table()->viewport()->updatesEnabled());
    held->release();
    QTRY_VERIFY(!showsDots());
    QTRY_VERIFY(table()->viewport()->updatesEnabled());
    bar->setValue(0); // these are known
    QVERIFY(table()->viewport()->updatesEnabled());
    QVERIFY(!showsDots());
}

void TestListPanel::jump_doesNotWaitForABelatedAnswer()
{
    const auto held = heldReader();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    QTRY_VERIFY(table()->viewport()->updatesEnabled());
    QVERIFY(showsDots());
    held->release();
    QTRY_VERIFY(!showsDots());
}

void TestListPanel::typing_findsAtOnce()
{
    QSignalSpy loaded(m_panel->model(), &WindowModel::loaded);
    QTest::keyClicks(m_panel->find(), u"2999"_s);
    QTRY_COMPARE(m_panel->model()->rowCount(), 1);
    QTRY_COMPARE(m_panel->model()->index(0, 0).data().toString(), u"C002001"_s);
    QTest::keyClicks(m_panel->find(), u" nobody"_s);
    QTRY_COMPARE(m_panel->model()->rowCount(), 0);
    QTRY_VERIFY(!table()->isVisible()); // words say so instead
    m_panel->find()->clear();
    QTRY_COMPARE(m_panel->model()->rowCount(), 5000);
    QVERIFY(table()->isVisible());
}

QTEST_MAIN(TestListPanel)
#include "tst_listpanel.moc"
