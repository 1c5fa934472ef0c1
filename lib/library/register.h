// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QtCore/QStringList>

namespace plenary
{

/// What a new register begins with.
struct NewRegister {
    QString sample; ///< name of a sample, or empty
    QString name; ///< name of the network; empty: that of the sample, or none
};

/// Makes a register with the countries of the world and, if asked for, a sample. On any error no
/// file is left behind.
[[nodiscard]] Result<std::unique_ptr<Database>> createRegister(const Location &location,
                                                               const NewRegister &options = {});
/// Opens a register and brings it to this program's schema.
[[nodiscard]] Result<std::unique_ptr<Database>>
openRegister(const Location &location, Database::Access access = Database::Access::ReadWrite);

/// Opens a register for reading and does not bring it to this program's schema, which must know
/// that of the register.
[[nodiscard]] Result<std::unique_ptr<Database>> openAsItIs(const Location &location);
/// When openRegister() refused a file because of `why`: the same to read only, where its disk, its
/// rights or another computer stand against writing; otherwise `why`.
[[nodiscard]] Result<std::unique_ptr<Database>> openToRead(const Location &location,
                                                           const Error &why);

/// The samples that come with the program: "ilan".
[[nodiscard]] QStringList sampleNames();

/// A setting kept in the register itself, such as "name"; empty when it was never set.
[[nodiscard]] Result<QString> registerSetting(Database &database, const QString &name);
Result<void> setRegisterSetting(Database &database, const QString &name, const QString &value);

/// What `check` found: one line for each thing that is wrong.
struct CheckReport {
    QStringList problems;
    qint64 changes = 0; ///< in the journal, all of whose hashes were recomputed
    bool isDamaged = false; ///< the file itself, not only what is in it
    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
    /// The first problem as an error: Damaged or Invalid.
    [[nodiscard]] Result<void> asResult() const;
};
/// Looks at the file's structure, the links between records, the journal's chain of hashes, and the
/// counts that figures are read from.
[[nodiscard]] Result<CheckReport> checkRegister(Database &database);

/// Counts anew what figures are read from, from the participations.
Result<void> recountSeats(Database &database);

} // namespace plenary
