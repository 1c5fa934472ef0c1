// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QtWidgets/QWidget>

namespace plenary
{

/// One icon of Theme::icon, in its own size and colour. Says nothing to screen readers: words stand
/// beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QAnyStringView name,
                       int size = 16,
                       ColourRole role = ColourRole::Text2,
                       QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace plenary
