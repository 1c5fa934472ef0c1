// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rebuild.h"

namespace plenary
{

/// A recovery that is done; nothing but its new files was written.
struct Recovery {
    RecoveryReport report;
    QString copy; ///< the damaged register with its log, as it was: kept
    QString reportPath; ///< everything in detail, as JSON, beside the new register
};

/// Builds a new register at `target` from what can still be read of a damaged one, which is not
/// touched: it is copied aside first, and the copy is read. Invalid for a register that is sound,
/// and the error itself for one that cannot be opened for another reason than damage.
[[nodiscard]] Result<Recovery> recoverRegister(const QString &path, const QString &target);

/// The user takes the recovered register: the damaged one is renamed with its log; its new name.
[[nodiscard]] Result<QString> setDamagedAside(const QString &path);

/// For people: a line for each kind of record, then the remarks.
[[nodiscard]] QStringList recoveryLines(const RecoveryReport &report);
/// The journal, records that stand in, links and rows that found no place.
[[nodiscard]] QStringList recoveryRemarks(const RecoveryReport &report);
[[nodiscard]] QJsonObject toJson(const RecoveryReport &report);

} // namespace plenary
