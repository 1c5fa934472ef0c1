// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QObject>

class QMainWindow;

namespace plenary
{

class Docks;
class ListPanel;

/// What the window looks like from one start to the next: size, docks, columns of lists, theme and
/// size of text. The last two are put on at once.
class WindowMemory final : public QObject
{
    Q_OBJECT

public:
    WindowMemory(QMainWindow *window, Docks *docks);

    void bringBack();
    void bringBackColumns(plenary::ListPanel *list);
    void keep();
    [[nodiscard]] static int theme(); ///< Theme::Mode
    [[nodiscard]] static int textSize(); ///< percent
    void setTheme(int mode);
    void setTextSize(int percent);
    /// Larger (1), smaller (-1) or as at first (0).
    void stepTextSize(int step);
    /// Writes what waits to be written, and tells once when that is not possible.
    void write();
    /// Puts on what the settings say, when the program begins.
    static void dressApplication();

signals:
    void failed(const Error &error);
    void themeChanged(int mode);

private:
    QMainWindow *m_window;
    Docks *m_docks;
};

} // namespace plenary
