// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <functional>

class QWidget;

namespace plenary
{

class LeaveGuard;
class RegisterTasks;
class Registers;
class StartPage;
class WindowActions;

/// Which register is open, and the copies and checks of it: the commands of the menu File and of
/// the start page. Nothing closes a register before the guard has agreed.
class FileCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WindowActions *actions;
        Registers *registers;
        RegisterTasks *tasks;
        LeaveGuard *leaving;
        StartPage *start;
    };
    FileCommands(const Parts &parts, QWidget *window);

    void openRegister(const QString &place);
    void openSample();

private:
    void askNew();
    void askOpen();
    void askBackup();
    void fillRecent();

    Parts m;
    QWidget *m_window;
};

} // namespace plenary
