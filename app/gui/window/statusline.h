// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

class QProgressBar;
class QPushButton;

namespace plenary
{

class PlainLabel;

/// The foot of the window: what is saved, where; work that is under way, with its way out.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showRegister(const QString &place); ///< empty: none is open
    void showSaved(); ///< now
    void showUnsaved(bool isUnsaved);
    /// Until another register is shown: this one is damaged, gone or taken over.
    void showStopped();
    /// A server that is away is asked again and again.
    void showConnection(bool isConnected);
    /// Part 0 to 1, negative: nobody knows. What takes longer than a moment is shown, and can be
    /// cancelled, until workEnded().
    void showWork(const QString &words, double part);
    void workEnded();

signals:
    void cancelRequested();

private:
    void showState(const QString &words, ColourRole role);

    bool m_isUnsaved = false;
    bool m_isStopped = false;
    PlainLabel *m_saved;
    PlainLabel *m_place;
    PlainLabel *m_work;
    QProgressBar *m_part;
    QPushButton *m_cancel;
    QTimer m_pause; ///< before work is shown
};

} // namespace plenary
