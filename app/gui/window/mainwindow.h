// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace plenary
{

class DamageBar;
class EventPanel;
class LeaveGuard;
class MessageBar;
class RegisterCare;
class RegisterTasks;
class Registers;
class StartPage;
class StatusLine;
class StatusPanel;
class WindowActions;
class WindowMemory;

/// The window: puts panels, commands and the open register together. What they do, they do
/// themselves; here stands who hears whom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openRegister(const QString &place);
    void openSample();
    /// Shows a record wherever records of its kind are shown.
    void openRecord(Entity entity, qint64 id);
    void showPerspective(Perspective perspective);

    [[nodiscard]] Registers *registers() const { return m_registers; }
    [[nodiscard]] Docks *docks() const { return m_docks; }
    [[nodiscard]] EventPanel *eventPanel() const { return m_event; }
    [[nodiscard]] StatusPanel *statusPanel() const { return m_status; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DamageBar *damage() const { return m_damage; }
    [[nodiscard]] WindowActions *commands() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void connectRegisters();
    void connectPanels();
    void connectCommands();
    void takeLibrary(const std::shared_ptr<Library> &library);
    void showRecord(Entity entity, qint64 id);
    void showListOf(Entity entity, qint64 id);
    void showProblem(const Error &error);
    void fillRecent();
    void askNewRegister();
    void askImport();
    void askExport();
    void askRemove();
    void startRecord(Entity entity);

    Registers *m_registers;
    RegisterTasks *m_tasks;
    Docks *m_docks;
    WindowActions *m_actions;
    WindowMemory *m_memory;
    LeaveGuard *m_leaving;
    StatusLine *m_foot;
    MessageBar *m_messages;
    DamageBar *m_damage;
    QStackedWidget *m_centre;
    StartPage *m_start;
    EventPanel *m_event;
    StatusPanel *m_status;
};

} // namespace plenary
