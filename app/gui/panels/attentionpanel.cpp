// SPDX-License-Identifier: GPL-3.0-or-later
#include "attentionpanel.h"

#include "app/gui/look/emptystate.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/twolinedelegate.h"
#include "models/roles.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace plenary
{

AttentionPanel::AttentionPanel(QWidget *parent)
    : WatchingPanel(parent)
    , m_lines(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_calm(new EmptyState("check", tr("Nothing needs attention.")))
    , m_foot(plainLabel({}, Theme::Small, ColourRole::Text2))
{
    m_list->setObjectName(u"attention"_s);
    m_list->setAccessibleName(tr("Needs attention"));
    m_list->setModel(m_lines);
    dressList(m_list);
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_calm->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_calm, 1);
    layout->addWidget(m_foot);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto openIndex = [this](const QModelIndex &index) {
        open(index.row());
    };
    connect(m_list, &QListView::clicked, this, openIndex);
    connect(m_list, &QListView::activated, this, openIndex);
}

void AttentionPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    m_lines->clear();
    WatchingPanel::setLibrary(library);
}

void AttentionPanel::look()
{
    readLatest<attention::Found>(attention::look, [this](const attention::Found &found) {
        take(found);
    });
}

void AttentionPanel::take(const attention::Found &found)
{
    m_items = found.items;
    m_lines->clear();
    for (const Overview::Number &item : std::as_const(m_items)) {
        auto *line = new QStandardItem(item.label);
        line->setData(tableOf(item.entity).pluralLabel(), DetailRole);
        line->setData(QLocale().toString(item.value), CountRole);
        line->setEditable(false);
        m_lines->appendRow(line);
    }
    m_list->setVisible(!m_items.isEmpty());
    m_calm->setVisible(m_items.isEmpty());
    m_foot->setText(tr("%Ln rule(s) checked", nullptr, found.looked));
    emit shown();
}

void AttentionPanel::open(int row)
{
    const Overview::Number &item = m_items.at(row);
    emit recordsOpened(item.entity, item.filter, item.words);
}

} // namespace plenary
