// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddelegate.h"

#include "itemlook.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>
#include <algorithm>

namespace plenary
{

namespace
{

constexpr int RowHeight = 24;
constexpr int HeadHeight = 26;
constexpr int HintGap = 6;

const QHeaderView *headOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    return tree ? tree->header() : nullptr;
}

bool isFirstShown(const QWidget *widget, const QModelIndex &index)
{
    const QHeaderView *head = headOf(widget);
    if (!head)
        return index.column() == 0;
    for (int place = 0; place < head->visualIndex(index.column()); ++place) {
        if (!head->isSectionHidden(head->logicalIndex(place)))
            return false;
    }
    return true;
}

int leadWidth(const ItemLook &look)
{
    int width = look.status.shape == StatusGlyph::Shape::None ? 0 : StatusGlyph::Size + GlyphGap;
    if (!look.icon.isEmpty())
        width += IconSize + GlyphGap;
    return width;
}

int hintWidth(const ItemLook &look)
{
    if (look.hint.isEmpty())
        return 0;
    return HintGap + textWidth(look.hint, Theme::font(Theme::Small));
}

int wholeWidth(const ItemLook &look)
{
    return leadWidth(look) + textWidth(look.text, look.font) + hintWidth(look);
}

/// One cell while it is drawn: places are reckoned left to right and turned round on the way out.
class Cell
{
public:
    Cell(QPainter &painter, const QStyleOptionViewItem &option, const ItemLook &look)
        : m_painter(painter)
        , m_option(option)
        , m_look(look)
        , m_room(option.rect.adjusted(CellPadding, 0, -CellPadding, -1))
    {
    }

    void draw()
    {
        if (m_look.tint >= 0)
            m_painter.fillRect(m_option.rect.adjusted(1, 1, -1, -2),
                               Theme::colour(static_cast<ColourRole>(m_look.tint)));
        lead();
        words();
    }

private:
    QRect mirrored(const QRect &place) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, place);
    }
    QRect takeLead(int width)
    {
        const QRect place(
            m_room.left(), m_room.top(), std::min(width, m_room.width()), m_room.height());
        m_room.setLeft(m_room.left() + width + GlyphGap);
        return place;
    }
    void lead()
    {
        if (!m_look.icon.isEmpty() && m_room.width() >= IconSize) {
            const QRect place = mirrored(takeLead(IconSize));
            Theme::icon(m_look.icon).paint(&m_painter, place);
        }
        if (m_look.status.shape == StatusGlyph::Shape::None || m_room.width() <= 0)
            return;
        const bool selected = m_option.state.testFlag(QStyle::State_Selected);
        const QColor ground = selected ? m_option.palette.color(QPalette::Highlight)
                                       : m_option.palette.color(QPalette::Base);
        StatusGlyph::paint(m_painter,
                           mirrored(takeLead(StatusGlyph::Size)),
                           m_look.status.shape,
                           inkOf(m_look.status.glyph, m_option),
                           ground,
                           m_option.direction == Qt::RightToLeft);
    }
    void words()
    {
        const QColor ink = inkOf(m_look.ink, m_option);
        const Qt::Alignment side = m_look.number ? Qt::AlignRight : Qt::AlignLeft;
        const int hint = hintWidth(m_look);
        const int text = textWidth(m_look.text, m_look.font);
        // The hint gives way first: it stays only where the words are whole.
        const bool withHint = hint > 0 && text + std::min(hint, 24 + HintGap) <= m_room.width();
        QRect place = m_room;
        if (withHint)
            place.setWidth(std::max(text, m_room.width() - hint));
        if (withHint && !m_look.number)
            place.setWidth(std::min(place.width(), text));
        const int width =
            drawWords(m_painter, mirrored(place), m_look.text, m_look.font, ink, side);
        if (m_look.link && width > 0)
            underline(place, width, ink);
        if (withHint) {
            const QRect behind(place.right() + 1 + HintGap,
                               place.top(),
                               m_room.right() - place.right() - HintGap,
                               place.height());
            drawWords(m_painter,
                      mirrored(behind),
                      m_look.hint,
                      Theme::font(Theme::Small),
                      inkOf(ColourRole::Text3, m_option));
        }
    }
    void underline(const QRect &place, int width, QColor ink)
    {
        const QFontMetrics metrics(m_look.font);
        const int below = place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2;
        const int left = m_look.number ? place.right() + 1 - width : place.left();
        ink.setAlphaF(0.55F);
        m_painter.fillRect(mirrored(QRect(left, below + 2, width, 1)), ink);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const ItemLook &m_look;
    QRect m_room;
};

constexpr auto MeasuredFor = "plenaryMeasuredFor"; ///< property: text height of the widths

/// Heights from the text; columns keep their width in letters when the text size changes.
void measure(QTableView *table)
{
    QHeaderView *head = table->horizontalHeader();
    const int now = QFontMetrics(Theme::font(Theme::Body)).height();
    const int before = table->property(MeasuredFor).toInt();
    table->setProperty(MeasuredFor, now);
    const int row = table->rowAt(0);
    for (int column = 0; before > 0 && before != now && column < head->count(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        // Padding and glyph keep their size, only the words grow.
        const QModelIndex top = row < 0 ? QModelIndex() : table->model()->index(row, column);
        const int fixed = 2 * CellPadding + (top.isValid() ? leadWidth(ItemLook::of(top)) : 0);
        const int words = std::max(0, head->sectionSize(column) - fixed);
        head->resizeSection(column, fixed + (words * now + before - 1) / before);
    }
    table->verticalHeader()->setMinimumSectionSize(16);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(RowHeight));
    head->setFixedHeight(Theme::rowHeight(HeadHeight, Theme::SmallBold));
}

} // namespace

void RecordDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option);
    const ItemLook look = ItemLook::of(index);
    Cell(*painter, option, look).draw();
    const QRect &box = option.rect;
    painter->fillRect(box.left(), box.bottom(), box.width(), 1, Theme::colour(ColourRole::RowLine));
    if (option.state.testFlag(QStyle::State_Selected) && isFirstShown(option.widget, index))
        drawAccentBar(*painter, option);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawKeyboardRing(*painter, option);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {wholeWidth(ItemLook::of(index)) + 2 * CellPadding, Theme::rowHeight(RowHeight)};
}

bool RecordDelegate::helpEvent(QHelpEvent *event,
                               QAbstractItemView *view,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid()
        || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ItemLook look = ItemLook::of(index);
    const bool cut = wholeWidth(look) + 2 * CellPadding > option.rect.width();
    QStyleOptionViewItem shown(option);
    shown.widget = view;
    const QString whole = look.hint.isEmpty() ? look.text : QString(look.text % u' ' % look.hint);
    showWholeText(*event, shown, cut ? whole : QString());
    return cut;
}

void dressTable(QTableView *table)
{
    table->setItemDelegate(new RecordDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setWordWrap(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setSortIndicatorShown(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(32);
    head->setStretchLastSection(true);
    head->setMouseTracking(true);
    Theme::dress(head, Theme::SmallBold, ColourRole::Text2);
    measure(table);
    QObject::connect(&Theme::notifier(), &ThemeNotifier::changed, table, [table] {
        measure(table);
    });
}

} // namespace plenary
