// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/theme.h"

#include <QtWidgets/QLabel>

namespace plenary
{

/// A label for words of the register, of a file or of an error: never markup, shown as
/// text::displayed() has it, and never so long or wide that it pushes the window open.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    static constexpr qsizetype Longest = 2000;

    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Beyond so many characters a text is shortened; from the next setText() on.
    void setLongest(qsizetype characters) { m_longest = characters; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    qsizetype m_longest = Longest;
};

/// One that is dressed, and goes over as many lines as it needs.
[[nodiscard]] PlainLabel *plainLabel(const QString &text, Theme::TextStyle style, ColourRole ink);

} // namespace plenary
