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

Mapping Mapping::suggested(Entity entity, const QStringList &columns)
{
    Mapping mapping;
    mapping.entity = entity;
    for (const QString &column : columns) {
        const QString key = text::folded(column);
        for (const Field &field : tableOf(entity).fields) {
            const QString name = QString::fromLatin1(field.name);
            if (!field.has(Field::Hidden)
                && (key == text::folded(name) || key == text::folded(field.displayLabel()))) {
                mapping.columns.append({column, name, {}});
                break;
            }
        }
    }
    return mapping;
}

} // namespace plenary
