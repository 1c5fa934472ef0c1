// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/fieldnote.h"
#include "app/gui/forms/formsheet.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/registers.h"
#include "models/groupedlistmodel.h"
#include "models/windowmodel.h"
#include "support/testdatabase.h"

#include <QtCore/QPointer>
#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

namespace
{

/// Three people at one meeting; one country that nobody can know.
constexpr auto participants =
    "Meeting;Year;City;Participant;Country;Organisation;Attended\r\n"
    "FORUM-1;2021;Nairobi;Amina Example;Kenya;Legal Aid Board;attended\r\n"
    "FORUM-1;2021;Nairobi;Bea Example;Kennya;Law Clinic;attended\r\n"
    "FORUM-1;2021;Nairobi;Carl Example;Norway;Law Clinic;no_show\r\n";

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void import_throughTheWizard_listsWhoCame();
    void import_cancelled_leavesNothing();
    void import_decisionInTheWizard_holds();
    void resolve_unknownCountry_isRemembered();
    void edit_thenUndo_bringsTheValueBack();
    void edit_nextField_isNotDisturbedByTheSave();
    void edit_wrongDate_staysAndSaysWhy();
    void link_isChosenByTypingItsName();
    void newRecord_isKeptByCreate();
    void newRecord_withTextNotUnderstood_isNotCreated();
    void undoKey_afterASave_takesTheChangeBack();
    void sort_byAClickOnTheHead_ordersTheRows();
    void find_wrongFilter_saysSoWhereItWasTyped();
    void asAt_isTyped();
    void chart_clickOnABar_listsExactlyItsRecords();
    void chart_tableStandsBelow_withTheSameNumbers();
    void report_ofTheSample_readsBack();
    void declaration_namesItsCoSponsors();
    void search_opensWhatItFound();
    void restart_bringsBackLayoutAndColumns();
    void open_somethingElse_saysSo();
    void members_showWhereTheyTookPart();

private:
    MainWindow &window() { return m_fixture->window(); }
    QTableView *participantTable() { return window().eventPanel()->participants()->table(); }
    QDialog *openWizard(const QString &file);
    void importParticipants();
    void chooseEvent(const QString &title);
    void chooseParticipant(const QString &name);
    QWidget *input(const QString &field);
    QString noteOf(const QString &field);
    static void chooseOffered(const QString &begin);

    std::unique_ptr<WindowFixture> m_fixture;
};

QDialog *TestMainWindow::openWizard(const QString &file)
{
    m_fixture->trigger(u"import"_s);
    auto *wizard = window().findChild<QDialog *>();
    WindowFixture::type(m_fixture->find<QLineEdit>(u"importFile"_s, wizard), file);
    return wizard;
}

/// From the file to the end; what is not understood stays open.
void TestMainWindow::importParticipants()
{
    m_fixture->makeRegister(u"forum.plenary"_s);
    m_fixture->writeFile(u"list.csv"_s, participants);
    QPointer<QDialog> wizard = openWizard(m_fixture->path(u"list.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    auto *title = m_fixture->find<QLabel>(u"wizardTitle"_s, wizard);
    QTRY_VERIFY2(next->isEnabled(),
                 qPrintable(m_fixture->find<QLabel>(u"fileMessage"_s, wizard)->text()));
    WindowFixture::click(next);
    WindowFixture::click(next);
    QTRY_COMPARE(title->text(), u"1 value to decide"_s);
    QTRY_VERIFY(next->isEnabled());
    WindowFixture::click(next);
    QTRY_COMPARE(title->text(), u"Imported"_s);
    WindowFixture::click(next);
    QTRY_VERIFY(!wizard || !wizard->isVisible());
}

void TestMainWindow::chooseEvent(const QString &title)
{
    WindowFixture::clickRow(window().docks()->conferences->list(), title);
    QTRY_VERIFY(window().eventPanel()->event() != 0);
}

void TestMainWindow::chooseParticipant(const QString &name)
{
    WindowFixture::clickRow(participantTable(), name);
    QTRY_COMPARE(window().docks()->form->current().name, name);
}

QWidget *TestMainWindow::input(const QString &field)
{
    return window().docks()->form->editor(field)->input();
}

/// What is said under a field.
QString TestMainWindow::noteOf(const QString &field)
{
    return window().docks()->form->sheet()->note(field)->words();
}

/// What is offered while typing changes with each letter: takes the first once it begins so.
void TestMainWindow::chooseOffered(const QString &begin)
{
    const auto first = [] {
        const auto *popup = qobject_cast<QAbstractItemView *>(qApp->activePopupWidget());
        return popup ? popup->model()->index(0, 0).data().toString() : QString();
    };
    QTRY_VERIFY2(first().startsWith(begin), qPrintable(first()));
    QTest::keyClick(qApp->activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(qApp->activePopupWidget(), Qt::Key_Return);
}

void TestMainWindow::import_throughTheWizard_listsWhoCame()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    QTRY_COMPARE(participantTable()->model()->rowCount(), 3);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Example"_s));
    const auto *recorded = window().findChild<QWidget *>(u"sheetRecorded"_s);
    const auto words = [recorded] {
        QStringList all;
        for (const auto *number : recorded->findChildren<QAbstractButton *>())
            all.append(number->text());
        return all;
    };
    QTRY_COMPARE(words(), (QStringList{u"2 people attended"_s, u"1 country represented"_s}));
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(window().docks()->conferences->model()->total(), 0);
    m_fixture->trigger(u"redo"_s);
    QTRY_COMPARE(window().docks()->conferences->model()->total(), 1);
}

void TestMainWindow::import_cancelled_leavesNothing()
{
    m_fixture->makeRegister(u"forum.plenary"_s);
    m_fixture->writeFile(u"list.csv"_s, participants);
    QPointer<QDialog> wizard = openWizard(m_fixture->path(u"list.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    QTRY_VERIFY(next->isEnabled());
    WindowFixture::click(next);
    WindowFixture::click(next);
    QTRY_VERIFY(next->isEnabled());
    WindowFixture::click(m_fixture->find<QPushButton>(u"wizardCancel"_s, wizard));
    QTRY_VERIFY(!wizard);
    QCOMPARE(window().docks()->conferences->model()->total(), 0);
    QCOMPARE(participantTable()->model()->rowCount(), 0);
}

void TestMainWindow::import_decisionInTheWizard_holds()
{
    m_fixture->makeRegister(u"forum.plenary"_s);
    m_fixture->writeFile(u"list.csv"_s, participants);
    QPointer<QDialog> wizard = openWizard(m_fixture->path(u"list.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    auto *title = m_fixture->find<QLabel>(u"wizardTitle"_s, wizard);
    QTRY_VERIFY(next->isEnabled());
    WindowFixture::click(next);
    WindowFixture::click(next);
    QTRY_VERIFY(m_fixture->find<QComboBox>(u"answer.Kennya"_s, wizard));
    WindowFixture::type(m_fixture->find<QComboBox>(u"answer.Kennya"_s, wizard)->lineEdit(),
                        u"Kenya"_s);
    QTRY_COMPARE(next->text(), u"Try again"_s);
    WindowFixture::click(next);
    QTRY_COMPARE(title->text(), u"Everything is understood"_s);
    WindowFixture::click(next);
    QTRY_COMPARE(title->text(), u"Imported"_s);
    WindowFixture::click(next);
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Bea Example"_s);
    QCOMPARE(static_cast<QLineEdit *>(input(u"represents"_s))->text(), u"Kenya"_s);
}

void TestMainWindow::resolve_unknownCountry_isRemembered()
{
    importParticipants();
    auto *resolve = window().findChild<QAction *>(u"resolve"_s);
    QTRY_VERIFY(resolve->isVisible());
    m_fixture->trigger(u"resolve"_s);
    QTRY_VERIFY(m_fixture->find<QComboBox>(u"answer.Kennya"_s));
    WindowFixture::type(m_fixture->find<QComboBox>(u"answer.Kennya"_s)->lineEdit(), u"Kenya"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"accept.Kennya"_s));
    QTRY_VERIFY(!resolve->isVisible());
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Bea Example"_s);
    QCOMPARE(static_cast<QLineEdit *>(input(u"represents"_s))->text(), u"Kenya"_s);
    // The next list with the same spelling needs no decision.
    m_fixture->writeFile(u"next.csv"_s, QByteArray(participants).replace("FORUM-1", "FORUM-2"));
    QPointer<QDialog> wizard = openWizard(m_fixture->path(u"next.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    QTRY_VERIFY(next->isEnabled());
    WindowFixture::click(next);
    WindowFixture::click(next);
    QTRY_COMPARE(m_fixture->find<QLabel>(u"wizardTitle"_s, wizard)->text(),
                 u"Everything is understood"_s);
}

void TestMainWindow::edit_thenUndo_bringsTheValueBack()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Amina Example"_s);
    WindowFixture::type(input(u"name_then"_s), u"Amina Corrected"_s);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Corrected"_s));
    const QAbstractItemModel *history = window().docks()->history->list()->model();
    QTRY_COMPARE(history->index(0, 0).data().toString(), u"Name as listed"_s);
    QVERIFY(window().findChild<QAction *>(u"undo"_s)->text().contains(u"Name as listed"_s));
    m_fixture->trigger(u"undo"_s);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Example"_s));
    QTRY_COMPARE(static_cast<QLineEdit *>(input(u"name_then"_s))->text(), u"Amina Example"_s);
    m_fixture->trigger(u"redo"_s);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Corrected"_s));
}

/// Who types on while the field before is being saved loses nothing, and meets no conflict with
/// oneself.
void TestMainWindow::edit_nextField_isNotDisturbedByTheSave()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Amina Example"_s);
    auto *title = static_cast<QLineEdit *>(input(u"honorific_then"_s));
    auto *position = static_cast<QLineEdit *>(input(u"position_then"_s));
    WindowFixture::giveFocus(title);
    QTest::keyClicks(title, u"Ms"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    QTest::keyClicks(position, u"Head of"_s);
    QTRY_VERIFY(noteOf(u"honorific_then"_s).startsWith(u"Saved"_s));
    QTRY_COMPARE(window().docks()->history->list()->model()->index(0, 0).data().toString(),
                 u"Title"_s);
    QCOMPARE(position->text(), u"Head of"_s);
    QTest::keyClicks(position, u" office"_s);
    QTest::keyClick(position, Qt::Key_Tab); // two saves in a row, the second before the answer
    auto *organisation = static_cast<QLineEdit *>(input(u"organisation_then"_s));
    QTest::keyClicks(organisation, u"!"_s);
    QTest::keyClick(organisation, Qt::Key_Return);
    QTRY_COMPARE(window().docks()->history->list()->model()->index(0, 0).data().toString(),
                 u"Organisation as listed"_s);
    QTRY_VERIFY2(noteOf(u"organisation_then"_s).startsWith(u"Saved"_s),
                 qPrintable(noteOf(u"organisation_then"_s)));
    const Record &record = window().docks()->form->current().record;
    QTRY_COMPARE(record.text(u"position_then"), u"Head of office"_s);
    QTRY_COMPARE(record.text(u"honorific_then"), u"Ms"_s);
}

void TestMainWindow::edit_wrongDate_staysAndSaysWhy()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Amina Example"_s);
    auto *date = static_cast<QLineEdit *>(input(u"attended_on"_s));
    WindowFixture::type(date, u"yesterday"_s);
    QTRY_VERIFY(noteOf(u"attended_on"_s).contains(u"15 Nov 2016"_s));
    QCOMPARE(date->text(), u"yesterday"_s);
    const auto edge = [date] {
        return date->grab().toImage().pixelColor(0, date->height() / 2);
    };
    // The hue of a problem; the ring of the keyboard may lie over it.
    QTRY_VERIFY2(qAbs(edge().hslHue() - Theme::colour(ColourRole::Problem).hslHue()) < 12
                     && edge().hslSaturation() > 80,
                 qPrintable(edge().name()));
    WindowFixture::type(date, u"15 Nov 2021"_s);
    QTRY_COMPARE(window().docks()->form->current().record.text(u"attended_on"), u"2021-11-15"_s);
    QTRY_VERIFY(noteOf(u"attended_on"_s).startsWith(u"Saved"_s));
}

void TestMainWindow::link_isChosenByTypingItsName()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Carl Example"_s);
    auto *line = static_cast<QLineEdit *>(input(u"represents"_s));
    QCOMPARE(line->text(), u"Norway"_s);
    WindowFixture::giveFocus(line);
    line->selectAll();
    QTest::keyClicks(line, u"finl"_s);
    chooseOffered(u"Finland"_s);
    QTRY_COMPARE(line->text(), u"Finland"_s);
    QTRY_VERIFY(noteOf(u"represents"_s).startsWith(u"Saved"_s));
    const Value country = window().docks()->form->current().record.value(u"represents");
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(line->text(), u"Norway"_s);
    QVERIFY(window().docks()->form->current().record.value(u"represents") != country);
}

void TestMainWindow::newRecord_isKeptByCreate()
{
    m_fixture->makeRegister(u"empty.plenary"_s);
    m_fixture->trigger(u"new.event"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"createRecord"_s));
    WindowFixture::type(input(u"code"_s), u"FORUM-9"_s);
    WindowFixture::type(input(u"starts"_s), u"Nov 2029"_s);
    QCOMPARE(window().docks()->conferences->model()->total(), 0);
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QTRY_COMPARE(window().docks()->conferences->model()->total(), 1);
    QTRY_VERIFY(window().docks()->form->current().record.id != 0);
    QCOMPARE(window().docks()->form->current().record.text(u"starts"), u"2029-11"_s);
}

void TestMainWindow::newRecord_withTextNotUnderstood_isNotCreated()
{
    m_fixture->makeRegister(u"empty.plenary"_s);
    m_fixture->trigger(u"new.organisation"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"createRecord"_s));
    WindowFixture::type(input(u"name"_s), u"Legal Aid Board"_s);
    WindowFixture::type(input(u"country"_s), u"Nowhereland"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    const auto *message = window().findChild<QLabel *>(u"formMessage"_s);
    QTRY_VERIFY2(message->text().contains(u"Nowhereland"_s), qPrintable(message->text()));
    QCOMPARE(window().docks()->form->current().record.id, 0);
    QCOMPARE(static_cast<QLineEdit *>(input(u"country"_s))->text(), u"Nowhereland"_s);
    WindowFixture::type(input(u"country"_s), {});
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QTRY_VERIFY(window().docks()->form->current().record.id != 0);
}

void TestMainWindow::undoKey_afterASave_takesTheChangeBack()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    chooseParticipant(u"Amina Example"_s);
    WindowFixture::type(input(u"name_then"_s), u"Amina Corrected"_s);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Corrected"_s));
    QVERIFY(input(u"name_then"_s)->hasFocus());
    QTest::keyClick(input(u"name_then"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Example"_s));
    QTRY_COMPARE(static_cast<QLineEdit *>(input(u"name_then"_s))->text(), u"Amina Example"_s);
}

void TestMainWindow::sort_byAClickOnTheHead_ordersTheRows()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    QTRY_COMPARE(participantTable()->model()->rowCount(), 3);
    QHeaderView *head = participantTable()->horizontalHeader();
    const auto clickHead = [head] {
        const QPoint at(head->sectionViewportPosition(0) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
    };
    const auto first = [this] {
        return participantTable()->model()->index(0, 0).data().toString();
    };
    clickHead();
    QTRY_COMPARE(first(), u"Amina Example"_s);
    clickHead();
    QTRY_COMPARE(first(), u"Carl Example"_s);
}

void TestMainWindow::find_wrongFilter_saysSoWhereItWasTyped()
{
    importParticipants();
    chooseEvent(u"FORUM-1"_s);
    ListPanel *list = window().eventPanel()->participants();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto says = [list](const QString &words) {
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    for (const auto &[wrong, said] :
         {std::pair(u"nofield:bar"_s, u"nofield"_s), {u"country:KEN AND"_s, u"ends too early"_s}}) {
        WindowFixture::type(list->find(), wrong);
        QTRY_VERIFY2(says(said), qPrintable(wrong));
        QVERIFY(window().messages()->words().isEmpty());
    }
    WindowFixture::type(list->find(), u"country:KEN"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(says(u"1 record"_s));
}

void TestMainWindow::asAt_isTyped()
{
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    m_fixture->trigger(u"showDeclarations"_s);
    WindowFixture::clickRow(window().docks()->texts->list(), u"CCPCJ resolution 25/2"_s);
    QTRY_COMPARE(window().statusPanel()->matrix()->spec().categories.size(), 17);
    WindowFixture::type(m_fixture->find<QLineEdit>(u"asAt"_s), u"Feb 2017"_s);
    QCOMPARE(window().statusPanel()->asAt(), QDate(2017, 2, 28));
    WindowFixture::type(m_fixture->find<QLineEdit>(u"asAt"_s), u"soon"_s);
    QCOMPARE(window().statusPanel()->asAt(), QDate(2017, 2, 28));
    QCOMPARE(m_fixture->find<QLineEdit>(u"asAt"_s)->text(), u"soon"_s);
}

void TestMainWindow::chart_clickOnABar_listsExactlyItsRecords()
{
    importParticipants();
    ChartPanel *chart = window().docks()->chart;
    QTRY_VERIFY(!chart->view()->scene().hits.isEmpty());
    const auto &hits = chart->view()->scene().hits;
    // The bar of the people of the African group: one person.
    const auto african = std::ranges::find_if(hits, [chart](const ChartHit &hit) {
        return hit.series >= 0
            && chart->view()->spec().series.at(hit.series).label.contains(u"African"_s);
    });
    QVERIFY(african != hits.end());
    QTest::mouseClick(chart->view()->viewport(),
                      Qt::LeftButton,
                      {},
                      chart->view()->viewportRect(*african).center());
    QTRY_COMPARE(participantTable()->model()->rowCount(), 1);
    QTRY_VERIFY(WindowFixture::hasRow(participantTable(), u"Amina Example"_s));
    // The chip takes the filter away again.
    auto *chip = m_fixture->find<QAbstractButton>(u"filterChip"_s, window().eventPanel());
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(participantTable()->model()->rowCount(), 3);
}

void TestMainWindow::chart_tableStandsBelow_withTheSameNumbers()
{
    importParticipants();
    ChartPanel *chart = window().docks()->chart;
    QTRY_VERIFY(!chart->view()->spec().categories.isEmpty());
    auto *tabs = m_fixture->find<QTabBar>(u"chartTabs"_s);
    QVERIFY(!chart->table()->isVisible());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QTRY_VERIFY(chart->table()->isVisible());
    QVERIFY(chart->view()->isVisible());
    QVERIFY(chart->table()->mapTo(chart, QPoint()).y() > chart->view()->mapTo(chart, QPoint()).y());
    QCOMPARE(chart->table()->rowCount(), chart->view()->spec().categories.size());
}

void TestMainWindow::report_ofTheSample_readsBack()
{
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    chooseEvent(u"Buenos Aires 2016"_s);
    QTRY_COMPARE(window().eventPanel()->facts().code, u"BUENOS-AIRES-2016"_s);
    const QString target = m_fixture->path(u"summary.pdf"_s);
    filechooser::setNextAnswer(target);
    m_fixture->trigger(u"savePaper"_s);
    QTRY_VERIFY2(window().messages()->words().startsWith(u"Wrote"_s),
                 qPrintable(window().messages()->words()));
    const QString text = pdfText(target);
    QVERIFY(text.contains(u"Buenos Aires"_s));
    QVERIFY(text.contains(u"more than 200 participants"_s));
    QVERIFY(text.contains(u"not recorded"_s));
    // Where it cannot be written, the window says so and nothing is left there.
    filechooser::setNextAnswer(m_fixture->path(u"missing/summary.pdf"_s));
    m_fixture->trigger(u"savePaper"_s);
    QTRY_VERIFY(window().messages()->words().contains(u"missing"_s));
}

void TestMainWindow::declaration_namesItsCoSponsors()
{
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    m_fixture->trigger(u"showDeclarations"_s);
    WindowFixture::clickRow(window().docks()->texts->list(), u"CCPCJ resolution 25/2"_s);
    QTRY_COMPARE(window().statusPanel()->matrix()->spec().categories.size(), 17);
    const QString target = m_fixture->path(u"status.pdf"_s);
    filechooser::setNextAnswer(target);
    m_fixture->trigger(u"savePaper"_s);
    QTRY_VERIFY(window().messages()->words().startsWith(u"Wrote"_s));
    const QString text = pdfText(target);
    for (const auto &country : {u"Argentina"_s, u"Kenya"_s, u"Thailand"_s, u"Serbia"_s, u"Japan"_s})
        QVERIFY2(text.contains(country), qPrintable(country));
}

void TestMainWindow::search_opensWhatItFound()
{
    m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    auto *box = m_fixture->find<QLineEdit>(u"searchBox"_s);
    WindowFixture::giveFocus(box);
    QTest::keyClicks(box, u"finland"_s);
    chooseOffered(u"Finland"_s);
    QTRY_COMPARE(window().docks()->form->current().name, u"Finland"_s);
}

void TestMainWindow::restart_bringsBackLayoutAndColumns()
{
    importParticipants();
    window().findChild<QDockWidget *>(u"dock.history"_s)->close();
    ListPanel *list = window().eventPanel()->participants();
    list->setColumns({u"name_then"_s, u"attendance"_s});
    list->table()->setColumnWidth(0, 222);
    m_fixture->restart();
    window().openRegister(m_fixture->path(u"forum.plenary"_s));
    QTRY_VERIFY(window().registers()->library());
    QVERIFY(!window().findChild<QDockWidget *>(u"dock.history"_s)->isVisible());
    QVERIFY(window().findChild<QDockWidget *>(u"dock.record"_s)->isVisible());
    list = window().eventPanel()->participants();
    QCOMPARE(list->model()->columns(), (QStringList{u"name_then"_s, u"attendance"_s}));
    QCOMPARE(list->table()->columnWidth(0), 222);
    m_fixture->trigger(u"undo"_s); // what was done before the restart
    QTRY_COMPARE(window().docks()->conferences->model()->total(), 0);
}

void TestMainWindow::open_somethingElse_saysSo()
{
    m_fixture->writeFile(u"letter.plenary"_s, "This is a letter and not a register at all.");
    filechooser::setNextAnswer(m_fixture->path(u"letter.plenary"_s));
    m_fixture->trigger(u"openRegister"_s);
    QTRY_VERIFY(window().messages()->words().contains(u"letter.plenary"_s));
    QVERIFY(!window().registers()->library());
}

void TestMainWindow::members_showWhereTheyTookPart()
{
    importParticipants();
    m_fixture->trigger(u"showMembers"_s);
    MembersPanel *members = window().docks()->members;
    members->show(Entity::Organisation);
    WindowFixture::clickRow(members->list(Entity::Organisation)->table(), u"Law Clinic"_s);
    QTRY_COMPARE(participantTable()->model()->rowCount(), 2);
    QTRY_COMPARE(window().docks()->form->current().name, u"Law Clinic"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
