// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "app/gui/look/plainwords.h"
#include "filechooser.h"
#include "leaveguard.h"
#include "registers.h"
#include "registertasks.h"
#include "startpage.h"
#include "windowactions.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace plenary
{

FileCommands::FileCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m(parts)
    , m_window(window)
{
    const WindowActions &commands = *m.actions;
    connect(commands.newRegister, &QAction::triggered, this, &FileCommands::askNew);
    connect(commands.open, &QAction::triggered, this, &FileCommands::askOpen);
    connect(commands.sample, &QAction::triggered, this, &FileCommands::openSample);
    connect(commands.backup, &QAction::triggered, this, &FileCommands::askBackup);
    connect(commands.check, &QAction::triggered, m.tasks, &RegisterTasks::check);
    connect(commands.close, &QAction::triggered, this, [this] {
        m.leaving->goOr([this] {
            m.registers->close();
        });
    });
    connect(commands.recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    connect(m.start, &StartPage::newRequested, this, &FileCommands::askNew);
    connect(m.start, &StartPage::openRequested, this, &FileCommands::askOpen);
    connect(m.start, &StartPage::sampleRequested, this, &FileCommands::openSample);
    connect(m.start, &StartPage::recentRequested, this, &FileCommands::openRegister);
    connect(m.start, &StartPage::forgetRequested, this, [this](const QString &place) {
        Registers::forget(place);
        m.start->setRecent(Registers::recent());
    });
}

void FileCommands::openRegister(const QString &place)
{
    m.leaving->goOr([this, place] {
        m.registers->open(place);
    });
}

void FileCommands::openSample()
{
    m.leaving->goOr([this] {
        m.registers->openSample();
    });
}

void FileCommands::askNew()
{
    filechooser::save(m_window,
                      tr("New register"),
                      u"register.plenary"_s,
                      tr("Registers (*.plenary)"),
                      [this](const QString &path) {
                          m.leaving->goOr([this, path] {
                              m.registers->create(path);
                          });
                      });
}

void FileCommands::askOpen()
{
    filechooser::open(m_window,
                      tr("Open a register"),
                      tr("Registers (*.plenary);;All files (*)"),
                      [this](const QString &path) {
                          openRegister(path);
                      });
}

void FileCommands::askBackup()
{
    filechooser::save(m_window,
                      tr("Back up the register"),
                      u"backup.plenary"_s,
                      tr("Registers (*.plenary)"),
                      [this](const QString &path) {
                          m.tasks->backup(path);
                      });
}

void FileCommands::fillRecent()
{
    QMenu *menu = m.actions->recent;
    menu->clear();
    for (const QString &path : Registers::recent()) {
        QAction *action = menu->addAction(plain::menuText(path));
        action->setToolTip(plain::tip(path));
        action->setEnabled(Location{path}.isServer() || QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] {
            openRegister(path);
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No register was opened yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Forget these")), &QAction::triggered, this, [this] {
        Registers::forgetAll();
        m.start->setRecent({});
    });
}

} // namespace plenary
