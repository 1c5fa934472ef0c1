// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <memory>
#include <utility>

class QMainWindow;

namespace plenary
{

class ManualWindow;
class MessageBar;
class WindowActions;

/// The manual, the overview of keys, and what the program is. F1 shows the page about what has the
/// keyboard, in dialogs too.
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    HelpCommands(const WindowActions &actions, MessageBar *messages, QMainWindow *window);
    ~HelpCommands() override;

    /// Page and anchor of everything that F1 may open.
    [[nodiscard]] static QList<std::pair<QString, QString>> places();
    /// Shows a page of the manual, at an anchor of it.
    void open(const QString &page, const QString &anchor = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openHere();
    void openKeys();
    void tellAbout();
    [[nodiscard]] ManualWindow &manual();

    const WindowActions &m_actions;
    QMainWindow *m_window;
    MessageBar *m_messages;
    std::unique_ptr<ManualWindow> m_manual; ///< no child: a dialog of the window must not block it
};

} // namespace plenary
