// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/lists/cellediting.h"
#include "app/gui/lists/filterchips.h"
#include "app/gui/lists/listbar.h"
#include "app/gui/lists/listcommands.h"
#include "app/gui/lists/savedviews.h"
#include "app/gui/lists/viewbutton.h"
#include "app/gui/look/chip.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/window/registers.h"
#include "models/roles.h"
#include "models/windowmodel.h"
#include "storage/listquery.h"
#include "support/libraryfixture.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// What coordinators do with a list, in the real window: two conferences with five seats.
class TestListWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void sort_shiftClick_addsAColumn();
    void sort_fromTheMenu_isTheSame();
    void columns_keepOrderWidthAndSort_afterARestart();
    void filter_typedAndReturned_becomesChips();
    void filter_fromTheDialog_isAChip();
    void filter_ofALink_saysItsName();
    void filter_thatHidesAll_isNamedAndTakenAway();
    void view_isSavedChosenRenamedDeleted();
    void view_ofAnotherVersion_dropsUnknownFields();
    void letters_inTheList_find();
    void copy_takesSelectedRowsWithHeads();
    void paste_showsBeforeItWrites();
    void paste_ofWhatIsThere_changesNothing();
    void paste_withoutATable_saysSo();
    void paste_intoAnEmptyList();
    void cell_isEditedInPlace();
    void cell_escapeKeepsTheValue();
    void cell_wrongDate_staysAndSaysWhy();
    void cell_thatNamesTheRecord_saysWhere();
    void cell_changedByOthers_isAsked();
    void bulk_showsBeforeAndAfter_andIsOneUndo();
    void bulk_leavesOutWhatChangedMeanwhile();
    void remove_ofSeveral_isOneUndo();
    void menu_comesByTheKeyboard();
    void registerToReadOnly_refusesClearly();

private:
    ListPanel *list() { return m_fixture->window().eventPanel()->participants(); }
    QTableView *table() { return list()->table(); }
    Library &library() { return *m_fixture->window().registers()->library(); }
    int columnOf(const QString &field)
    {
        return static_cast<int>(list()->model()->columns().indexOf(field));
    }
    QStringList shown(const QString &field = u"name_then"_s)
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, columnOf(field)).data().toString());
        return all;
    }
    void clickHead(const QString &field, Qt::KeyboardModifiers keys = {});
    void goTo(const QString &name, const QString &field = u"name_then"_s);
    void press(int key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(table(), Qt::Key(key), keys);
    }
    QString said() { return plain(m_fixture->find<QLabel>(u"listCount"_s, list())->text()); }
    /// Whether or not a language has its plural forms by now.
    static QString plain(QString words) { return words.replace(u"(s)"_s, u"s"_s); }
    QStringList chips();
    void editElsewhere(const QString &name, const QString &field, const Value &value);
    static void choose(QWidget *combo, const QString &words);
    template<class T>
    T *dialogPart(const QString &name)
    {
        T *found = nullptr;
        const auto isThere = [&] {
            found = m_fixture->find<T>(name);
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere) ? found : nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QHash<QString, qint64> m_ids;
};

void TestListWork::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->makeRegister(u"lists.plenary"_s);
    m_ids.clear();
    QVERIFY_RESULT(answerOf(library().write<bool>([this](Database &database) -> Result<bool> {
        const auto country = [&database](const QString &code) {
            return complete(database, Entity::Country, code, 1)->first().first;
        };
        const qint64 first =
            add(database, Entity::Event, {{u"code"_s, u"F1"_s}, {u"title"_s, u"First Forum"_s}});
        const qint64 second =
            add(database, Entity::Event, {{u"code"_s, u"F2"_s}, {u"title"_s, u"Second Forum"_s}});
        const auto seat =
            [&](const QString &name, const QString &code, const QString &attendance, qint64 event) {
                m_ids.insert(name,
                             add(database,
                                 Entity::Participation,
                                 {{u"name_then"_s, name},
                                  {u"represents"_s, country(code)},
                                  {u"attendance"_s, attendance},
                                  {u"event"_s, event}}));
            };
        seat(u"Amina"_s, u"KEN"_s, u"attended"_s, first);
        seat(u"Bea"_s, u"NOR"_s, u"no_show"_s, first);
        seat(u"Carl"_s, u"NOR"_s, u"attended"_s, first);
        seat(u"Dora"_s, u"KEN"_s, u"excused"_s, first);
        seat(u"Emil"_s, u"KEN"_s, u"attended"_s, second);
        return true;
    })));
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Bea"_s, u"Carl"_s, u"Dora"_s, u"Emil"_s}));
}

void TestListWork::clickHead(const QString &field, Qt::KeyboardModifiers keys)
{
    QHeaderView *head = table()->horizontalHeader();
    const int column = columnOf(field);
    const QPoint at(head->sectionViewportPosition(column) + 20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, keys, at);
}

void TestListWork::goTo(const QString &name, const QString &field)
{
    const int row = list()->model()->rowOf(m_ids.value(name));
    QVERIFY(row >= 0);
    table()->setCurrentIndex(list()->model()->index(row, columnOf(field)));
    WindowFixture::giveFocus(table());
}

QStringList TestListWork::chips()
{
    QStringList all;
    for (const Chip *chip : list()->findChildren<Chip *>()) {
        if (chip->isVisible() && chip->objectName().startsWith(u"condition."_s))
            all.append(chip->text());
    }
    return all;
}

void TestListWork::editElsewhere(const QString &name, const QString &field, const Value &value)
{
    QVERIFY_RESULT(answerOf(library().write<bool>([&](Database &database) -> Result<bool> {
        PLENARY_TRY(edit(database, Entity::Participation, m_ids.value(name), {{field, value}}));
        return true;
    })));
}

void TestListWork::choose(QWidget *widget, const QString &words)
{
    auto *combo = qobject_cast<QComboBox *>(widget);
    QVERIFY(combo);
    const int row = combo->findText(words);
    QVERIFY2(row >= 0, qPrintable(words));
    combo->showPopup();
    QAbstractItemView *view = combo->view();
    view->setCurrentIndex(combo->model()->index(row, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(combo->currentIndex(), row);
}

void TestListWork::sort_shiftClick_addsAColumn()
{
    clickHead(u"represents"_s);
    clickHead(u"attendance"_s, Qt::ShiftModifier);
    QCOMPARE(list()->model()->query().sort,
             (QList<ListQuery::Sort>{{u"represents"_s, false}, {u"attendance"_s, false}}));
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Emil"_s, u"Dora"_s, u"Carl"_s, u"Bea"_s}));
    clickHead(u"attendance"_s, Qt::ShiftModifier);
    QTRY_COMPARE(shown(), (QStringList{u"Dora"_s, u"Amina"_s, u"Emil"_s, u"Bea"_s, u"Carl"_s}));
    const auto head = [this](const QString &field, int role) {
        return list()->model()->headerData(columnOf(field), Qt::Horizontal, role);
    };
    QCOMPARE(head(u"attendance"_s, SortPlaceRole).toInt(), 2);
    QCOMPARE(head(u"attendance"_s, SortRole).toInt(), -1);
    QVERIFY(head(u"attendance"_s, Qt::AccessibleTextRole).toString().contains(u"downwards"_s));
    clickHead(u"name_then"_s); // a plain click begins anew
    QCOMPARE(list()->model()->query().sort, (QList<ListQuery::Sort>{{u"name_then"_s, false}}));
    QVERIFY(!table()->selectionModel()->hasSelection()); // of a column
}

void TestListWork::sort_fromTheMenu_isTheSame()
{
    const auto trigger = [this](const QString &menu, const QString &action) {
        WindowFixture::click(m_fixture->find<QWidget>(u"columns.participation"_s, list()));
        auto *all = dialogPart<QMenu>(u"columnMenu"_s);
        QVERIFY(all);
        auto *order = all->findChild<QMenu *>(menu);
        QVERIFY2(order, qPrintable(menu));
        order->findChild<QAction *>(action)->trigger();
        all->close();
        QTRY_VERIFY(!m_fixture->find<QMenu>(u"columnMenu"_s));
    };
    trigger(u"sort.0"_s, u"sortBy.represents"_s);
    trigger(u"sort.1"_s, u"sortBy.attendance"_s);
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Emil"_s, u"Dora"_s, u"Carl"_s, u"Bea"_s}));
    trigger(u"sort.0"_s, u"sortBy."_s);
    QVERIFY(list()->model()->query().sort.isEmpty());
}

void TestListWork::columns_keepOrderWidthAndSort_afterARestart()
{
    list()->setColumns({u"name_then"_s, u"represents"_s, u"attendance"_s});
    table()->horizontalHeader()->moveSection(2, 0);
    table()->setColumnWidth(columnOf(u"name_then"_s), 222);
    clickHead(u"represents"_s);
    clickHead(u"attendance"_s, Qt::ShiftModifier);
    m_fixture->restart();
    QCOMPARE(list()->columns(), (QStringList{u"attendance"_s, u"name_then"_s, u"represents"_s}));
    QCOMPARE(table()->columnWidth(columnOf(u"name_then"_s)), 222);
    QCOMPARE(list()->model()->query().sort.size(), 2);
}

void TestListWork::filter_typedAndReturned_becomesChips()
{
    WindowFixture::type(list()->find(), u"country:KEN attendance:attended amina"_s);
    QTRY_COMPARE(shown(), QStringList{u"Amina"_s});
    QCOMPARE(chips(), (QStringList{u"Represented country: KEN"_s, u"Attendance: attended"_s}));
    QCOMPARE(list()->find()->text(), u"amina"_s);
    list()->find()->clear();
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Emil"_s}));
    auto *chip = m_fixture->find<Chip>(u"condition.0"_s, list());
    WindowFixture::giveFocus(chip);
    QVERIFY(chip->accessibleName().contains(u"Represented country: KEN"_s));
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Carl"_s, u"Emil"_s}));
    QVERIFY(m_fixture->find<Chip>(u"condition.0"_s, list())->hasFocus()); // the next one
    auto *last = m_fixture->find<Chip>(u"condition.0"_s, list());
    WindowFixture::click(last, QPoint(last->width() - 12, last->height() / 2));
    QTRY_COMPARE(shown().size(), 5);
}

void TestListWork::filter_fromTheDialog_isAChip()
{
    WindowFixture::click(m_fixture->find<Chip>(u"addFilter"_s, list()));
    choose(dialogPart<QComboBox>(u"filterField"_s), u"Attendance"_s);
    auto *values = dialogPart<QListWidget>(u"filterChoices"_s);
    for (int row = 0; row < values->count(); ++row) {
        const QString code = values->item(row)->data(Qt::UserRole).toString();
        if (code == u"no_show" || code == u"excused")
            values->item(row)->setCheckState(Qt::Checked);
    }
    WindowFixture::click(dialogPart<QPushButton>(u"filterDone"_s));
    QTRY_COMPARE(shown(), (QStringList{u"Bea"_s, u"Dora"_s}));
    QCOMPARE(chips().size(), 1);
    QVERIFY2(chips().first().startsWith(u"Attendance: "_s), qPrintable(chips().first()));
    // A click on the chip changes it; a date is refused when it is none.
    WindowFixture::click(m_fixture->find<Chip>(u"condition.0"_s, list()), QPoint(20, 10));
    choose(dialogPart<QComboBox>(u"filterField"_s), u"Attended on"_s);
    choose(dialogPart<QComboBox>(u"filterComparing"_s), u"is at least"_s);
    auto *line = dialogPart<QLineEdit>(u"filterValue"_s);
    line->setText(u"soon"_s);
    WindowFixture::click(dialogPart<QPushButton>(u"filterDone"_s));
    QVERIFY(dialogPart<QLabel>(u"filterProblem"_s));
    line->setText(u"2016"_s);
    WindowFixture::click(dialogPart<QPushButton>(u"filterDone"_s));
    QTRY_COMPARE(shown().size(), 0);
    QCOMPARE(chips(), QStringList{u"Attended on ≥ 2016"_s});
}

void TestListWork::filter_ofALink_saysItsName()
{
    list()->commands()->filter->trigger();
    choose(dialogPart<QComboBox>(u"filterField"_s), u"Represented country"_s);
    auto *link = dialogPart<QLineEdit>(u"filterLink"_s);
    WindowFixture::giveFocus(link);
    QTest::keyClicks(link, u"norw"_s);
    QAbstractItemView *offers = nullptr;
    QTRY_VERIFY((offers = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget())));
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    WindowFixture::click(dialogPart<QPushButton>(u"filterDone"_s));
    QTRY_COMPARE(shown(), (QStringList{u"Bea"_s, u"Carl"_s}));
    QCOMPARE(chips(), QStringList{u"Represented country: Norway"_s});
}

void TestListWork::filter_thatHidesAll_isNamedAndTakenAway()
{
    list()->bar()->setFilter(*parseFilter(u"attendance:attended rsvp:declined zzz"_s));
    QTRY_COMPARE(shown().size(), 0);
    QLabel *sentence = nullptr;
    for (QLabel *label : list()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"Nothing here fits"_s))
            sentence = label;
    }
    QVERIFY(sentence);
    QVERIFY2(sentence->text().contains(u"Attendance: attended"_s), qPrintable(sentence->text()));
    QVERIFY2(sentence->text().contains(u"zzz"_s), qPrintable(sentence->text()));
    QPushButton *all = nullptr;
    for (QPushButton *button : list()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            all = button;
    }
    WindowFixture::click(all);
    QTRY_COMPARE(shown().size(), 5);
    QVERIFY(chips().isEmpty());
}

void TestListWork::view_isSavedChosenRenamedDeleted()
{
    auto *button = m_fixture->find<ViewButton>(u"view.participation"_s, list());
    const auto trigger = [button](const QString &name) {
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->objectName() == name || action->text() == name) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(name));
    };
    const auto answer = [this](const QString &name) {
        auto *dialog = dialogPart<QInputDialog>(u"viewName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    };
    WindowFixture::type(list()->find(), u"country:KEN"_s);
    clickHead(u"attendance"_s);
    list()->setColumns({u"name_then"_s, u"attendance"_s});
    trigger(u"saveView"_s);
    answer(u"Kenyans"_s);
    QCOMPARE(button->name(), u"Kenyans"_s);
    trigger(u"All"_s);
    QTRY_COMPARE(shown().size(), 5);
    QVERIFY(list()->model()->query().sort.isEmpty());
    m_fixture->restart();
    m_fixture->window().registers()->open(m_fixture->path(u"lists.plenary"_s));
    QTRY_COMPARE(shown().size(), 5);
    button = m_fixture->find<ViewButton>(u"view.participation"_s, list());
    list()->takeView(*SavedViews::instance().find(Entity::Participation, u"Kenyans"_s));
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Emil"_s, u"Dora"_s}));
    QCOMPARE(list()->columns(), (QStringList{u"name_then"_s, u"attendance"_s}));
    const auto counted = answerOf(library().read<qint64>([](Database &database) {
        return countRows(database,
                         SavedViews::instance()
                             .find(Entity::Participation, u"Kenyans"_s)
                             ->query(Entity::Participation));
    }));
    QCOMPARE(*counted, 3);
    const auto again = [button](const QString &name) {
        emit button->menu()->aboutToShow();
        button->menu()->findChild<QAction *>(name)->trigger();
    };
    again(u"renameView"_s);
    answer(u"From Kenya"_s);
    QCOMPARE(button->name(), u"From Kenya"_s);
    QVERIFY(!SavedViews::instance().find(Entity::Participation, u"Kenyans"_s));
    again(u"deleteView"_s);
    QVERIFY(SavedViews::instance().of(Entity::Participation).isEmpty());
    QCOMPARE(button->name(), QString());
    QCOMPARE(shown().size(), 3); // the list stays
}

void TestListWork::view_ofAnotherVersion_dropsUnknownFields()
{
    QSettings().setValue(
        u"views/participation"_s,
        QByteArray(
            R"([{"name":"Old","filter":"shoe_size:42 AND country:KEN","sort":)"
            R"([{"field":"shoe_size"},{"field":"attendance","descending":true}],)"
            R"("columns":[{"field":"shoe_size","width":9},{"field":"name_then","width":200}]}])"));
    const auto view = SavedViews::instance().find(Entity::Participation, u"Old"_s);
    QVERIFY(view);
    QCOMPARE(view->filter.toText(), u"country:KEN"_s);
    QCOMPARE(view->sort, (QList<ListQuery::Sort>{{u"attendance"_s, true}}));
    QCOMPARE(view->columns, (QList<ListColumn>{{u"name_then"_s, 200}}));
    list()->takeView(*view);
    QTRY_COMPARE(shown(), (QStringList{u"Dora"_s, u"Amina"_s, u"Emil"_s}));
}

void TestListWork::letters_inTheList_find()
{
    goTo(u"Dora"_s);
    QTest::keyClicks(table(), u"c"_s);
    QVERIFY(list()->find()->hasFocus());
    QTest::keyClicks(list()->find(), u"arl"_s);
    QTRY_COMPARE(shown(), QStringList{u"Carl"_s});
    QTest::keyClick(list()->find(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTRY_COMPARE(list()->selected(), m_ids.value(u"Carl"_s));
}

void TestListWork::copy_takesSelectedRowsWithHeads()
{
    list()->setColumns({u"name_then"_s, u"represents"_s, u"attendance"_s});
    table()->horizontalHeader()->moveSection(1, 0);
    goTo(u"Bea"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(said(), u"5 records, 2 selected"_s);
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 u"Represented country\tName as listed\tAttendance\n"
                 "Norway\tBea\tno-show\nNorway\tCarl\tattended\n"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<th>Attendance</th>"_s));
}

void TestListWork::paste_showsBeforeItWrites()
{
    m_fixture->window().eventPanel()->showEvent(1);
    QTRY_COMPARE(shown().size(), 4);
    QGuiApplication::clipboard()->setText(
        u"Name as listed\tRepresented country\tAttendance\tShoes\n"
        "Fay\tKenya\tattended\t42\n"
        "Gus\tNowhereland\tperhaps\t43\n"
        "Bea\tNorway\texcused\t40\n"_s);
    WindowFixture::giveFocus(table());
    press(Qt::Key_V, Qt::ControlModifier);
    auto *done = dialogPart<QPushButton>(u"pasteDone"_s);
    QTRY_VERIFY(done->isEnabled());
    QCOMPARE(plain(done->text()), u"Paste 3 records"_s);
    QVERIFY(plain(m_fixture->find<QLabel>(u"pasteSummary"_s)->text())
                .startsWith(u"2 new records · 1 changed record"_s));
    const QString problems = m_fixture->find<QLabel>(u"pasteProblems"_s)->text();
    QVERIFY2(problems.contains(u"“Nowhereland”"_s), qPrintable(problems));
    QVERIFY2(problems.contains(u"“perhaps”"_s), qPrintable(problems));
    auto *rows = m_fixture->find<QTableWidget>(u"pastedRows"_s);
    QCOMPARE(rows->horizontalHeaderItem(5)->text(), u"Shoes (left out)"_s);
    QCOMPARE(rows->item(0, 1)->text(), u"new"_s);
    QCOMPARE(rows->item(2, 1)->text(), u"Attendance: no-show → excused"_s);
    QCOMPARE(shown().size(), 4); // nothing is written
    WindowFixture::click(done);
    QTRY_COMPARE(shown(),
                 (QStringList{u"Amina"_s, u"Bea"_s, u"Carl"_s, u"Dora"_s, u"Fay"_s, u"Gus"_s}));
    QTRY_COMPARE(shown(u"attendance"_s).at(1), u"excused"_s);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"pasteDialog"_s));
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(shown().size(), 4);
    QTRY_COMPARE(shown(u"attendance"_s).at(1), u"no-show"_s);
}

/// Copied, looked at and pasted where it came from: also what stands there in other words.
void TestListWork::paste_ofWhatIsThere_changesNothing()
{
    editElsewhere(u"Bea"_s, u"represents_typed"_s, u"Kingdom of Norway"_s);
    QTRY_COMPARE(shown().size(), 5);
    table()->selectAll();
    WindowFixture::giveFocus(table());
    const qint64 latest = library().latest().latest;
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Bea"_s));
    press(Qt::Key_V, Qt::ControlModifier);
    auto *summary = dialogPart<QLabel>(u"pasteSummary"_s);
    QTRY_COMPARE(summary->text(), u"Nothing would change: the records say all of this already."_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"pasteDone"_s)->isEnabled());
    auto *rows = m_fixture->find<QTableWidget>(u"pastedRows"_s);
    for (int row = 0; row < rows->rowCount(); ++row)
        QCOMPARE(rows->item(row, 1)->text(), u"nothing"_s);
    summary->window()->close();
    QCOMPARE(library().latest().latest, latest);
}

void TestListWork::paste_withoutATable_saysSo()
{
    QGuiApplication::clipboard()->setText(u"hello"_s);
    WindowFixture::giveFocus(table());
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(said().startsWith(u"There is no table in the clipboard"_s), qPrintable(said()));
    QVERIFY(!m_fixture->find<QWidget>(u"pasteDialog"_s));
}

/// The first rows of a conference come from a spreadsheet, by the key or the link.
void TestListWork::paste_intoAnEmptyList()
{
    const auto third = answerOf(library().write<qint64>([](Database &database) -> Result<qint64> {
        return add(database, Entity::Event, {{u"code"_s, u"F3"_s}, {u"title"_s, u"Third Forum"_s}});
    }));
    m_fixture->window().eventPanel()->showEvent(*third);
    QTRY_VERIFY(!table()->isVisible());
    QGuiApplication::clipboard()->setText(u"Name as listed\tEvent\nHal\tThird Forum\n"_s);
    WindowFixture::giveFocus(list()->find());
    list()->commands()->paste->trigger();
    auto *done = dialogPart<QPushButton>(u"pasteDone"_s);
    QTRY_VERIFY(done->isEnabled());
    WindowFixture::click(done);
    QTRY_COMPARE(shown(), QStringList{u"Hal"_s});
}

void TestListWork::cell_isEditedInPlace()
{
    goTo(u"Bea"_s, u"attendance"_s);
    press(Qt::Key_F2);
    FieldEditor *editor = list()->commands()->cells()->editor();
    QVERIFY2(editor, qPrintable(said()));
    QTRY_VERIFY(qobject_cast<QComboBox *>(editor->input())->view()->isVisible());
    choose(editor->input(), u"excused"_s);
    QTRY_COMPARE(shown(u"attendance"_s).at(1), u"excused"_s);
    QTRY_VERIFY(!list()->commands()->cells()->editor());
    QVERIFY(table()->hasFocus());
    QCOMPARE(list()->selected(), m_ids.value(u"Bea"_s));
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(shown(u"attendance"_s).at(1), u"no-show"_s);
}

void TestListWork::cell_escapeKeepsTheValue()
{
    list()->setColumns({u"name_then"_s, u"attended_on"_s});
    goTo(u"Bea"_s, u"attended_on"_s);
    press(Qt::Key_F2);
    QVERIFY2(list()->commands()->cells()->editor(), qPrintable(said()));
    QWidget *line = list()->commands()->cells()->editor()->input();
    QTest::keyClicks(line, u"2016"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!list()->commands()->cells()->editor());
    QVERIFY(table()->hasFocus());
    const qint64 latest = library().latest().latest;
    press(Qt::Key_F2);
    line = list()->commands()->cells()->editor()->input();
    QTest::keyClicks(line, u"2016-11-15"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(shown(u"attended_on"_s).at(1),
                 tableOf(Entity::Participation).find(u"attended_on")->display(u"2016-11-15"_s));
    QCOMPARE(library().latest().latest, latest + 1); // Escape wrote nothing
}

void TestListWork::cell_wrongDate_staysAndSaysWhy()
{
    list()->setColumns({u"name_then"_s, u"attended_on"_s});
    goTo(u"Bea"_s, u"attended_on"_s);
    press(Qt::Key_F2);
    QVERIFY2(list()->commands()->cells()->editor(), qPrintable(said()));
    auto *line = qobject_cast<QLineEdit *>(list()->commands()->cells()->editor()->input());
    QTest::keyClicks(line, u"soon"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(said(), u"Write a date as 2016, Nov 2016 or 15 Nov 2016."_s);
    QCoreApplication::processEvents();
    QVERIFY(list()->commands()->cells()->editor());
    QCOMPARE(line->text(), u"soon"_s);
}

void TestListWork::cell_thatNamesTheRecord_saysWhere()
{
    goTo(u"Bea"_s);
    press(Qt::Key_F2);
    QVERIFY(!list()->commands()->cells()->editor());
    QVERIFY2(said().contains(u"change it in the form"_s), qPrintable(said()));
    goTo(u"Bea"_s, u"represents"_s);
    press(Qt::Key_F2);
    QVERIFY(!list()->commands()->cells()->editor());
    QVERIFY2(said().contains(u"refers to another record"_s), qPrintable(said()));
}

void TestListWork::cell_changedByOthers_isAsked()
{
    list()->setColumns({u"name_then"_s, u"attended_on"_s});
    goTo(u"Bea"_s, u"attended_on"_s);
    press(Qt::Key_F2);
    QVERIFY2(list()->commands()->cells()->editor(), qPrintable(said()));
    auto *line = qobject_cast<QLineEdit *>(list()->commands()->cells()->editor()->input());
    QTest::keyClicks(line, u"2016"_s);
    editElsewhere(u"Bea"_s, u"attended_on"_s, u"2015"_s);
    QTRY_COMPARE(shown(u"attended_on"_s).at(1), u"2015"_s);
    QVERIFY(list()->commands()->cells()->editor()); // what is typed survives
    QTest::keyClick(line, Qt::Key_Return);
    auto *mine = dialogPart<QPushButton>(u"keepMine"_s);
    QVERIFY(mine);
    QCOMPARE(shown(u"attended_on"_s).at(1), u"2015"_s);
    WindowFixture::click(mine);
    QTRY_COMPARE(shown(u"attended_on"_s).at(1), u"2016"_s);
}

void TestListWork::bulk_showsBeforeAndAfter_andIsOneUndo()
{
    goTo(u"Bea"_s, u"attendance"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    auto *done = dialogPart<QPushButton>(u"bulkDone"_s);
    QVERIFY(done);
    QVERIFY(!done->isEnabled());
    QCOMPARE(m_fixture->find<QComboBox>(u"bulkField"_s)->currentText(), u"Attendance"_s);
    choose(m_fixture->find<FieldEditor>(u"bulkValue"_s)->input(), u"attended"_s);
    QTRY_VERIFY(done->isEnabled());
    QCOMPARE(plain(done->text()), u"Change 2 records"_s);
    QVERIFY(plain(m_fixture->find<QLabel>(u"bulkSummary"_s)->text())
                .startsWith(u"2 records change · 1 ha"_s));
    auto *rows = m_fixture->find<QTableWidget>(u"bulkRows"_s);
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(0, 0)->text(), u"Bea"_s);
    QCOMPARE(rows->item(0, 1)->text(), u"no-show"_s);
    QCOMPARE(rows->item(0, 2)->text(), u"attended"_s);
    QCOMPARE(shown(u"attendance"_s).at(1), u"no-show"_s); // nothing is written
    WindowFixture::click(done);
    QTRY_COMPARE(
        shown(u"attendance"_s),
        (QStringList{u"attended"_s, u"attended"_s, u"attended"_s, u"attended"_s, u"attended"_s}));
    QCOMPARE(plain(library().latest().undoTitle), u"Attendance of 2 records: attended"_s);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"bulkDialog"_s));
    QCOMPARE(list()->selectedIds().size(), 3); // to go on with them
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(shown(u"attendance"_s).at(1), u"no-show"_s);
    QTRY_COMPARE(shown(u"attendance"_s).at(3), u"excused"_s);
}

void TestListWork::bulk_leavesOutWhatChangedMeanwhile()
{
    WindowFixture::giveFocus(table());
    table()->selectAll();
    list()->commands()->change->trigger();
    choose(m_fixture->find<QComboBox>(u"bulkField"_s), u"Answer (RSVP)"_s);
    choose(dialogPart<FieldEditor>(u"bulkValue"_s)->input(), u"accepted"_s);
    auto *done = dialogPart<QPushButton>(u"bulkDone"_s);
    QTRY_VERIFY(done->isEnabled());
    editElsewhere(u"Bea"_s, u"rsvp"_s, u"declined"_s);
    WindowFixture::click(done);
    QTRY_COMPARE(
        shown(u"rsvp"_s),
        (QStringList{u"accepted"_s, u"declined"_s, u"accepted"_s, u"accepted"_s, u"accepted"_s}));
}

void TestListWork::remove_ofSeveral_isOneUndo()
{
    goTo(u"Bea"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(shown(), (QStringList{u"Amina"_s, u"Dora"_s, u"Emil"_s}));
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(shown().size(), 5);
}

void TestListWork::menu_comesByTheKeyboard()
{
    goTo(u"Bea"_s);
    press(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = dialogPart<QMenu>(u"listMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            names.append(action->objectName());
    }
    QCOMPARE(names,
             (QStringList{u"listOpen"_s,
                          u"listEditCell"_s,
                          u"listCopy"_s,
                          u"listPaste"_s,
                          u"listChange"_s,
                          u"listRemove"_s,
                          u"listFilter"_s,
                          u"listColumns"_s}));
    menu->findChild<QAction *>(u"listColumns"_s)->trigger();
    menu->close();
    auto *columns = dialogPart<QMenu>(u"columnMenu"_s);
    QVERIFY(columns);
    auto *email = columns->findChild<QAction *>(u"column.mode"_s);
    QVERIFY(!email->isChecked());
    email->trigger();
    columns->close();
    QVERIFY(list()->columns().contains(u"mode"_s));
}

void TestListWork::registerToReadOnly_refusesClearly()
{
    m_fixture->trigger(u"closeRegister"_s);
    QTRY_VERIFY(!m_fixture->window().registers()->library());
    QVERIFY(QDir(m_fixture->path({})).mkpath(u".stfolder"_s)); // a folder that is shared
    markOpenElsewhere(m_fixture->path(u"lists.plenary"_s));
    m_fixture->window().registers()->open(m_fixture->path(u"lists.plenary"_s));
    QTRY_VERIFY(m_fixture->window().registers()->library());
    QVERIFY(library().isReadOnly());
    QTRY_COMPARE(shown().size(), 5);
    goTo(u"Bea"_s, u"attendance"_s);
    for (const int key : {int(Qt::Key_F2), int(Qt::Key_B), int(Qt::Key_V), int(Qt::Key_Delete)}) {
        list()->say({}, false);
        press(key, key == Qt::Key_F2 ? Qt::NoModifier : Qt::ControlModifier);
        QVERIFY2(said().contains(u"can only be read"_s), qPrintable(said()));
    }
    QVERIFY(!list()->commands()->cells()->editor());
    QVERIFY(!m_fixture->find<QWidget>(u"bulkDialog"_s));
}

QTEST_MAIN(TestListWork)
#include "tst_listwork.moc"
