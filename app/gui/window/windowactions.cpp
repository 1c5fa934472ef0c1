// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "core/fieldtables.h"
#include "searchbox.h"
#include "toolbarfit.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace plenary
{

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , newRegister(nullptr)
    , searchBox(new SearchBox)
    , m_window(window)
    , m_perspectives(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_newRecords(new QMenu(tr("&New"), window))
{
    newRegister = make("newRegister", tr("&New register…"), "new", QKeySequence::New);
    open = make("openRegister", tr("&Open…"), "folder-open", QKeySequence::Open);
    sample = make("openSample", tr("Open the &sample"), "sample");
    import = make("import", tr("&Import…"), "import", QKeySequence(u"Ctrl+I"_s));
    exportList = make("exportList", tr("&Export the list…"), "export", QKeySequence(u"Ctrl+E"_s));
    backup = make("backup", tr("&Back up…"), "backup");
    restore = make("restore", tr("Res&tore a backup…"), "history");
    check = make("check", tr("Chec&k the register"), "check");
    close = make("closeRegister", tr("&Close the register"), nullptr, QKeySequence::Close);
    quit = make("quit", tr("&Quit"), nullptr, QKeySequence::Quit);
    undo = make("undo", tr("&Undo"), "undo", QKeySequence::Undo);
    redo = make("redo", tr("&Redo"), "redo", QKeySequence(u"Ctrl+Shift+Z"_s));
    remove = make("removeRecord", tr("&Remove this record"), "delete");
    find = make("find", tr("&Find in the list"), "search", QKeySequence::Find);
    search = make("search", tr("&Search the register"), "search", QKeySequence(u"Ctrl+K"_s));
    back = make("back", tr("&Back"), "chevron-previous", QKeySequence(u"Alt+Left"_s));
    forward = make("forward", tr("F&orward"), "chevron-next", QKeySequence(u"Alt+Right"_s));
    eventReport = make("eventReport", tr("Summary of this &conference…"), "report");
    seriesReport = make("seriesReport", tr("Summary of this &series…"), "report");
    statusReport = make("statusReport", tr("Status of this &declaration…"), "report");
    printPreview = make("printPreview", tr("&Print preview"), "print", QKeySequence::Print);
    savePaper = make("savePaper", tr("Save this p&aper…"), "save", QKeySequence(u"Ctrl+Shift+P"_s));
    resolve = make("resolve", tr("To resolve"), "question");
    saveLayout = make("saveLayout", tr("&Save the layout as…"), "save");
    resetLayout = make("resetLayout", tr("&Reset the layout"), "refresh");
    nextPanel = make("nextPanel", tr("Go to the &next panel"), nullptr, QKeySequence(u"F6"_s));
    previousPanel = make(
        "previousPanel", tr("Go to the &previous panel"), nullptr, QKeySequence(u"Shift+F6"_s));
    preferences = make("preferences", tr("Pr&eferences…"), "settings", QKeySequence(u"Ctrl+,"_s));
    manual = make("manual", tr("&Manual"), "help", QKeySequence::HelpContents);
    tutorial = make("tutorial", tr("&First hour: a tutorial"));
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts"));
    about = make("about", tr("&About Plenary"), "info");
    recent = new QMenu(tr("Open &recent"), window);
    panels = new QMenu(tr("&Panels"), window);
    layouts = new QMenu(tr("&Layouts"), window);
    m_needRegister = {import,
                      exportList,
                      backup,
                      restore,
                      check,
                      close,
                      undo,
                      redo,
                      remove,
                      find,
                      search,
                      eventReport,
                      seriesReport,
                      printPreview,
                      savePaper,
                      resolve,
                      saveLayout,
                      resetLayout,
                      statusReport,
                      panels->menuAction(),
                      layouts->menuAction(),
                      m_newRecords->menuAction()};
    m_write = {import, undo, redo, remove, resolve, m_newRecords->menuAction()};
    makePerspectives();
    makeNewRecords();
}

QAction *WindowActions::make(const char *name,
                             const QString &text,
                             const char *icon,
                             const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(Theme::icon(icon));
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setToolTip(
            u"%1 (%2)"_s.arg(QString(text).remove(u'&'), keys.toString(QKeySequence::NativeText)));
    }
    return action;
}

void WindowActions::makePerspectives()
{
    const auto add = [this](const char *name,
                            const QString &text,
                            const char *icon,
                            Perspective perspective,
                            const QString &keys) {
        QAction *action = make(name, text, icon, QKeySequence(keys));
        action->setCheckable(true);
        action->setData(static_cast<int>(perspective));
        m_perspectives->addAction(action);
        m_needRegister.append(action);
        connect(action, &QAction::triggered, this, [this, perspective] {
            emit perspectiveRequested(perspective);
        });
    };
    add("showOverview", tr("Overview"), "overview", Perspective::Overview, u"Ctrl+1"_s);
    add("showMembers", tr("Members"), "members", Perspective::Members, u"Ctrl+2"_s);
    add("showConferences", tr("Conferences"), "conference", Perspective::Conferences, u"Ctrl+3"_s);
    add("showDeclarations",
        tr("Declarations"),
        "declaration",
        Perspective::Declarations,
        u"Ctrl+4"_s);
}

void WindowActions::makeNewRecords()
{
    m_newRecords->setIcon(Theme::icon("new"));
    for (const Entity entity : {Entity::Event,
                                Entity::Participation,
                                Entity::ReportedFigure,
                                Entity::Session,
                                Entity::EventOrganiser,
                                Entity::EventSeries,
                                Entity::Person,
                                Entity::Organisation,
                                Entity::Affiliation,
                                Entity::Instrument,
                                Entity::PartyAction,
                                Entity::Source,
                                Entity::Citation}) {
        const EntityTable &table = tableOf(entity);
        QAction *action = m_newRecords->addAction(
            Theme::icon(table.icon), table.singularLabel(), this, [this, entity] {
                emit newRecordRequested(entity);
            });
        action->setObjectName(u"new."_s + table.kind());
    }
}

void WindowActions::build()
{
    buildMenus();
    buildToolBar();
}

void WindowActions::buildMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newRegister, open});
    file->addMenu(recent);
    file->addAction(sample);
    file->addSeparator();
    file->addActions({import, exportList});
    file->addSeparator();
    file->addActions({backup, restore, check});
    file->addSeparator();
    file->addActions({close, quit});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, search});
    edit->addSeparator();
    edit->addAction(preferences);
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(m_perspectives->actions());
    view->addSeparator();
    view->addMenu(panels);
    view->addMenu(layouts);
    view->addSeparator();
    view->addMenu(makeLook());
    QMenu *record = bar->addMenu(tr("&Record"));
    record->addMenu(m_newRecords);
    record->addAction(remove);
    record->addSeparator();
    record->addActions({back, forward});
    QMenu *reports = bar->addMenu(tr("Re&ports"));
    reports->addActions({eventReport, seriesReport, statusReport});
    reports->addSeparator();
    reports->addActions({printPreview, savePaper});
    bar->addMenu(tr("&Help"))->addActions({manual, tutorial, shortcuts, about});
}

/// Theme and size of the text, as the preferences have them, too.
QMenu *WindowActions::makeLook()
{
    auto *look = new QMenu(tr("L&ook"), m_window);
    for (const QString &mode : {tr("As the &desktop"), tr("&Light"), tr("Dar&k")}) {
        QAction *action = look->addAction(mode);
        action->setCheckable(true);
        const int place = static_cast<int>(m_themes->actions().size());
        action->setObjectName(u"theme.%1"_s.arg(place));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] {
            emit themeRequested(place);
        });
    }
    look->addSeparator();
    const std::initializer_list<std::tuple<const char *, QString, QKeySequence, int>> sizes{
        {"textLarger", tr("La&rger text"), QKeySequence::ZoomIn, 1},
        {"textSmaller", tr("&Smaller text"), QKeySequence::ZoomOut, -1},
        {"textNormal", tr("&Normal text"), QKeySequence(u"Ctrl+0"_s), 0}};
    for (const auto &[name, words, keys, step] : sizes) {
        QAction *action = make(name, words, nullptr, keys);
        look->addAction(action);
        connect(action, &QAction::triggered, this, [this, change = step] {
            emit textSizeRequested(change);
        });
    }
    return look;
}

void WindowActions::showTheme(int mode)
{
    if (QAction *action = m_themes->actions().value(mode))
        action->setChecked(true);
}

void WindowActions::buildToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Tool bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto measure = [bar] {
        bar->setIconSize(QSize(Theme::scaled(20), Theme::scaled(20)));
    };
    measure();
    connect(&Theme::notifier(), &ThemeNotifier::changed, bar, measure);
    bar->addActions(m_perspectives->actions());
    for (QAction *action : m_perspectives->actions())
        bar->widgetForAction(action)->setProperty("perspective", true);
    bar->addSeparator();
    bar->addActions({back, forward, undo, redo, import});
    for (QAction *action : {back, forward, undo, redo})
        static_cast<QToolButton *>(bar->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *reports = new QMenu(tr("Report"), m_window);
    reports->setIcon(Theme::icon("print"));
    reports->addActions({eventReport, seriesReport, statusReport});
    reports->addSeparator();
    reports->addActions({printPreview, savePaper});
    m_needRegister.append(reports->menuAction());
    for (const QMenu *menu : {m_newRecords, reports}) {
        bar->addAction(menu->menuAction());
        static_cast<QToolButton *>(bar->widgetForAction(menu->menuAction()))
            ->setPopupMode(QToolButton::InstantPopup);
    }
    bar->addAction(resolve);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(searchBox);
    new ToolBarFit(
        bar,
        m_perspectives->actions()
            + QList<QAction *>{m_newRecords->menuAction(), resolve, reports->menuAction(), import});
    m_window->setContextMenuPolicy(Qt::NoContextMenu);
}

void WindowActions::setRegisterOpen(bool isOpen, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QAction *action : std::as_const(m_needRegister))
        action->setEnabled(isOpen && !(isReadOnly && m_write.contains(action)));
    showQuestions(0);
}

void WindowActions::stopEditing()
{
    for (QAction *action : {import, undo, redo, remove, backup, m_newRecords->menuAction()})
        action->setEnabled(false);
}

void WindowActions::showLatest(const ChangeSet &latest)
{
    const auto show = [this](QAction *action, const QString &word, const QString &title) {
        action->setEnabled(!title.isEmpty() && !m_isReadOnly);
        const QString whole = tr("%1: %2");
        action->setText(title.isEmpty() ? word : whole.arg(word, plain::menuText(title)));
        const QString said = QString(word).remove(u'&');
        action->setToolTip(plain::tip(title.isEmpty() ? said : whole.arg(said, title)));
    };
    show(undo, tr("&Undo"), latest.undoTitle);
    show(redo, tr("&Redo"), latest.redoTitle);
}

QString WindowActions::nameOf(Perspective perspective) const
{
    for (const QAction *action : m_perspectives->actions()) {
        if (action->data().toInt() == static_cast<int>(perspective))
            return action->iconText();
    }
    return {};
}

std::optional<Perspective> WindowActions::perspective() const
{
    const QAction *shown = m_perspectives->checkedAction();
    return shown && shown->isEnabled()
        ? std::optional(static_cast<Perspective>(shown->data().toInt()))
        : std::nullopt;
}

void WindowActions::showPerspective(Perspective perspective)
{
    for (QAction *action : m_perspectives->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(perspective));
}

void WindowActions::showQuestions(int questions)
{
    resolve->setVisible(questions > 0);
    resolve->setText(tr("To resolve: %n", nullptr, questions));
}

} // namespace plenary
