// SPDX-License-Identifier: GPL-3.0-or-later
#include "registercare.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/panels/resolvepanel.h"
#include "core/filesinuse.h"
#include "damagebar.h"
#include "docks.h"
#include "filechooser.h"
#include "library/background.h"
#include "messagebar.h"
#include "recoverydialog.h"
#include "registers.h"
#include "restoredialog.h"
#include "windowactions.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>
#include <utility>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

using namespace std::chrono_literals;
constexpr auto betweenLooks = 20ms;
constexpr int looks = 1500; // half a minute: a backup under way may be large

} // namespace

RegisterCare::RegisterCare(const Parts &parts, QWidget *window)
    : QObject(window)
    , m(parts)
    , m_window(window)
    , m_keeper(new BackupKeeper(this))
{
    connect(m.registers, &Registers::opened, this, &RegisterCare::takeLibrary);
    connect(m.registers, &Registers::failed, this, &RegisterCare::takeFailure);
    connect(m.actions->restore, &QAction::triggered, this, &RegisterCare::askRestore);
    connect(m.bar, &DamageBar::restoreRequested, this, &RegisterCare::askRestore);
    connect(m.bar, &DamageBar::recoverRequested, this, &RegisterCare::askRecover);
    connect(m_keeper, &BackupKeeper::failed, this, [this](const Error &error) {
        if (error.code == Error::Code::Damaged)
            showDamage(m_path, error);
        else
            m.messages->showProblem(tr("No automatic backup was made. %1").arg(error.message));
    });
}

void RegisterCare::takeLibrary(const std::shared_ptr<Library> &library)
{
    m_wasDamaged = false;
    m_keeper->watch(library ? library->location() : Location());
    for (QWidget *panel : std::initializer_list<QWidget *>{m.docks->form, m.docks->resolve})
        panel->setEnabled(true);
    if (!library)
        return;
    m.bar->hide();
    m_path = library->location().text;
    connect(library.get(), &Library::damaged, this, [this, path = m_path](const Error &error) {
        showDamage(path, error);
    });
    const QString words = std::exchange(m_words, {});
    if (words.isEmpty())
        return;
    if (m_isProblem)
        m.messages->showProblem(words);
    else
        m.messages->showDone(words);
}

void RegisterCare::takeFailure(const Error &error)
{
    const QString path = m.registers->asked();
    const bool isMissing =
        error.code == Error::Code::NotFound && !backupsIn(backupFolder({path})).isEmpty();
    // Beside a register that is open the sentence is enough.
    if (m.registers->library() || (error.code != Error::Code::Damaged && !isMissing))
        return;
    const QString words = std::exchange(m_words, {});
    m.messages->hide();
    m_wasDamaged = false;
    showDamage(path, error);
    if (m_isProblem && !words.isEmpty())
        m.messages->showProblem(words);
}

void RegisterCare::showDamage(const QString &path, const Error &error)
{
    if (std::exchange(m_wasDamaged, true))
        return;
    m_path = path;
    m_keeper->watch({});
    const bool canRecover = error.code == Error::Code::Damaged;
    const QString name = QFileInfo(path).fileName();
    const int backups = static_cast<int>(backupsIn(backupFolder({path})).size());
    const QString there = backups > 0
        ? tr("%n automatic backup(s) can be restored.", nullptr, backups)
        : tr("There is no automatic backup of it.");
    const QString what = canRecover
        ? tr("%1 is damaged: its disk or another program spoilt the file. Nothing can be edited.")
              .arg(name)
        : tr("%1 is not there any more.").arg(name);
    m.bar->showDamage(u"%1 %2"_s.arg(what, there), canRecover);
    m.actions->stopEditing();
    for (QWidget *panel : std::initializer_list<QWidget *>{m.docks->form, m.docks->resolve})
        panel->setEnabled(false);
    if (m.registers->library())
        emit damageShown();
}

void RegisterCare::askRestore()
{
    const bool isServer = Location{m_path}.isServer();
    if (m_path.isEmpty() || isServer) {
        m.messages->showProblem(
            isServer
                ? tr("A register on a server is backed up and restored by the server (pg_dump, "
                     "pg_restore).")
                : tr("Open the register first whose backup is to be restored."));
        return;
    }
    auto *dialog = new RestoreDialog(m_path, m_window);
    connect(dialog, &RestoreDialog::restoreRequested, this, &RegisterCare::restore);
    dialog->open();
}

void RegisterCare::restore(const QString &backup)
{
    setBusy(tr("Restoring %1…").arg(QFileInfo(m_path).fileName()));
    closeAnd([this, backup] {
        inBackground<Restored>([backup, path = m_path] {
            return restoreRegister(backup, path);
        }).then(this, [this](const Result<Restored> &restored) {
            takeRestored(restored);
        });
    });
}

void RegisterCare::takeRestored(const Result<Restored> &restored)
{
    setBusy({});
    if (!restored) {
        openWith(m_path, restored.error().message, true);
        return;
    }
    openWith(m_path,
             restored->aside.isEmpty()
                 ? tr("The backup was restored, opened and checked.")
                 : tr("The backup was restored, opened and checked. The previous register lies "
                      "beside it as %1.")
                       .arg(QFileInfo(restored->aside).fileName()),
             false);
}

void RegisterCare::askRecover()
{
    const QFileInfo file(m_path);
    const QString suggestion =
        file.dir().filePath(tr("%1-recovered").arg(file.completeBaseName()) + u".plenary"_s);
    filechooser::save(m_window,
                      tr("Recover to a new register"),
                      suggestion,
                      tr("Registers (*.plenary)"),
                      [this](const QString &path) {
                          recover(path);
                      });
}

void RegisterCare::recover(const QString &target)
{
    setBusy(tr("Reading what is left of %1…").arg(QFileInfo(m_path).fileName()));
    closeAnd([this, target] {
        inBackground<Recovery>([path = m_path, target] {
            return recoverRegister(path, target);
        }).then(this, [this, target](const Result<Recovery> &recovery) {
            takeRecovery(target, recovery);
        });
    });
}

void RegisterCare::takeRecovery(const QString &target, const Result<Recovery> &recovery)
{
    setBusy({});
    if (!recovery) {
        m.messages->showProblem(recovery.error().message);
        return;
    }
    auto *dialog = new RecoveryDialog(target, *recovery, m_window);
    connect(dialog, &QDialog::accepted, this, [this, target] {
        useRecovered(target);
    });
    dialog->open();
}

void RegisterCare::useRecovered(const QString &target)
{
    const auto aside = setDamagedAside(m_path);
    if (aside)
        openWith(target,
                 tr("The recovered register is open. The damaged one lies beside it as %1.")
                     .arg(QFileInfo(*aside).fileName()),
                 false);
    else
        openWith(target, aside.error().message, true);
}

void RegisterCare::closeAnd(const std::function<void()> &then)
{
    const QString path = m_path; // closing forgets nothing, but says so to everybody
    m.registers->close();
    m_path = path;
    waitClosed(then, looks);
}

void RegisterCare::waitClosed(const std::function<void()> &then, int attempts)
{
    const auto isFree = filesinuse::check(m_path);
    if (isFree || attempts == 0) // then the attempt itself says that it is still open
        then();
    else
        QTimer::singleShot(betweenLooks, this, [this, then, attempts] {
            waitClosed(then, attempts - 1);
        });
}

void RegisterCare::openWith(const QString &path, const QString &words, bool isProblem)
{
    m_words = words;
    m_isProblem = isProblem;
    m.registers->open(path);
}

void RegisterCare::setBusy(const QString &words)
{
    m.bar->setBusy(!words.isEmpty());
    m_window->setEnabled(words.isEmpty());
    m.actions->setRegisterOpen(false, false); // enabling a window enables its menus, too
    auto *window = qobject_cast<QMainWindow *>(m_window);
    if (words.isEmpty())
        window->statusBar()->clearMessage();
    else
        window->statusBar()->showMessage(words);
}

} // namespace plenary
