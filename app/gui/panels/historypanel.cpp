// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/twolinedelegate.h"
#include "core/partialdate.h"
#include "core/text.h"
#include "models/roles.h"

#include <QtCore/QDateTime>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownChanges = 200;
constexpr int IdRole = Qt::UserRole;
constexpr int EntityRole = IdRole + 1;

/// The time of day for today, else the day.
QString localTime(const QString &utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime();
    if (!at.isValid())
        return utc;
    return at.date() == QDate::currentDate()
        ? QLocale().toString(at.time(), QLocale::ShortFormat)
        : PartialDate::fromText(at.date().toString(Qt::ISODate))->toDisplay();
}

QString orNone(const QString &value)
{
    return value.isEmpty() ? HistoryPanel::tr("empty") : text::displayedLine(value);
}

} // namespace

HistoryPanel::HistoryPanel(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_title(new PlainLabel)
    , m_list(new QListView)
    , m_lines(new QStandardItemModel(this))
{
    m_title->setContentsMargins(12, 8, 12, 4);
    Theme::dress(m_title, Theme::SmallBold, ColourRole::Text2);
    m_list->setObjectName(name);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_lines);
    dressList(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(IdRole).toLongLong())
            emit recordOpened(static_cast<Entity>(index.data(EntityRole).toInt()), id);
    });
}

void HistoryPanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    m_id = 0;
    m_lines->clear();
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
            if (generation == m_generation)
                take(lines);
        });
}

void HistoryPanel::take(const QList<HistoryLine> &lines)
{
    m_lines->clear();
    for (const HistoryLine &line : lines) {
        const bool isField = !line.field.isEmpty();
        const bool isGone = line.state == u"undone" || line.state == u"discarded";
        QString title = line.title;
        if (line.kind == u"undo")
            title = tr("Undo: %1").arg(title);
        else if (line.kind == u"redo")
            title = tr("Redo: %1").arg(title);
        auto *item = new QStandardItem(isField ? line.field : text::displayedLine(title));
        const QString what =
            isField ? QString(orNone(line.before) + u" → " + orNone(line.after)) : line.actor;
        //: %1 what happened, in a list of changes
        const QString detail = text::displayedLine(isGone ? tr("undone · %1").arg(what) : what);
        item->setData(detail, DetailRole);
        item->setData(localTime(line.at), CountRole);
        if (!m_id && line.record) {
            item->setData(line.record, IdRole);
            item->setData(static_cast<int>(line.entity), EntityRole);
            item->setToolTip(tr("Press Return, or click twice, to open the record"));
        }
        item->setEditable(false);
        m_lines->appendRow(item);
    }
}

} // namespace plenary
