// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace plenary::test
{

/// Everything that a register says: each row of each table of records with all its columns, the
/// search text, the settings and the counts kept beside the participations. Left out: the journal,
/// which grows with undo too, and the counters of ids, because an id is never given twice.
/// Revisions stand apart: undo raises them, so that an edit begun before it is refused.
struct Snapshot {
    QMap<QString, QString> rows; ///< "person 12" -> its columns
    QHash<QString, qint64> revisions;

    /// The first row in which `other` differs, for people; empty when both say the same.
    [[nodiscard]] QString difference(const Snapshot &other) const;
    /// A row that `later` holds with other values under a revision that did not grow; or empty.
    [[nodiscard]] QString staleRevision(const Snapshot &later) const;
};

/// Takes snapshots of one register, one after the other.
class Camera
{
public:
    explicit Camera(Database &database);
    [[nodiscard]] Snapshot snapshot();

private:
    Statement m_lines; ///< all tables at once, prepared once
};

} // namespace plenary::test
