// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accesswalk.h"
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/recoverydialog.h"
#include "app/gui/window/registers.h"
#include "library/backups.h"

#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// Every window as somebody meets it who cannot see it, has only a keyboard, or reads large
/// letters.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void windows_data() { addScenes(); }
    void windows();
    void largeText_data() { addScenes(); }
    void largeText();
    void menus_haveNamesAndNoTwoOfOneKey();
    void walk_findsWhatIsWrong();

private:
    static void addScenes();
    QWidget *scene(const QString &name);
    QWidget *perspective(const QString &name);
    QWidget *wizard(int steps);
    QWidget *dialog(const QString &action);
    void openSample();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
}

void TestAccessibility::addScenes()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"start",
                             "conferences",
                             "members",
                             "declarations",
                             "new record",
                             "message",
                             "import: file",
                             "import: columns",
                             "import: values",
                             "import: done",
                             "restore",
                             "recovery",
                             "unsaved",
                             "preferences",
                             "printPreview",
                             "manual",
                             "shortcuts",
                             "about"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAccessibility::openSample()
{
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    QTRY_VERIFY(m_fixture->window().docks()->conferences->list()->model()->rowCount() > 0);
}

QWidget *TestAccessibility::perspective(const QString &name)
{
    openSample();
    MainWindow &window = m_fixture->window();
    const auto settled = [&window](QListView *list, const QString &row) {
        QTRY_VERIFY(WindowFixture::hasRow(list, row));
        WindowFixture::clickRow(list, row);
        QTRY_VERIFY(window.docks()->form->current().record.id != 0);
    };
    if (name == u"members") {
        window.showPerspective(Perspective::Members);
        QTableView *table = window.docks()->members->list(Entity::Organisation)->table();
        [this, table] {
            QTRY_VERIFY(table->model()->rowCount() > 0);
            table->selectRow(0); // the keyboard would do it on its way
            QTRY_VERIFY(
                m_fixture->find<QWidget>(u"filterChip"_s, m_fixture->window().eventPanel()));
        }();
    } else if (name == u"declarations") {
        window.showPerspective(Perspective::Declarations);
        settled(window.docks()->texts->list(), u"CCPCJ resolution 25/2"_s);
        [&window] {
            QTRY_VERIFY(!window.statusPanel()->matrix()->spec().categories.isEmpty());
        }();
    } else {
        window.showPerspective(Perspective::Conferences);
        settled(window.docks()->conferences->list(), u"Buenos Aires 2016"_s);
        [&window] {
            QTRY_VERIFY(!window.docks()->chart->view()->spec().categories.isEmpty());
        }();
    }
    return &window;
}

/// After so many steps of the assistant.
QWidget *TestAccessibility::wizard(int steps)
{
    openSample();
    m_fixture->writeFile(u"list.csv"_s,
                         "Meeting;Participant;Country;Organisation;Category;Attended\n"
                         "TBILISI-2018;Delegate 1;Kenya;Legal Aid Board;Member State;attended\n"
                         "TBILISI-2018;Delegate 2;Kennya;Law Clinic;Academic;attended\n");
    m_fixture->trigger(u"import"_s);
    auto *dialog = m_fixture->window().findChild<QDialog *>();
    WindowFixture::type(m_fixture->find<QLineEdit>(u"importFile"_s, dialog),
                        m_fixture->path(u"list.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, dialog);
    for (int i = 0; i < steps; ++i) {
        [next] {
            QTRY_VERIFY(next->isEnabled());
        }();
        WindowFixture::click(next);
    }
    [next] {
        QTRY_VERIFY(next->isEnabled());
    }();
    return dialog;
}

QWidget *TestAccessibility::dialog(const QString &action)
{
    openSample();
    if (action == u"printPreview") {
        WindowFixture::clickRow(m_fixture->window().docks()->conferences->list(),
                                u"Buenos Aires 2016"_s);
        [this] {
            QTRY_VERIFY(m_fixture->window().eventPanel()->event() != 0);
        }();
    }
    m_fixture->trigger(action);
    const auto opened = [this]() -> QWidget * {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (one != &m_fixture->window() && one->isVisible() && one->isWindow()
                && (one->windowType() == Qt::Window || one->windowType() == Qt::Dialog))
                return one;
        }
        return nullptr;
    };
    [&opened] {
        QTRY_VERIFY(opened());
    }();
    if (QWidget *shown = opened())
        shown->activateWindow();
    return opened();
}

/// Opens what the name says; the window to look at.
QWidget *TestAccessibility::scene(const QString &name)
{
    MainWindow &window = m_fixture->window();
    if (name == u"start")
        return &window;
    if (name.startsWith(u"import: "))
        return wizard(static_cast<int>(
            QStringList{u"file"_s, u"columns"_s, u"values"_s, u"done"_s}.indexOf(name.mid(8))));
    if (name == u"restore") {
        QWidget *restore = dialog(u"restore"_s);
        [this, restore] {
            QTRY_VERIFY(m_fixture->find<QPushButton>(u"restoreCancel"_s, restore));
        }();
        return restore;
    }
    if (QStringList{u"about"_s, u"preferences"_s, u"printPreview"_s, u"manual"_s, u"shortcuts"_s}
            .contains(name))
        return dialog(name);
    if (name == u"recovery") {
        auto *recovery = new RecoveryDialog(m_fixture->path(u"r.plenary"_s), {}, &window);
        recovery->open();
        return recovery;
    }
    if (name == u"new record" || name == u"unsaved") {
        openSample();
        m_fixture->trigger(u"new.person"_s);
        if (name == u"new record")
            return &window;
        RecordForm *form = window.docks()->form;
        [form] {
            QTRY_VERIFY(form->editor(u"name"_s));
        }();
        QWidget *first = form->editor(u"name"_s)->input();
        WindowFixture::giveFocus(first);
        QTest::keyClicks(first, u"Somebody"_s);
        window.close();
        return window.findChild<QDialog *>();
    }
    if (name == u"message") {
        openSample();
        window.messages()->showDone(u"Wrote a paper."_s, m_fixture->path(u"ilan.plenary"_s));
        return &window;
    }
    return perspective(name);
}

void TestAccessibility::windows()
{
    QFETCH(QString, name);
    QWidget *window = scene(name);
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QCOMPARE(unnamedIn(window).join(u'\n'), QString());
    const QString unreached = unreachedIn(window).join(u'\n');
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached));
    if (qEnvironmentVariableIsSet("PLENARY_TELL"))
        qInfo().noquote() << tabStops(window).join(u"\n  "_s);
}

/// Letters of twice the size, as the desktop or the setting asks for them.
void TestAccessibility::largeText()
{
    QFETCH(QString, name);
    Theme::install(*qApp, Theme::Mode::Light, 200);
    m_fixture->window().resize(1920, 1040); // who needs such letters has such a screen
    QWidget *window = scene(name);
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    if (const QString pictures = qEnvironmentVariable("PLENARY_PICTURES"); !pictures.isEmpty())
        window->grab().save(
            QString(pictures % u"/large-"_s % QString(name).remove(u':') % u".png"));
    QStringList clipped;
    const bool isWhole = QTest::qWaitFor([&] {
        clipped = clippedIn(window);
        return clipped.isEmpty();
    });
    for (const QString &fault : std::as_const(clipped))
        qWarning().noquote() << fault;
    QVERIFY(isWhole);
}

void TestAccessibility::menus_haveNamesAndNoTwoOfOneKey()
{
    openSample();
    QList<QMenu *> menus = m_fixture->window().menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    for (const QMenu *menu : menus) {
        QSet<QString> names;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
            QVERIFY2(!names.contains(action->text()), qPrintable(action->text()));
            names.insert(action->text());
        }
    }
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue; // a list's own: there are many lists
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->text() + u" / "_s + keys.value(key)));
            keys.insert(key, action->text());
        }
    }
}

/// The walk itself, over a window that has all the faults.
void TestAccessibility::walk_findsWhatIsWrong()
{
    QWidget window;
    auto *nameless = new QLineEdit(&window);
    nameless->setGeometry(0, 0, 100, 30);
    for (int i = 0; i < 2; ++i) {
        auto *button = new QPushButton(u"A text that is far too long for it"_s, &window);
        button->setGeometry(0, 40 + 30 * i, 40, 20);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QString faults = unnamedIn(&window).join(u'\n');
    QVERIFY2(faults.contains(u"without a name: QLineEdit"_s), qPrintable(faults));
    QVERIFY2(faults.contains(u"a second button"_s), qPrintable(faults));
    QCOMPARE(clippedIn(&window).size(), 2);
    QCOMPARE(unreachedIn(&window), QStringList());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
