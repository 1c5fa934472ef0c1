// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpanel.h"

#include "app/gui/forms/conflictbox.h"
#include "app/gui/lists/cellediting.h"
#include "app/gui/lists/filterchips.h"
#include "app/gui/lists/filterwords.h"
#include "app/gui/lists/headsorting.h"
#include "app/gui/lists/listbar.h"
#include "app/gui/lists/listcommands.h"
#include "app/gui/lists/viewbutton.h"
#include "app/gui/look/emptystate.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/theme.h"
#include "calmscroll.h"
#include "core/text.h"
#include "models/windowmodel.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QTableView *dressedTable(WindowModel *model)
{
    auto *table = new QTableView;
    const EntityTable &kind = tableOf(model->entity());
    table->setObjectName(u"list.%1"_s.arg(kind.kind()));
    table->setModel(model);
    table->setAccessibleName(kind.pluralLabel());
    dressTable(table);
    new CalmScroll(table, model);
    table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers); // see CellEditing
    return table;
}

} // namespace

ListPanel::ListPanel(Entity entity, QWidget *parent)
    : Panel(parent)
    , m_model(new WindowModel(entity, this))
    , m_table(dressedTable(m_model))
    , m_columns(new ListColumns(m_table, m_model))
    , m_sorting(new HeadSorting(m_table, m_model))
    , m_bar(new ListBar(entity,
                        [this] {
                            return currentView();
                        }))
    , m_empty(new EmptyState(tableOf(entity).icon, {}))
    , m_pages(new QStackedWidget)
    , m_count(new PlainLabel)
    , m_commands(nullptr)
{
    setObjectName(u"panel.%1"_s.arg(tableOf(entity).kind()));
    setAccessibleName(tableOf(entity).pluralLabel()); // spoken with what stands in it
    m_count->setObjectName(u"listCount"_s);
    m_count->setContentsMargins(12, 4, 12, 4);
    m_count->setWordWrap(true);
    Theme::dress(m_count, Theme::Small, ColourRole::Text2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    m_commands = new ListCommands(this);
    layout->addWidget(m_commands->conflicts());
    layout->addWidget(m_count);
    connectModel();
    connectHead();
    connectTable();
}

ListPanel::~ListPanel()
{
    m_commands->cells()->letGo();
    m_table->selectionModel()->disconnect(this);
}

QLineEdit *ListPanel::find() const
{
    return m_bar->find();
}

void ListPanel::connectModel()
{
    connect(m_model, &WindowModel::begun, this, [this] {
        m_pages->setCurrentWidget(m_table);
        m_count->setText(u"…"_s);
    });
    connect(m_model, &WindowModel::loaded, this, &ListPanel::showCount);
    connect(m_model, &WindowModel::failed, this, [this](const Error &error) {
        if (error.code == Error::Code::Invalid)
            m_problem = error.message; // of the filter: said where it was typed
        else
            emit failed(error);
    });
}

void ListPanel::connectHead()
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(0); // letters that came together are one question
    connect(pause, &QTimer::timeout, this, &ListPanel::apply);
    connect(find(), &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_bar, &ListBar::entered, this, &ListPanel::apply);
    connect(m_bar->chips(), &FilterChips::changed, this, &ListPanel::apply);
    connect(m_bar->chips(), &FilterChips::left, this, &ListPanel::goToRows);
    connect(m_bar->chips(), &FilterChips::scopeRemoved, this, [this] {
        setFilter({}, {});
        emit filterCleared();
        goToRows();
    });
    connect(m_bar, &ListBar::columnsRequested, this, &ListPanel::chooseColumns);
    connect(m_bar, &ListBar::downwards, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar->view(), &ViewButton::chosen, this, [this](const QString &name) {
        takeView(SavedViews::instance().find(m_model->entity(), name).value_or(SavedView()));
    });
    connect(m_bar->view(), &ViewButton::said, this, [this](const QString &words) {
        say(words, false);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_bar->isLimiting() || m_bar->chips()->hasScope())
            clearAll();
        else
            emit firstRequested(m_model->entity());
    });
    connect(m_empty, &EmptyState::linkTriggered, m_commands->paste, &QAction::trigger);
}

void ListPanel::connectTable()
{
    QHeaderView *head = m_table->horizontalHeader();
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &at) {
        chooseColumns(head->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const qint64 id = selected();
        if (id == 0)
            return;
        m_wanted = 0;
        m_last = id;
        if (!m_isAgain)
            emit recordOpened(m_model->entity(), id);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ListPanel::showSelection);
    m_table->installEventFilter(this);
}

/// Letters that are typed in the list look for what they begin: Qt's own search would read every
/// row.
bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (isPlain && !key->text().isEmpty() && key->text().front().isPrint()
            && key->key() != Qt::Key_Space) {
            find()->setFocus(Qt::OtherFocusReason);
            find()->end(false);
            find()->insert(key->text());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ListPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    Panel::setLibrary(library);
    m_bar->chips()->setLibrary(library);
    m_commands->setLibrary(library);
    m_last = 0;
    m_model->setLibrary(library);
}

void ListPanel::setFilter(const QString &filter, const QString &words)
{
    m_filter = filter;
    m_bar->chips()->setScope(words);
    apply();
}

void ListPanel::setColumns(const QStringList &fields)
{
    m_columns->setShown(fields);
}

QByteArray ListPanel::columnState() const
{
    SavedView state;
    state.columns = m_columns->state();
    state.sort = m_model->query().sort;
    return state.toJson();
}

void ListPanel::setColumnState(const QByteArray &saved)
{
    const SavedView state = SavedView::fromJson(m_model->entity(), saved);
    m_columns->setState(state.columns);
    if (!state.sort.isEmpty())
        m_model->setSort(state.sort);
}

SavedView ListPanel::currentView() const
{
    SavedView view;
    view.name = m_bar->view()->name();
    view.filter = m_bar->filter().value_or(allOf(m_bar->chips()->conditions()));
    view.sort = m_model->query().sort;
    view.columns = m_columns->state();
    return view;
}

void ListPanel::takeView(const SavedView &view)
{
    m_bar->view()->setName(view.name);
    m_bar->setFilter(view.filter);
    m_columns->setState(view.columns);
    m_model->setSort(view.sort);
    apply();
}

void ListPanel::apply()
{
    const auto outer = parseFilter(m_filter);
    const auto own = m_bar->filter();
    m_problem.clear();
    if (!outer || !own) {
        m_problem = (outer ? own : outer).error().message;
        showCount();
        return;
    }
    ListQuery query = m_model->query();
    query.filter = Filter::both(*outer, *own);
    m_last = 0;
    m_model->setQuery(query);
    m_bar->view()->follow();
}

/// What somebody else limits the list to goes only when nothing of the user's own hides records.
void ListPanel::clearAll()
{
    if (m_bar->isLimiting()) {
        m_bar->clear();
        m_bar->view()->setName({});
        apply();
    } else {
        setFilter({}, {});
        emit filterCleared();
    }
}

void ListPanel::goToRows()
{
    const bool hasRows = m_pages->currentWidget() == m_table;
    (hasRows ? static_cast<QWidget *>(m_table) : find())->setFocus(Qt::OtherFocusReason);
}

void ListPanel::say(const QString &words, bool isProblem)
{
    Theme::dress(m_count, Theme::Small, isProblem ? ColourRole::Problem : ColourRole::Text2);
    m_count->setText(words);
}

void ListPanel::showCount()
{
    const int count = m_model->rowCount();
    if (m_problem.isEmpty())
        showSelection();
    else
        say(m_problem, true);
    m_pages->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (count == 0)
        explainEmpty();
    if (m_wanted != 0)
        select(m_wanted);
    else if (m_last != 0 && selected() == 0)
        selectAgain();
}

/// A record that has another place now, such as after a new name.
void ListPanel::selectAgain()
{
    const QScopedValueRollback isAgain(m_isAgain, true);
    if (const int row = m_model->rowOf(m_last); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ListPanel::showSelection()
{
    if (!m_problem.isEmpty())
        return;
    int chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    const QString all = tr("%Ln record(s)", nullptr, m_model->rowCount());
    //: %1 is “241 records”
    say(chosen > 1 ? tr("%1, %Ln selected", nullptr, chosen).arg(all) : all, false);
}

/// Says what belongs here and offers the first step, or says what hides it.
void ListPanel::explainEmpty()
{
    const EntityTable &table = tableOf(m_model->entity());
    m_empty->setLink({});
    QStringList limits;
    if (!m_bar->chips()->words().isEmpty())
        limits.append(m_bar->chips()->words());
    if (!find()->text().trimmed().isEmpty())
        limits.append(u"“%1”"_s.arg(find()->text().trimmed()));
    if (!m_problem.isEmpty()) {
        m_empty->setSentence(m_problem);
        m_empty->setAction(tr("Show all"));
    } else if (m_bar->isLimiting()) {
        //: %1 the filters: Attendance: attended, “nairobi”
        m_empty->setSentence(tr("Nothing here fits %1.").arg(limits.join(u", "_s)));
        m_empty->setAction(tr("Show all"));
    } else if (m_bar->chips()->hasScope()) {
        m_empty->setSentence(
            //: %1 kind of records, in the plural, %2 what the list is limited to, such as a name
            tr("No %1 here for %2.").arg(table.pluralLabel().toLower(), limits.join(u", "_s)));
        m_empty->setAction(tr("Show all"));
    } else {
        m_empty->setSentence(
            //: %1 kind of records, in the plural
            tr("No %1 are recorded here yet.").arg(table.pluralLabel().toLower()));
        m_empty->setAction(m_model->entity() == Entity::Participation
                               ? tr("Import a list…")
                               //: %1 kind of record
                               : tr("New: %1").arg(table.singularLabel()));
        m_empty->setLink(tr("Paste rows from a spreadsheet"));
    }
}

void ListPanel::select(qint64 id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0) {
        // selectRow() finds no row from right to left. After it nothing is wanted any more.
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
}

qint64 ListPanel::selected() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

QList<qint64> ListPanel::selectedIds() const
{
    return m_model->idsOf(m_table->selectionModel()->selection());
}

void ListPanel::chooseColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_sorting->addTo(menu);
    menu->addSeparator();
    m_columns->addTo(menu);
    menu->popup(at);
}

} // namespace plenary
