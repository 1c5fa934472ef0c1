// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSpinBox>

namespace plenary
{

/// A spin box in which each of its texts is whole, the one for no number too: under a style sheet
/// Qt gives the text no room for the frame around it.
class SpinBox final : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace plenary
