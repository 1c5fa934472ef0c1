// SPDX-License-Identifier: GPL-3.0-or-later
#include "twolinedelegate.h"

#include "core/text.h"
#include "itemlook.h"
#include "models/roles.h"
#include "styleshapes.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QTreeView>
#include <algorithm>

namespace plenary
{

namespace
{

constexpr int RowHeight = 40;
constexpr int HeadingHeight = 24;
constexpr int ListPadding = 12;
constexpr int GroupPadding = 24; ///< names stand under the words of their heading
constexpr int TrailingPadding = 9;
constexpr int Gap = 8;

/// Where the parts of one row stand, reckoned left to right.
struct Places {
    QRect icon, name, count, detail, glyph;
};

Places placesOf(const QRect &row, const ItemLook &look, const QString &count, bool inTree)
{
    Places places;
    const int name = QFontMetrics(look.font).height();
    const int detail = QFontMetrics(Theme::font(Theme::Small)).height();
    const int top = row.top() + (row.height() - 1 - name - detail) / 2;
    int left = row.left() + (inTree ? GroupPadding : ListPadding);
    const int right = row.right() + 1 - TrailingPadding;
    if (!look.icon.isEmpty()) {
        places.icon = QRect(left, top + (name - IconSize) / 2, IconSize, IconSize);
        left += IconSize + GlyphGap;
    }
    const int number = textWidth(count, look.font);
    places.count = QRect(right - number, top, number, name);
    places.name = QRect(left, top, right - left - (number ? number + Gap : 0), name);
    const bool status = look.status.shape != StatusGlyph::Shape::None;
    const int glyph = status ? StatusGlyph::Size : 0;
    places.glyph = QRect(right - glyph, top + name, glyph, detail);
    places.detail = QRect(left, top + name, right - left - (status ? glyph + Gap : 0), detail);
    return places;
}

bool isInTree(const QWidget *widget)
{
    return qobject_cast<const QTreeView *>(widget);
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect &row = option.rect;
    const QFont font = Theme::font(Theme::SmallBold);
    const QFont small = Theme::font(Theme::Small);
    const QString count = index.data(CountRole).toString();
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, row, place);
    };
    int left = row.left() + ListPadding;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        const Chevron closed = option.direction == Qt::RightToLeft ? Chevron::Left : Chevron::Right;
        drawChevron(painter,
                    mirrored(QRect(row.left() + 6, row.top(), 16, row.height())),
                    tree->isExpanded(index) ? Chevron::Down : closed,
                    inkOf(ColourRole::Text2, option));
        left = row.left() + GroupPadding;
    }
    const int number = textWidth(count, small);
    const int right = row.right() + 1 - TrailingPadding;
    drawWords(painter,
              mirrored(QRect(left, row.top(), right - left - number - Gap, row.height())),
              text::displayedLine(index.data().toString()),
              font,
              inkOf(ColourRole::Text2, option));
    drawWords(painter,
              mirrored(QRect(right - number, row.top(), number, row.height())),
              count,
              small,
              inkOf(ColourRole::Text3, option),
              Qt::AlignRight);
}

void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    ItemLook look = ItemLook::of(index);
    // The glyph stands for the status here; the words are the name's own.
    const bool toned = index.data(ToneRole).isValid();
    const ColourRole ink = toned             ? look.ink
        : index.data(SecondaryRole).toBool() ? ColourRole::Text2
                                             : ColourRole::Text;
    const QString count = index.data(CountRole).toString();
    const Places places = placesOf(option.rect, look, count, isInTree(option.widget));
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    if (!places.icon.isNull())
        Theme::icon(look.icon).paint(&painter, mirrored(places.icon));
    drawWords(painter, mirrored(places.name), look.text, look.font, inkOf(ink, option));
    look.font.setItalic(false);
    drawWords(
        painter, mirrored(places.count), count, look.font, inkOf(ink, option), Qt::AlignRight);
    drawWords(painter,
              mirrored(places.detail),
              text::displayedLine(index.data(DetailRole).toString()),
              Theme::font(Theme::Small),
              inkOf(ColourRole::Text2, option));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    StatusGlyph::paint(painter,
                       mirrored(places.glyph),
                       look.status.shape,
                       inkOf(look.status.glyph, option),
                       option.palette.color(selected ? QPalette::Highlight : QPalette::Base),
                       option.direction == Qt::RightToLeft);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option);
    if (index.data(GroupRole).toBool())
        drawHeading(*painter, option, index);
    else
        drawRow(*painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected))
        drawAccentBar(*painter, option);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawKeyboardRing(*painter, option);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(GroupRole).toBool())
        return {120, Theme::rowHeight(HeadingHeight, Theme::SmallBold)};
    const int lines = QFontMetrics(Theme::font(Theme::Body)).height()
        + QFontMetrics(Theme::font(Theme::Small)).height();
    return {120, std::max(RowHeight, lines + 6)};
}

bool TwoLineDelegate::helpEvent(QHelpEvent *event,
                                QAbstractItemView *view,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid()
        || index.data(GroupRole).toBool() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ItemLook look = ItemLook::of(index);
    const QString detail = text::displayedLine(index.data(DetailRole).toString());
    const Places places =
        placesOf(option.rect, look, index.data(CountRole).toString(), isInTree(view));
    QStringList cut;
    if (textWidth(look.text, look.font) > places.name.width())
        cut << look.text;
    if (textWidth(detail, Theme::font(Theme::Small)) > places.detail.width())
        cut << detail;
    QStyleOptionViewItem shown(option);
    shown.widget = view;
    showWholeText(*event, shown, cut.join(u'\n'));
    return !cut.isEmpty();
}

bool TwoLineDelegate::editorEvent(QEvent *event,
                                  QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    auto *tree = qobject_cast<QTreeView *>(const_cast<QWidget *>(option.widget));
    if (tree && event->type() == QEvent::MouseButtonRelease && index.data(GroupRole).toBool()
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        tree->setExpanded(index, !tree->isExpanded(index));
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void dressList(QAbstractItemView *view)
{
    view->setItemDelegate(new TwoLineDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setAlternatingRowColors(false);
    view->setTextElideMode(Qt::ElideRight);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (auto *tree = qobject_cast<QTreeView *>(view)) {
        tree->setHeaderHidden(true);
        tree->setRootIsDecorated(false);
        tree->setIndentation(0);
        tree->setExpandsOnDoubleClick(false); // a single click folds
    }
    QObject::connect(&Theme::notifier(), &ThemeNotifier::changed, view, [view] {
        view->doItemsLayout();
    });
}

} // namespace plenary
