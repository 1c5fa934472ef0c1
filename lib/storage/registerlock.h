// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QString>

namespace plenary
{

/// Keeps everybody out of a register file while it is moved or copied: SQLite's own lock, taken
/// from outside, so that it works for a file that SQLite cannot read any more. Every open register
/// holds a shared lock on its file. A file that does not exist needs none.
class RegisterLock
{
public:
    /// Busy, naming the process, when another program, or this one, has the register open.
    [[nodiscard]] static Result<RegisterLock> take(const QString &path);
    RegisterLock(RegisterLock &&other) noexcept;
    RegisterLock &operator=(RegisterLock &&other) = delete;
    ~RegisterLock();
    Q_DISABLE_COPY(RegisterLock)

private:
    explicit RegisterLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace plenary
