// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <QtCore/QList>
#include <span>

namespace plenary
{

/// What is generic about one entity: its name, labels and fields. SQL, journal, form, columns,
/// import mapping, export and search are driven by it and written once.
struct EntityTable {
    Entity entity;
    const char *name; ///< table name and, with hyphens, the KIND of the command line
    const char *singular; ///< labels, context "plenary"
    const char *plural;
    const char *icon; ///< of the icon set
    const char *labelField; ///< the field that names a record; empty: it is named by its links
    const char *codeField; ///< a short unique field by which people refer to a record, or empty
    std::span<const Field> fields;

    [[nodiscard]] int indexOf(QStringView field) const; ///< -1 if there is none
    [[nodiscard]] const Field *find(QStringView field) const;
    [[nodiscard]] QString kind() const; ///< "reported-figure"
    [[nodiscard]] QString singularLabel() const;
    [[nodiscard]] QString pluralLabel() const;
};

/// The table of an entity; every entity has one.
[[nodiscard]] const EntityTable &tableOf(Entity entity);
/// All tables, an entity after those it refers to.
[[nodiscard]] std::span<const EntityTable> allTables();
/// By name or kind: "reported_figure" or "reported-figure"; nullptr if there is none.
[[nodiscard]] const EntityTable *tableNamed(QStringView name);

} // namespace plenary
