// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/formsheet.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/chip.h"
#include "app/gui/look/linkbutton.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/resolvepanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/registers.h"
#include "app/gui/window/windowactions.h"
#include "core/text.h"
#include "figures/charts.h"
#include "gui/windowfixture.h"
#include "library/editing.h"
#include "library/register.h"
#include "models/groupedlistmodel.h"
#include "models/windowmodel.h"
#include "reliability/hostilestrings.h"
#include "storage/entitystore.h"
#include "storage/journal.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;
using namespace plenary;
using test::WindowFixture;

/// The real window on a register in which everything is called by hostile texts.
class TestHostileTextWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void panels_showPlainText();
    void charts_showPlainText();
    void commandsAndMessages_showPlainText();
    void wizard_showsPlainText();
    void hugeNames_leaveTheWindowItsSize();
    void fields_leftAlone_changeNothing();
    void nameOfTheFile_isNoTemplate();

private:
    MainWindow &window() { return m_fixture->window(); }
    void open(const QStringList &texts);
    void lookAround();
    static void lookAt(const QAbstractItemModel *model);
    static void lookAtTips(QAbstractItemView *view);
    qint64 changes();

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

namespace
{

const QRegularExpression &steering()
{
    static const QRegularExpression controls(
        u"[\\x{0000}-\\x{0008}\\x{000B}-\\x{001F}\\x{007F}-\\x{009F}\\x{202A}-\\x{202E}]"_s);
    return controls;
}

/// A tip is no markup, or it is one paragraph of escaped text.
QString faultOfTip(const QString &tip)
{
    if (tip.contains(steering()))
        return u"a control in the tip "_s + tip;
    if (!Qt::mightBeRichText(tip))
        return {};
    static const QRegularExpression only(u"^<p style='white-space:pre-wrap'>([^<>]*)</p>$"_s);
    return only.match(tip).hasMatch() ? QString() : QString(u"a tip of markup "_s + tip);
}

QString faultOfLabel(const QLabel &label)
{
    if (label.inherits("QTipLabel"))
        return faultOfTip(label.text());
    const bool isRich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (isRich)
        return u"markup in the label "_s + label.text();
    if (label.text().contains(steering()))
        return u"a control in the label "_s + label.text();
    return {};
}

QStringList faultsOf(const QWidget &widget)
{
    QStringList faults{faultOfTip(widget.toolTip())};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        faults << faultOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isNamed = qobject_cast<const LinkButton *>(button) != nullptr
            || qobject_cast<const Chip *>(button) != nullptr;
        if (isNamed && !button->shortcut().isEmpty())
            faults << u"a key from the name "_s + button->text();
        if (button->text().contains(steering()))
            faults << u"a control in the button "_s + button->text();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            faults << (tabs->tabText(i).contains(steering()) ? tabs->tabText(i) : QString())
                   << faultOfTip(tabs->tabToolTip(i));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            faults << (box->itemText(i).contains(steering()) ? box->itemText(i) : QString());
    }
    for (const QAction *action : widget.actions())
        faults << faultOfTip(action->toolTip())
               << (action->text().contains(steering()) ? action->text() : QString());
    faults.removeAll(QString());
    return faults;
}

} // namespace

/// Opens a register that stands there already.
void TestHostileTextWindow::open(const QStringList &texts)
{
    m_path = m_fixture->path(u"hostile.plenary"_s);
    {
        auto made = createRegister({m_path});
        QVERIFY(made);
        test::fillHostile(**made, texts);
    }
    window().openRegister(m_path);
    QTRY_VERIFY(window().registers()->library());
    QTRY_COMPARE(window().docks()->conferences->model()->total(), texts.size());
}

qint64 TestHostileTextWindow::changes()
{
    return *Journal(**Database::open({m_path})).count();
}

/// Everything that is visible now, windows and menus too.
void TestHostileTextWindow::lookAround()
{
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() && !qobject_cast<const QMenu *>(widget))
            continue;
        const QStringList faults = faultsOf(*widget);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u" | "_s)));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAt(view->model());
    }
    QVERIFY(window().minimumSizeHint().width() <= 1440);
    QVERIFY(window().minimumSizeHint().height() <= 900);
}

void TestHostileTextWindow::lookAt(const QAbstractItemModel *model)
{
    constexpr int most = 60;
    for (int row = 0; model && row < qMin(model->rowCount(), most); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            QVERIFY(!index.data().toString().contains(steering()));
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains(steering()));
            const QString fault = faultOfTip(index.data(Qt::ToolTipRole).toString());
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const QString head = model->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(!head.contains(steering()), qPrintable(head));
    }
}

/// The tips that the mouse brings up over the rows in sight.
void TestHostileTextWindow::lookAtTips(QAbstractItemView *view)
{
    for (int row = 0; row < qMin(view->model()->rowCount(), 12); ++row) {
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QHelpEvent help(
            QEvent::ToolTip, cell.center(), view->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(view->viewport(), &help);
        const QString fault = faultOfTip(QToolTip::text());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QToolTip::hideText();
}

void TestHostileTextWindow::panels_showPlainText()
{
    const QStringList texts = test::ownHostileTexts().mid(0, 45);
    open(texts.mid(0, 12) + texts.mid(37, 6));
    const NavigatorPanel *conferences = window().docks()->conferences;
    for (int row = 0; row < conferences->model()->rowCount(); ++row) {
        const qint64 id =
            conferences->model()->index(row).data(GroupedListModel::IdRole).toLongLong();
        if (id == 0)
            continue;
        window().openRecord(Entity::Event, id);
        QTRY_COMPARE(window().docks()->form->current().record.id, id);
        QTRY_COMPARE(window().eventPanel()->facts().code,
                     window().docks()->form->current().record.text(u"code"));
        QTRY_VERIFY(window().eventPanel()->participants()->model()->rowCount() > 0);
        lookAround();
    }
    lookAtTips(conferences->list());
    lookAtTips(window().eventPanel()->participants()->table());
    for (const Entity entity : {Entity::Person,
                                Entity::Organisation,
                                Entity::Country,
                                Entity::Instrument,
                                Entity::Participation}) {
        const auto database = Database::open({m_path});
        for (const Record &record : EntityStore(**database, entity).all()->mid(0, 300)) {
            if (entity == Entity::Country && record.text(u"code").size() == 3)
                continue; // those of the world
            if (entity == Entity::Participation && record.id % 37 != 0)
                continue;
            window().openRecord(entity, record.id);
            QTRY_VERIFY2_WITH_TIMEOUT(window().docks()->form->current().record.id == record.id
                                          && window().docks()->form->current().record.entity
                                              == record.entity,
                                      qPrintable(record.table().kind() + QString::number(record.id)
                                                 + window().messages()->words()),
                                      30000);
            QTRY_VERIFY(window().docks()->history->list()->model()->rowCount() > 0);
            lookAround();
        }
    }
    window().docks()->raise(window().docks()->resolve);
    lookAround();
}

void TestHostileTextWindow::charts_showPlainText()
{
    open(test::ownHostileTexts().mid(0, 12));
    ChartPanel *panel = window().docks()->chart;
    m_fixture->find<QTabBar>(u"chartTabs"_s)->setCurrentIndex(2);
    for (const QString &name : chartNames()) {
        panel->showChart(name);
        QTRY_VERIFY2_WITH_TIMEOUT(panel->view()->spec().id == name,
                                  qPrintable(name + window().messages()->words()),
                                  30000);
        lookAround();
        QVERIFY(!panel->view()->accessibleDescription().contains(steering()));
        for (const ChartHit &hit : panel->view()->scene().hits) {
            const QPoint at = panel->view()->viewportRect(hit).center();
            QHelpEvent help(QEvent::ToolTip, at, panel->view()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(panel->view()->viewport(), &help);
            const QString fault = faultOfTip(QToolTip::text());
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        lookAtTips(panel->table());
    }
}

void TestHostileTextWindow::commandsAndMessages_showPlainText()
{
    open({u"plain"_s});
    for (const QString &text : test::ownHostileTexts()) {
        window().messages()->showProblem(text);
        lookAround();
        QCOMPARE(window().messages()->words(), text::displayed(text));
        auto database = Database::open({m_path});
        Record person = Record::create(Entity::Person);
        person.setValue(u"name", text);
        auto changed = window().registers()->library()->write<qint64>([person](Database &db) {
            return addRecord(db, person);
        });
        QTRY_VERIFY(changed.future().isFinished());
        const QAction *undo = window().commands()->undo;
        const QString shown = text::displayedLine(text);
        // What a menu shows, after "&&" became "&" again.
        QTRY_VERIFY2(QString(undo->text()).replace(u"&&"_s, u"&"_s).contains(shown.left(150)),
                     qPrintable(undo->text()));
        QVERIFY(!undo->text().contains(u'\t'));
        QTextDocument tip;
        tip.setHtml(undo->toolTip());
        QVERIFY2(tip.toPlainText().simplified().contains(shown.left(100).simplified()),
                 qPrintable(tip.toPlainText()));
        lookAround();
        m_fixture->trigger(u"undo"_s);
        QTRY_VERIFY(window().messages()->words().startsWith(u"Undone"_s));
    }
}

void TestHostileTextWindow::wizard_showsPlainText()
{
    m_fixture->makeRegister(u"forum.plenary"_s);
    QStringList heads{u"name"_s, u"Country"_s};
    for (const QString &text : {u"<img src=/etc/hostname>"_s, u"%1 & %2"_s, u"\u202Eback"_s})
        heads.append(text);
    QByteArray csv = heads.join(u',').toUtf8() + "\n";
    for (const QString &text : test::ownHostileTexts()) {
        const QByteArray cell = '"' + QString(text).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
        csv += cell + ",Kennya " + cell.mid(1) + ',' + cell + ',' + cell + ',' + cell + "\n";
    }
    csv.replace(",Kennya ", ",\"Kennya ");
    m_fixture->writeFile(u"<b>&list %1.csv"_s, csv);
    m_fixture->trigger(u"import"_s);
    QPointer<QDialog> wizard = window().findChild<QDialog *>();
    WindowFixture::type(m_fixture->find<QLineEdit>(u"importFile"_s, wizard),
                        m_fixture->path(u"<b>&list %1.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    QTRY_VERIFY2(next->isEnabled(),
                 qPrintable(m_fixture->find<QLabel>(u"fileMessage"_s, wizard)->text()));
    lookAround();
    WindowFixture::click(next);
    lookAround();
    auto *constant = m_fixture->find<QComboBox>(u"constant.event.code"_s, wizard);
    if (constant)
        constant->setEditText(u"<b>%1</b>"_s);
    WindowFixture::click(next);
    QTRY_VERIFY(next->isEnabled());
    lookAround();
    if (next->text() == u"Import"_s) {
        WindowFixture::click(next);
        QTRY_COMPARE(m_fixture->find<QLabel>(u"wizardTitle"_s, wizard)->text(), u"Imported"_s);
        lookAround();
        WindowFixture::click(next);
        QTRY_VERIFY(!wizard || !wizard->isVisible());
        auto *resolve = window().findChild<QAction *>(u"resolve"_s);
        QTRY_VERIFY(resolve->isEnabled());
        m_fixture->trigger(u"resolve"_s);
        lookAround();
    } else {
        QFAIL(qPrintable(m_fixture->find<QLabel>(u"wizardDetail"_s, wizard)->text()));
    }
}

void TestHostileTextWindow::hugeNames_leaveTheWindowItsSize()
{
    open(test::hugeTexts().mid(0, 1));
    const QSize before = window().size();
    const auto database = Database::open({m_path});
    for (const Entity entity : {Entity::Event, Entity::Person, Entity::Instrument}) {
        const qint64 id = EntityStore(**database, entity).all()->last().id;
        window().openRecord(entity, id);
        QTRY_COMPARE(window().docks()->form->current().record.id, id);
        lookAround();
        window().messages()->showProblem(window().docks()->form->current().name);
        lookAround();
        QCOMPARE(window().size(), before);
    }
}

/// Going through a form with the keyboard changes nothing, whatever the fields hold.
void TestHostileTextWindow::fields_leftAlone_changeNothing()
{
    open(test::ownHostileTexts().mid(30, 14) + QStringList{test::hugeTexts().first()});
    const qint64 before = changes();
    const auto database = Database::open({m_path});
    for (const Entity entity : {Entity::Person, Entity::Event}) {
        const auto records = EntityStore(**database, entity).all();
        for (const Record &record : *records) {
            window().openRecord(entity, record.id);
            QTRY_VERIFY2_WITH_TIMEOUT(window().docks()->form->current().record.id == record.id
                                          && window().docks()->form->current().record.entity
                                              == record.entity,
                                      qPrintable(record.table().kind() + QString::number(record.id)
                                                 + window().messages()->words()),
                                      30000);
            for (const Field &field : record.table().fields) {
                FieldEditor *editor =
                    window().docks()->form->editor(QString::fromLatin1(field.name));
                if (editor && editor->input()->isEnabled())
                    WindowFixture::giveFocus(editor->input());
            }
            WindowFixture::giveFocus(window().docks()->conferences->list());
            const auto *message = window().findChild<QLabel *>(u"formMessage"_s);
            QVERIFY2(message->text().isEmpty(), qPrintable(message->text().left(200)));
            QCOMPARE(window().docks()->form->sheet()->refused(), (QHash<QString, QString>()));
        }
    }
    auto last = window().registers()->library()->write<bool>([](Database &) {
        return Result<bool>(true);
    }); // behind any save
    QTRY_VERIFY(last.future().isFinished());
    QCOMPARE(changes(), before);
}

void TestHostileTextWindow::nameOfTheFile_isNoTemplate()
{
    const QString name = u"<b>100% [*] &Co %1.plenary"_s;
    m_fixture->makeRegister(name);
    QTRY_COMPARE(window().windowTitle(), u"<b>100% [*][*] &Co %1 – Plenary"_s);
    lookAround();
    m_fixture->trigger(u"check"_s);
    QTRY_VERIFY(!window().messages()->words().isEmpty());
    emit window().commands()->recent->aboutToShow();
    const QList<QAction *> recent = window().commands()->recent->actions();
    QVERIFY(!recent.isEmpty());
    QVERIFY(recent.first()->text().endsWith(u"<b>100% [*] &&Co %1.plenary"_s));
    window().commands()->close->trigger();
    QTRY_VERIFY(!window().registers()->library() || window().windowTitle() == u"Plenary"_s);
    lookAround();
}

QTEST_MAIN(TestHostileTextWindow)
#include "tst_hostiletextwindow.moc"
