// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QToolBar;

namespace plenary
{

/// Keeps a whole tool bar in sight: where the window is narrow or the letters are large, buttons
/// show their icon alone, the last of a list first.
class ToolBarFit final : public QObject
{
    Q_OBJECT

public:
    ToolBarFit(QToolBar *bar, const QList<QAction *> &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int needed() const;

    QToolBar *m_bar;
    QList<QAction *> m_words; ///< shown with their words while there is room
};

} // namespace plenary
