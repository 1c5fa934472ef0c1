// SPDX-License-Identifier: GPL-3.0-or-later
#include "styledraw.h"

#include "styleshapes.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace plenary::styledraw
{

namespace
{

QColor colour(ColourRole role)
{
    return Theme::colour(role);
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor edgeOf(const QStyleOption &option, bool focused)
{
    if (focused)
        return colour(ColourRole::Accent);
    return colour(is(option, QStyle::State_Enabled) ? ColourRole::FieldBorder : ColourRole::Line);
}

void fieldFrame(const QStyleOption &option, QPainter &painter, const QColor &ground)
{
    const bool focused = is(option, QStyle::State_HasFocus);
    drawField(painter, option.rect, ground, edgeOf(option, focused), focused ? 2 : 1);
}

QColor fieldGround(const QStyleOption &option)
{
    return colour(is(option, QStyle::State_Enabled) ? ColourRole::Base : ColourRole::Header);
}

void pushButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool lit = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    if (button && isPrimary(*button)) {
        const QColor accent = colour(ColourRole::Accent);
        const QColor ground = down ? accent.darker(120) : lit ? accent.lighter(112) : accent;
        drawField(painter, option.rect, ground, {});
        if (is(option, QStyle::State_HasFocus))
            drawField(painter,
                      QRectF(option.rect).adjusted(2, 2, -2, -2),
                      {},
                      colour(ColourRole::OnAccent),
                      1,
                      FieldRadius - 1.5);
        return;
    }
    if (flat && !down && !lit && !is(option, QStyle::State_HasFocus))
        return;
    const QColor ground = down ? colour(ColourRole::Selection)
        : lit                  ? colour(ColourRole::Hover)
                               : fieldGround(option);
    fieldFrame(option, painter, ground);
}

void toolButton(const QStyleOption &option, QPainter &painter, bool onBar)
{
    const bool on = is(option, QStyle::State_On);
    const bool lit = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (is(option, QStyle::State_Sunken) || (on && !onBar))
        drawField(painter, box, colour(ColourRole::Selection), {});
    else if (lit)
        drawField(painter, box, colour(onBar ? ColourRole::NeutralTint : ColourRole::Hover), {});
    if (on && onBar)
        painter.fillRect(
            QRect(option.rect.left() + 2, option.rect.bottom() - 2, option.rect.width() - 4, 3),
            colour(ColourRole::Accent));
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange))
        drawField(painter, box, {}, colour(ColourRole::Accent), 2);
}

void indicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool set = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = !set ? fieldGround(option)
        : enabled            ? colour(ColourRole::Accent)
                             : colour(ColourRole::FieldBorder);
    drawField(
        painter, box, fill, set ? QColor() : edgeOf(option, false), 1, round ? box.width() / 2 : 3);
    if (!set)
        return;
    const QColor ink = colour(ColourRole::OnAccent);
    if (round)
        drawField(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), ink, {}, 0, box.width() / 2 - 4.5);
    else
        drawCheck(painter, box, is(option, QStyle::State_NoChange), ink);
}

void branch(const QStyleOption &option, QPainter &painter)
{
    if (!is(option, QStyle::State_Children))
        return;
    const Chevron closed = option.direction == Qt::RightToLeft ? Chevron::Left : Chevron::Right;
    drawChevron(painter,
                option.rect,
                is(option, QStyle::State_Open) ? Chevron::Down : closed,
                colour(ColourRole::Text2));
}

void lineEdit(const QStyleOption &option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0)
        fieldFrame(option, painter, option.palette.color(QPalette::Base));
    else
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
}

void focusRing(const QStyleOption &option, QPainter &painter)
{
    // An item of a list is a place, a control is something to type into.
    const double width = is(option, QStyle::State_Item) ? 1 : 2;
    drawField(painter, option.rect, {}, colour(ColourRole::Accent), width, 3);
}

void arrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Chevron direction = element == QStyle::PE_IndicatorArrowUp ? Chevron::Up
        : element == QStyle::PE_IndicatorArrowLeft                   ? Chevron::Left
        : element == QStyle::PE_IndicatorArrowRight                  ? Chevron::Right
                                                                     : Chevron::Down;
    drawChevron(painter, option.rect, direction, colour(ColourRole::Text2));
}

QRect progressDone(const QStyleOptionProgressBar &bar)
{
    const int steps = bar.maximum - bar.minimum;
    const double share = steps > 0 ? std::max(0.0, double(bar.progress - bar.minimum) / steps) : 0;
    QRect done(bar.rect);
    done.setWidth(int(bar.rect.width() * share));
    const bool mirrored = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
    return mirrored ? QStyle::visualRect(Qt::RightToLeft, bar.rect, done) : done;
}

struct Label {
    QIcon icon;
    QSize iconSize;
    QIcon::State state;
    QString text;
    int gap;
};

/// Both together in the middle of `box`, the icon leading.
void iconAndWords(QPainter &painter,
                  const QStyleOption &option,
                  const QRect &box,
                  const Label &label,
                  const QColor &ink)
{
    painter.save();
    painter.setLayoutDirection(option.direction);
    const bool both = !label.icon.isNull() && !label.text.isEmpty();
    const int icon = label.icon.isNull() ? 0 : label.iconSize.width();
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip
        | Qt::TextShowMnemonic;
    const QSize text = painter.fontMetrics().size(Qt::TextShowMnemonic, label.text);
    const int words = label.text.isEmpty() ? 0 : text.width() + 1;
    int left = box.left() + std::max(0, (box.width() - icon - words - (both ? label.gap : 0)) / 2);
    if (icon > 0) {
        const QRect place(QPoint(left, box.center().y() + 1 - label.iconSize.height() / 2),
                          label.iconSize);
        label.icon.paint(&painter,
                         QStyle::visualRect(option.direction, box, place),
                         Qt::AlignCenter,
                         is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                         label.state);
        left += icon + (both ? label.gap : 0);
    }
    painter.setPen(ink);
    const QRect place(left, box.top(), std::min(words, box.right() + 1 - left), box.height());
    painter.drawText(QStyle::visualRect(option.direction, box, place), flags, label.text);
    painter.restore();
}

} // namespace

bool primitive(QStyle::PrimitiveElement element,
               const QStyleOption &option,
               QPainter &painter,
               bool onBar)
{
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        focusRing(option, painter);
        return true;
    case QStyle::PE_PanelButtonCommand:
        pushButton(option, painter);
        return true;
    case QStyle::PE_PanelButtonTool:
        toolButton(option, painter, onBar);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_IndicatorRadioButton:
        indicator(option, painter, element == QStyle::PE_IndicatorRadioButton);
        return true;
    case QStyle::PE_IndicatorBranch:
        branch(option, painter);
        return true;
    case QStyle::PE_PanelLineEdit:
        lineEdit(option, painter);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        arrow(element, option, painter);
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        drawGrip(painter, option.rect, colour(ColourRole::FieldBorder));
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, colour(ColourRole::Header));
        return true;
    case QStyle::PE_IndicatorHeaderArrow: // stands behind the words, see headLabel()
    case QStyle::PE_FrameTabBarBase: // the pane below draws the line
    case QStyle::PE_FrameDockWidget:
        return true;
    default:
        return false;
    }
}

void field(const QStyleOption &option, QPainter &painter)
{
    fieldFrame(option, painter, fieldGround(option));
}

bool isPrimary(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton)
        && button.state.testFlag(QStyle::State_Enabled);
}

void pushLabel(const QStyleOptionButton &button, QPainter &painter)
{
    const bool enabled = is(button, QStyle::State_Enabled);
    const QColor ink = isPrimary(button)
        ? colour(ColourRole::OnAccent)
        : button.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                               QPalette::ButtonText);
    const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    QRect box = button.rect;
    if (hasMenu) {
        const QRect arrow(box.right() - 18, box.top(), 14, box.height());
        drawChevron(painter, QStyle::visualRect(button.direction, box, arrow), Chevron::Down, ink);
        box = QStyle::visualRect(button.direction, box, box.adjusted(0, 0, -14, 0));
    }
    const QIcon::State state = is(button, QStyle::State_On) ? QIcon::On : QIcon::Off;
    iconAndWords(painter, button, box, {button.icon, button.iconSize, state, button.text, 6}, ink);
}

void toolLabel(const QStyleOptionToolButton &button, QPainter &painter)
{
    const bool enabled = is(button, QStyle::State_Enabled);
    const bool words = button.toolButtonStyle != Qt::ToolButtonIconOnly || button.icon.isNull();
    const bool icon = button.toolButtonStyle != Qt::ToolButtonTextOnly;
    const QIcon::State state = is(button, QStyle::State_On) ? QIcon::On : QIcon::Off;
    painter.save();
    painter.setFont(button.font);
    iconAndWords(
        painter,
        button,
        button.rect,
        {icon ? button.icon : QIcon(), button.iconSize, state, words ? button.text : QString(), 8},
        button.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                             QPalette::ButtonText));
    painter.restore();
}

QSize toolSize(const QStyleOptionToolButton &button, int arrow, const QSize &given, bool onBar)
{
    QSize size = given;
    const bool words = !button.text.isEmpty() && button.toolButtonStyle != Qt::ToolButtonIconOnly
        && button.toolButtonStyle != Qt::ToolButtonTextUnderIcon;
    if (words) {
        QFont bold(button.font); // the current one of a bar
        bold.setBold(onBar);
        const bool icon = !button.icon.isNull() && button.toolButtonStyle != Qt::ToolButtonTextOnly;
        size.setWidth(QFontMetrics(bold).size(Qt::TextShowMnemonic, button.text).width() + 1
                      + (icon ? button.iconSize.width() + 8 : 0) + (onBar ? 22 : 14));
    }
    size.rwidth() += words || !button.icon.isNull() ? arrow : 0;
    size.setHeight(std::max(size.height(), onBar ? 38 : 24));
    return size;
}

void progress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    drawField(painter, progressDone(bar), colour(ColourRole::Accent), {});
}

void progressLabel(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const QRegion done = progressDone(bar);
    painter.save();
    painter.setClipRegion(QRegion(bar.rect) - done);
    painter.setPen(colour(ColourRole::Text));
    painter.drawText(bar.rect, Qt::AlignCenter, bar.text);
    painter.setClipRegion(done);
    painter.setPen(colour(ColourRole::OnAccent));
    painter.drawText(bar.rect, Qt::AlignCenter, bar.text);
    painter.restore();
}

void combo(const QStyleOptionComplex &option, QPainter &painter, const QRect &arrow)
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const bool lit = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)
        && !(box && box->editable);
    if (!box || box->frame)
        fieldFrame(option, painter, lit ? colour(ColourRole::Hover) : fieldGround(option));
    else if (is(option, QStyle::State_HasFocus))
        drawField(painter, option.rect, {}, colour(ColourRole::Accent), 2);
    drawChevron(painter,
                arrow,
                Chevron::Down,
                option.palette.color(is(option, QStyle::State_Enabled) ? QPalette::Active
                                                                       : QPalette::Disabled,
                                     QPalette::Text));
}

void spin(const QStyleOptionComplex &option, QPainter &painter, const QRect &up, const QRect &down)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    fieldFrame(option, painter, fieldGround(option));
    if (box && box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return colour(box && box->stepEnabled.testFlag(step) ? ColourRole::Text2
                                                             : ColourRole::Line);
    };
    drawChevron(painter, up, Chevron::Up, ink(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, down, Chevron::Down, ink(QAbstractSpinBox::StepDownEnabled));
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    int slider = length;
    if (bar.maximum > bar.minimum) {
        const qint64 range = qint64(bar.maximum) - bar.minimum + bar.pageStep;
        slider = std::clamp(int(qint64(bar.pageStep) * length / std::max<qint64>(1, range)),
                            std::min(24, length),
                            length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                       : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace plenary::styledraw
