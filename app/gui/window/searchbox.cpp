// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "app/gui/look/theme.h"
#include "core/text.h"
#include "storage/listquery.h"

#include <QtCore/QEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int offered = 15;
constexpr int widestLetters = 32; ///< of the popup, in heights of its letters
constexpr qsizetype longestName = 200;
constexpr int EntityRole = Qt::UserRole + 1;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : SearchField(parent)
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    setObjectName(u"searchBox"_s);
    setPlaceholderText(tr("Search the register"));
    setAccessibleName(placeholderText());
    measure();
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(offered);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offer);
    connect(m_completer,
            qOverload<const QModelIndex &>(&QCompleter::activated),
            m_completer, // a line that loses the focus drops what it has of its completer
            [this](const QModelIndex &index) {
                emit chosen(static_cast<Entity>(index.data(EntityRole).toInt()),
                            index.data(Qt::UserRole).toLongLong());
                QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
            });
}

/// As the letters grow, so does what can be seen of a name.
void SearchBox::measure()
{
    setMinimumWidth(fontMetrics().height() * 7);
    setMaximumWidth(fontMetrics().height() * 15);
}

void SearchBox::changeEvent(QEvent *event)
{
    SearchField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SearchBox::setLibrary(const std::shared_ptr<Library> &library)
{
    m_library = library;
    setEnabled(library != nullptr);
    clear();
}

/// As wide as the names that were found, whatever the tool bar leaves for the box.
void SearchBox::showFound()
{
    QAbstractItemView *popup = m_completer->popup();
    const int letter = popup->fontMetrics().height();
    const int most = letter * widestLetters;
    // Qt keeps it in the window; its trailing edge stands below that of the box.
    const int width = qMin(qMax(this->width(), popup->sizeHintForColumn(0) + letter * 2), most);
    const int left = isRightToLeft() ? 0 : this->width() - width;
    m_completer->complete(QRect(left, 0, width, height()));
}

void SearchBox::offer(const QString &typed)
{
    const int asked = ++m_asked;
    if (!m_library || typed.trimmed().isEmpty())
        return;
    m_library
        ->read<QList<SearchHit>>([typed](Database &database) {
            return search(database, typed, offered);
        })
        .then(this, [this, asked](const Result<QList<SearchHit>> &hits) {
            if (asked != m_asked || !hits)
                return;
            m_found->clear();
            for (const SearchHit &hit : *hits) {
                const EntityTable &table = tableOf(hit.entity);
                auto *item =
                    new QStandardItem(Theme::icon(table.icon),
                                      u"%1 – %2"_s.arg(text::displayedLine(hit.label, longestName),
                                                       table.singularLabel()));
                item->setData(hit.id, Qt::UserRole);
                item->setData(static_cast<int>(hit.entity), EntityRole);
                m_found->appendRow(item);
            }
            if (hasFocus() && m_found->rowCount() > 0)
                showFound();
        });
}

} // namespace plenary
