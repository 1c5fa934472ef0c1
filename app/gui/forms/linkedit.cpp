// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkedit.h"

#include "app/gui/look/invalidmark.h"
#include "app/gui/look/theme.h"
#include "core/text.h"
#include "library/editing.h"
#include "storage/listquery.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int offered = 12;
constexpr qsizetype longestName = 300;
constexpr int widestPopup = 480;
constexpr int IdRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1; ///< what stands in the field when it is chosen
constexpr qint64 makeNew = -1; ///< instead of an id
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
    m_completer->setCompletionRole(NameRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(offered + 1);
    setCompleter(m_completer);
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open this record (Ctrl+Return)"));
    setPlaceholderText(tr("Type a name"));
    connect(this, &QLineEdit::textEdited, this, &LinkEdit::offer);
    connect(this, &QLineEdit::returnPressed, this, &LinkEdit::settle);
    connect(m_open, &QAction::triggered, this, &LinkEdit::follow);
    connect(m_completer,
            qOverload<const QModelIndex &>(&QCompleter::activated),
            m_completer, // a line that loses the focus drops what it has of its completer
            [this](const QModelIndex &index) {
                takeOffer(index);
            });
}

void LinkEdit::setLink(qint64 id, const QString &name)
{
    m_id = id;
    const QString before = std::exchange(m_name, text::displayedLine(name, longestName));
    if (m_name != before)
        m_hinted = 0; // the record may have a new code, too
    m_asking.clear();
    m_open->setVisible(id != 0);
    if (text() != m_name)
        setText(m_name);
    setCursorPosition(0);
    readHint();
}

void LinkEdit::revert()
{
    setLink(m_id, m_name);
}

void LinkEdit::follow()
{
    if (m_id)
        emit openRequested(m_target, m_id);
}

/// What tells records of one name apart; drawn in the field, and read once for each record.
void LinkEdit::readHint()
{
    if (m_hinted == m_id || !m_library)
        return;
    m_hint.clear();
    m_hinted = m_id;
    const EntityTable &table = tableOf(m_target);
    if (m_id == 0 || !*table.codeField)
        return;
    m_library
        ->read<NamedRecord>([target = m_target, id = m_id](Database &database) {
            return readRecord(database, target, id);
        })
        .then(this, [this, id = m_id](const Result<NamedRecord> &named) {
            if (!named || id != m_id)
                return;
            const Record &record = named->record;
            QStringList parts{record.text(QString::fromLatin1(record.table().codeField))};
            if (const Field *group = record.table().find(u"regional_group"))
                parts.append(group->display(record.value(u"regional_group")));
            parts.removeAll(QString());
            m_hint = text::displayedLine(parts.join(u" · "_s), longestName);
            update();
        });
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
            showOffers(typed, *found);
        });
}

void LinkEdit::showOffers(const QString &typed, const Named &found)
{
    m_offeredFor = typed;
    m_offers->clear();
    const auto add = [this](qint64 id, const QString &shown, const QString &name) {
        auto *item = new QStandardItem(shown);
        item->setData(id, IdRole);
        item->setData(name, NameRole);
        m_offers->appendRow(item);
        return item;
    };
    const QString wanted = text::folded(typed);
    bool isKnown = wanted.isEmpty();
    for (const auto &[id, name] : found) {
        const QString shown = text::displayedLine(name, longestName);
        add(id, shown, shown);
        isKnown = isKnown || text::folded(shown) == wanted;
    }
    if (m_offersCreation && !isKnown && !isReadOnly()) {
        //: %1 name that was typed; makes a record of this name
        const QString words = tr("Create “%1”…").arg(text::displayedLine(typed, longestName));
        add(makeNew, words, typed)->setIcon(Theme::icon("new"));
    }
    if (!hasFocus() || m_offers->rowCount() == 0)
        return;
    QAbstractItemView *popup = m_completer->popup();
    constexpr int icon = 16;
    constexpr int frame = 36;
    popup->setIconSize({icon, icon});
    int widest = width();
    for (int row = 0; row < m_offers->rowCount(); ++row) {
        const QString shown = m_offers->item(row)->text();
        widest = qMax(widest, popup->fontMetrics().horizontalAdvance(shown) + icon + frame);
    }
    m_completer->complete(QRect(0, 0, qMin(widest, widestPopup), height()));
}

void LinkEdit::take(qint64 id, const QString &name)
{
    const bool isNew = id != m_id;
    setLink(id, name);
    if (isNew)
        emit chosen(id);
    else
        emit refused({});
}

void LinkEdit::takeOffer(const QModelIndex &index)
{
    const qint64 id = index.data(IdRole).toLongLong();
    if (id != makeNew) {
        take(id, index.data(NameRole).toString());
        return;
    }
    m_asking = index.data(NameRole).toString();
    setText(m_asking);
    emit createRequested(m_asking.trimmed());
}

/// The record of exactly this name, or the only one that was offered for it: by a code, or a word
/// of its name.
bool LinkEdit::takeNamed()
{
    const QStandardItem *only = nullptr;
    int records = 0;
    for (int row = 0; row < m_offers->rowCount(); ++row) {
        const QStandardItem *item = m_offers->item(row);
        const qint64 id = item->data(IdRole).toLongLong();
        if (id == makeNew)
            continue;
        if (text::folded(item->text()) == text::folded(text())) {
            take(id, item->text());
            return true;
        }
        only = item;
        ++records;
    }
    if (records != 1 || m_offeredFor != text())
        return false;
    take(only->data(IdRole).toLongLong(), only->text());
    return true;
}

/// What was typed becomes the record of exactly this name, or nothing; else it stays and is marked.
void LinkEdit::settle()
{
    const QAbstractItemView *popup = m_completer->popup();
    // One is current as soon as the offers are shown; it is chosen only when it is selected.
    if (popup->isVisible() && popup->selectionModel()->hasSelection())
        return; // the offer that is chosen follows
    if (text() == m_name) {
        if (isInvalid(this))
            emit refused({});
        return;
    }
    if (text().trimmed().isEmpty()) {
        take(0, {});
        return;
    }
    if (text() == m_asking || takeNamed())
        return;
    emit refused(tr("Nothing is called “%1”. Choose one of those offered; the Down key shows them.")
                     .arg(text()));
}

void LinkEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        follow();
        return;
    }
    if (event->key() == Qt::Key_Down && !isReadOnly() && !m_completer->popup()->isVisible()) {
        offer(isTouched() ? text() : QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LinkEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        follow();
    else
        QLineEdit::mousePressEvent(event);
}

void LinkEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || isTouched())
        return;
    constexpr int frame = 10;
    constexpr int arrow = 24;
    constexpr int gap = 12;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect room =
        isMirrored ? rect().adjusted(arrow, 0, -frame, 0) : rect().adjusted(frame, 0, -arrow, 0);
    const QFontMetrics metrics(Theme::font(Theme::Small));
    int free = room.width() - fontMetrics().horizontalAdvance(m_name) - gap;
    QString hint = m_hint;
    if (metrics.horizontalAdvance(hint) > free)
        hint = m_hint.section(u" · "_s, 0, 0); // the code alone
    if (metrics.horizontalAdvance(hint) > free || text::folded(hint) == text::folded(m_name))
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::Small));
    painter.setPen(Theme::colour(ColourRole::Text3));
    painter.drawText(room, Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight), hint);
}

void LinkEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace plenary
