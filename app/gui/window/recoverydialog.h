// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery.h"

#include <QtWidgets/QDialog>

namespace plenary
{

/// What a recovery saved and lost, kind by kind, and the question whether the new register is to be
/// used from now on.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QString &target, const Recovery &recovery, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeTable(const RecoveryReport &report);
};

} // namespace plenary
