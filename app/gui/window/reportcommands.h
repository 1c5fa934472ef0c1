// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

#include <QtCore/QObject>

class QWidget;

namespace plenary
{

class EventPanel;
class MessageBar;
class RegisterTasks;
class StatusPanel;
class WindowActions;

/// Papers of what the window shows: asks where they go, and has them written beside the window.
class ReportCommands final : public QObject
{
    Q_OBJECT

public:
    /// What the papers are about, and who writes them and speaks about it.
    struct Parts {
        WindowActions *actions;
        EventPanel *event;
        StatusPanel *status;
        RegisterTasks *tasks;
        MessageBar *messages;
    };
    ReportCommands(const Parts &parts, QWidget *window);

private:
    void writeEvent();
    void writeSeries();
    void writeStatus();
    void ask(ReportQuery query, const QString &fileName);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace plenary
