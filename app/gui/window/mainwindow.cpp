// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/attentionpanel.h"
#include "app/gui/panels/chartpanel.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/historypanel.h"
#include "app/gui/panels/listpanel.h"
#include "app/gui/panels/memberspanel.h"
#include "app/gui/panels/navigatorpanel.h"
#include "app/gui/panels/overviewpanel.h"
#include "app/gui/panels/recordspanel.h"
#include "app/gui/panels/resolvepanel.h"
#include "app/gui/panels/statuspanel.h"
#include "app/gui/wizard/importwizard.h"
#include "centre.h"
#include "core/errorlog.h"
#include "damagebar.h"
#include "droptarget.h"
#include "filechooser.h"
#include "filecommands.h"
#include "helpcommands.h"
#include "layoutcommands.h"
#include "leaveguard.h"
#include "messagebar.h"
#include "models/windowmodel.h"
#include "placememory.h"
#include "placetrail.h"
#include "preferencesdialog.h"
#include "recordlists.h"
#include "registercare.h"
#include "registers.h"
#include "registertasks.h"
#include "reportcommands.h"
#include "searchbox.h"
#include "startpage.h"
#include "statusline.h"
#include "windowactions.h"
#include "windowmemory.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace plenary
{

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_registers(new Registers(this))
    , m_tasks(new RegisterTasks(this))
    , m_docks(new Docks(this))
    , m_centre(new Centre)
    , m_actions(new WindowActions(this))
    , m_memory(new WindowMemory(this, m_docks))
    , m_leaving(new LeaveGuard(*m_docks->form, this))
    , m_files(new FileCommands({m_actions, m_registers, m_tasks, m_leaving, m_centre->start}, this))
    , m_layouts(new LayoutCommands(m_actions, m_docks, this))
    , m_drops(new DropTarget(this))
    , m_foot(new StatusLine(this))
    , m_messages(new MessageBar)
    , m_damage(new DamageBar)
{
    setWindowTitle(tr("Plenary"));
    setWindowIcon(Theme::applicationIcon());
    setMinimumSize(1024, 640);
    m_actions->build();
    setStatusBar(m_foot);
    buildCentre();
    connectRegisters();
    connectPanels();
    connectRecords();
    connectCommands();
    auto *lists = new RecordLists(*m_docks, *m_centre, this);
    connect(lists, &RecordLists::firstRequested, this, &MainWindow::startFirst);
    new PlaceMemory({*m_docks, *m_centre, *lists, *m_registers}, this);
    new HelpCommands(*m_actions, m_messages, this);
    new ReportCommands({m_actions, m_centre->event, m_centre->status, m_tasks, m_messages}, this);
    auto *care = new RegisterCare({m_actions, m_registers, m_messages, m_docks, m_damage}, this);
    connect(care, &RegisterCare::damageShown, m_foot, &StatusLine::showStopped);
    auto *trail = new PlaceTrail({m_actions, m_docks->form, m_registers, m_docks, m_centre}, this);
    connect(this, &MainWindow::perspectiveEntered, trail, &PlaceTrail::add);
    m_memory->bringBack();
    m_actions->showTheme(WindowMemory::theme());
    takeLibrary(nullptr);
}

MainWindow::~MainWindow() = default;

EventPanel *MainWindow::eventPanel() const
{
    return m_centre->event;
}

StatusPanel *MainWindow::statusPanel() const
{
    return m_centre->status;
}

void MainWindow::buildCentre()
{
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
    connect(m_tasks, &RegisterTasks::worked, m_foot, &StatusLine::showWork);
    connect(m_tasks, &RegisterTasks::workEnded, m_foot, &StatusLine::workEnded);
    connect(m_foot, &StatusLine::cancelRequested, m_tasks, &RegisterTasks::cancel);
    connect(m_drops, &DropTarget::registerDropped, this, &MainWindow::openRegister);
    connect(m_drops, &DropTarget::tableDropped, this, &MainWindow::askImport);
    connect(m_centre->start, &StartPage::tutorialRequested, m_actions->tutorial, &QAction::trigger);
}

void MainWindow::connectPanels()
{
    for (Panel *panel : m_docks->panels() + m_centre->panels()) {
        connect(panel, &Panel::failed, this, &MainWindow::showProblem);
        connect(panel, &Panel::done, m_messages, &MessageBar::showDone);
        connect(
            panel, &Panel::listOpened, this, [this](const QString &filter, const QString &words) {
                showRecords(Entity::Participation, filter, words);
            });
        connect(panel, &Panel::recordsOpened, this, &MainWindow::showRecords);
    }
    connect(m_centre->records, &RecordsPanel::listMade, m_memory, &WindowMemory::bringBackColumns);
    connect(m_centre->overview, &OverviewPanel::newRequested, this, &MainWindow::startRecord);
    connect(
        m_centre->overview, &OverviewPanel::importRequested, m_actions->import, &QAction::trigger);
    connect(m_centre->overview,
            &OverviewPanel::tutorialRequested,
            m_actions->tutorial,
            &QAction::trigger);
    connect(m_centre->event, &EventPanel::shown, this, [this](qint64 event) {
        const EventFacts &facts = m_centre->event->facts();
        m_docks->chart->setEvent(event, facts.code, facts.name);
    });
    connect(m_docks->resolve, &ResolvePanel::counted, m_actions, &WindowActions::showQuestions);
    connect(m_docks, &Docks::perspectiveChanged, m_actions, &WindowActions::showPerspective);
}

/// Who opens records, and where they are shown.
void MainWindow::connectRecords()
{
    for (const Panel *panel :
         std::initializer_list<Panel *>{m_centre->event, m_centre->status, m_centre->records})
        connect(panel, &Panel::recordOpened, this, &MainWindow::showRecord);
    for (const Panel *panel : std::initializer_list<Panel *>{
             m_centre->overview, m_docks->form, m_docks->history, m_docks->changes})
        connect(panel, &Panel::recordOpened, this, &MainWindow::openRecord);
    connect(m_docks->members, &Panel::recordOpened, this, &MainWindow::showMember);
    connect(m_docks->form, &RecordForm::unsavedChanged, m_foot, &StatusLine::showUnsaved);
    connect(m_docks->form, &RecordForm::created, this, &MainWindow::openRecord);
    const auto seen = [this] {
        m_docks->raise(m_docks->form);
    };
    // After the first perspective, which need not have the form.
    connect(m_docks->form, &RecordForm::draftShown, this, seen, Qt::QueuedConnection);
    connect(m_docks->form, &RecordForm::shown, m_docks->history, &HistoryPanel::showRecord);
    connect(m_docks->conferences, &NavigatorPanel::chosen, this, [this](qint64 id) {
        openRecord(Entity::Event, id);
    });
    connect(m_docks->texts, &NavigatorPanel::chosen, this, [this](qint64 id) {
        openRecord(Entity::Instrument, id);
    });
}

void MainWindow::connectCommands()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->import, &QAction::triggered, this, [this] {
        askImport();
    });
    connect(m_actions->exportList, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_actions->undo, &QAction::triggered, m_tasks, &RegisterTasks::undo);
    connect(m_actions->redo, &QAction::triggered, m_tasks, &RegisterTasks::redo);
    connect(m_actions->remove, &QAction::triggered, this, &MainWindow::askRemove);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_centre->currentList()->find()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_actions->searchBox->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->searchBox, &SearchBox::chosen, this, &MainWindow::openRecord);
    connect(m_actions->resolve, &QAction::triggered, this, [this] {
        m_docks->raise(m_docks->resolve);
    });
    connect(m_actions->preferences, &QAction::triggered, this, [this] {
        (new PreferencesDialog(m_memory, this))->open();
    });
    connect(m_actions, &WindowActions::newRecordRequested, this, &MainWindow::startRecord);
    connect(m_actions, &WindowActions::perspectiveRequested, this, &MainWindow::enterPerspective);
    connect(m_layouts, &LayoutCommands::perspectiveRequested, this, &MainWindow::enterPerspective);
    connect(m_actions, &WindowActions::themeRequested, m_memory, &WindowMemory::setTheme);
    connect(m_actions, &WindowActions::textSizeRequested, m_memory, &WindowMemory::stepTextSize);
    connect(m_memory, &WindowMemory::themeChanged, m_actions, &WindowActions::showTheme);
}

void MainWindow::openRegister(const QString &place)
{
    m_files->openRegister(place);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

void MainWindow::takeLibrary(const std::shared_ptr<Library> &library)
{
    m_messages->hide();
    m_tasks->setLibrary(library);
    const bool isReadOnly = library && library->isReadOnly();
    m_actions->setRegisterOpen(library != nullptr, isReadOnly);
    m_actions->searchBox->setLibrary(library);
    m_drops->setTakesTables(library && !isReadOnly);
    for (Panel *panel : m_docks->panels())
        panel->setLibrary(library);
    m_centre->setLibrary(library);
    m_foot->showRegister(m_registers->place());
    m_centre->start->setRecent(Registers::recent());
    if (!library) {
        m_docks->setVisible(false);
        m_centre->showStart();
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
    enterPerspective(m_docks->perspective());
}

void MainWindow::showPerspective(Perspective perspective)
{
    m_docks->show(perspective);
    m_centre->show(perspective);
}

/// By its own command: it does not stay empty.
void MainWindow::enterPerspective(Perspective perspective)
{
    showPerspective(perspective);
    if (perspective == Perspective::Declarations && m_centre->status->instrument() == 0)
        m_docks->texts->chooseFirst();
    else
        emit perspectiveEntered();
}

void MainWindow::showRecord(Entity entity, qint64 id)
{
    m_docks->form->open(entity, id);
    if (m_docks->perspective() == Perspective::Overview)
        m_docks->raise(m_docks->form); // its arrangement has no record
}

/// A member: the record, and where it took part.
void MainWindow::showMember(Entity entity, qint64 id)
{
    showRecord(entity, id);
    m_centre->showMember(entity, id);
}

void MainWindow::showRecords(Entity entity, const QString &filter, const QString &words)
{
    if (entity == Entity::OpenValue)
        m_docks->raise(m_docks->resolve);
    else
        m_centre->showList(entity, filter, words);
}

void MainWindow::openRecord(Entity entity, qint64 id)
{
    switch (entity) {
    case Entity::Event:
        showPerspective(Perspective::Conferences);
        m_docks->conferences->setCurrent(id);
        m_centre->event->showEvent(id);
        break;
    case Entity::Instrument:
        showPerspective(Perspective::Declarations);
        m_docks->texts->setCurrent(id);
        m_centre->status->showInstrument(id);
        break;
    case Entity::Person:
    case Entity::Organisation:
    case Entity::Country:
        showPerspective(Perspective::Members);
        m_docks->members->show(entity);
        m_docks->members->list(entity)->select(id);
        showMember(entity, id);
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

void MainWindow::askImport(const QString &file)
{
    auto *wizard = new ImportWizard(m_registers->library(), this);
    if (!file.isEmpty())
        wizard->setFile(file);
    connect(wizard, &ImportWizard::resolveRequested, this, [this] {
        m_docks->raise(m_docks->resolve);
    });
    connect(wizard, &ImportWizard::undoRequested, m_tasks, &RegisterTasks::undo);
    wizard->open();
}

void MainWindow::askExport()
{
    const WindowModel *model = m_centre->currentList()->model();
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
    if (event && m_centre->event->event() != 0)
        known.insert(u"event"_s, m_centre->event->event());
    if (tableOf(entity).find(u"instrument") && m_centre->status->instrument() != 0)
        known.insert(u"instrument"_s, m_centre->status->instrument());
    if (m_docks->perspective() == Perspective::Overview) // its arrangement has no room for a form
        showPerspective(perspectiveOf(entity));
    m_docks->raise(m_docks->form);
    m_docks->form->startNew(entity, known);
}

/// The first record of an empty list: participants come as a table.
void MainWindow::startFirst(Entity entity)
{
    if (entity == Entity::Participation)
        askImport();
    else
        startRecord(entity);
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
