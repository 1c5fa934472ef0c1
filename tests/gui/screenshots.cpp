// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "library/backup.h"
#include "library/backups.h"
#include "library/editing.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/chartview.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/recordspanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/window/centre.h"
#include "app/gui/window/printpreview.h"
#include "app/gui/window/registers.h"
#include "exchange/importer.h"
#include "models/windowmodel.h"
#include "support/libraryfixture.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// What the pictures show, and how the window looks in them.
struct Look {
    QString folder, place, language;
    Theme::Mode theme = Theme::Mode::Light;
    int textSize = 100;
    QSize size{1440, 872};
};

/// Takes pictures of every perspective and dialog of the real window. Made as a Qt Test so that it
/// can wait and click as tests do.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Look look;

private slots:
    void initTestCase();
    void start();
    void empty();
    void overview();
    void conferences();
    void members();
    void declarations();
    void records();
    void newRecord();
    void dialogs_data();
    void dialogs();
    void wizard();
    void conflict();
    void restoring();
    void preview();

private:
    void save(const QString &name, QWidget *widget = nullptr);
    void open();
    [[nodiscard]] Docks &docks() { return *m_fixture->window().docks(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void Screenshots::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(look.language);
    Theme::install(*qApp, look.theme, look.textSize);
    m_fixture->window().resize(look.size);
}

void Screenshots::save(const QString &name, QWidget *widget)
{
    QWidget *shown = widget ? widget : &m_fixture->window();
    QTest::qWait(150); // pages that are still being fetched; nothing is asserted about them
    QVERIFY(shown->grab().save(QDir(look.folder).filePath(name + u".png"_s)));
}

void Screenshots::open()
{
    MainWindow &window = m_fixture->window();
    if (window.registers()->library())
        return;
    if (look.place.isEmpty())
        m_fixture->makeRegister(u"ilan.plenary"_s, u"ilan"_s);
    else
        window.openRegister(look.place);
    QTRY_VERIFY(window.registers()->library());
    QTRY_VERIFY(docks().conferences->list()->model()->rowCount() > 0);
}

void Screenshots::start()
{
    save(u"start"_s);
}

void Screenshots::empty()
{
    m_fixture->makeRegister(u"empty.plenary"_s);
    m_fixture->trigger(u"showConferences"_s);
    save(u"empty-conferences"_s);
    m_fixture->trigger(u"showOverview"_s);
    save(u"empty-overview"_s);
    m_fixture->trigger(u"closeRegister"_s);
    QTRY_VERIFY(!m_fixture->window().registers()->library());
}

void Screenshots::overview()
{
    open();
    m_fixture->trigger(u"showOverview"_s);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"number.0"_s));
    save(u"overview"_s);
}

void Screenshots::conferences()
{
    open();
    MainWindow &window = m_fixture->window();
    window.showPerspective(Perspective::Conferences);
    QListView *meetings = docks().conferences->list();
    const QString meeting = look.place.isEmpty() ? u"Buenos Aires 2016"_s
                                                 : meetings->model()->index(3, 0).data().toString();
    WindowFixture::clickRow(meetings, meeting);
    QTRY_VERIFY(docks().form->current().record.id != 0);
    if (!look.place.isEmpty()) {
        QTableView *table = window.eventPanel()->participants()->table();
        QTRY_VERIFY(table->model()->rowCount() > 10);
        QTRY_VERIFY(table->model()->index(9, 0).data().toString() != u"…"_s);
        table->selectRow(9);
    }
    save(u"conferences"_s);
    docks().chart->showChart(u"top-countries"_s);
    save(u"conferences-countries"_s);
    docks().chart->showChart(u"attendance-by-event"_s);
}

void Screenshots::members()
{
    open();
    m_fixture->window().showPerspective(Perspective::Members);
    docks().members->show(Entity::Organisation);
    QTableView *members = docks().members->list(Entity::Organisation)->table();
    QTRY_VERIFY(members->model()->rowCount() > 3);
    members->selectRow(2);
    save(u"members"_s);
}

void Screenshots::declarations()
{
    open();
    m_fixture->window().showPerspective(Perspective::Declarations);
    QListView *texts = docks().texts->list();
    if (WindowFixture::hasRow(texts, u"CCPCJ resolution 25/2"_s)) {
        WindowFixture::clickRow(texts, u"CCPCJ resolution 25/2"_s);
        QTRY_VERIFY(!m_fixture->window().statusPanel()->matrix()->spec().categories.isEmpty());
    }
    save(u"declarations"_s);
}

void Screenshots::records()
{
    open();
    m_fixture->trigger(u"showOverview"_s);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"number.4"_s));
    WindowFixture::click(m_fixture->find<QWidget>(u"number.4"_s));
    QTRY_VERIFY(m_fixture->window().centre()->records->isVisible());
    save(u"records"_s);
}

void Screenshots::newRecord()
{
    open();
    m_fixture->trigger(u"showConferences"_s);
    m_fixture->trigger(u"new.event"_s);
    QTRY_VERIFY(docks().form->editor(u"starts"_s));
    WindowFixture::type(m_fixture->find<QLineEdit>({}, docks().form->editor(u"starts"_s)),
                        u"Novembre"_s);
    save(u"new-record"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"discardRecord"_s));
}

void Screenshots::dialogs_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"preferences", "manual", "shortcuts", "about", "saveLayout"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void Screenshots::dialogs()
{
    QFETCH(QString, command);
    open();
    const auto others = [this] {
        QWidgetList shown = QApplication::topLevelWidgets();
        shown.removeIf([this](const QWidget *widget) {
            return !widget->isVisible() || widget == &m_fixture->window();
        });
        return shown;
    };
    const QWidgetList before = others();
    m_fixture->trigger(command);
    QTRY_VERIFY(others().size() > before.size());
    for (QWidget *dialog : others()) {
        if (before.contains(dialog))
            continue;
        save(command, dialog);
        dialog->close();
    }
}

void Screenshots::preview()
{
    open();
    m_fixture->window().showPerspective(Perspective::Declarations);
    QListView *texts = m_fixture->window().docks()->texts->list();
    WindowFixture::clickRow(texts, texts->model()->index(0, 0).data().toString());
    QTRY_VERIFY(m_fixture->window().statusPanel()->instrument() != 0);
    m_fixture->trigger(u"printPreview"_s);
    auto *preview = m_fixture->find<PrintPreview>(u"printPreview"_s);
    QVERIFY(preview);
    QTRY_VERIFY(preview->view()->isPainted(0));
    save(u"preview"_s, preview);
    preview->close();
}

void Screenshots::wizard()
{
    open();
    m_fixture->writeFile(u"participants.csv"_s,
                         "Meeting;Participant;Country;Organisation;Category;Attended\n"
                         "TBILISI-2018;Delegate 1;Kenya;Legal Aid Board;Member State;attended\n"
                         "TBILISI-2018;Delegate 2;Kennya;Law Clinic;Academic;attended\n"
                         "TBILISI-2018;Delegate 3;Republic of;Ministry;Member State;excused\n");
    m_fixture->trigger(u"import"_s);
    auto *wizard = m_fixture->window().findChild<QDialog *>();
    WindowFixture::type(m_fixture->find<QLineEdit>(u"importFile"_s, wizard),
                        m_fixture->path(u"participants.csv"_s));
    auto *next = m_fixture->find<QPushButton>(u"wizardNext"_s, wizard);
    QTRY_VERIFY(next->isEnabled());
    save(u"import-file"_s, wizard);
    WindowFixture::click(next);
    save(u"import-columns"_s, wizard);
    WindowFixture::click(next);
    QTRY_VERIFY(next->isEnabled());
    save(u"import-values"_s, wizard);
    WindowFixture::click(next);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"resultUndo"_s, wizard));
    save(u"import-result"_s, wizard);
    WindowFixture::click(m_fixture->find<QPushButton>(u"resultUndo"_s, wizard));
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"wizardTitle"_s));
}

/// Somebody else changes the city of the conference that is being edited.
void Screenshots::conflict()
{
    open();
    MainWindow &window = m_fixture->window();
    window.showPerspective(Perspective::Conferences);
    WindowFixture::clickRow(window.docks()->conferences->list(), u"Buenos Aires 2016"_s);
    auto *form = window.docks()->form;
    QTRY_VERIFY(form->editor(u"city"_s));
    auto *city = m_fixture->find<QLineEdit>({}, form->editor(u"city"_s));
    WindowFixture::giveFocus(city);
    city->selectAll();
    QTest::keyClicks(city, u"Ciudad de Buenos Aires"_s);
    auto other = openRegister(window.registers()->library()->location());
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(edit(**other,
                        Entity::Event,
                        form->current().record.id,
                        {{u"city"_s, u"Buenos Aires (CABA)"_s}}));
    QTest::keyClick(city, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"conflict.city"_s));
    save(u"conflict"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"takeTheirs"_s));
}

void Screenshots::restoring()
{
    open();
    const Location location = m_fixture->window().registers()->library()->location();
    QTRY_VERIFY(!backupsIn(backupFolder(location)).isEmpty());
    QTRY_VERIFY(verifyBackup(backupsIn(backupFolder(location)).first().path));
    int added = 0;
    for (const QString &name : {u"Delegate 1"_s, u"Delegate 2"_s}) {
        m_fixture->window()
            .registers()
            ->library()
            ->write<qint64>([name](Database &database) {
                Record person = Record::create(Entity::Person);
                person.setValue(u"name", name);
                return addRecord(database, person);
            })
            .then(this, [&added](const Result<qint64> &) {
                ++added;
            });
    }
    QTRY_COMPARE(added, 2);
    m_fixture->trigger(u"restore"_s);
    auto *dialog = m_fixture->window().findChild<QDialog *>(u"restoreDialog"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"restoreNow"_s, dialog)->isEnabled());
    save(u"restore"_s, dialog);
    dialog->reject();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addPositionalArgument(u"register"_s, u"What they show; else the sample"_s);
    parser.addOptions({{u"language"_s, u"Of the window"_s, u"code"_s},
                       {u"dark"_s, u"In the dark theme"_s},
                       {u"text"_s, u"Size of the text"_s, u"percent"_s, u"100"_s},
                       {u"size"_s, u"Of the window"_s, u"WIDTHxHEIGHT"_s, u"1440x872"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    if (places.isEmpty())
        parser.showHelp(1);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Screenshots pictures;
    pictures.look = {places.first(),
                     places.value(1),
                     parser.value(u"language"_s),
                     parser.isSet(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light,
                     parser.value(u"text"_s).toInt(),
                     QSize(size.first().toInt(), size.last().toInt())};
    QDir().mkpath(pictures.look.folder);
    return QTest::qExec(&pictures, QStringList{QApplication::arguments().first()});
}

#include "screenshots.moc"
