// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/resolvepanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/wizard/importwizard.h"
#include "core/errorlog.h"
#include "damagebar.h"
#include "filechooser.h"
#include "leaveguard.h"
#include "messagebar.h"
#include "models/windowmodel.h"
#include "registercare.h"
#include "registers.h"
#include "registertasks.h"
#include "reportcommands.h"
#include "searchbox.h"
#include "startpage.h"
#include "statusline.h"
#include "windowactions.h"
#include "windowmemory.h"

#include <QtCore/QFileInfo>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_registers(new Registers(this))
    , m_tasks(new RegisterTasks(this))
    , m_docks(new Docks(this))
    , m_actions(new WindowActions(this))
    , m_memory(new WindowMemory(this, m_docks))
    , m_leaving(new LeaveGuard(*m_docks->form, this))
    , m_foot(new StatusLine(this))
    , m_messages(new MessageBar)
    , m_damage(new DamageBar)
    , m_centre(new QStackedWidget)
    , m_start(new StartPage)
    , m_event(new EventPanel)
    , m_status(new StatusPanel)
{
    setWindowTitle(tr("Plenary"));
    setWindowIcon(Theme::applicationIcon());
    setMinimumSize(1024, 640);
    m_actions->build(*m_docks);
    setStatusBar(m_foot);
    buildCentre();
    connectRegisters();
    connectPanels();
    connectCommands();
    new ReportCommands({m_actions, m_event, m_status, m_tasks, m_messages}, this);
    auto *care = new RegisterCare({m_actions, m_registers, m_messages, m_docks, m_damage}, this);
    connect(care, &RegisterCare::damageShown, m_foot, &StatusLine::showStopped);
    m_memory->bringBack();
    takeLibrary(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_event, m_status})
        m_centre->addWidget(page);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_damage);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
}

void MainWindow::connectRegisters()
{
    connect(m_registers, &Registers::opened, this, &MainWindow::takeLibrary);
    connect(m_registers, &Registers::opened, m_memory, &WindowMemory::write);
    connect(m_memory, &WindowMemory::failed, this, &MainWindow::showProblem);
    connect(m_registers, &Registers::failed, this, &MainWindow::showProblem);
    connect(m_tasks, &RegisterTasks::failed, this, &MainWindow::showProblem);
    connect(m_tasks, &RegisterTasks::done, m_messages, &MessageBar::showDone);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNewRegister);
    connect(m_start, &StartPage::openRequested, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openRegister);
}

void MainWindow::connectPanels()
{
    QList<Panel *> all = m_docks->panels();
    all << m_event << m_status;
    for (Panel *panel : std::as_const(all)) {
        connect(panel, &Panel::failed, this, &MainWindow::showProblem);
        connect(panel, &Panel::done, m_messages, &MessageBar::showDone);
        connect(
            panel, &Panel::listOpened, this, [this](const QString &filter, const QString &words) {
                m_centre->setCurrentWidget(m_event);
                m_event->showList(filter, words);
            });
    }
    for (const ListPanel *list : findChildren<ListPanel *>()) {
        connect(list, &ListPanel::firstRequested, this, [this](Entity entity) {
            if (entity == Entity::Participation)
                askImport();
            else
                startRecord(entity);
        });
    }
    connect(m_event, &EventPanel::shown, this, [this](qint64 event) {
        m_docks->chart->setEvent(event, m_event->facts().code, m_event->facts().name);
    });
    connect(m_event, &Panel::recordOpened, this, &MainWindow::showRecord);
    connect(m_status, &Panel::recordOpened, this, &MainWindow::showRecord);
    connect(m_docks->members, &Panel::recordOpened, this, &MainWindow::showListOf);
    connect(m_docks->form, &Panel::recordOpened, this, &MainWindow::openRecord);
    connect(m_docks->form, &RecordForm::unsavedChanged, m_foot, &StatusLine::showUnsaved);
    connect(m_docks->form, &RecordForm::created, this, &MainWindow::openRecord);
    connect(m_docks->form, &RecordForm::shown, m_docks->history, &HistoryPanel::showRecord);
    connect(m_docks->conferences, &NavigatorPanel::chosen, this, [this](qint64 id) {
        openRecord(Entity::Event, id);
    });
    connect(m_docks->texts, &NavigatorPanel::chosen, this, [this](qint64 id) {
        openRecord(Entity::Instrument, id);
    });
    connect(m_docks->resolve, &ResolvePanel::counted, m_actions, &WindowActions::showQuestions);
    connect(m_docks, &Docks::perspectiveChanged, m_actions, &WindowActions::showPerspective);
}

void MainWindow::connectCommands()
{
    connect(m_actions->newRegister, &QAction::triggered, this, &MainWindow::askNewRegister);
    connect(m_actions->open, &QAction::triggered, this, [this] {
        filechooser::open(this,
                          tr("Open a register"),
                          tr("Registers (*.plenary);;All files (*)"),
                          [this](const QString &path) {
                              openRegister(path);
                          });
    });
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->close, &QAction::triggered, this, [this] {
        m_leaving->goOr([this] {
            m_registers->close();
        });
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->import, &QAction::triggered, this, &MainWindow::askImport);
    connect(m_actions->exportList, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_actions->backup, &QAction::triggered, this, [this] {
        filechooser::save(this,
                          tr("Back up the register"),
                          u"backup.plenary"_s,
                          tr("Registers (*.plenary)"),
                          [this](const QString &path) {
                              m_tasks->backup(path);
                          });
    });
    connect(m_actions->check, &QAction::triggered, m_tasks, &RegisterTasks::check);
    connect(m_actions->undo, &QAction::triggered, m_tasks, &RegisterTasks::undo);
    connect(m_actions->redo, &QAction::triggered, m_tasks, &RegisterTasks::redo);
    connect(m_actions->remove, &QAction::triggered, this, &MainWindow::askRemove);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_event->currentList()->find()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_actions->searchBox->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->searchBox, &SearchBox::chosen, this, &MainWindow::openRecord);
    connect(m_actions->resolve, &QAction::triggered, this, [this] {
        m_docks->raise(m_docks->resolve);
    });
    connect(m_actions->resetLayout, &QAction::triggered, m_docks, &Docks::resetLayout);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *box =
            new QMessageBox(QMessageBox::NoIcon,
                            tr("About Plenary"),
                            tr("Plenary %1 – the register of an international network.\n\n"
                               "Free software under the GNU General Public License, version "
                               "3 or later.")
                                .arg(QApplication::applicationVersion()),
                            QMessageBox::Close,
                            this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(m_actions, &WindowActions::newRecordRequested, this, &MainWindow::startRecord);
    connect(m_actions, &WindowActions::perspectiveRequested, this, &MainWindow::showPerspective);
    connect(m_actions, &WindowActions::themeRequested, m_memory, &WindowMemory::setTheme);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::openRegister(const QString &place)
{
    m_leaving->goOr([this, place] {
        m_registers->open(place);
    });
}

void MainWindow::openSample()
{
    m_leaving->goOr([this] {
        m_registers->openSample();
    });
}

void MainWindow::takeLibrary(const std::shared_ptr<Library> &library)
{
    m_messages->hide();
    m_tasks->setLibrary(library);
    m_actions->setRegisterOpen(library != nullptr, library && library->isReadOnly());
    m_actions->searchBox->setLibrary(library);
    for (Panel *panel : m_docks->panels())
        panel->setLibrary(library);
    m_event->setLibrary(library);
    m_status->setLibrary(library);
    m_foot->showRegister(m_registers->place());
    m_start->setRecent(Registers::recent());
    if (!library) {
        m_docks->setVisible(false);
        m_centre->setCurrentWidget(m_start);
        setWindowTitle(tr("Plenary"));
        return;
    }
    const QString name = library->location().name();
    setWindowTitle(tr("%1 – Plenary").arg(plain::windowTitle(name)));
    m_actions->showLatest(library->latest());
    connect(library.get(), &Library::changed, this, [this](const ChangeSet &changes) {
        m_actions->showLatest(changes);
        m_foot->showSaved();
    });
    connect(library.get(), &Library::connectionChanged, m_foot, &StatusLine::showConnection);
    connect(library.get(), &Library::troubled, m_foot, &StatusLine::showStopped);
    connect(library.get(), &Library::troubled, this, &MainWindow::showProblem);
    if (!library->notices().isEmpty())
        m_messages->showNotice(library->notices().join(u' '));
    showPerspective(Perspective::Conferences);
}

void MainWindow::showPerspective(Perspective perspective)
{
    m_docks->show(perspective);
    const bool isText = perspective == Perspective::Declarations;
    m_centre->setCurrentWidget(isText ? static_cast<QWidget *>(m_status) : m_event);
}

void MainWindow::showRecord(Entity entity, qint64 id)
{
    m_docks->form->open(entity, id);
}

/// A member: the record, and where it took part.
void MainWindow::showListOf(Entity entity, qint64 id)
{
    showRecord(entity, id);
    m_centre->setCurrentWidget(m_event);
    m_event->showMember(entity, id);
}

void MainWindow::openRecord(Entity entity, qint64 id)
{
    switch (entity) {
    case Entity::Event:
        showPerspective(Perspective::Conferences);
        m_docks->conferences->setCurrent(id);
        m_event->showEvent(id);
        break;
    case Entity::Instrument:
        showPerspective(Perspective::Declarations);
        m_docks->texts->setCurrent(id);
        m_status->showInstrument(id);
        break;
    case Entity::Person:
    case Entity::Organisation:
    case Entity::Country:
        showPerspective(Perspective::Members);
        m_docks->members->show(entity);
        m_docks->members->list(entity)->select(id);
        showListOf(entity, id);
        return;
    default:
        break;
    }
    m_docks->raise(m_docks->form);
    showRecord(entity, id);
}

void MainWindow::showProblem(const Error &error)
{
    errorlog::write(error);
    m_messages->showProblem(error.message);
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    for (const QString &path : Registers::recent()) {
        QAction *action = m_actions->recent->addAction(plain::menuText(path));
        action->setToolTip(plain::tip(path));
        action->setEnabled(Location{path}.isServer() || QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] {
            openRegister(path);
        });
    }
}

void MainWindow::askNewRegister()
{
    filechooser::save(this,
                      tr("New register"),
                      u"register.plenary"_s,
                      tr("Registers (*.plenary)"),
                      [this](const QString &path) {
                          m_leaving->goOr([this, path] {
                              m_registers->create(path);
                          });
                      });
}

void MainWindow::askImport()
{
    auto *wizard = new ImportWizard(m_registers->library(), this);
    connect(wizard, &ImportWizard::resolveRequested, this, [this] {
        m_docks->raise(m_docks->resolve);
    });
    connect(wizard, &ImportWizard::undoRequested, m_tasks, &RegisterTasks::undo);
    wizard->open();
}

void MainWindow::askExport()
{
    const WindowModel *model = m_event->currentList()->model();
    filechooser::save(
        this,
        tr("Export the list"),
        QString(tableOf(model->entity()).kind() + u".xlsx"),
        tr("Tables (*.xlsx *.csv)"),
        [this, query = model->query(), columns = model->columns()](const QString &path) {
            m_tasks->writeList(query, columns, path);
        });
}

void MainWindow::askRemove()
{
    const Record &record = m_docks->form->current().record;
    if (record.id != 0)
        m_tasks->remove(record.entity, record.id); // undo brings it back, so nothing is asked
}

void MainWindow::startRecord(Entity entity)
{
    QHash<QString, Value> known;
    const Field *event = tableOf(entity).find(u"event");
    if (event && m_event->event() != 0)
        known.insert(u"event"_s, m_event->event());
    if (tableOf(entity).find(u"instrument") && m_status->instrument() != 0)
        known.insert(u"instrument"_s, m_status->instrument());
    m_docks->raise(m_docks->form);
    m_docks->form->startNew(entity, known);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayGo()) {
        event->ignore();
        m_leaving->goOr([this] {
            close();
        });
        return;
    }
    m_memory->keep();
    QMainWindow::closeEvent(event);
}

} // namespace plenary
