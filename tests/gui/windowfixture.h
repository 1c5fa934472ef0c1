// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

namespace plenary::test
{

/// The real window with a folder, settings and registers of its own; clicks and types as people
/// do. Everything is found by object name, and only what can be seen and used is used.
class WindowFixture
{
public:
    /// `language` is a code; empty: that of the desktop.
    explicit WindowFixture(const QString &language = {});
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A new register, made through the window; empty or with a sample.
    void makeRegister(const QString &name, const QString &sample = {});
    /// Closes the window and opens another one, as after a restart.
    void restart();

    /// Triggers a command of the window; fails the test when it is disabled.
    void trigger(const QString &action);
    /// The visible widget of this name below `parent` (the window).
    template<class T>
    T *find(const QString &name, QWidget *parent = nullptr)
    {
        for (T *widget : (parent ? parent : m_window.get())->template findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void click(QWidget *widget, const QPoint &at = {});
    static void giveFocus(QWidget *widget);
    /// Replaces what stands in a line and accepts it.
    static void type(QWidget *line, const QString &text);
    /// Clicks the row of a view whose first column, or text, is this.
    static void clickRow(QAbstractItemView *view, const QString &text);
    static bool hasRow(const QAbstractItemView *view, const QString &text);
    void writeFile(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace plenary::test
