// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlook.h"

#include "core/text.h"
#include "models/roles.h"
#include "plainwords.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QFontMetrics>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionViewItem>
#include <QtWidgets/QToolTip>
#include <cmath>

namespace plenary
{

using namespace Qt::StringLiterals;

namespace
{

ColourRole inkFor(const QModelIndex &index, const ItemLook &look)
{
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && tone.toInt() >= 0 && tone.toInt() < ColourRoleCount)
        return static_cast<ColourRole>(tone.toInt());
    if (look.link)
        return ColourRole::Accent;
    if (!index.data(StatusCodeRole).toString().isEmpty() && look.status != StatusGlyph::Look())
        return look.status.word;
    return index.data(SecondaryRole).toBool() ? ColourRole::Text2 : ColourRole::Text;
}

} // namespace

ItemLook ItemLook::of(const QModelIndex &index)
{
    ItemLook look;
    look.text = text::displayedLine(index.data(Qt::DisplayRole).toString());
    look.hint = text::displayedLine(index.data(HintRole).toString());
    look.icon = index.data(IconNameRole).toString();
    look.status = StatusGlyph::look(index.data(StatusFieldRole).toString(),
                                    index.data(StatusCodeRole).toString());
    look.number = index.data(NumberRole).toBool();
    look.link = index.data(LinkRole).toBool();
    look.ink = inkFor(index, look);
    const QVariant tint = index.data(TintRole);
    if (tint.isValid() && tint.toInt() < ColourRoleCount)
        look.tint = tint.toInt();
    const bool bold = index.data(EmphasisRole).toBool();
    look.font = Theme::font(bold ? Theme::BodyBold : Theme::Body);
    look.font.setItalic(index.data(AbsentRole).toBool());
    return look;
}

int textWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

QColor inkOf(ColourRole role, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected && Theme::current().isHighContrast())
        return option.palette.color(QPalette::HighlightedText);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    return Theme::colour(role);
}

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem row(option);
    row.state.setFlag(QStyle::State_HasFocus, false);
    row.showDecorationSelected = true;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        row.backgroundBrush = Theme::colour(ColourRole::Hover);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &painter, option.widget);
}

void drawAccentBar(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                     inkOf(ColourRole::Accent, option));
}

void drawKeyboardRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.setPen(inkOf(ColourRole::Accent, option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
}

int drawWords(QPainter &painter,
              const QRect &box,
              const QString &text,
              const QFont &font,
              const QColor &ink,
              Qt::Alignment alignment)
{
    if (box.width() <= 0 || text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, cut);
    return metrics.horizontalAdvance(cut);
}

void showWholeText(const QHelpEvent &event, const QStyleOptionViewItem &option, const QString &text)
{
    auto *view = qobject_cast<QAbstractItemView *>(const_cast<QWidget *>(option.widget));
    QWidget *sheet = view ? view->viewport() : const_cast<QWidget *>(option.widget);
    QToolTip::showText(event.globalPos(), plain::tip(text), sheet, option.rect);
}

} // namespace plenary
