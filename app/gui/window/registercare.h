// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backupkeeper.h"
#include "library/library.h"
#include "library/recovery.h"
#include "library/restore.h"

namespace plenary
{

class DamageBar;
class Docks;
class MessageBar;
class Registers;
class WindowActions;

/// Looks after the file of the open register: backs it up now and then, restores a backup, and says
/// and recovers when it is damaged.
class RegisterCare final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WindowActions *actions;
        Registers *registers;
        MessageBar *messages;
        Docks *docks;
        DamageBar *bar;
    };
    RegisterCare(const Parts &parts, QWidget *window);

    [[nodiscard]] BackupKeeper *keeper() const { return m_keeper; }

signals:
    /// What was open can be neither read nor written any more.
    void damageShown();

private:
    void takeLibrary(const std::shared_ptr<Library> &library);
    /// What a register that did not open, or that was open, died of.
    void takeFailure(const Error &error);
    void showDamage(const QString &path, const Error &error);
    void askRestore();
    void restore(const QString &backup);
    void takeRestored(const Result<Restored> &restored);
    void askRecover();
    void recover(const QString &target);
    void takeRecovery(const QString &target, const Result<Recovery> &recovery);
    void useRecovered(const QString &target);
    /// Closes the register and calls `then` when no connection of this program has it any more.
    void closeAnd(const std::function<void()> &then);
    void waitClosed(const std::function<void()> &then, int attempts);
    /// Opens a register and shows these words when that is done.
    void openWith(const QString &path, const QString &words, bool isProblem);
    void setBusy(const QString &words); ///< empty: no longer

    Parts m;
    QWidget *m_window;
    BackupKeeper *m_keeper;
    QString m_path; ///< of the register that is open, or was to be opened
    QString m_words; ///< to be shown when the next register is open
    bool m_isProblem = false;
    bool m_wasDamaged = false;
};

} // namespace plenary
