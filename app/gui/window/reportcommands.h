// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

#include <QtCore/QObject>
#include <optional>

class QWidget;

namespace plenary
{

class EventPanel;
class MessageBar;
class RegisterTasks;
class StatusPanel;
class WindowActions;

/// Papers of what the window shows: opens them to read and print, or has them written at once.
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
    /// A paper, and what its file is called when nobody says otherwise.
    struct Paper {
        ReportQuery query;
        QString fileName;
    };
    [[nodiscard]] std::optional<Paper> eventPaper() const;
    [[nodiscard]] std::optional<Paper> statusPaper() const;
    [[nodiscard]] Paper seriesPaper() const;
    /// The paper of what the sheet shows.
    [[nodiscard]] std::optional<Paper> sheetPaper() const;
    void preview(const std::optional<Paper> &paper);
    void save(const std::optional<Paper> &paper);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace plenary
