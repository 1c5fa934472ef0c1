// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>
#include <optional>

namespace plenary
{

/// Who said first that they have a register open.
struct Holder {
    QString computer;
    qint64 process = 0;
    bool isElsewhere = false; ///< on another computer
};

/// Says to other Plenaries that a register file is open, by a small file beside it that a crash
/// leaves behind harmlessly. It advises people; what keeps the register whole are SQLite's locks.
class Presence
{
public:
    explicit Presence(const QString &path);
    /// Who has it open besides this; nobody when the file beside it cannot be made.
    [[nodiscard]] const std::optional<Holder> &other() const { return m_other; }
    /// The same without saying that it is open here.
    [[nodiscard]] static std::optional<Holder> holderOf(const QString &path);
    /// The small file beside a register.
    [[nodiscard]] static QString markOf(const QString &path);

private:
    QLockFile m_file;
    std::optional<Holder> m_other;
};

} // namespace plenary
