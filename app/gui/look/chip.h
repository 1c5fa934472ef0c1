// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statusglyph.h"

#include <QtWidgets/QToolButton>

namespace plenary
{

/// A small rounded word: a filter that is on, one that could be, or a fact about a record. The
/// words are text(); a menu() gives an available chip its chevron.
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind {
        Active, ///< a filter that is on: information tint with an x
        Available, ///< a filter that could be set
        Add, ///< dashed, with a plus
        Record, ///< a type, stage or source
        Attention, ///< at most one in a view
    };
    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// A name: no letter of it becomes a key.
    void setText(const QString &text);
    void setGlyph(StatusGlyph::Shape shape);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The x of an active chip was pressed, or Delete or Backspace while it had the keyboard.
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int leadWidth() const;
    [[nodiscard]] int trailWidth() const;
    [[nodiscard]] QRect trailBox() const; ///< on screen
    void drawPill(QPainter &painter) const;

    Kind m_kind;
    StatusGlyph::Shape m_shape = StatusGlyph::Shape::None;
};

} // namespace plenary
