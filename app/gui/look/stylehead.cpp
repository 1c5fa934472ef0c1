// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "styledraw.h"
#include "styleshapes.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <algorithm>

namespace plenary::styledraw
{

namespace
{

constexpr int HeadPadding = 7;
constexpr int SortWidth = 14;

QColor colour(ColourRole role)
{
    return Theme::colour(role);
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

int saidOf(const QStyleOptionHeader &head, const QWidget *widget, int role)
{
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    return view && view->model()
        ? view->model()->headerData(head.section, head.orientation, role).toInt()
        : 0;
}

bool isOfNumbers(const QStyleOptionHeader &head, const QWidget *widget)
{
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    return view && view->model()
        && view->model()->headerData(head.section, head.orientation, NumberRole).toBool();
}

} // namespace

void headSection(const QStyleOptionHeader &head, QPainter &painter)
{
    const QRect &box = head.rect;
    painter.fillRect(box, colour(ColourRole::Header));
    if (is(head, QStyle::State_MouseOver) && is(head, QStyle::State_Enabled))
        painter.fillRect(box, colour(ColourRole::Hover));
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour(ColourRole::Line));
    const QRect separator(box.right(), box.top() + 5, 1, box.height() - 10);
    if (head.orientation == Qt::Horizontal)
        painter.fillRect(QStyle::visualRect(head.direction, box, separator),
                         colour(ColourRole::Line));
}

void emptyHead(const QStyleOption &option, QPainter &painter)
{
    const QRect &box = option.rect;
    painter.fillRect(box, colour(ColourRole::Header));
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour(ColourRole::Line));
}

int headWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1 + 2 * HeadPadding + SortWidth;
}

void headLabel(const QStyleOptionHeader &head, QPainter &painter, const QWidget *widget)
{
    painter.save();
    painter.setLayoutDirection(head.direction);
    if (widget)
        painter.setFont(widget->font());
    const int said = saidOf(head, widget, SortRole);
    const bool sorted = head.sortIndicator != QStyleOptionHeader::None || said != 0;
    const int place = saidOf(head, widget, SortPlaceRole);
    const QString digit = place > 0 ? QLocale().toString(place) : QString();
    const QFontMetrics metrics = painter.fontMetrics();
    const bool number = isOfNumbers(head, widget);
    const int sign = sorted ? SortWidth + metrics.horizontalAdvance(digit) : 0;
    const QRect words = head.rect.adjusted(HeadPadding, 0, -HeadPadding - sign, 0);
    const QString text = metrics.elidedText(head.text, Qt::ElideRight, words.width());
    painter.setPen(colour(sorted ? ColourRole::Text : ColourRole::Text2));
    painter.drawText(QStyle::visualRect(head.direction, head.rect, words),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                         | (number ? Qt::AlignRight : Qt::AlignLeft),
                     text);
    if (sorted) {
        const int behind =
            number ? words.right() + 1 : words.left() + metrics.horizontalAdvance(text) + 4;
        const QRect box(
            std::min(behind, words.right() + 1), words.top(), SortWidth - 2, words.height());
        // A list that runs upwards grows downwards: SortDown is Qt's name for ascending.
        const bool isUp = said > 0 || head.sortIndicator == QStyleOptionHeader::SortDown;
        drawChevron(painter,
                    QStyle::visualRect(head.direction, head.rect, box),
                    isUp ? Chevron::Up : Chevron::Down,
                    colour(ColourRole::Text2));
        const QRect after(box.right() + 1, box.top(), sign - box.width(), box.height());
        painter.drawText(QStyle::visualRect(head.direction, head.rect, after),
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignLeft,
                         digit);
    }
    painter.restore();
}

} // namespace plenary::styledraw
