// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace plenary
{

/// A file that is either written whole or not at all: it grows beside its target and takes the
/// target's name in commit(), after the disk has confirmed every byte. Without a successful
/// commit() the destructor removes it and the target is as it was.
///
/// A new file is readable by its owner alone (mode 0600), because exports hold personal data; a
/// file that is replaced keeps its mode, and a symbolic link keeps pointing to its target.
///
/// What a killed process left behind is removed by the next one that writes to the same folder.
class DurableFile
{
public:
    /// What becomes of a file that has the name already.
    enum class Existing { Replace, Refuse };

    explicit DurableFile(const QString &path, Existing existing = Existing::Replace);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    /// Creates the temporary file. Call once, before anything else.
    [[nodiscard]] Result<void> open();
    /// Appends all of `data`, or fails.
    [[nodiscard]] Result<void> write(QByteArrayView data);
    /// For a library that insists on opening files by name: it may rewrite this file in place
    /// (not replace it) and must have closed it before commit().
    [[nodiscard]] QString temporaryPath() const { return m_temporaryPath; }
    /// Waits for the disk, renames, and waits for the folder.
    [[nodiscard]] Result<void> commit();
    /// The error to report when such a library failed with `systemError` (an errno).
    [[nodiscard]] Error failure(int systemError, const char *step) const;
    /// The same when the library did not keep the errno: asks the disk by writing on. The file is
    /// spoilt afterwards, and must not be committed.
    [[nodiscard]] Error unknownFailure(const char *step);

private:
    void discard();
    [[nodiscard]] int giveName();
    [[nodiscard]] bool takeNameBack();
    [[nodiscard]] Error unconfirmed() const;

    QString m_path; ///< as the user named it, for messages
    QString m_target; ///< with symbolic links resolved
    Existing m_existing;
    bool m_replaces = false;
    bool m_isExchanged = false; ///< the temporary name holds what was replaced
    QString m_temporaryPath;
    int m_descriptor = -1;
};

/// Replaces the content of `path` by `data`, durably: on any error the old file is intact and
/// nothing is left beside it. (A disk that fails while it confirms the new name, and again when the
/// old one is to come back, leaves the whole new file; the error says so.)
[[nodiscard]] Result<void> writeFileDurably(const QString &path, const QByteArray &data);

} // namespace plenary
