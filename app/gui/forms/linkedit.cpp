// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkedit.h"

#include "app/gui/look/invalidmark.h"
#include "app/gui/look/theme.h"
#include "core/text.h"
#include "storage/listquery.h"

#include <QtGui/QAction>
#include <QtGui/QFocusEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>

namespace plenary
{

namespace
{

constexpr int offered = 12;
constexpr qsizetype longestName = 300;
using Named = QList<std::pair<qint64, QString>>;

} // namespace

LinkEdit::LinkEdit(Entity target, QWidget *parent)
    : QLineEdit(parent)
    , m_target(target)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
    , m_open(addAction(Theme::icon("link-open"), TrailingPosition))
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(offered);
    setCompleter(m_completer);
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open this record"));
    setPlaceholderText(tr("Type a name"));
    connect(this, &QLineEdit::textEdited, this, &LinkEdit::offer);
    connect(this, &QLineEdit::returnPressed, this, &LinkEdit::settle);
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_id)
            emit openRequested(m_target, m_id);
    });
    connect(m_completer,
            qOverload<const QModelIndex &>(&QCompleter::activated),
            m_completer, // a line that loses the focus drops what it has of its completer
            [this](const QModelIndex &index) {
                take(index.data(Qt::UserRole).toLongLong(), index.data().toString());
            });
}

void LinkEdit::setLink(qint64 id, const QString &name)
{
    m_id = id;
    m_name = text::displayedLine(name, longestName);
    m_open->setVisible(id != 0);
    setInvalid(this, false);
    if (text() != m_name)
        setText(m_name);
    setCursorPosition(0);
}

void LinkEdit::offer(const QString &typed)
{
    if (!m_library)
        return;
    const int asked = ++m_asked;
    m_library
        ->read<Named>([target = m_target, typed](Database &database) {
            return complete(database, target, typed, offered);
        })
        .then(this, [this, asked, typed](const Result<Named> &found) {
            if (asked != m_asked || !found)
                return;
            m_offeredFor = typed;
            m_offers->clear();
            for (const auto &[id, name] : *found) {
                auto *item = new QStandardItem(text::displayedLine(name, longestName));
                item->setData(id, Qt::UserRole);
                m_offers->appendRow(item);
            }
            if (hasFocus() && m_offers->rowCount() > 0)
                m_completer->complete();
        });
}

void LinkEdit::take(qint64 id, const QString &name)
{
    const bool isNew = id != m_id;
    setLink(id, name);
    if (isNew)
        emit chosen(id);
}

/// What was typed becomes the record of exactly this name, or nothing; else it stays and is marked.
void LinkEdit::settle()
{
    if (text() == m_name) {
        if (isInvalid(this)) {
            setLink(m_id, m_name);
            emit refused({});
        }
        return;
    }
    if (text().trimmed().isEmpty()) {
        take(0, {});
        return;
    }
    for (int row = 0; row < m_offers->rowCount(); ++row) {
        const QStandardItem *item = m_offers->item(row);
        if (text::folded(item->text()) == text::folded(text())) {
            take(item->data(Qt::UserRole).toLongLong(), item->text());
            return;
        }
    }
    if (m_offers->rowCount() == 1 && m_offeredFor == text()) { // by a code, or a word of its name
        take(m_offers->item(0)->data(Qt::UserRole).toLongLong(), m_offers->item(0)->text());
        return;
    }
    setInvalid(this, true);
    emit refused(tr("Nothing is called “%1”. Choose one of those offered.").arg(text()));
}

void LinkEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace plenary
