// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <functional>

class QDialog;
class QWidget;

namespace plenary
{

/// What somebody is told before something is lost, and what the button that loses it says.
struct LossQuestion {
    QString title, text, lose;
};

/// Calls `go` when the user agrees to lose it. A key that is pressed too fast loses nothing. The
/// dialog is open when this returns.
QDialog *
askBeforeLoss(QWidget *parent, const LossQuestion &question, const std::function<void()> &go);

} // namespace plenary
