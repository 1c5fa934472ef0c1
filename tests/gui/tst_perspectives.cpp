// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/attentionpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/overviewpanel.h"
#include "app/gui/panels/recordspanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/window/centre.h"
#include "app/gui/window/registers.h"
#include "app/gui/window/startpage.h"
#include "app/gui/window/windowmemory.h"
#include "app/gui/wizard/importwizard.h"
#include "models/windowmodel.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

class TestPerspectives : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyPerspectiveHasItsDocks();
    void numbersOpenTheirLists();
    void meetingsAndCharts();
    void attentionOpensRecords();
    void emptyRegister_saysWhatToDoFirst();
    void backLeadsThroughListsAndArrangements();
    void changesOpenRecords();
    void docksByKeyboard();
    void floatedAndMoved();
    void namedLayout();
    void lastPerspectiveComesBack();
    void noSheetIsLeftOver();
    void preferences();
    void droppedFiles();
    void forgottenRegister();

private:
    QDockWidget *dock(const QString &name)
    {
        return m_fixture->window().findChild<QDockWidget *>(u"dock."_s + name);
    }
    QStringList shownDocks();
    void showOverview();
    /// Drops a file on the window, as a desktop does; answers whether it was taken.
    bool drop(const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPerspectives::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
}

QStringList TestPerspectives::shownDocks()
{
    QStringList names;
    for (const QDockWidget *one : m_fixture->window().docks()->all()) {
        if (one->isVisible())
            names.append(one->objectName().mid(5));
    }
    return names;
}

void TestPerspectives::showOverview()
{
    QSignalSpy shown(m_fixture->window().centre()->overview, &OverviewPanel::shown);
    m_fixture->trigger(u"showOverview"_s);
    QTRY_VERIFY(!shown.isEmpty());
}

void TestPerspectives::everyPerspectiveHasItsDocks()
{
    const std::initializer_list<std::pair<QString, QStringList>> all{
        {u"showOverview"_s, {u"attention"_s, u"changes"_s, u"chart"_s}},
        {u"showMembers"_s, {u"members"_s, u"record"_s, u"history"_s}},
        {u"showConferences"_s, {u"conferences"_s, u"record"_s, u"history"_s, u"chart"_s}},
        {u"showDeclarations"_s, {u"declarations"_s, u"record"_s, u"history"_s}}};
    for (const auto &[command, docks] : all) {
        m_fixture->trigger(command);
        QCOMPARE(shownDocks(), docks);
    }
    // A change stays with its perspective, until it is reset.
    dock(u"history"_s)->close();
    m_fixture->trigger(u"showMembers"_s);
    QVERIFY(dock(u"history"_s)->isVisible());
    m_fixture->trigger(u"showDeclarations"_s);
    QVERIFY(!dock(u"history"_s)->isVisible());
    m_fixture->trigger(u"resetLayout"_s);
    QVERIFY(dock(u"history"_s)->isVisible());
}

void TestPerspectives::numbersOpenTheirLists()
{
    showOverview();
    const auto press = [this](int tile) {
        const QString name = u"number.%1"_s.arg(tile);
        QTRY_VERIFY(m_fixture->find<QWidget>(name));
        QWidget *number = m_fixture->find<QWidget>(name);
        WindowFixture::click(number);
        QVERIFY(!m_fixture->window().centre()->overview->isVisible());
    };
    press(0);
    RecordsPanel *records = m_fixture->window().centre()->records;
    QTRY_VERIFY(records->isVisible());
    QCOMPARE(records->currentList()->model()->entity(), Entity::Organisation);
    QTRY_COMPARE(records->currentList()->model()->rowCount(), 13);
    m_fixture->trigger(u"showOverview"_s);
    press(4);
    QTRY_COMPARE(records->currentList()->model()->entity(), Entity::Instrument);
    QTRY_COMPARE(records->currentList()->model()->rowCount(), 9);
    // A record of such a list is shown in the form, also where the form was not.
    records->currentList()->table()->selectRow(0);
    QTRY_VERIFY(dock(u"record"_s)->isVisible());
    QTRY_COMPARE(m_fixture->window().docks()->form->current().record.entity, Entity::Instrument);
    m_fixture->trigger(u"showOverview"_s);
    press(2);
    QTRY_VERIFY(m_fixture->window().eventPanel()->isVisible());
}

void TestPerspectives::meetingsAndCharts()
{
    showOverview();
    auto *last = m_fixture->find<QWidget>(u"lastConference"_s);
    auto *name = last->findChild<QAbstractButton *>();
    QCOMPARE(name->text(), u"Online 2020"_s);
    OverviewPanel *overview = m_fixture->window().centre()->overview;
    QVERIFY(overview->members()->spec().categories.size() >= 2);
    QCOMPARE(overview->declarations()->spec().categories.first().total(), 17);
    // A bar opens the records behind it, by keyboard.
    WindowFixture::giveFocus(overview->declarations());
    QTest::keyClick(overview->declarations(), Qt::Key_Down);
    QTest::keyClick(overview->declarations(), Qt::Key_Return);
    RecordsPanel *records = m_fixture->window().centre()->records;
    QTRY_VERIFY(records->isVisible());
    QCOMPARE(records->currentList()->model()->entity(), Entity::PartyAction);
    QTRY_COMPARE(records->currentList()->model()->rowCount(), 17);
    m_fixture->trigger(u"showOverview"_s);
    WindowFixture::click(name);
    QTRY_VERIFY(m_fixture->window().eventPanel()->isVisible());
    QTRY_COMPARE(m_fixture->window().eventPanel()->facts().name, u"Online 2020"_s);
}

void TestPerspectives::attentionOpensRecords()
{
    AttentionPanel *attention = m_fixture->window().docks()->attention;
    showOverview();
    const QString held = u"Conferences held, attendance not recorded"_s;
    QTRY_VERIFY(WindowFixture::hasRow(attention->list(), held));
    WindowFixture::clickRow(attention->list(), held);
    RecordsPanel *records = m_fixture->window().centre()->records;
    QTRY_VERIFY(records->isVisible());
    QCOMPARE(records->currentList()->model()->entity(), Entity::Event);
    QTRY_COMPARE(records->currentList()->model()->rowCount(), 9);
}

void TestPerspectives::emptyRegister_saysWhatToDoFirst()
{
    m_fixture->makeRegister(u"empty.plenary"_s);
    showOverview();
    for (const QString &step : {u"event"_s, u"organisation"_s, u"instrument"_s}) {
        QTRY_VERIFY(m_fixture->find<QPushButton>(u"first."_s + step));
        WindowFixture::click(m_fixture->find<QPushButton>(u"first."_s + step));
        const RecordForm *form = m_fixture->window().docks()->form;
        QTRY_COMPARE(tableOf(form->current().record.entity).kind(), step);
        m_fixture->trigger(u"showOverview"_s);
    }
    m_fixture->trigger(u"showDeclarations"_s);
    const NavigatorPanel *texts = m_fixture->window().docks()->texts;
    QTRY_VERIFY(!texts->list()->isVisible());
    const RecordForm *form = m_fixture->window().docks()->form;
    m_fixture->trigger(u"showConferences"_s);
    NavigatorPanel *conferences = m_fixture->window().docks()->conferences;
    QTRY_VERIFY(!conferences->list()->isVisible());
    WindowFixture::click(m_fixture->find<QPushButton>({}, conferences));
    QTRY_COMPARE(form->current().record.entity, Entity::Event);
    m_fixture->trigger(u"showOverview"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"first.import"_s));
    auto *wizard = m_fixture->window().findChild<ImportWizard *>();
    QTRY_VERIFY(wizard && wizard->isVisible());
    wizard->close();
    m_fixture->makeRegister(u"filled.plenary"_s, u"ilan"_s);
    showOverview();
    QTRY_VERIFY(m_fixture->window().centre()->overview->members()->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>(u"first.event"_s));
}

/// A drill-down and back: the list, the arrangement that it was opened from, the conference before.
void TestPerspectives::backLeadsThroughListsAndArrangements()
{
    const QAction *back = m_fixture->window().findChild<QAction *>(u"back"_s);
    const QAction *forward = m_fixture->window().findChild<QAction *>(u"forward"_s);
    const EventPanel *events = m_fixture->window().eventPanel();
    RecordsPanel *records = m_fixture->window().centre()->records;
    m_fixture->trigger(u"showConferences"_s);
    WindowFixture::clickRow(m_fixture->window().docks()->conferences->list(),
                            u"Buenos Aires 2016"_s);
    QTRY_COMPARE(events->facts().name, u"Buenos Aires 2016"_s);
    QTRY_COMPARE(m_fixture->window().docks()->form->current().record.id, events->event());
    const qint64 event = events->event();
    m_fixture->trigger(u"showOverview"_s);
    QAbstractItemView *attention = m_fixture->window().docks()->attention->list();
    const QString held = u"Conferences held, attendance not recorded"_s;
    QTRY_VERIFY(WindowFixture::hasRow(attention, held));
    WindowFixture::clickRow(attention, held);
    QTRY_VERIFY(records->isVisible());
    m_fixture->trigger(u"showMembers"_s);
    QTRY_VERIFY2(back->toolTip().contains(held), qPrintable(back->toolTip()));
    m_fixture->trigger(u"back"_s);
    QTRY_VERIFY(records->isVisible());
    QTRY_COMPARE(records->currentList()->model()->rowCount(), 9);
    QTRY_VERIFY2(back->toolTip().contains(u"Overview"_s), qPrintable(back->toolTip()));
    m_fixture->trigger(u"back"_s);
    QTRY_VERIFY(m_fixture->window().centre()->overview->isVisible());
    QTRY_VERIFY2(back->toolTip().contains(u"Conferences"_s), qPrintable(back->toolTip()));
    m_fixture->trigger(u"back"_s);
    QTRY_VERIFY(events->isVisible());
    QTRY_COMPARE(events->event(), event);
    QTRY_VERIFY2(forward->toolTip().contains(u"Overview"_s), qPrintable(forward->toolTip()));
    m_fixture->trigger(u"forward"_s);
    QTRY_VERIFY(m_fixture->window().centre()->overview->isVisible());
    QTRY_VERIFY2(forward->toolTip().contains(held), qPrintable(forward->toolTip()));
    m_fixture->trigger(u"forward"_s);
    QTRY_VERIFY(records->isVisible());
}

void TestPerspectives::changesOpenRecords()
{
    m_fixture->trigger(u"showConferences"_s);
    WindowFixture::clickRow(m_fixture->window().docks()->conferences->list(),
                            u"Buenos Aires 2016"_s);
    RecordForm *form = m_fixture->window().docks()->form;
    QTRY_VERIFY(form->editor(u"venue"_s));
    WindowFixture::type(m_fixture->find<QLineEdit>({}, form->editor(u"venue"_s)), u"Law School"_s);
    const qint64 id = form->current().record.id;
    showOverview();
    QListView *changes = m_fixture->window().docks()->changes->list();
    QTRY_COMPARE(changes->model()->rowCount(), 3);
    const QModelIndex newest = changes->model()->index(0, 0);
    emit changes->activated(newest);
    QTRY_COMPARE(m_fixture->window().docks()->perspective(), Perspective::Conferences);
    QTRY_COMPARE(m_fixture->window().eventPanel()->event(), id);
}

void TestPerspectives::docksByKeyboard()
{
    MainWindow &window = m_fixture->window();
    m_fixture->trigger(u"showConferences"_s);
    // Each has an entry in the menu, and the first nine a key.
    for (const QDockWidget *one : window.docks()->all()) {
        auto *toggle = window.findChild<QAction *>(u"toggle."_s + one->objectName());
        QVERIFY(toggle);
        QVERIFY(!toggle->shortcut().isEmpty());
    }
    QDockWidget *history = dock(u"history"_s);
    const auto *toggle = window.findChild<QAction *>(u"toggle.dock.history"_s);
    QTest::keySequence(&window, toggle->shortcut());
    QVERIFY(!history->isVisible());
    QTest::keySequence(&window, toggle->shortcut());
    QVERIFY(history->isVisible());
    // F6 goes round through all that have something to go to, and back.
    WindowFixture::clickRow(window.docks()->conferences->list(), u"Tbilisi 2018"_s);
    QTRY_VERIFY(window.docks()->form->editor(u"city"_s));
    WindowFixture::giveFocus(window.eventPanel()->participants()->find());
    QSet<QDockWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&window, Qt::Key_F6);
        seen.insert(window.docks()->withFocus());
    }
    QCOMPARE(seen.size(), 5); // four docks, and none: the middle
    QVERIFY(seen.contains(nullptr));
}

void TestPerspectives::floatedAndMoved()
{
    MainWindow &window = m_fixture->window();
    m_fixture->trigger(u"showConferences"_s);
    QListView *list = window.docks()->conferences->list();
    WindowFixture::giveFocus(list);
    QDockWidget *conferences = dock(u"conferences"_s);
    m_fixture->trigger(u"floatPanel"_s);
    QVERIFY(conferences->isFloating());
    m_fixture->trigger(u"floatPanel"_s);
    QTRY_VERIFY(!conferences->isFloating());
    m_fixture->trigger(u"panelToEnd"_s);
    QCOMPARE(window.dockWidgetArea(conferences), Qt::RightDockWidgetArea);
    m_fixture->trigger(u"hidePanel"_s);
    QVERIFY(!conferences->isVisible());
    m_fixture->trigger(u"resetLayout"_s);
    QVERIFY(conferences->isVisible());
    QCOMPARE(window.dockWidgetArea(conferences), Qt::LeftDockWidgetArea);
}

void TestPerspectives::namedLayout()
{
    m_fixture->trigger(u"showMembers"_s);
    dock(u"history"_s)->close();
    m_fixture->trigger(u"saveLayout"_s);
    auto *dialog = m_fixture->window().findChild<QInputDialog *>(u"layoutName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"Names only & no history"_s);
    dialog->accept();
    m_fixture->trigger(u"resetLayout"_s);
    m_fixture->trigger(u"showDeclarations"_s);
    m_fixture->restart();
    m_fixture->window().openRegister(m_fixture->path(u"ilan.plenary"_s));
    QTRY_VERIFY(m_fixture->window().registers()->library());
    m_fixture->trigger(u"layout.Names only & no history"_s);
    QCOMPARE(m_fixture->window().docks()->perspective(), Perspective::Members);
    QCOMPARE(shownDocks(), (QStringList{u"members"_s, u"record"_s}));
}

void TestPerspectives::lastPerspectiveComesBack()
{
    m_fixture->trigger(u"showDeclarations"_s);
    dock(u"declarations"_s)->setFloating(false);
    m_fixture->window().resizeDocks({dock(u"declarations"_s)}, {400}, Qt::Horizontal);
    QTRY_COMPARE(dock(u"declarations"_s)->width(), 400);
    m_fixture->restart();
    m_fixture->window().openRegister(m_fixture->path(u"ilan.plenary"_s));
    QTRY_VERIFY(m_fixture->window().registers()->library());
    QCOMPARE(m_fixture->window().docks()->perspective(), Perspective::Declarations);
    QTRY_COMPARE(dock(u"declarations"_s)->width(), 400);
}

/// Members are not shown beside a conference, and declarations do not begin empty.
void TestPerspectives::noSheetIsLeftOver()
{
    EventPanel *event = m_fixture->window().eventPanel();
    m_fixture->trigger(u"showConferences"_s);
    WindowFixture::clickRow(m_fixture->window().docks()->conferences->list(), u"Tbilisi 2018"_s);
    QTRY_COMPARE(event->facts().name, u"Tbilisi 2018"_s);
    m_fixture->trigger(u"showMembers"_s);
    QCOMPARE(event->event(), 0);
    m_fixture->trigger(u"showDeclarations"_s);
    StatusPanel *status = m_fixture->window().statusPanel();
    QTRY_COMPARE(status->symbol(), u"25/2"_s); // the first that somebody stands behind
    m_fixture->trigger(u"showConferences"_s);
    QTRY_COMPARE(event->facts().name, u"Tbilisi 2018"_s);
}

void TestPerspectives::preferences()
{
    m_fixture->trigger(u"preferences"_s);
    auto *dialog = m_fixture->window().findChild<QDialog *>(u"preferencesDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *theme = m_fixture->find<QComboBox>(u"preferTheme"_s, dialog);
    WindowFixture::giveFocus(theme);
    QTest::keyClick(theme, Qt::Key_End);
    QVERIFY(Theme::current().isDark());
    auto *size = m_fixture->find<QSpinBox>(u"preferTextSize"_s, dialog);
    const int before = QApplication::font().pointSize();
    size->setValue(200);
    QVERIFY(QApplication::font().pointSize() >= 2 * before - 1);
    QCOMPARE(WindowMemory::textSize(), 200);
    dialog->reject();
    m_fixture->trigger(u"textNormal"_s);
    QCOMPARE(WindowMemory::textSize(), 100);
    m_fixture->trigger(u"textLarger"_s);
    QCOMPARE(WindowMemory::textSize(), 110);
    Theme::install(*qApp, Theme::Mode::Light);
}

bool TestPerspectives::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_fixture->window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_fixture->window(), &event);
    return event.isAccepted();
}

void TestPerspectives::droppedFiles()
{
    m_fixture->writeFile(u"people.csv"_s, "Name;Country\nA;Kenya\n");
    QVERIFY(drop(m_fixture->path(u"people.csv"_s)));
    auto *wizard = m_fixture->window().findChild<QDialog *>();
    QVERIFY(wizard);
    QCOMPARE(m_fixture->find<QLineEdit>(u"importFile"_s, wizard)->text(),
             m_fixture->path(u"people.csv"_s));
    wizard->reject();
    QVERIFY(!drop(m_fixture->path(u"picture.png"_s)));
    m_fixture->trigger(u"closeRegister"_s);
    QVERIFY(!drop(m_fixture->path(u"people.csv"_s))); // nothing is open to take it
    QVERIFY(drop(m_fixture->path(u"ilan.plenary"_s)));
    QTRY_VERIFY(m_fixture->window().registers()->library());
}

void TestPerspectives::forgottenRegister()
{
    m_fixture->trigger(u"closeRegister"_s);
    StartPage *start = m_fixture->window().centre()->start;
    QTRY_VERIFY(start->isVisible());
    auto *forget = start->findChild<QToolButton *>();
    QVERIFY(forget);
    WindowFixture::click(forget);
    QVERIFY(Registers::recent().isEmpty());
    QVERIFY(QFile::exists(m_fixture->path(u"ilan.plenary"_s)));
}

QTEST_MAIN(TestPerspectives)
#include "tst_perspectives.moc"
