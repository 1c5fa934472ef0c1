// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"

namespace plenary
{

/// A field that a column may become, for people to choose.
struct FieldPath {
    QString path; ///< "event.code"
    QString label; ///< "Event: Code"
};
/// The fields of an entity, then those of the records that it links to.
[[nodiscard]] QList<FieldPath> fieldPaths(Entity entity);
/// The label of one of them; the path itself when it is none.
[[nodiscard]] QString fieldPathLabel(Entity entity, const QString &path);

/// A mapping to start from: columns whose heading is a field's name or label, or a word that lists
/// of participants commonly use for one. A field is given to one column only.
[[nodiscard]] Mapping suggestMapping(Entity entity, const QStringList &columns);

} // namespace plenary
