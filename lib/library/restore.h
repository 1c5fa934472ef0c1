// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backups.h"
#include "storage/registerdiff.h"

#include <QtCore/QStringList>

namespace plenary
{

/// What a restore would change.
struct RestorePreview {
    enum class Relation {
        Same, ///< the register holds nothing that the backup does not
        Earlier, ///< the backup is an earlier state of this register
        Another, ///< of another register, or of a line of changes that was given up since
        Unreadable, ///< the register cannot be read, so nothing can be compared
        Missing, ///< there is no register under this name
    };
    Relation relation = Relation::Same;
    QString at; ///< when the latest change that the backup holds was made; empty: it holds none
    qint64 change = 0; ///< the number of that change
    qint64 changesSince = 0; ///< how many changes of the register are not in the backup
    QStringList titles; ///< of those, the latest first; at most the last hundred
    QList<TableDifference> differences;
    QString reason; ///< Unreadable: why
    QString unproved; ///< why nobody can say that the backup is as it was written; empty: it is
    [[nodiscard]] bool isAnother() const { return relation == Relation::Another; }
};

/// For people: what a restore would change, without the titles.
[[nodiscard]] QStringList restoreLines(const RestorePreview &preview);

/// What a restore did.
struct Restored {
    QString aside; ///< where the previous register lies now; empty: there was none
    QString backup; ///< the backup that was made of it before; empty: it could not be read
    QString reason; ///< why it could not be read
};

/// Checks the backup and says what would change; writes nothing.
[[nodiscard]] Result<RestorePreview> previewRestore(const QString &backup, const QString &path);

/// Puts a copy of the backup in the place of the register. Before anything is touched, the backup
/// is proved sound, nobody may have the register open, and the present register is backed up. Then
/// it is set aside together with its log, and brought back if anything fails. The register may be
/// damaged or missing; a symbolic link stays one.
[[nodiscard]] Result<Restored> restoreRegister(const QString &backup, const QString &path);

} // namespace plenary
