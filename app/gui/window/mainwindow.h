// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks.h"

#include <QtWidgets/QMainWindow>

namespace plenary
{

class Centre;
class DamageBar;
class DropTarget;
class EventPanel;
class FileCommands;
class LayoutCommands;
class LeaveGuard;
class ListPanel;
class MessageBar;
class RegisterCare;
class RegisterTasks;
class Registers;
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
    [[nodiscard]] Centre *centre() const { return m_centre; }
    [[nodiscard]] EventPanel *eventPanel() const;
    [[nodiscard]] StatusPanel *statusPanel() const;
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DamageBar *damage() const { return m_damage; }
    [[nodiscard]] WindowActions *commands() const { return m_actions; }

signals:
    void perspectiveEntered(); ///< by a command of its own

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void connectRegisters();
    void connectPanels();
    void connectRecords();
    void connectCommands();
    void takeLibrary(const std::shared_ptr<Library> &library);
    void enterPerspective(Perspective perspective);
    void showRecord(Entity entity, qint64 id);
    void showMember(Entity entity, qint64 id);
    void showRecords(Entity entity, const QString &filter, const QString &words);
    void showProblem(const Error &error);
    void askImport(const QString &file = {});
    void askExport();
    void askRemove();
    void startRecord(Entity entity);
    void startFirst(Entity entity);

    Registers *m_registers;
    RegisterTasks *m_tasks;
    Docks *m_docks;
    Centre *m_centre;
    WindowActions *m_actions;
    WindowMemory *m_memory;
    LeaveGuard *m_leaving;
    FileCommands *m_files;
    LayoutCommands *m_layouts;
    DropTarget *m_drops;
    StatusLine *m_foot;
    MessageBar *m_messages;
    DamageBar *m_damage;
};

} // namespace plenary
