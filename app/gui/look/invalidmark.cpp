// SPDX-License-Identifier: GPL-3.0-or-later
#include "invalidmark.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace plenary
{

static constexpr auto Property = "plenaryInvalid";

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(Property, invalid);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(Property).toBool();
}

} // namespace plenary
