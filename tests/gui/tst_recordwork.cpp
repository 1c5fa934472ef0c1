// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/lists/listbar.h"
#include "app/gui/lists/listcommands.h"
#include "app/gui/look/chip.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/window/docks.h"
#include "app/gui/window/registers.h"
#include "core/fieldtables.h"
#include "models/windowmodel.h"
#include "storage/listquery.h"
#include "support/libraryfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// What the lists, the form and the headings of the window do for each other.
class TestRecordWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void cell_ofTheForm_opensItsFieldThere_data();
    void cell_ofTheForm_opensItsFieldThere();
    void rename_isHeardByHeadingAndChips();
    void rename_keepsTheRowSelected();
    void rename_isHeardByALinkInTheForm();
    void emptyList_saysWhatIsEmpty();
    void link_isNotMadeWhereNobodyMakesIt();
    void newSeat_asksForItsLinksFirst();
    void newSeat_isShownInTheList();
    void filter_leavesTheKeyboardToTheList();
    void words_ofTheMenuAreThoseOfTheTabs();
    void register_openedAgain_isWhereItWas();

private:
    MainWindow &window() { return m_fixture->window(); }
    RecordForm &form() { return *window().docks()->form; }
    ListPanel *seats() { return window().eventPanel()->participants(); }
    ListPanel *organisations() { return window().docks()->members->list(Entity::Organisation); }
    QWidget *input(const QString &field) { return form().editor(field)->input(); }
    QStringList namesIn(const ListPanel *list, const QString &field);
    void rename(Entity entity, qint64 id, const QString &name);
    QStringList offers(QLineEdit *link, const QString &typed);
    QString title() { return m_fixture->find<QLabel>(u"sheetTitle"_s)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    qint64 m_event = 0, m_seat = 0, m_bureau = 0, m_clinic = 0;
};

void TestRecordWork::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->makeRegister(u"work.plenary"_s);
    const auto made = answerOf(
        window().registers()->library()->write<bool>([this](Database &database) -> Result<bool> {
            m_event = add(
                database, Entity::Event, {{u"code"_s, u"F1"_s}, {u"title"_s, u"First Forum"_s}});
            add(database, Entity::Event, {{u"code"_s, u"F2"_s}, {u"title"_s, u"Second Forum"_s}});
            m_bureau = add(database, Entity::Organisation, {{u"name"_s, u"Bureau"_s}});
            m_clinic = add(database, Entity::Organisation, {{u"name"_s, u"Clinic"_s}});
            for (const QString &name : {u"Amina"_s, u"Bea"_s, u"Carl"_s})
                m_seat = add(
                    database,
                    Entity::Participation,
                    {{u"name_then"_s, name}, {u"organisation"_s, m_bureau}, {u"event"_s, m_event}});
            return true;
        }));
    QVERIFY_RESULT(made);
    window().openRecord(Entity::Event, m_event);
    QTRY_COMPARE(seats()->model()->rowCount(), 3);
}

QStringList TestRecordWork::namesIn(const ListPanel *list, const QString &field)
{
    const auto column = static_cast<int>(list->model()->columns().indexOf(field));
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all.append(list->model()->index(row, column).data().toString());
    return all;
}

void TestRecordWork::rename(Entity entity, qint64 id, const QString &name)
{
    QVERIFY_RESULT(answerOf(window().registers()->library()->write<bool>(
        [entity, id, name](Database &database) -> Result<bool> {
            PLENARY_TRY(edit(database, entity, id, {{u"name"_s, name}}));
            return true;
        })));
}

QStringList TestRecordWork::offers(QLineEdit *link, const QString &typed)
{
    WindowFixture::giveFocus(link);
    link->selectAll();
    QTest::keyClicks(link, typed);
    QAbstractItemView *popup = nullptr;
    if (!QTest::qWaitFor([&popup] {
            popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
            return popup != nullptr;
        }))
        return {};
    QStringList all;
    for (int row = 0; row < popup->model()->rowCount(); ++row)
        all.append(popup->model()->index(row, 0).data().toString());
    popup->hide();
    return all;
}

void TestRecordWork::cell_ofTheForm_opensItsFieldThere_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("the name, by the key") << u"name_then"_s << false;
    QTest::newRow("the name, by the mouse") << u"name_then"_s << true;
    QTest::newRow("a link, by the key") << u"represents"_s << false;
    QTest::newRow("a link, by the mouse") << u"represents"_s << true;
}

void TestRecordWork::cell_ofTheForm_opensItsFieldThere()
{
    QFETCH(QString, field);
    QFETCH(bool, byMouse);
    QTableView *table = seats()->table();
    const int row = seats()->model()->rowOf(m_seat);
    const auto column = static_cast<int>(seats()->model()->columns().indexOf(field));
    const QModelIndex cell = seats()->model()->index(row, column);
    WindowFixture::giveFocus(table);
    if (byMouse) {
        const QPoint at = table->visualRect(cell).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    } else {
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
    }
    QTRY_COMPARE(form().current().record.id, m_seat);
    QTRY_VERIFY(input(field)->hasFocus());
    const auto *sheet = form().findChild<QScrollArea *>();
    const QPoint at = input(field)->mapTo(sheet->viewport(), QPoint(2, 2));
    QVERIFY(sheet->viewport()->rect().contains(at));
    if (field == u"name_then"_s)
        QCOMPARE(qobject_cast<QLineEdit *>(input(field))->selectedText(), u"Carl"_s);
}

void TestRecordWork::rename_isHeardByHeadingAndChips()
{
    m_fixture->trigger(u"showMembers"_s);
    window().openRecord(Entity::Organisation, m_bureau);
    QTRY_COMPARE(title(), u"Bureau"_s);
    auto *scope = m_fixture->find<Chip>(u"filterChip"_s, seats());
    QTRY_COMPARE(scope->text(), u"Bureau"_s);
    seats()->bar()->setFilter(*parseFilter(u"organisation:#%1"_s.arg(m_bureau)));
    auto *chip = m_fixture->find<Chip>(u"condition.0"_s, seats());
    QTRY_COMPARE(chip->text(), u"Organisation: Bureau"_s);
    QTRY_COMPARE(form().current().name, u"Bureau"_s);
    WindowFixture::type(input(u"name"_s), u"Agency"_s);
    QTRY_COMPARE(title(), u"Agency"_s);
    QTRY_COMPARE(scope->text(), u"Agency"_s);
    QTRY_COMPARE(chip->text(), u"Organisation: Agency"_s);
    QTRY_COMPARE(form().current().name, u"Agency"_s);
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(title(), u"Bureau"_s);
    QTRY_COMPARE(scope->text(), u"Bureau"_s);
    QTRY_COMPARE(chip->text(), u"Organisation: Bureau"_s);
    QCOMPARE(seats()->model()->rowCount(), 3);
}

/// Its place in the order is another one.
void TestRecordWork::rename_keepsTheRowSelected()
{
    m_fixture->trigger(u"showMembers"_s);
    WindowFixture::clickRow(organisations()->table(), u"Bureau"_s);
    QTRY_COMPARE(form().current().name, u"Bureau"_s);
    WindowFixture::type(input(u"name"_s), u"Zonal Bureau"_s);
    QTRY_COMPARE(namesIn(organisations(), u"name"_s),
                 (QStringList{u"Clinic"_s, u"Zonal Bureau"_s}));
    QTRY_COMPARE(organisations()->selected(), m_bureau);
    QVERIFY(input(u"name"_s)->hasFocus());
}

/// Also where it was gone back from: the way back says the new name.
void TestRecordWork::rename_isHeardByALinkInTheForm()
{
    window().openRecord(Entity::Organisation, m_bureau);
    QTRY_COMPARE(form().current().record.id, m_bureau);
    window().openRecord(Entity::Participation, m_seat);
    QTRY_COMPARE(form().current().name, u"Carl"_s);
    auto *link = qobject_cast<QLineEdit *>(input(u"organisation"_s));
    QTRY_COMPARE(link->text(), u"Bureau"_s);
    rename(Entity::Organisation, m_bureau, u"Agency"_s);
    QTRY_COMPARE(link->text(), u"Agency"_s);
    const auto *back = window().findChild<QAction *>(u"back"_s);
    QTRY_VERIFY2(back->toolTip().contains(u"Agency"_s), qPrintable(back->toolTip()));
}

void TestRecordWork::emptyList_saysWhatIsEmpty()
{
    m_fixture->trigger(u"showMembers"_s);
    window().openRecord(Entity::Organisation, m_clinic);
    QTRY_COMPARE(title(), u"Clinic"_s);
    const auto said = [this] {
        QStringList all;
        for (const QLabel *label : seats()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    };
    QTRY_VERIFY2(said().contains(u"No participations here for Clinic."_s),
                 qPrintable(said().join(u'|')));
}

void TestRecordWork::link_isNotMadeWhereNobodyMakesIt()
{
    seats()->commands()->filter->trigger();
    QComboBox *fields = nullptr;
    QTRY_VERIFY((fields = m_fixture->find<QComboBox>(u"filterField"_s)));
    fields->setCurrentIndex(fields->findText(u"Organisation"_s));
    emit fields->activated(fields->currentIndex());
    auto *link = m_fixture->find<QLineEdit>(u"filterLink"_s);
    QVERIFY(link);
    QCOMPARE(offers(link, u"bur"_s), QStringList{u"Bureau"_s});
    link->window()->close();
    seats()->table()->selectAll();
    seats()->commands()->change->trigger();
    QTRY_VERIFY((fields = m_fixture->find<QComboBox>(u"bulkField"_s)));
    fields->setCurrentIndex(fields->findText(u"Organisation"_s));
    emit fields->activated(fields->currentIndex());
    QWidget *value = nullptr;
    QTRY_VERIFY((value = m_fixture->find<QWidget>(u"bulkValue"_s)));
    QCOMPARE(offers(value->findChild<QLineEdit *>(), u"bur"_s), QStringList{u"Bureau"_s});
    value->window()->close();
    window().openRecord(Entity::Participation, m_seat); // the form makes them
    QTRY_COMPARE(form().current().record.id, m_seat);
    QCOMPARE(offers(qobject_cast<QLineEdit *>(input(u"organisation"_s)), u"bur"_s).size(), 2);
}

void TestRecordWork::newSeat_asksForItsLinksFirst()
{
    m_fixture->trigger(u"new.participation"_s);
    QTRY_VERIFY(form().editor(u"event"_s));
    const auto *sheet = form().findChild<QScrollArea *>();
    for (const QString &field : {u"event"_s, u"person"_s, u"organisation"_s}) {
        const QPoint at = input(field)->mapTo(sheet->viewport(), input(field)->rect().bottomLeft());
        QVERIFY2(sheet->viewport()->rect().contains(at), qPrintable(field));
        QVERIFY(at.y() < input(u"name_then"_s)->mapTo(sheet->viewport(), QPoint()).y());
    }
}

void TestRecordWork::newSeat_isShownInTheList()
{
    seats()->table()->setCurrentIndex(seats()->model()->index(0, 0));
    m_fixture->trigger(u"new.participation"_s);
    QTRY_COMPARE(form().current().record.id, 0);
    WindowFixture::type(input(u"name_then"_s), u"Zoe"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QTRY_COMPARE(seats()->model()->rowCount(), 4);
    QTRY_COMPARE(seats()->selected(), form().current().record.id);
    QCOMPARE(form().current().name, u"Zoe"_s);
    const QRect row = seats()->table()->visualRect(
        seats()->model()->index(seats()->table()->currentIndex().row(), 0));
    QVERIFY(seats()->table()->viewport()->rect().intersects(row));
    // Once shown it is left alone: another choice stays when the list is read again.
    seats()->table()->setCurrentIndex(seats()->model()->index(0, 0));
    const qint64 other = seats()->selected();
    rename(Entity::Organisation, m_bureau, u"Agency"_s);
    QTRY_VERIFY(!seats()->model()->isLoading());
    QCOMPARE(seats()->selected(), other);
}

void TestRecordWork::filter_leavesTheKeyboardToTheList()
{
    WindowFixture::click(m_fixture->find<Chip>(u"addFilter"_s, seats()));
    QComboBox *fields = nullptr;
    QTRY_VERIFY((fields = m_fixture->find<QComboBox>(u"filterField"_s)));
    fields->setCurrentIndex(fields->findText(u"Attendance"_s));
    emit fields->activated(fields->currentIndex());
    auto *values = m_fixture->find<QListWidget>(u"filterChoices"_s);
    values->item(0)->setCheckState(Qt::Checked);
    WindowFixture::click(m_fixture->find<QPushButton>(u"filterDone"_s));
    QTRY_VERIFY(!m_fixture->find<QComboBox>(u"filterField"_s));
    QTRY_VERIFY(seats()->table()->hasFocus());
    auto *chip = m_fixture->find<Chip>(u"condition.0"_s, seats());
    WindowFixture::giveFocus(form().findChild<QLineEdit *>());
    WindowFixture::click(chip, QPoint(chip->width() - 12, chip->height() / 2));
    QTRY_VERIFY(!m_fixture->find<Chip>(u"condition.0"_s, seats()));
    QTRY_VERIFY(seats()->table()->hasFocus());
}

/// One word for one thing: that of the field table.
void TestRecordWork::words_ofTheMenuAreThoseOfTheTabs()
{
    const auto *tabs = m_fixture->find<QTabBar>(u"sheetTabs"_s);
    for (const Entity entity : {Entity::Participation,
                                Entity::ReportedFigure,
                                Entity::Session,
                                Entity::EventOrganiser,
                                Entity::Instrument}) {
        const EntityTable &table = tableOf(entity);
        bool isTab = false;
        for (int tab = 0; tab < tabs->count(); ++tab)
            isTab = isTab || tabs->tabText(tab).startsWith(table.pluralLabel());
        QVERIFY2(isTab, qPrintable(table.pluralLabel()));
    }
    for (const auto &[perspective, entity] : {std::pair{u"showConferences"_s, Entity::Event},
                                              {u"showDeclarations"_s, Entity::Instrument}}) {
        const QString many = window().findChild<QAction *>(perspective)->text();
        const QString one =
            window().findChild<QAction *>(QString(u"new."_s + tableOf(entity).kind()))->text();
        QCOMPARE(many, QString(one + u's'));
    }
}

void TestRecordWork::register_openedAgain_isWhereItWas()
{
    const qint64 seat = seats()->model()->idAt(1);
    seats()->table()->setCurrentIndex(seats()->model()->index(1, 0));
    QTRY_COMPARE(form().current().record.id, seat);
    m_fixture->restart();
    window().openRegister(m_fixture->path(u"work.plenary"_s));
    QTRY_COMPARE(window().eventPanel()->event(), m_event);
    QTRY_COMPARE(window().eventPanel()->facts().code, u"F1"_s);
    QTRY_COMPARE(form().current().record.id, seat);
    QTRY_COMPARE(seats()->selected(), seat);
    // Another perspective: the conference comes when conferences are looked at.
    m_fixture->trigger(u"showMembers"_s);
    m_fixture->restart();
    window().openRegister(m_fixture->path(u"work.plenary"_s));
    QTRY_COMPARE(form().current().record.id, seat);
    QCOMPARE(window().eventPanel()->event(), 0);
    m_fixture->trigger(u"showConferences"_s);
    QTRY_COMPARE(window().eventPanel()->event(), m_event);
}

QTEST_MAIN(TestRecordWork)
#include "tst_recordwork.moc"
