// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "core/text.h"
#include "styleshapes.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <algorithm>

namespace plenary
{

namespace
{

constexpr int Height = 20;
constexpr int Padding = 9;
constexpr int SignWidth = 12; ///< x, chevron or plus
constexpr int SignGap = 4;

struct Colours {
    ColourRole ground, ink;
};

Colours coloursOf(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Active:
        return {ColourRole::InformationTint, ColourRole::Accent};
    case Chip::Kind::Attention:
        return {ColourRole::AttentionTint, ColourRole::Attention};
    case Chip::Kind::Add:
        return {ColourRole::Base, ColourRole::Text2};
    case Chip::Kind::Available:
    case Chip::Kind::Record:
        break;
    }
    return {ColourRole::NeutralTint, ColourRole::Text2};
}

/// A cross or a plus of the icon set's weight.
void drawSign(QPainter &painter, const QPointF &middle, bool plus, const QColor &ink)
{
    painter.save();
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.translate(middle);
    painter.rotate(plus ? 0 : 45);
    painter.drawLine(QPointF(-3.75, 0), QPointF(3.75, 0));
    painter.drawLine(QPointF(0, -3.75), QPointF(0, 3.75));
    painter.restore();
}

} // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setText(text);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const bool acts = kind == Kind::Active || kind == Kind::Available || kind == Kind::Add;
    setFocusPolicy(acts ? Qt::TabFocus : Qt::NoFocus);
    if (acts)
        setPopupMode(InstantPopup);
    if (kind == Kind::Active)
        setToolTip(tr("Press Delete or the cross to take this filter away"));
    Theme::dress(this, Theme::Small, coloursOf(kind).ink);
}

void Chip::setText(const QString &text)
{
    QToolButton::setText(text::displayedLine(text));
    setShortcut({});
}

void Chip::setGlyph(StatusGlyph::Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

int Chip::leadWidth() const
{
    if (m_kind == Kind::Add)
        return SignWidth + SignGap;
    return m_shape == StatusGlyph::Shape::None ? 0 : StatusGlyph::Size + SignGap;
}

int Chip::trailWidth() const
{
    const bool sign = m_kind == Kind::Active || (m_kind == Kind::Available && menu());
    return sign ? SignWidth + SignGap : 0;
}

QRect Chip::trailBox() const
{
    const QRect box(width() - Padding - SignWidth + 2, 0, SignWidth, height());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * Padding + leadWidth() + metrics.horizontalAdvance(text()) + trailWidth(),
            std::max(Height, metrics.height() + 4)};
}

void Chip::drawPill(QPainter &painter) const
{
    const double radius = height() / 2.0;
    const bool lit = underMouse() && focusPolicy() != Qt::NoFocus;
    QColor edge = Theme::current().isHighContrast() ? Theme::colour(ColourRole::Text) : QColor();
    if (lit)
        edge = Theme::colour(ColourRole::FieldBorder);
    if (m_kind != Kind::Add) {
        drawField(painter, rect(), Theme::colour(coloursOf(m_kind).ground), edge, 1, radius);
    } else {
        painter.setPen(QPen(Theme::colour(ColourRole::FieldBorder), 1, Qt::DashLine));
        painter.setBrush(lit ? QBrush(Theme::colour(ColourRole::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (hasFocus())
        drawField(painter, rect(), {}, Theme::colour(ColourRole::Accent), 2, radius);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    drawPill(painter);
    const QColor ink = Theme::colour(coloursOf(m_kind).ink);
    const auto mirrored = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (m_kind == Kind::Add)
        drawSign(
            painter, QRectF(mirrored({Padding - 2, 0, SignWidth, height()})).center(), true, ink);
    else
        StatusGlyph::paint(painter,
                           mirrored({Padding - 1, 0, StatusGlyph::Size, height()}),
                           m_shape,
                           ink,
                           Theme::colour(coloursOf(m_kind).ground),
                           isRightToLeft());
    const QRect words(
        Padding + leadWidth(), 0, width() - 2 * Padding - leadWidth() - trailWidth(), height());
    painter.setPen(ink);
    painter.drawText(mirrored(words),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
    if (m_kind == Kind::Active)
        drawSign(painter, QRectF(trailBox()).center(), false, ink);
    else if (trailWidth() > 0)
        drawChevron(painter, trailBox(), Chevron::Down, ink);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Active
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QToolButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_kind == Kind::Active && isDown() && event->button() == Qt::LeftButton
        && trailBox().adjusted(-SignGap, 0, SignGap, 0).contains(event->position().toPoint());
    if (onCross) {
        setDown(false);
        event->accept();
        emit removed(); // the chip may be gone after this
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QToolButton::changeEvent(event);
}

} // namespace plenary
