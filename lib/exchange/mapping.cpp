// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace plenary
{

const Field *fieldAt(Entity entity, const QString &path)
{
    const Field *field = nullptr;
    const QStringList steps = path.split(u'.');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        field = tableOf(entity).find(steps.at(i));
        if (!field || (i + 1 < steps.size() && field->type != FieldType::Link))
            return nullptr;
        entity = field->target;
    }
    return field;
}

} // namespace plenary
