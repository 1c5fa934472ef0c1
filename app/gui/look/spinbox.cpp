// SPDX-License-Identifier: GPL-3.0-or-later
#include "spinbox.h"

#include <QtWidgets/QStyleOptionSpinBox>

namespace plenary
{

QSize SpinBox::sizeHint() const
{
    constexpr int aroundText = 2 * 2 + 2 + 4; // margins of a line, its cursor, and some air
    const QSize hint = QSpinBox::sizeHint();
    int widest = fontMetrics().horizontalAdvance(specialValueText());
    for (const int value : {minimum(), maximum()}) {
        const QString text = prefix() + textFromValue(value) + suffix();
        widest = qMax(widest, fontMetrics().horizontalAdvance(text));
    }
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    option.rect = QRect({}, hint);
    const QRect line =
        style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, this);
    return {hint.width() + qMax(0, widest + aroundText - line.width()), hint.height()};
}

} // namespace plenary
