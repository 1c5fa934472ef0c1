// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "app/gui/look/theme.h"
#include "library/history.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownChanges = 200;

QString localTime(const QString &utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : utc;
}

QString orNone(const QString &value)
{
    return value.isEmpty() ? HistoryPanel::tr("empty") : value;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new QLabel)
    , m_list(new QTreeWidget)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(12, 8, 12, 4);
    Theme::dress(m_title, Theme::SmallBold, ColourRole::Text2);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Before → after"), tr("Who")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void HistoryPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    m_id = 0;
    m_list->clear();
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, &HistoryPanel::refresh);
    refresh();
}

void HistoryPanel::showRecord(Entity entity, qint64 id)
{
    m_entity = entity;
    m_id = id;
    refresh();
}

void HistoryPanel::refresh()
{
    if (!m_library)
        return;
    const int generation = ++m_generation;
    m_title->setText(m_id ? tr("This record, latest first") : tr("The register, latest first"));
    read<QList<HistoryLine>>(
        [entity = m_entity, id = m_id](Database &database) {
            return id ? recordHistory(database, entity, id) : recentChanges(database, shownChanges);
        },
        [this, generation](const QList<HistoryLine> &lines) {
            if (generation != m_generation)
                return;
            m_list->clear();
            for (const HistoryLine &line : lines) {
                const bool isField = !line.field.isEmpty();
                auto *item = new QTreeWidgetItem(
                    m_list,
                    {localTime(line.at),
                     isField ? line.field : line.title,
                     isField ? QString(orNone(line.before) + u" → "_s + orNone(line.after))
                             : QString(),
                     line.actor});
                for (int column = 0; column < 4; ++column)
                    item->setToolTip(column, item->text(column).toHtmlEscaped());
                if (line.state == u"undone" || line.state == u"discarded")
                    item->setForeground(1, Theme::colour(ColourRole::Text3));
            }
            m_list->resizeColumnToContents(0);
            m_list->resizeColumnToContents(3);
        });
}

} // namespace plenary
