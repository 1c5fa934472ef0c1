// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigatorpanel.h"

#include "app/gui/look/emptystate.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/searchfield.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/twolinedelegate.h"
#include "core/fieldtables.h"
#include "core/speech.h"
#include "models/groupedlistmodel.h"
#include "models/roles.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

NavigatorPanel::NavigatorPanel(Entity entity,
                               Reader reader,
                               const QString &countWords,
                               QWidget *parent)
    : Panel(parent)
    , m_entity(entity)
    , m_reader(reader)
    , m_model(new GroupedListModel(this))
    , m_find(new SearchField)
    , m_list(new QListView)
    , m_empty(new EmptyState(tableOf(entity).icon, {}))
    , m_pages(new QStackedWidget)
    , m_count(new PlainLabel)
{
    const QString kind = tableOf(entity).pluralLabel();
    m_find->setObjectName(u"navigate.find.%1"_s.arg(tableOf(entity).kind()));
    m_find->setPlaceholderText(tr("Find in %1").arg(kind.toLower()));
    m_find->setAccessibleName(m_find->placeholderText());
    m_list->setObjectName(u"navigate.%1"_s.arg(tableOf(entity).kind()));
    m_list->setAccessibleName(kind);
    m_list->setModel(m_model);
    dressList(m_list);
    auto *numbers = new PlainLabel(countWords);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    for (PlainLabel *label : {m_count, numbers}) {
        Theme::dress(label, Theme::Small, ColourRole::Text2);
        label->setWordWrap(true);
    }
    numbers->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(numbers, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        showCount();
        setCurrent(m_current);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->total() > 0)
            m_find->clear();
        else
            emit firstRequested(m_entity);
    });
    connect(m_list, &QListView::clicked, this, &NavigatorPanel::choose);
    connect(m_list, &QListView::activated, this, &NavigatorPanel::choose);
}

void NavigatorPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    m_current = 0;
    m_wantsFirst = false;
    m_model->setEntries({});
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &NavigatorPanel::refresh);
    refresh();
}

void NavigatorPanel::refresh()
{
    const int generation = ++m_generation;
    readFigures<QList<ListEntry>>(
        [reader = m_reader](Database &database) {
            return reader(database);
        },
        [this, generation](const QList<ListEntry> &entries) {
            if (generation != m_generation)
                return;
            m_model->setEntries(entries);
            setCurrent(m_current);
            showCount();
            emit loaded();
            if (std::exchange(m_wantsFirst, false))
                chooseFirst();
        });
}

void NavigatorPanel::chooseFirst()
{
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(GroupedListModel::IdRole).toLongLong() == 0)
            continue;
        if (!first.isValid())
            first = index;
        if (index.data(CountRole).toString() != u"–"_s) {
            first = index;
            break;
        }
    }
    m_wantsFirst = !first.isValid();
    if (first.isValid())
        choose(first);
}

void NavigatorPanel::setCurrent(qint64 id)
{
    m_current = id;
    m_model->setCurrent(id);
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

void NavigatorPanel::choose(const QModelIndex &index)
{
    const qint64 id = index.data(GroupedListModel::IdRole).toLongLong();
    if (id == 0) {
        m_model->toggle(index.row());
        setCurrent(m_current);
        return;
    }
    setCurrent(id);
    emit chosen(id);
}

void NavigatorPanel::showCount()
{
    //: %1 of %2 entries are shown
    m_count->setText(
        tr("%1 of %2").arg(Speech::number(m_model->shown()), Speech::number(m_model->total())));
    m_pages->setCurrentWidget(m_model->shown() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_model->shown() == 0)
        explainEmpty();
}

void NavigatorPanel::explainEmpty()
{
    const EntityTable &table = tableOf(m_entity);
    if (m_model->total() > 0) {
        m_empty->setSentence(tr("Nothing here fits %1.").arg(u"“%1”"_s.arg(m_find->text())));
        m_empty->setAction(tr("Show all"));
        return;
    }
    m_empty->setSentence(
        //: %1 kind of records, in the plural
        tr("No %1 are recorded here yet.").arg(table.pluralLabel().toLower()));
    //: %1 kind of record
    m_empty->setAction(tr("New: %1").arg(table.singularLabel()));
}

} // namespace plenary
