// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QObject>

class QMainWindow;

namespace plenary
{

class Docks;

/// What the window looks like from one start to the next: size, docks, columns of lists, theme.
class WindowMemory final : public QObject
{
    Q_OBJECT

public:
    WindowMemory(QMainWindow *window, Docks *docks);

    void bringBack();
    void keep();
    /// Puts on a Theme::Mode, now and from now on.
    void setTheme(int mode);
    /// Writes what waits to be written, and tells once when that is not possible.
    void write();

signals:
    void failed(const Error &error);

private:
    QMainWindow *m_window;
    Docks *m_docks;
};

} // namespace plenary
