// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/registers.h"
#include "storage/entitystore.h"
#include "support/libraryfixture.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// The real window on a register that others use too, or that goes away.
class TestSharedWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup();
    void othersEdit_isShown();
    void sameField_keepYours();
    void sameField_takeTheirs();
    void lostServer_keepsTheForm();
    void movedFile_keepsTheForm();
    void begunRecord_isNotLost();
    void openElsewhere_isToReadOnly();
    void closing_savesWhatIsTyped();
    void closing_dropsWhatIsBeingRead();
    void writers_doNotBlockTheWindow();

private:
    MainWindow &window() { return m_fixture->window(); }
    QLineEdit *phone()
    {
        return m_fixture->find<QLineEdit>({}, window().docks()->form->editor(u"phone"_s));
    }
    QString stored(const QString &field)
    {
        return EntityStore(*m_other, Entity::Person).find(m_person)->text(field);
    }
    void theyWrite(const QString &number)
    {
        QVERIFY_RESULT(test::edit(*m_other, Entity::Person, m_person, {{u"phone"_s, number}}));
    }
    void makeConflict();
    QStringList wordsOf(const QString &object)
    {
        QStringList words;
        if (auto *box = m_fixture->find<QWidget>(object)) {
            for (const QLabel *label : box->findChildren<QLabel *>())
                words.append(label->text());
        }
        return words;
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_other; ///< somebody else's connection
    std::unique_ptr<WindowFixture> m_fixture;
    qint64 m_person = 0;
};

void TestSharedWindow::init()
{
    QFETCH_GLOBAL(bool, server);
    m_test = std::make_unique<TestDatabase>(server);
    auto made = createRegister(m_test->location());
    QVERIFY_RESULT(made);
    m_other = *std::move(made);
    m_person = add(*m_other, Entity::Person, {{u"name"_s, u"Ana"_s}, {u"phone"_s, u"1"_s}});
    m_fixture = std::make_unique<WindowFixture>();
    window().openRegister(m_test->location().text);
    QTRY_VERIFY(window().registers()->library());
    window().openRecord(Entity::Person, m_person);
    QTRY_VERIFY(window().docks()->form->current().record.id == m_person);
    QTRY_COMPARE(phone()->text(), u"1"_s);
}

void TestSharedWindow::cleanup()
{
    m_fixture.reset();
    m_other.reset();
    m_test.reset();
}

void TestSharedWindow::othersEdit_isShown()
{
    theyWrite(u"2"_s);
    QTRY_COMPARE(phone()->text(), u"2"_s);
}

/// Types a number while somebody else changes it, and accepts it after that was heard.
void TestSharedWindow::makeConflict()
{
    WindowFixture::giveFocus(phone());
    phone()->selectAll();
    QTest::keyClicks(phone(), u"mine"_s);
    theyWrite(u"theirs"_s);
    QTRY_COMPARE(window().docks()->form->current().record.revision, 2); // heard, and not shown over
    QCOMPARE(phone()->text(), u"mine"_s);
    QTest::keyClick(phone(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"conflict.phone"_s));
    const QStringList words = wordsOf(u"conflict.phone"_s);
    for (const QString &word : {u"1"_s, u"theirs"_s, u"mine"_s})
        QVERIFY2(words.contains(word), qPrintable(words.join(u'|')));
    QCOMPARE(stored(u"phone"_s), u"theirs"_s);
    QVERIFY(m_fixture->find<QLabel>(u"savedState"_s)->text().contains(u"not saved"_s));
}

void TestSharedWindow::sameField_keepYours()
{
    makeConflict();
    WindowFixture::click(m_fixture->find<QPushButton>(u"keepMine"_s));
    QTRY_COMPARE(stored(u"phone"_s), u"mine"_s);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"conflict.phone"_s));
    QCOMPARE(phone()->text(), u"mine"_s);
    QVERIFY(m_fixture->find<QLabel>(u"savedState"_s)->text().contains(u"saved"_s));
    QTRY_VERIFY(!m_fixture->find<QLabel>(u"savedState"_s)->text().contains(u"not saved"_s));
}

void TestSharedWindow::sameField_takeTheirs()
{
    makeConflict();
    WindowFixture::click(m_fixture->find<QPushButton>(u"takeTheirs"_s));
    QTRY_COMPARE(phone()->text(), u"theirs"_s);
    QVERIFY(!m_fixture->find<QWidget>(u"conflict.phone"_s));
    QCOMPARE(m_fixture->find<QLabel>(u"formMessage"_s)->text(), QString());
    QCOMPARE(stored(u"phone"_s), u"theirs"_s);
}

void TestSharedWindow::lostServer_keepsTheForm()
{
    QFETCH_GLOBAL(bool, server);
    if (!server)
        return;
    const auto pidOf = [](Database &database) -> Result<Value> {
        return database.scalar(u"SELECT pg_backend_pid()"_s);
    };
    const auto library = window().registers()->library();
    const Value writer = *answerOf(library->write<Value>(pidOf));
    const Value reader = *answerOf(library->read<Value>(pidOf));
    for (const Value &pid : {writer, reader})
        QVERIFY_RESULT(m_other->scalar(u"SELECT pg_terminate_backend(?::int)"_s, {pid}));
    WindowFixture::type(phone(), u"2"_s);
    QTRY_COMPARE(stored(u"phone"_s), u"2"_s); // by itself, when the server is back
    QCOMPARE(phone()->text(), u"2"_s);
    QTRY_VERIFY(!window().docks()->form->hasUnsaved());
    QTRY_COMPARE(m_fixture->find<QLabel>(u"formMessage"_s)->text(), QString());
}

void TestSharedWindow::movedFile_keepsTheForm()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    const QString path = m_test->location().text;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QTRY_VERIFY(window().messages()->words().contains(u"moved"_s));
    WindowFixture::type(phone(), u"2"_s);
    auto *again = m_fixture->window().findChild<QPushButton *>(u"saveAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(phone()->text(), u"2"_s);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    WindowFixture::click(again);
    QTRY_COMPARE(stored(u"phone"_s), u"2"_s);
    QTRY_VERIFY(!again->isVisible());
}

void TestSharedWindow::begunRecord_isNotLost()
{
    m_fixture->trigger(u"new.person"_s);
    QTRY_COMPARE(window().docks()->form->current().record.id, 0);
    WindowFixture::type(phone(), u"77"_s);
    window().openRecord(Entity::Person, m_person);
    QTRY_COMPARE(phone()->text(), u"1"_s);
    m_fixture->trigger(u"new.person"_s);
    QTRY_COMPARE(phone()->text(), u"77"_s);
    window().close();
    QTRY_VERIFY(m_fixture->find<QWidget>(u"notSaved"_s));
    QVERIFY(window().isVisible());
    WindowFixture::click(m_fixture->find<QPushButton>(u"loseUnsaved"_s));
    QTRY_VERIFY(!window().isVisible());
}

void TestSharedWindow::openElsewhere_isToReadOnly()
{
    QFETCH_GLOBAL(bool, server);
    if (server)
        return;
    m_fixture->trigger(u"closeRegister"_s);
    QTRY_VERIFY(!window().registers()->library());
    QVERIFY(QDir(m_test->folder()).mkpath(u".stfolder"_s));
    markOpenElsewhere(m_test->location().text);
    window().openRegister(m_test->location().text);
    QTRY_VERIFY(window().registers()->library());
    QVERIFY2(window().messages()->words().contains(u"far-away"_s),
             qPrintable(window().messages()->words()));
    for (const char *command : {"import", "undo", "removeRecord"}) {
        auto *action = window().findChild<QAction *>(QLatin1StringView(command));
        QVERIFY2(!action->isEnabled(), command);
    }
    auto *newPerson = window().findChild<QAction *>(u"new.person"_s);
    for (const QMenu *menu : window().findChildren<QMenu *>())
        QVERIFY(!menu->actions().contains(newPerson) || !menu->menuAction()->isEnabled());
    for (const char *command : {"exportList", "backup", "search"})
        QVERIFY2(window().findChild<QAction *>(QLatin1StringView(command))->isEnabled(), command);
    window().openRecord(Entity::Person, m_person);
    QTRY_COMPARE(window().docks()->form->current().record.id, m_person);
    QTRY_VERIFY(phone());
    QVERIFY(!phone()->isEnabled());
    QCOMPARE(phone()->text(), u"1"_s);
    if (const QString picture = qEnvironmentVariable("PLENARY_PICTURE"); !picture.isEmpty())
        QVERIFY(window().grab().save(picture));
}

void TestSharedWindow::closing_savesWhatIsTyped()
{
    WindowFixture::giveFocus(phone());
    phone()->selectAll();
    QTest::keyClicks(phone(), u"99"_s);
    window().close();
    m_fixture.reset(); // waits for what is being saved
    QCOMPARE(stored(u"phone"_s), u"99"_s);
}

void TestSharedWindow::closing_dropsWhatIsBeingRead()
{
    window().openRecord(Entity::Person, m_person);
    window().openRecord(Entity::Country, 1);
    window().registers()->close(); // before any answer could be taken
    QTest::qWait(0);
    QVERIFY(!window().registers()->library());
    QCOMPARE(window().docks()->form->current().record.id, 0);
}

/// Two other programs write as fast as they can, one that holds the lock for long among them; the
/// longest time in which the window's thread did not come to its events is told.
void TestSharedWindow::writers_doNotBlockTheWindow()
{
    const QString edits = qEnvironmentVariable("PLENARY_EDITS", u"150"_s);
    std::array<QProcess, 2> writers;
    for (std::size_t i = 0; i < writers.size(); ++i)
        writers.at(i).start(QStringLiteral(PLENARY_WRITER),
                            {m_test->location().text, edits, QString::number(i)});
    for (QProcess &writer : writers)
        QVERIFY(writer.waitForReadyRead(-1));
    for (QProcess &writer : writers) {
        writer.write("\n");
        QVERIFY(writer.waitForBytesWritten(-1));
    }
    QElapsedTimer clock;
    qint64 longest = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        longest = qMax(longest, clock.restart());
    });
    clock.start();
    heartbeat.start(5);
    const auto isWriting = [&writers] {
        return std::ranges::any_of(writers, [](const QProcess &writer) {
            return writer.state() != QProcess::NotRunning;
        });
    };
    for (int round = 0; isWriting(); ++round) {
        WindowFixture::type(
            m_fixture->find<QLineEdit>({}, window().docks()->form->editor(u"email"_s)),
            u"round%1@example.org"_s.arg(round));
        QTest::qWait(50);
    }
    for (QProcess &writer : writers)
        QCOMPARE(QString::fromUtf8(writer.readAllStandardError()), QString());
    QTRY_VERIFY(!window().docks()->form->hasUnsaved());
    QVERIFY(stored(u"email"_s).startsWith(u"round"_s));
    qInfo("the window's thread was away from its events for at most %lld ms",
          static_cast<long long>(longest));
}

QTEST_MAIN(TestSharedWindow)
#include "tst_sharedwindow.moc"
