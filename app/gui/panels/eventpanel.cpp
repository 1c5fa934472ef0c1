// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpanel.h"

#include "app/gui/look/sheetscroll.h"
#include "app/gui/look/theme.h"
#include "eventhead.h"
#include "library/editing.h"
#include "listpanel.h"
#include "models/windowmodel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int leastList = 200; ///< height of a list with four rows

/// Lists take what the head leaves; what they would like to have is no reason to scroll.
class ModestPages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

EventPanel::EventPanel(QWidget *parent)
    : Panel(parent)
    , m_head(new EventHead)
    , m_tabs(new QTabBar)
    , m_pages(new ModestPages)
{
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Lists of the conference"));
    addList(Entity::Participation, u"event"_s);
    addList(Entity::ReportedFigure, u"event"_s);
    addList(Entity::Session, u"event"_s);
    addList(Entity::EventOrganiser, u"event"_s);
    addList(Entity::Instrument, u"adopted_at"_s);
    buildSheet();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(
        m_head, &EventHead::listOpened, this, [this](const QString &filter, const QString &words) {
            m_tabs->setCurrentIndex(0);
            participants()->setFilter(filter, words);
        });
    connect(participants(), &ListPanel::filterCleared, this, [this] {
        if (m_event)
            showEvent(m_event);
        else
            showList({}, {});
    });
}

/// Large text, or a low window, scrolls the sheet rather than cut its head.
void EventPanel::buildSheet()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    const auto measure = [this] {
        m_pages->setMinimumHeight(Theme::scaled(leastList));
    };
    measure();
    connect(&Theme::notifier(), &ThemeNotifier::changed, m_pages, measure);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    scrollIn(this, sheet);
}

void EventPanel::addList(Entity entity, const QString &link)
{
    const QString title = tableOf(entity).pluralLabel();
    auto *list = new ListPanel(entity);
    QStringList columns = list->model()->columns();
    if (entity != Entity::Participation) {
        columns.removeAll(link);
        list->setColumns(columns);
    }
    m_lists.append(list);
    m_titles.append(title);
    m_links.append(link);
    m_pages->addWidget(list);
    m_tabs->addTab(title);
    connect(list, &Panel::recordOpened, this, &Panel::recordOpened);
    connect(list, &Panel::failed, this, &Panel::failed);
    connect(list, &Panel::done, this, &Panel::done);
    connect(list->model(), &WindowModel::loaded, this, &EventPanel::showNumbers);
}

void EventPanel::showNumbers()
{
    for (int i = 0; i < m_lists.size(); ++i) {
        const int rows = m_lists.at(i)->model()->rowCount();
        m_tabs->setTabText(i,
                           //: %1 name of a list, %2 how many records it has
                           tr("%1  %2").arg(m_titles.at(i), QLocale().toString(rows)));
    }
}

void EventPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    for (ListPanel *list : std::as_const(m_lists))
        list->setLibrary(library);
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &EventPanel::refresh);
    showList({}, {});
}

void EventPanel::showEvent(qint64 id)
{
    m_event = id;
    m_member = 0;
    for (int i = 0; i < m_lists.size(); ++i)
        m_lists.at(i)->setFilter(u"%1:#%2"_s.arg(m_links.at(i), QString::number(id)), {});
    refresh();
}

void EventPanel::showList(const QString &filter, const QString &words)
{
    m_event = 0;
    m_member = 0;
    ++m_generation;
    m_tabs->setCurrentIndex(0);
    participants()->setFilter(filter, words);
    EventFacts facts;
    facts.title = filter.isEmpty() ? tr("All participations") : tr("Participations");
    facts.line = words;
    take(facts);
}

void EventPanel::showMember(Entity entity, qint64 id)
{
    static const QHash<Entity, QString> links{{Entity::Person, u"person"_s},
                                              {Entity::Organisation, u"organisation"_s},
                                              {Entity::Country, u"represents"_s}};
    showList(u"%1:#%2"_s.arg(links.value(entity), QString::number(id)),
             tableOf(entity).singularLabel());
    m_memberKind = entity;
    m_member = id;
    nameMember();
}

/// Again after each change: a member that has another name is called by it at once.
void EventPanel::nameMember()
{
    const Answer<NamedRecord> asked =
        m_library->read<NamedRecord>([entity = m_memberKind, id = m_member](Database &database) {
            return readRecord(database, entity, id);
        });
    await(asked, [this, generation = ++m_generation](const Result<NamedRecord> &member) {
        // One that was removed keeps its name here: undo may bring it back.
        if (generation != m_generation || !member || m_facts.title == member->name)
            return;
        participants()->setFilter(participants()->filter(), member->name);
        EventFacts facts;
        facts.title = member->name;
        facts.line = tr("Participations");
        take(facts);
    });
}

void EventPanel::refresh()
{
    if (m_library && m_event == 0 && m_member != 0)
        nameMember();
    if (!m_library || m_event == 0)
        return;
    const int generation = ++m_generation;
    read<EventFacts>(
        [id = m_event](Database &database) {
            return eventFacts(database, id);
        },
        [this, generation](const EventFacts &facts) {
            if (generation == m_generation)
                take(facts);
        });
}

void EventPanel::take(const EventFacts &facts)
{
    m_facts = facts;
    m_head->show(facts);
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabVisible(i, m_event != 0);
    emit shown(m_event);
}

ListPanel *EventPanel::currentList() const
{
    return m_lists.at(m_pages->currentIndex());
}

} // namespace plenary
