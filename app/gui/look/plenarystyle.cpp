// SPDX-License-Identifier: GPL-3.0-or-later
#include "plenarystyle.h"

#include "invalidmark.h"

#include "styledraw.h"
#include "styleshapes.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

constexpr int FieldHeight = 28;
constexpr int FieldPadding = 7;
constexpr int ArrowWidth = 22;
constexpr int MenuArrow = 16; ///< room of the chevron behind a tool button's words

bool isPlain()
{
    return Theme::current().isHighContrast();
}

bool hasMenuArrow(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isOnBar(const QWidget *widget)
{
    return widget && qobject_cast<const QToolBar *>(widget->parentWidget());
}

/// Qt 6.4 lifts the text of a line edit by what the ascent of another script's font adds to the
/// line: Arabic in a Noto Sans field stands 4 px too high. Answers how far to push it back.
int liftOf(const QLineEdit &field)
{
    const QString text = field.text().isEmpty() ? field.placeholderText() : field.displayText();
    const auto isTall = [](QChar c) {
        return c.unicode() >= 0x0590;
    };
    if (std::none_of(text.begin(), text.end(), isTall))
        return 0;
    QTextLayout layout(text, field.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout(); // only now the line has a height
    return std::max(0, int(std::lround(line.ascent())) - field.fontMetrics().ascent());
}

} // namespace

PlenaryStyle::PlenaryStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

/// An application style sheet does not ask sizeFromContents() for spin boxes and date fields.
void PlenaryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *box = qobject_cast<QAbstractSpinBox *>(widget); box && box->minimumHeight() == 0)
        box->setMinimumHeight(FieldHeight);
}

void PlenaryStyle::drawPrimitive(PrimitiveElement element,
                                 const QStyleOption *option,
                                 QPainter *painter,
                                 const QWidget *widget) const
{
    if (!isPlain() && element == PE_Frame && isTextField(widget))
        return styledraw::field(*option, *painter);
    if (!isPlain() && element == PE_FrameFocusRect && qobject_cast<const QTabBar *>(widget))
        return drawField(*painter, // around the tab, not across its words
                         option->rect.adjusted(-10, -5, 10, 5),
                         {},
                         Theme::colour(ColourRole::Accent),
                         2);
    if (isPlain() || !styledraw::primitive(element, *option, *painter, isOnBar(widget)))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelLineEdit && isInvalid(widget))
        drawField(*painter, option->rect, {}, Theme::colour(ColourRole::Problem), 2);
}

void PlenaryStyle::drawControl(ControlElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawControl(element, option, painter, widget);
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        // Style sheets ask for the parts one by one and measure them in their own way; so the
        // first part draws the whole head.
        if (element == CE_HeaderSection) {
            styledraw::headSection(*head, *painter);
            return styledraw::headLabel(*head, *painter, widget);
        }
        if (element == CE_HeaderLabel)
            return;
    }
    if (element == CE_HeaderEmptyArea)
        return styledraw::emptyHead(*option, *painter);
    if (element == CE_Splitter)
        return drawGrip(*painter, option->rect, Theme::colour(ColourRole::FieldBorder));
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel)
        return styledraw::pushLabel(*button, *painter);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        if (element == CE_ProgressBarGroove)
            return drawField(*painter, bar->rect, Theme::colour(ColourRole::NeutralTint), {});
        if (element == CE_ProgressBarContents)
            return styledraw::progress(*bar, *painter);
        if (element == CE_ProgressBarLabel)
            return styledraw::progressLabel(*bar, *painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlenaryStyle::drawComplexControl(ComplexControl control,
                                      const QStyleOptionComplex *option,
                                      QPainter *painter,
                                      const QWidget *widget) const
{
    if (!isPlain()) {
        if (control == CC_ComboBox)
            return styledraw::combo(
                *option, *painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
        if (control == CC_SpinBox)
            return styledraw::spin(*option,
                                   *painter,
                                   subControlRect(control, option, SC_SpinBoxUp, widget),
                                   subControlRect(control, option, SC_SpinBoxDown, widget));
        if (control == CC_ScrollBar)
            return drawScrollBar(*option, *painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (control == CC_ToolButton && button
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
            return drawToolButton(*button, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void PlenaryStyle::drawToolButton(const QStyleOptionToolButton &button,
                                  QPainter &painter,
                                  const QWidget *widget) const
{
    proxy()->drawPrimitive(PE_PanelButtonTool, &button, &painter, widget);
    QStyleOptionToolButton label(button);
    const bool current = button.state.testFlag(State_On) && isOnBar(widget);
    if (current) {
        label.font.setBold(true);
        label.palette.setColor(QPalette::ButtonText, Theme::colour(ColourRole::Accent));
    }
    const bool underIcon = button.toolButtonStyle == Qt::ToolButtonTextUnderIcon;
    if (hasMenuArrow(button)) {
        const bool alone = button.text.isEmpty() && button.icon.isNull();
        const QRect arrow(
            button.rect.right() - MenuArrow - 4, button.rect.y(), MenuArrow, button.rect.height());
        drawChevron(painter,
                    alone ? button.rect : visualRect(button.direction, button.rect, arrow),
                    Chevron::Down,
                    button.palette.color(QPalette::ButtonText));
        label.rect =
            visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -MenuArrow, 0));
        label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    }
    if (underIcon || button.features.testFlag(QStyleOptionToolButton::Arrow))
        proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    else
        styledraw::toolLabel(label, painter);
}

void PlenaryStyle::drawScrollBar(const QStyleOptionComplex &bar,
                                 QPainter &painter,
                                 const QWidget *widget) const
{
    painter.fillRect(bar.rect, Theme::colour(ColourRole::Header));
    const QRectF slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool upright = !bar.state.testFlag(State_Horizontal);
    const bool held = bar.state.testFlag(State_MouseOver) || bar.state.testFlag(State_Sunken);
    drawField(painter,
              upright ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3),
              Theme::colour(held ? ColourRole::FieldBorder : ColourRole::Line),
              {},
              0,
              3);
}

QRect PlenaryStyle::subControlRect(ComplexControl control,
                                   const QStyleOptionComplex *option,
                                   SubControl part,
                                   const QWidget *widget) const
{
    const QRect &box = option->rect;
    if (!isPlain() && control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect words = box.adjusted(FieldPadding - 1, 2, -ArrowWidth, -2);
        return visualRect(option->direction, box, words);
    }
    if (!isPlain() && control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const QRect arrow(box.right() - ArrowWidth, box.top(), ArrowWidth, box.height());
        return visualRect(option->direction, box, arrow);
    }
    if (!isPlain() && control == CC_SpinBox && part == SC_SpinBoxEditField) {
        const QRect words = QProxyStyle::subControlRect(control, option, part, widget);
        const bool mirrored = option->direction == Qt::RightToLeft;
        return mirrored ? words.adjusted(0, 0, -3, 0) : words.adjusted(3, 0, 0, 0);
    }
    // A scroll bar is all groove: wheel, keys and the slider do what its arrows did.
    if (!isPlain() && control == CC_ScrollBar
        && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        !isPlain() && control == CC_ScrollBar && bar)
        return visualRect(option->direction, box, styledraw::scrollPart(*bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PlenaryStyle::subElementRect(SubElement element,
                                   const QStyleOption *option,
                                   const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget);
        field && element == SE_LineEditContents)
        rect.translate(0, liftOf(*field));
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // QLineEdit itself adds 2 px.
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(FieldPadding - 3, 0, -(FieldPadding - 3), 0);
    return rect;
}

QSize PlenaryStyle::sizeFromContents(ContentsType type,
                                     const QStyleOption *option,
                                     const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int least = std::max(FieldHeight, option ? option->fontMetrics.height() + 8 : 0);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (type == CT_LineEdit && frame && frame->lineWidth > 0)
        return {size.width() + 2 * (FieldPadding - 3), std::max(least, size.height())};
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_HeaderSection && head && widget)
        return {styledraw::headWidth(head->text, widget->font()), size.height()};
    if (type == CT_ItemViewItem && option) // lists with Qt's own delegate, popups of combos
        return {size.width(), std::max({size.height(), 24, option->fontMetrics.height() + 6})};
    if (type == CT_PushButton)
        return {std::max(size.width(), contents.width() + 26), least};
    if (type == CT_ComboBox)
        return {contents.width() + FieldPadding + ArrowWidth + 8, least};
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type == CT_ToolButton && button && !isPlain()) {
        return styledraw::toolSize(
            *button, hasMenuArrow(*button) ? MenuArrow : 0, size, isOnBar(widget));
    }
    return size;
}

int PlenaryStyle::pixelMetric(PixelMetric metric,
                              const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // Qt's delegate adds 1
        return FieldPadding - 1;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Theme::scaled(16);
    case PM_ToolBarIconSize:
        return Theme::scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlenaryStyle::styleHint(StyleHint hint,
                            const QStyleOption *option,
                            const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons: // of the desktop: not the window's own
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace plenary
