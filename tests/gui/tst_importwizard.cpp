// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/fieldnote.h"
#include "app/gui/forms/formsheet.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/wizard/importwizard.h"
#include "app/gui/wizard/resultpage.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

namespace
{

constexpr auto list = "Meeting;Participant;Country;Category;Attended\n"
                      "FORUM-1;Amina Example;Kennya;Obsevers;Yes\n"
                      "FORUM-1;Bea Example;Kennya;Obsevers;yes\n"
                      "FORUM-1;Carl Example;Norge;Member State;Non\n";

} // namespace

/// The import wizard in the hands of somebody who has never seen it.
class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void headingsRow_isWhole_data();
    void headingsRow_isWhole();
    void steps_fitASmallScreen_data();
    void steps_fitASmallScreen();
    void answer_opensByAClickAnywhere();
    void answer_chosen_countsWithoutAccept();
    void answer_chosenAnew_takesThePlaceOfTheFirst();
    void answer_thatIsNone_holdsTheImport();
    void answer_wheelDecidesNothing();
    void suggestion_ofAYes_waitsForSomebody();
    void escape_untouched_closes();
    void escape_afterMapping_asks();
    void escape_afterADecision_asks();
    void close_afterAConstant_asks();
    void escape_whenImported_closes();
    void result_saysTextsAndRecords();
    void openValue_standsBesideItsField();

private:
    void openWizard(const QString &language = {});
    void goOn(const QString &title);
    void toValues();
    QComboBox *answer(const QString &typed)
    {
        return m_fixture->find<QComboBox>(u"answer."_s + typed, m_wizard);
    }
    QPushButton *next() { return m_fixture->find<QPushButton>(u"wizardNext"_s, m_wizard); }
    QString title() { return m_fixture->find<QLabel>(u"wizardTitle"_s, m_wizard)->text(); }
    const RecordForm *recordOf(const QString &participant);
    QWidget *question() { return m_fixture->find<QWidget>(u"notSaved"_s); }
    static void chooseByMouse(QComboBox *box, const QString &answer);

    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<ImportWizard> m_wizard;
};

void TestImportWizard::cleanup()
{
    m_fixture.reset();
    Theme::install(*qApp, Theme::Mode::Light);
}

void TestImportWizard::openWizard(const QString &language)
{
    m_fixture = std::make_unique<WindowFixture>(language);
    m_fixture->makeRegister(u"forum.plenary"_s);
    m_fixture->writeFile(u"list.csv"_s, list);
    m_fixture->trigger(u"import"_s);
    m_wizard = m_fixture->window().findChild<ImportWizard *>();
    QVERIFY(m_wizard);
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    WindowFixture::type(m_fixture->find<QLineEdit>(u"importFile"_s, m_wizard),
                        m_fixture->path(u"list.csv"_s));
    QTRY_VERIFY2(next()->isEnabled(),
                 qPrintable(m_fixture->find<QLabel>(u"fileMessage"_s, m_wizard)->text()));
}

/// Presses the button that leads on, and waits for what comes.
void TestImportWizard::goOn(const QString &expected)
{
    WindowFixture::click(next());
    QTRY_COMPARE(title(), expected);
    QTRY_VERIFY(next() && next()->isEnabled());
}

void TestImportWizard::toValues()
{
    openWizard();
    WindowFixture::click(next());
    goOn(u"4 values to decide"_s);
    QTRY_VERIFY(answer(u"Kennya"_s));
    QTRY_VERIFY(next()->hasFocus());
}

/// Clicks into the words of the field, and then on an answer of the list that opens.
void TestImportWizard::chooseByMouse(QComboBox *box, const QString &answer)
{
    WindowFixture::click(box->lineEdit());
    QTRY_VERIFY(qApp->activePopupWidget());
    auto *offered = qobject_cast<QAbstractItemView *>(qApp->activePopupWidget());
    QVERIFY(offered);
    WindowFixture::clickRow(offered, answer);
    QTRY_VERIFY(!qApp->activePopupWidget());
    QCOMPARE(box->currentText(), answer);
}

/// Closes what is left of the wizard and shows a participant in the form.
const RecordForm *TestImportWizard::recordOf(const QString &participant)
{
    if (m_wizard)
        m_wizard->close();
    MainWindow &window = m_fixture->window();
    const RecordForm *form = window.docks()->form;
    [&] {
        WindowFixture::clickRow(window.docks()->conferences->list(), u"FORUM-1"_s);
        WindowFixture::clickRow(window.eventPanel()->participants()->table(), participant);
        QTRY_COMPARE(form->current().name, participant);
    }();
    return form;
}

void TestImportWizard::headingsRow_isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    for (const char *language : {"en", "fr", "ar"}) {
        for (const int size : {100, 150, 200})
            QTest::addRow("%s %d", language, size) << QString::fromLatin1(language) << size;
    }
}

void TestImportWizard::headingsRow_isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, size);
    openWizard(language);
    Theme::install(*qApp, Theme::Mode::Light, size);
    auto *box = m_fixture->find<QSpinBox>(u"importHeader"_s, m_wizard);
    auto *line = box->findChild<QLineEdit *>();
    constexpr int margins = 2 * 2 + 1; // of a line, and its cursor
    const auto needed = [line, margins] {
        return line->fontMetrics().horizontalAdvance(line->text()) + margins;
    };
    QTRY_VERIFY2(line->width() >= needed(),
                 qPrintable(u"%1 has %2 of %3"_s.arg(
                     line->text(), QString::number(line->width()), QString::number(needed()))));
    box->setValue(box->maximum());
    QVERIFY(line->width() >= needed());
}

void TestImportWizard::steps_fitASmallScreen_data()
{
    headingsRow_isWhole_data();
}

/// Nothing of a page asks for more than a screen of 1280 x 800 has, and no words of a button are
/// cut.
void TestImportWizard::steps_fitASmallScreen()
{
    QFETCH(QString, language);
    QFETCH(int, size);
    openWizard(language);
    Theme::install(*qApp, Theme::Mode::Light, size);
    m_wizard->resize(1120, 720);
    for (int step = 0; step < 3; ++step) {
        if (step > 0) {
            WindowFixture::click(next());
            QTRY_VERIFY(next()->isEnabled());
        }
        QVERIFY2(m_wizard->minimumSizeHint().width() <= 1240,
                 qPrintable(QString::number(m_wizard->minimumSizeHint().width())));
        QVERIFY2(m_wizard->minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(m_wizard->minimumSizeHint().height())));
        for (const auto *button : m_wizard->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            const auto *list = m_wizard->findChild<QScrollArea *>();
            if (!list->isAncestorOf(button))
                QVERIFY2(m_wizard->rect().contains(
                             QRect(button->mapTo(m_wizard, QPoint()), button->size())),
                         qPrintable(button->text()));
        }
    }
}

void TestImportWizard::answer_opensByAClickAnywhere()
{
    toValues();
    QComboBox *box = answer(u"Obsevers"_s);
    WindowFixture::click(box->lineEdit(), {8, box->lineEdit()->height() / 2});
    QTRY_VERIFY(qApp->activePopupWidget());
    auto *offered = qobject_cast<QAbstractItemView *>(qApp->activePopupWidget());
    QCOMPARE(offered->model()->rowCount(), box->count());
    QTest::keyClicks(offered, u"observ"_s); // typing still picks among them
    QTRY_COMPARE(offered->model()->rowCount(), 2);
    QTest::keyClick(offered, Qt::Key_Escape);
    QVERIFY(!qApp->activePopupWidget());
    QVERIFY(m_wizard->isVisible());
}

void TestImportWizard::answer_chosen_countsWithoutAccept()
{
    toValues();
    chooseByMouse(answer(u"Obsevers"_s), u"observers, kind not stated"_s);
    QCOMPARE(m_fixture->find<QPushButton>(u"accept.Obsevers"_s, m_wizard)->text(), u"Accepted"_s);
    // Typed, and left without Return.
    QLineEdit *country = answer(u"Kennya"_s)->lineEdit();
    WindowFixture::giveFocus(country);
    country->selectAll();
    QTest::keyClicks(country, u"Kenya"_s);
    QTest::keyClick(country, Qt::Key_Escape); // what is offered
    QTest::keyClick(country, Qt::Key_Tab);
    QCOMPARE(next()->text(), u"Try again"_s);
    goOn(u"2 values to decide"_s); // Yes and Non: nobody has chosen there
    goOn(u"Imported"_s);
    const RecordForm *form = recordOf(u"Amina Example"_s);
    QCOMPARE(form->current().record.text(u"category"), u"observer"_s);
    QCOMPARE(form->current().links.value(u"represents"_s), u"Kenya"_s);
    QCOMPARE(form->current().record.text(u"attendance"), u"not_recorded"_s);
}

void TestImportWizard::answer_chosenAnew_takesThePlaceOfTheFirst()
{
    toValues();
    chooseByMouse(answer(u"Obsevers"_s), u"observers, kind not stated"_s);
    chooseByMouse(answer(u"Obsevers"_s), u"media"_s);
    WindowFixture::type(answer(u"Kennya"_s)->lineEdit(), u"Kenya"_s);
    // Emptied again: nothing is decided about it.
    QLineEdit *country = answer(u"Kennya"_s)->lineEdit();
    country->selectAll();
    QTest::keyClick(country, Qt::Key_Delete);
    QCOMPARE(m_fixture->find<QPushButton>(u"accept.Kennya"_s, m_wizard)->text(), u"Accept"_s);
    QTest::keyClick(country, Qt::Key_Tab);
    goOn(u"3 values to decide"_s);
    goOn(u"Imported"_s);
    const RecordForm *form = recordOf(u"Amina Example"_s);
    QCOMPARE(form->current().record.text(u"category"), u"media"_s);
    QVERIFY(form->current().record.value(u"represents").isNull());
}

void TestImportWizard::answer_thatIsNone_holdsTheImport()
{
    toValues();
    QLineEdit *country = answer(u"Kennya"_s)->lineEdit();
    WindowFixture::type(country, u"Kenyastan"_s);
    WindowFixture::click(next());
    auto *note = m_fixture->find<FieldNote>(u"answerNote.Kennya"_s, m_wizard);
    QVERIFY(note);
    QVERIFY2(note->words().startsWith(u"None of the answers"), qPrintable(note->words()));
    QCOMPARE(title(), u"4 values to decide"_s);
    WindowFixture::type(country, {}); // open again
    QVERIFY(!note->isVisible());
    goOn(u"Imported"_s);
}

void TestImportWizard::answer_wheelDecidesNothing()
{
    toValues();
    QComboBox *box = answer(u"Kennya"_s);
    WindowFixture::giveFocus(box->lineEdit());
    const QString before = box->currentText();
    const QPointF at = box->rect().center();
    QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentText(), before);
    QCOMPARE(next()->text(), u"Import"_s);
}

void TestImportWizard::suggestion_ofAYes_waitsForSomebody()
{
    toValues();
    QCOMPARE(answer(u"Yes"_s)->currentText(), u"attended"_s);
    QCOMPARE(answer(u"Non"_s)->currentText(), u"no-show"_s);
    auto *note = m_fixture->find<FieldNote>(u"answerNote.Yes"_s, m_wizard);
    QVERIFY(note);
    QCOMPARE(note->words(), u"Suggested, not accepted yet"_s);
    QCOMPARE(next()->text(), u"Import"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"accept.Yes"_s, m_wizard));
    QVERIFY(!note->isVisible());
    WindowFixture::click(m_fixture->find<QPushButton>(u"accept.Non"_s, m_wizard));
    goOn(u"2 values to decide"_s);
}

void TestImportWizard::escape_untouched_closes()
{
    toValues();
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(!question());
}

void TestImportWizard::escape_afterMapping_asks()
{
    openWizard();
    WindowFixture::click(next());
    auto *choice = m_fixture->find<QComboBox>(u"map.Category"_s, m_wizard);
    WindowFixture::giveFocus(choice);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(choice->currentText(), u"Do not import"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape); // a key too many loses nothing
    QTRY_VERIFY(!question());
    QVERIFY(m_wizard && m_wizard->isVisible());
    QCOMPARE(choice->currentText(), u"Do not import"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(question());
    WindowFixture::click(m_fixture->find<QPushButton>(u"loseUnsaved"_s));
    QTRY_VERIFY(!m_wizard);
}

void TestImportWizard::escape_afterADecision_asks()
{
    toValues();
    chooseByMouse(answer(u"Obsevers"_s), u"media"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"wizardCancel"_s, m_wizard));
    QTRY_VERIFY(question());
    QVERIFY(m_wizard && m_wizard->isVisible());
    WindowFixture::click(m_fixture->find<QPushButton>(u"loseUnsaved"_s));
    QTRY_VERIFY(!m_wizard);
}

void TestImportWizard::close_afterAConstant_asks()
{
    openWizard();
    m_fixture->writeFile(u"list.csv"_s, "Participant;Country\nAmina Example;Kenya\n");
    auto *file = m_fixture->find<QLineEdit>(u"importFile"_s, m_wizard);
    WindowFixture::type(file, {});
    WindowFixture::type(file, m_fixture->path(u"list.csv"_s));
    QTRY_VERIFY(next()->isEnabled());
    WindowFixture::click(next());
    auto *code = m_fixture->find<QComboBox>(u"constant.event.code"_s, m_wizard);
    QVERIFY(code);
    WindowFixture::type(code->lineEdit(), u"FORUM-1"_s);
    m_wizard->close();
    QTRY_VERIFY(question());
    QVERIFY(m_wizard && m_wizard->isVisible());
}

void TestImportWizard::escape_whenImported_closes()
{
    toValues();
    chooseByMouse(answer(u"Obsevers"_s), u"media"_s);
    goOn(u"3 values to decide"_s);
    goOn(u"Imported"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(!question());
}

/// The same number of texts as "To resolve" has, and each record once.
void TestImportWizard::result_saysTextsAndRecords()
{
    toValues();
    goOn(u"Imported"_s);
    auto *open = m_fixture->find<QLabel>(u"resultOpen"_s, m_wizard);
    QVERIFY(open);
    const QStringList lines = open->text().split(u'\n');
    const auto counted = [](int texts, int records) {
        return u"%1 in %2"_s.arg(ResultPage::tr("%n text(s)", nullptr, texts),
                                 ResultPage::tr("%n record(s)", nullptr, records));
    };
    QVERIFY2(lines.first().startsWith(u"Not understood: "_s + counted(4, 3) + u"."),
             qPrintable(open->text()));
    QCOMPARE(lines.mid(1),
             (QStringList{u"• Attendance: "_s + counted(2, 3),
                          u"• Category: "_s + counted(1, 2),
                          u"• Represented country: "_s + counted(1, 2)}));
    auto *resolve = m_fixture->find<QPushButton>(u"resultResolve"_s, m_wizard);
    QCOMPARE(resolve->text(), u"Decide about 4 values…"_s);
    WindowFixture::click(resolve);
    QTRY_VERIFY(!m_wizard);
    const auto *action = m_fixture->window().findChild<QAction *>(u"resolve"_s);
    QTRY_COMPARE(action->text(), u"To resolve: 4"_s);
}

void TestImportWizard::openValue_standsBesideItsField()
{
    toValues();
    goOn(u"Imported"_s);
    const RecordForm *form = recordOf(u"Amina Example"_s);
    const auto note = [form](const QString &field) {
        return form->sheet()->note(field)->words();
    };
    QVERIFY2(note(u"category"_s).contains(u"“Obsevers”"), qPrintable(note(u"category"_s)));
    QVERIFY2(note(u"represents"_s).contains(u"“Kennya”"), qPrintable(note(u"represents"_s)));
    QVERIFY(note(u"role"_s).isEmpty());
    // Decided for one record in its form: neither it nor a later decision says otherwise.
    auto *category = static_cast<QComboBox *>(form->editor(u"category"_s)->input());
    WindowFixture::giveFocus(category);
    QTest::keyClick(category, Qt::Key_End);
    QTRY_VERIFY(!note(u"category"_s).contains(u"“Obsevers”"));
    recordOf(u"Carl Example"_s);
    QVERIFY(note(u"represents"_s).isEmpty());
    QVERIFY(note(u"attendance"_s).contains(u"“Non”"));
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
